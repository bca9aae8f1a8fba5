import { coversLanguage } from "../model/locale.ts"
import { findTerms, nextTurn, placesOf } from "./automaton.ts"
import type { CompiledQuery, Listener, Range, Room, Test } from "./listener.ts"
import { anyProduct, type QueryField } from "./query.ts"
import { findSimilar } from "./similar.ts"
import { allWords, placePlainWords, type Word, type WordPlaces } from "./words.ts"

/** A stretch of text, in UTF-16 units; the end is exclusive. */
export interface TextSpan {
  readonly start: number
  readonly end: number
}

/** What a query found: the stretches of text that met it, in order; none where only fields did. */
export interface Hit {
  readonly name: string
  readonly spans: readonly TextSpan[]
}

/** The fields of a message that queries can ask for, as far as they are known. */
export type MessageFields = { readonly [Field in QueryField]?: string }
/**
 * What each query finds in a text, in the order of the queries. A message is about a product where the fields say so or a
 * query that does not itself ask for one finds one.
 */
export const listen = (listener: Listener, text: string, fields: MessageFields): readonly Hit[] => {
  const { room } = listener
  nextTurn(room)
  if (room.turn === 1) for (const turns of [room.metIn, room.weighedIn, room.evaluatedIn]) turns.fill(0)
  if (placePlainWords(text, room.words)) findPlain(listener, text)
  else findFolded(listener, allWords(text))
  meetAlternatives(listener)
  const asked = queriesAsked(listener)
  return asked.length === 0 ? noHits : hitsOf(asked, { room, fields })
}

/** Finds terms in a text in ASCII as it is, no word of which need be cut out of it. */
const findPlain = ({ automaton, similar, room }: Listener, text: string): void => {
  const { count, starts, ends } = room.words
  for (let word = 0; word < count; word++) {
    const from = starts[word] ?? 0
    const until = ends[word] ?? from
    findTerms(automaton, text, { from, until, word, room })
    if (isMark(text.charCodeAt(from))) findTerms(automaton, text, { from: from + 1, until, word, room })
    if (similar.size > 0) findSimilar(similar, text.slice(from, until).toLowerCase(), { word, room })
  }
}

const findFolded = ({ automaton, similar, room }: Listener, words: readonly Word[]): void => {
  room.words.count = words.length
  for (const [word, { folded, start, end }] of words.entries()) {
    room.words.starts[word] = start
    room.words.ends[word] = end
    const until = folded.length
    if (until === 0) continue
    findTerms(automaton, folded, { from: 0, until, word, room })
    if (until > 1 && isMark(folded.charCodeAt(0))) findTerms(automaton, folded, { from: 1, until, word, room })
    if (similar.size > 0) findSimilar(similar, folded, { word, room })
  }
}

/** Notes the phrases whose words are there under the tests that they are parts of. */
const meetAlternatives = ({ alternatives, room }: Listener): void => {
  const { terms, met, metIn, turn } = room
  for (let at = 0; at < terms.length; at++) {
    const begun = alternatives[terms[at] ?? -1] ?? []
    for (let one = 0; one < begun.length; one++) {
      const alternative = begun[one]
      if (alternative === undefined || !isThere(alternative.terms, room)) continue
      const { or } = alternative
      if (metIn[or] === turn) met[or]?.push(alternative)
      else met[or] = [alternative]
      metIn[or] = turn
    }
  }
}

/** Whether all terms of a phrase are there, wherever they stand. */
const isThere = (terms: readonly number[], room: Room): boolean => {
  for (let at = 0; at < terms.length; at++) if (placesOf(room, terms[at]) === undefined) return false
  return true
}

