import type { FactDomain } from "../model/fact-domain.ts"
import type { Facts, FactValue } from "../model/message-facts.ts"
import { atomsOf, type Formula } from "./formula.ts"

/**
 * The facts of messages and the texts they can be, each with a number, so that what follows from a value is found by its
 * number: one look at a map for each value of a message is all that reading, ordering and matching it need.
 */
export interface FactBook {
  readonly byName: ReadonlyMap<string, CodedFact>
  /** By number. */
  readonly facts: readonly CodedFact[]
}

/** A fact, and a code for each text that it can be or is tested for. */
export interface CodedFact {
  readonly name: string
  readonly number: number
  /** The texts that it can be come first, in their order; then those that only rules mention. */
  readonly codes: ReadonlyMap<string, number>
  /** The text of each code. */
  readonly texts: readonly string[]
  /** Where the codes end of the texts that it can be; infinite where it can be any. */
  readonly until: number
}

/** The code of what a message does not have. */
export const absent = 0
/** The code of what no rule mentions, and of what is no text. */
export const other = 1
/** The codes of booleans. */
export const codeOf = { false: 2, true: 3 } as const
/** What stands where no text does. */
const noTexts: readonly string[] = ["absent", "other"]

/** The facts of one message by number. */
export interface CodedFacts {
  /** The codes of values other than tags. */
  readonly codes: Int32Array
  /** The codes of tags, each once, in order. */
  readonly tags: (readonly number[])[]
}

/** The numbers of the facts that messages have in every organization. */
export const numberOf = {
  channel: 0,
  platform: 1,
  purpose: 2,
  market: 3,
  brand: 4,
  form: 5,
  visibility: 6,
  customer: 7,
  language: 8,
  authorKind: 9,
  followers: 10,
  verified: 11,
  intent: 12,
  topic: 13,
  product: 14,
  stage: 15,
  conversation: 16,
  risk: 17,
  jurisdiction: 18,
  industry: 19,
  headcount: 20,
  regime: 21,
  serves: 22,
  at: 23,
  situation: 24,
  operator: 25
} as const

const builtInNames = Object.keys(numberOf).map((name) => (name === "authorKind" ? "author-kind" : name))

/** Numbers the facts of an organization, and the texts that they can be or that formulas mention. */
export const factBook = (
  domains: Iterable<Pick<FactDomain, "name" | "type" | "values" | "source">>,
  formulas: readonly Formula[]
): FactBook => {
  const mentioned = mentions(formulas)
  const known = new Map(Array.from(domains, (domain) => [domain.name, domain]))
  const declared = [...known.values()].filter(({ source }) => source === "declared").map(({ name }) => name)
  const names = new Set([...builtInNames, ...declared, ...mentioned.keys()])
  const facts = Array.from(names, (name, number): CodedFact => {
    const { type, values } = known.get(name) ?? {}
    const own = type === "boolean" ? Object.keys(codeOf) : [...new Set(values)].sort()
    const texts = [...noTexts, ...new Set([...own, ...(mentioned.get(name) ?? [])])].slice()
    return {
      ...{ name, number, texts },
      codes: new Map(texts.map((text, code): [string, number] => [text, code]).slice(noTexts.length)),
      until: values === undefined ? Number.POSITIVE_INFINITY : noTexts.length + own.length
    }
  })
  return { facts, byName: new Map(facts.map((fact) => [fact.name, fact])) }
}

/** The texts that formulas mention, by fact. */
const mentions = (formulas: readonly Formula[]): ReadonlyMap<string, ReadonlySet<string>> => {
  const found = new Map<string, Set<string>>()
  for (const formula of formulas) {
    for (const atom of atomsOf(formula)) {
      const texts = found.get(atom.fact) ?? new Set()
      found.set(atom.fact, texts)
      if (atom.test === "in") for (const text of atom.values) texts.add(text)
      if (atom.test === "some" || atom.test === "every") for (const text of atom.tags) texts.add(text)
    }
  }
  return found
}

/** Room for the facts of a message, all absent. */
export const codedRoom = ({ facts }: FactBook): CodedFacts => ({
  codes: new Int32Array(facts.length),
  tags: facts.map(() => noCodes)
})

/** The codes of no tags. */
export const noCodes: readonly number[] = []

/** The code of a text that a fact can be; `other` where it cannot. */
export const codeWithin = ({ codes, until }: CodedFact, text: string): number => {
  const code = codes.get(text)
  return code === undefined || code >= until ? other : code
}

/** Puts the facts of a message into room for them. What was there before is lost. */
export const codeFacts = (book: FactBook, facts: Facts, room: CodedFacts): void => {
  for (const { name, number, codes } of book.facts) {
    const value = facts[name]
    room.codes[number] = codeFor(codes, value)
    room.tags[number] = Array.isArray(value) ? tagCodes(codes, value) : noCodes
  }
}

/** The codes of tags, each once, in order. */
const tagCodes = (codes: ReadonlyMap<string, number>, tags: readonly string[]): readonly number[] =>
  [...new Set(tags.map((tag) => codes.get(tag) ?? other))].sort((a, b) => a - b)

const codeFor = (codes: ReadonlyMap<string, number>, value: FactValue | undefined): number => {
  if (value === undefined || Array.isArray(value)) return absent
  if (typeof value === "boolean") return codeOf[`${value}`]
  return typeof value === "string" ? (codes.get(value) ?? other) : other
}
