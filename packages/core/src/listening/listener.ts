import { type Automaton, buildAutomaton, type FoundTerms, foundTerms } from "./automaton.ts"
import type { Query, QueryField, Term } from "./query.ts"
import { type SimilarTerms, similarTerms } from "./similar.ts"
import type { WordPlaces } from "./words.ts"

/** A query under the name it reports by. */
export interface NamedQuery {
  readonly name: string
  readonly query: Query
  /** The languages of the messages it reads; all where empty. */
  readonly languages: readonly string[]
  /** Whether what it finds is a product, so that queries for messages about one hold. */
  readonly findsProduct?: boolean
}

/** First and last word of a stretch. */
export type Range = readonly [first: number, last: number]

/** A phrase of a test for any of several, found by its first term: of hundreds few begin with a word that is there. */
export interface Alternative {
  readonly or: number
  readonly terms: readonly number[]
}

/** All listening queries, compiled into one automaton. */
export interface Listener {
  readonly queries: readonly CompiledQuery[]
  readonly automaton: Automaton
  readonly similar: SimilarTerms
  /** The phrases that begin with a term, by term, as far as they stand among others of which any will do. */
  readonly alternatives: readonly (readonly Alternative[])[]
  /** The queries that are asked where a term is found, by term. */
  readonly byTerm: readonly (readonly number[])[]
  /** The queries that can be met without any term. */
  readonly wordless: readonly number[]
  readonly room: Room
}

/** What was found of a message so far. */
export interface Room extends FoundTerms {
  /** By test for any of several: the turn in which the words of a phrase of it were there last, and those phrases. */
  readonly metIn: Int32Array
  readonly met: (Alternative[] | undefined)[]
  /** By test for any of several: the turn in which its terms were there last, or less than 0 where they were not. */
  readonly weighedIn: Int32Array
  /** By test for any of several: the turn in which it was evaluated last, and what it found then. */
  readonly evaluatedIn: Int32Array
  readonly evaluated: (readonly Range[] | undefined)[]
  readonly words: WordPlaces
}

export interface CompiledQuery {
  readonly name: string
  readonly languages: readonly string[]
  readonly test: Test
  readonly findsProduct: boolean
  /** Whether it depends on what queries that find products found. */
  readonly asksForProduct: boolean
}

/** A query whose terms are numbers in the automaton. */
export type Test =
  | Phrase
  | { readonly kind: "field"; readonly field: QueryField; readonly value: string }
  | { readonly kind: "and"; readonly parts: readonly Test[] }
  | {
      readonly kind: "or"
      /** Its place among all tests for any of several; the phrases among its parts are looked for together. */
      readonly place: number
      readonly phrases: readonly Phrase[]
      readonly others: readonly Test[]
    }
  | { readonly kind: "not"; readonly part: Test }
  | { readonly kind: "near"; readonly words: number; readonly left: Test; readonly right: Test }

interface Phrase {
  readonly kind: "phrase"
  readonly terms: readonly number[]
}