/** The queries whose terms are there, in order, and those that need none. */
const queriesAsked = ({ byTerm, queries, wordless, room }: Listener): readonly CompiledQuery[] => {
  const { terms, askedIn, turn } = room
  const numbers: number[] = []
  for (let at = 0; at < terms.length; at++) {
    const asking = byTerm[terms[at] ?? -1] ?? []
    for (let one = 0; one < asking.length; one++) {
      const number = asking[one] ?? -1
      const query = queries[number]
      if (query === undefined || askedIn[number] === turn) continue
      askedIn[number] = turn
      if (mayHold(query.test, room)) numbers.push(number)
    }
  }
  if (numbers.length + wordless.length === 0) return noQueries
  return [...numbers, ...wordless].sort((a, b) => a - b).flatMap((number) => queries[number] ?? [])
}

const noQueries: readonly CompiledQuery[] = []
const noHits: readonly Hit[] = []

const hash = 0x23
const at = 0x40

/** Whether a word is a hashtag or a handle, by its first character: then it is looked up without its mark, too. */
const isMark = (code: number): boolean => code === hash || code === at

/** Whether the terms that a test needs are there, which is cheaper to know than whether it holds. */
const mayHold = (test: Test, room: Room): boolean => {
  switch (test.kind) {
    case "phrase":
      return isThere(test.terms, room)
    case "and":
      for (let at = 0; at < test.parts.length; at++) {
        const part = test.parts[at]
        if (part !== undefined && !mayHold(part, room)) return false
      }
      return true
    case "or": {
      if (room.metIn[test.place] === room.turn) return true
      const weighed = room.weighedIn[test.place]
      if (weighed === room.turn || weighed === -room.turn) return weighed > 0
      const may = anyMayHold(test.others, room)
      room.weighedIn[test.place] = may ? room.turn : -room.turn
      return may
    }
    case "near":
      return mayHold(test.left, room) && mayHold(test.right, room)
    default:
      return true
  }
}

const anyMayHold = (tests: readonly Test[], room: Room): boolean => {
  for (let at = 0; at < tests.length; at++) {
    const test = tests[at]
    if (test !== undefined && mayHold(test, room)) return true
  }
  return false
}

const hitsOf = (queries: readonly CompiledQuery[], message: Read): readonly Hit[] => {
  const found = queries.map((query) => (query.asksForProduct ? undefined : hitOf(query, message)))
  if (!queries.some(({ asksForProduct }) => asksForProduct)) return found.filter((hit) => hit !== undefined)
  const isAboutProduct = queries.some(({ findsProduct }, index) => findsProduct && found[index] !== undefined)
  const told = isAboutProduct ? { ...message, fields: { ...message.fields, product: anyProduct } } : message
  return queries
    .map((query, index) => (query.asksForProduct ? hitOf(query, told) : found[index]))
    .filter((hit) => hit !== undefined)
}

interface Read {
  readonly room: Room
  readonly fields: MessageFields
}

const hitOf = (query: CompiledQuery, message: Read): Hit | undefined => {
  if (!readsLanguage(query, message.fields)) return undefined
  const found = evaluate(query.test, message)
  return found === undefined ? undefined : { name: query.name, spans: spansOf(found, message.room.words) }
}

/** A query for certain languages reads messages in one of them, and those whose language is not known. */
const readsLanguage = ({ languages }: CompiledQuery, { language }: MessageFields): boolean =>
  languages.length === 0 || language === undefined || languages.some((range) => coversLanguage(range, language))

/** The stretches that meet a test, or nothing where it is not met. */
const evaluate = (test: Test, message: Read): readonly Range[] | undefined => {
  switch (test.kind) {
    case "phrase":
      return some(phrasesOf(test.terms, message.room))
    case "field":
      return meetsField(test, message.fields) ? [] : undefined
    case "not":
      return evaluate(test.part, message) === undefined ? [] : undefined
    case "near":
      return nearOf(test, message)
    case "or": {
      const { room } = message
      if (room.evaluatedIn[test.place] === room.turn) return room.evaluated[test.place]
      const found = anyOf(test, message)
      room.evaluatedIn[test.place] = room.turn
      room.evaluated[test.place] = found
      return found
    }
    case "and": {
      const parts: (readonly Range[])[] = []
      for (const part of test.parts) {
        const found = evaluate(part, message)
        if (found === undefined) return undefined
        parts.push(found)
      }
      return parts.flat()
    }
  }
}