/** Compiles listening queries. The order of what is found is the order given here. */
export const compileListener = (queries: readonly NamedQuery[]): Listener => {
  const terms: Term[] = []
  const numbers = new Map<string, number>()
  const numberOf = (term: Term): number => {
    const key = `${term.match} ${term.text}`
    const known = numbers.get(key)
    if (known !== undefined) return known
    numbers.set(key, terms.length)
    return terms.push(term) - 1
  }
  const compiling: Compiling = { numberOf, tests: new Map(), phrasesOfAny: [] }
  const compiled = queries.map(({ name, languages, query, findsProduct = false }): CompiledQuery => {
    const test = testOf(query, compiling)
    return { name, languages, test, findsProduct, asksForProduct: asksFor("product", test) }
  })
  const alternatives: Alternative[][] = terms.map(() => [])
  compiling.phrasesOfAny.forEach((phrases, or) => {
    for (const { terms: ofPhrase } of phrases) alternatives[ofPhrase[0] ?? -1]?.push({ or, terms: ofPhrase })
  })
  const byTerm: number[][] = terms.map(() => [])
  const wordless: number[] = []
  compiled.forEach(({ test }, index) => {
    if (canBeWordless(test)) wordless.push(index)
    else for (const term of new Set(neededTerms(test))) byTerm[term]?.push(index)
  })
  return {
    queries: compiled,
    automaton: buildAutomaton(terms),
    similar: similarTerms(terms),
    alternatives: trimmed(alternatives),
    byTerm: trimmed(byTerm),
    wordless,
    room: {
      ...foundTerms(terms.length, compiled.length),
      metIn: new Int32Array(compiling.phrasesOfAny.length),
      met: compiling.phrasesOfAny.map(() => undefined),
      weighedIn: new Int32Array(compiling.phrasesOfAny.length),
      evaluatedIn: new Int32Array(compiling.phrasesOfAny.length),
      evaluated: compiling.phrasesOfAny.map(() => undefined),
      words: { count: 0, starts: [], ends: [] }
    }
  }
}

const none: readonly never[] = []

/** The same lists. Most are of one or of none, and a list that grew keeps room for sixteen more. */
const trimmed = <Item>(lists: readonly (readonly Item[])[]): readonly (readonly Item[])[] =>
  lists.map((list) => (list.length === 0 ? none : list.slice()))

interface Compiling {
  readonly numberOf: (term: Term) => number
  /** What was compiled: queries share groups that were read once. */
  readonly tests: Map<Query, Test>
  /** The phrases of each test for any of several so far. */
  readonly phrasesOfAny: (readonly Phrase[])[]
}

const testOf = (query: Query, compiling: Compiling): Test => {
  const known = compiling.tests.get(query)
  if (known !== undefined) return known
  const test = newTest(query, compiling)
  compiling.tests.set(query, test)
  return test
}

const newTest = (query: Query, compiling: Compiling): Test => {
  switch (query.kind) {
    case "phrase":
      return { kind: "phrase", terms: query.terms.map(compiling.numberOf) }
    case "field":
      return query
    case "not":
      return { kind: "not", part: testOf(query.part, compiling) }
    case "near":
      return { ...query, left: testOf(query.left, compiling), right: testOf(query.right, compiling) }
    case "and":
      return { kind: "and", parts: query.parts.map((part) => testOf(part, compiling)) }
    case "or": {
      const parts = query.parts.map((part) => testOf(part, compiling))
      const phrases = parts.filter((part) => part.kind === "phrase")
      const place = compiling.phrasesOfAny.push(phrases) - 1
      return { kind: "or", place, phrases, others: parts.filter((part) => part.kind !== "phrase") }
    }
  }
}

const asksFor = (field: QueryField, test: Test): boolean => {
  switch (test.kind) {
    case "field":
      return test.field === field
    case "not":
      return asksFor(field, test.part)
    case "and":
      return test.parts.some((part) => asksFor(field, part))
    case "or":
      return test.others.some((part) => asksFor(field, part))
    default:
      return false
  }
}

const canBeWordless = (test: Test): boolean => {
  switch (test.kind) {
    case "phrase":
    case "near":
      return false
    case "and":
      return test.parts.every(canBeWordless)
    case "or":
      return test.others.some(canBeWordless)
    default:
      return true
  }
}

/** Terms of which one must be found for a test to hold that cannot hold without any: as few as will do. */
const neededTerms = (test: Test): readonly number[] => {
  switch (test.kind) {
    case "phrase":
      return test.terms.slice(-1)
    case "and":
      return fewest(test.parts.filter((part) => !canBeWordless(part)).map(neededTerms))
    case "or":
      return [...test.phrases, ...test.others].flatMap(neededTerms)
    case "near":
      return fewest([test.left, test.right].map(neededTerms))
    default:
      return []
  }
}

const fewest = (lists: readonly (readonly number[])[]): readonly number[] =>
  lists.reduce((least, list) => (list.length < least.length ? list : least))