const anyOf = (test: Extract<Test, { readonly kind: "or" }>, message: Read): readonly Range[] | undefined => {
  const { room } = message
  const parts = test.others
    .filter((part) => mayHold(part, room))
    .map((part) => evaluate(part, message))
    .filter((part) => part !== undefined)
  if (room.metIn[test.place] === room.turn) {
    const stretches = room.met[test.place]?.flatMap(({ terms }) => phrasesOf(terms, room)) ?? []
    if (stretches.length > 0) parts.push(stretches)
  }
  return parts.length === 0 ? undefined : parts.flat()
}

const some = <Item>(items: readonly Item[]): readonly Item[] | undefined => (items.length === 0 ? undefined : items)

const phrasesOf = ([first, ...rest]: readonly number[], room: Room): readonly Range[] => {
  const starts = placesOf(room, first) ?? []
  return starts
    .filter((start) => rest.every((term, offset) => hasPlace(placesOf(room, term) ?? [], start + offset + 1)))
    .map((start) => [start, start + rest.length])
}

/** Whether a place is among ascending ones. */
const hasPlace = (places: readonly number[], place: number): boolean => places[firstFrom(places, place, asIs)] === place

const asIs = (place: number): number => place

/** The index of the first item, of ascending ones, whose place is not before a given one. */
const firstFrom = <Item>(items: readonly Item[], place: number, placeOf: (item: Item) => number): number => {
  let low = 0
  let high = items.length
  while (low < high) {
    const middle = (low + high) >>> 1
    const item = items[middle]
    if (item !== undefined && placeOf(item) < place) low = middle + 1
    else high = middle
  }
  return low
}

const meetsField = (
  { field, value }: { readonly field: QueryField; readonly value: string },
  fields: MessageFields
): boolean => {
  const given = fields[field]
  if (given === undefined) return false
  return field === "language" ? coversLanguage(value, given) : given === value
}

const nearOf = (test: Extract<Test, { readonly kind: "near" }>, message: Read): readonly Range[] | undefined => {
  const left = evaluate(test.left, message)
  const right = left === undefined ? undefined : evaluate(test.right, message)
  if (left === undefined || right === undefined) return undefined
  const sorted = [...right].sort((a, b) => a[0] - b[0])
  const longest = right.reduce((most, [first, last]) => Math.max(most, last - first), 0)
  const pairs: Range[] = []
  for (const a of left) {
    const end = a[1] + test.words + 1
    for (let at = firstFrom(sorted, a[0] - test.words - 1 - longest, startOf); at < sorted.length; at++) {
      const b = sorted[at]
      if (b === undefined || b[0] > end) break
      if (wordsBetween(a, b) <= test.words) pairs.push(hull(a, b))
    }
  }
  return some(pairs)
}

const startOf = ([first]: Range): number => first

/** How many words stand between two stretches; none where they overlap. */
const wordsBetween = (a: Range, b: Range): number => Math.max(0, Math.max(a[0], b[0]) - Math.min(a[1], b[1]) - 1)

const hull = (a: Range, b: Range): Range => [Math.min(a[0], b[0]), Math.max(a[1], b[1])]

const spansOf = (ranges: readonly Range[], { starts, ends }: WordPlaces): readonly TextSpan[] => {
  const spans = ranges.map(([first, last]) => ({ start: starts[first] ?? 0, end: ends[last] ?? 0 }))
  const sorted = spans.sort((a, b) => a.start - b.start || a.end - b.end)
  return sorted.filter((span, index) => {
    const before = sorted[index - 1]
    return before === undefined || before.start !== span.start || before.end !== span.end
  })
}
