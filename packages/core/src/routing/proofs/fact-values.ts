import type { FactDomain } from "../../model/fact-domain.ts"
import { coversLanguage } from "../../model/locale.ts"
import type { FactValue } from "../../model/message-facts.ts"
import { type Atom, atomsOf, type Formula } from "../formula.ts"

/**
 * Values that a fact of one value can be given, of which every other value is told apart by none of the tests that
 * mention something: one for each class of values. In each of several organizations the fact may be another.
 */
export const distinctValues = (facts: readonly FactDomain[], mentions: Mentions): readonly FactValue[] => {
  const values = new Set<FactValue>()
  for (const fact of facts) for (const value of valuesOf(fact, facts, mentions)) values.add(value)
  return [...values]
}

const valuesOf = (fact: FactDomain, facts: readonly FactDomain[], mentions: Mentions): readonly FactValue[] => {
  switch (fact.type) {
    case "boolean":
      return [true, false]
    case "integer":
    case "number":
      return numbersOf(facts, mentions)
    case "language":
      return distinctLanguages(mentions.ranges)
    case "enum":
      return closedValues(fact, facts, mentions)
    default:
      return distinctTexts(
        new Set([...mentions.texts, ...facts.flatMap(({ values }) => values ?? [])]),
        mentions.prefixes
      )
  }
}

const numbersOf = (facts: readonly FactDomain[], { numbers }: Mentions): readonly number[] => {
  const numeric = facts.filter(({ type }) => type === "integer" || type === "number")
  const bounds = numeric.flatMap(({ min, max }) => [min, max]).filter((bound) => bound !== undefined)
  const isWhole = numeric.every(({ type }) => type === "integer")
  return distinctNumbers(new Set([...numbers, ...bounds]), {
    kind: isWhole ? "whole" : numeric.every(({ type }) => type === "number") ? "any" : "both",
    min: Math.min(...numeric.map(({ min }) => min ?? Number.NEGATIVE_INFINITY)),
    max: Math.max(...numeric.map(({ max }) => max ?? Number.POSITIVE_INFINITY))
  })
}

/** Of the values that no test mentions one is enough, where the fact is the same in all organizations. */
const closedValues = (
  fact: FactDomain,
  facts: readonly FactDomain[],
  { texts, prefixes }: Mentions
): readonly string[] => {
  const values = fact.values ?? []
  if (facts.length > 1 || prefixes.size > 0) return values
  const unmentioned = values.find((value) => !texts.has(value))
  return values.filter((value) => texts.has(value) || value === unmentioned)
}

/** What tests of one fact speak about. */
export interface Mentions {
  readonly texts: ReadonlySet<string>
  readonly prefixes: ReadonlySet<string>
  /** Language ranges. */
  readonly ranges: ReadonlySet<string>
  readonly numbers: ReadonlySet<number>
}

/** What formulas mention, by fact. Values that none mentions are told apart by no test. */
export const mentionsIn = (formulas: readonly Formula[]): ReadonlyMap<string, Mentions> => {
  const mentions = new Map<string, Collected>()
  for (const formula of formulas)
    for (const atom of atomsOf(formula)) {
      const known = mentions.get(atom.fact)
      const collected = known ?? { texts: new Set(), prefixes: new Set(), ranges: new Set(), numbers: new Set() }
      if (known === undefined) mentions.set(atom.fact, collected)
      collect(collected, atom)
    }
  return mentions
}

/** What no test speaks about. */
export const noMentions: Mentions = { texts: new Set(), prefixes: new Set(), ranges: new Set(), numbers: new Set() }

interface Collected {
  readonly texts: Set<string>
  readonly prefixes: Set<string>
  readonly ranges: Set<string>
  readonly numbers: Set<number>
}

const collect = ({ texts, prefixes, ranges, numbers }: Collected, atom: Atom): void => {
  switch (atom.test) {
    case "in":
      for (const value of atom.values) texts.add(value)
      return
    case "prefix":
      for (const prefix of atom.prefixes) prefixes.add(prefix)
      return
    case "language":
      for (const range of atom.ranges) ranges.add(range)
      return
    case "equals":
      for (const value of atom.numbers) numbers.add(value)
      return
    case "between":
      for (const bound of [atom.least, atom.most]) if (bound !== undefined) numbers.add(bound.value)
      return
    default:
      return
  }
}

/** The numbers that a fact can have. */
interface NumberDomain {
  /** Whether whole numbers alone, any number, or both are to be told apart. */
  readonly kind: "whole" | "any" | "both"
  readonly min: number
  readonly max: number
}

/**
 * Numbers in ascending order of which every other number of the domain is told apart from one at most: each that is
 * mentioned, and one from each gap between them where there is any. The greatest and least numbers that there are count
 * as bounds, since infinity is no value.
 */
const distinctNumbers = (mentioned: ReadonlySet<number>, { kind, min, max }: NumberDomain): readonly number[] => {
  const low = Math.max(min, -Number.MAX_VALUE)
  const high = Math.min(max, Number.MAX_VALUE)
  const points = [...new Set([low, high, ...mentioned].map(withoutSign))]
    .filter((point) => point >= low && point <= high)
    .sort((a, b) => a - b)
  const isAdmitted = (value: number): boolean => kind !== "whole" || Number.isInteger(value)
  return points.flatMap((point, index) => {
    const next = points[index + 1]
    const between = next === undefined ? [] : numbersBetween({ above: point, below: next }, kind)
    const isBound = (point === low || point === high) && !mentioned.has(point)
    const isPlain = isAdmitted(point) && !(isBound && Math.abs(point) === Number.MAX_VALUE)
    return isPlain ? [point, ...between] : between
  })
}

/** 0 and -0 are one number. */
const withoutSign = (value: number): number => (value === 0 ? 0 : value)

interface Gap {
  readonly above: number
  readonly below: number
}

const numbersBetween = (gap: Gap, kind: NumberDomain["kind"]): readonly number[] => {
  const whole = firstWithin(gap, candidates(gap).filter(Number.isInteger))
  if (kind === "whole") return whole
  const broken = firstWithin(
    gap,
    candidates(gap).filter((value) => !Number.isInteger(value))
  )
  return kind === "both" ? [...whole, ...broken].sort((a, b) => a - b) : whole.length > 0 ? whole : broken
}

const firstWithin = ({ above, below }: Gap, values: readonly number[]): readonly number[] =>
  values.filter((value) => value > above && value < below).slice(0, 1)

/** Numbers one of which lies in a gap where any does, the plainest first; whole and broken ones. */
const candidates = ({ above, below }: Gap): readonly number[] => {
  const middle = above / 2 + below / 2
  return [
    0,
    ...[Math.floor(above) + 1, Math.ceil(below) - 1, Math.floor(middle), Math.ceil(middle), middle],
    ...[above + 0.5, below - 0.5, above / 2, below / 2, (above + middle) / 2, (middle + below) / 2]
  ].map(withoutSign)
}

/**
 * Texts of which every other text is told apart from one at most: each that is mentioned, for each beginning that is
 * mentioned a text that has it and no longer one, and one that is nothing of that kind.
 */
const distinctTexts = (texts: ReadonlySet<string>, prefixes: ReadonlySet<string>): readonly string[] => [
  ...texts,
  ...["", ...prefixes].filter(isNew()).map((prefix) => unmentionedText(prefix, { texts, prefixes }))
]

const isNew = () => {
  const seen = new Set<string>()
  return (text: string): boolean => !seen.has(text) && seen.add(text) !== undefined
}

/** A text with a beginning, and with no longer one that is mentioned, that is not mentioned itself. */
const unmentionedText = (
  prefix: string,
  mentioned: { readonly texts: ReadonlySet<string>; readonly prefixes: ReadonlySet<string> }
): string => {
  const { texts, prefixes } = mentioned
  const isFree = (text: string): boolean =>
    !texts.has(text) &&
    [...prefixes].every((other) => other === prefix || other.length <= prefix.length || !text.startsWith(other)) &&
    (prefix !== "" || prefixes.has("") || [...prefixes].every((other) => !text.startsWith(other)))
  if (prefix === "" ? isFree("other") : isFree(prefix)) return prefix === "" ? "other" : prefix
  // one more letter than there are mentions leaves one with which none of them goes on
  for (let letter = firstLetter; ; letter++) {
    const text = `${prefix}${String.fromCodePoint(letter)}`
    if (isFree(text)) return text
  }
}

const firstLetter = 0x61

/**
 * Language tags of which every other tag is told apart from one at most: each range that is mentioned, which no narrower
 * one covers, and one that none covers.
 */
const distinctLanguages = (ranges: ReadonlySet<string>): readonly string[] => {
  const byLowerCase = new Map([...ranges].reverse().map((range) => [range.toLowerCase(), range]))
  const mentioned = [...byLowerCase.values()].reverse()
  const isFree = (tag: string): boolean => !mentioned.some((range) => coversLanguage(range, tag))
  return [...mentioned, wellKnown.find(isFree) ?? localLanguage(isFree)]
}

const wellKnown = ["en", "fr", "es", "de", "pt", "it", "nl", "pl", "ja", "sv", "cs", "fi"]

/** One of the tags that ISO 639 leaves to local use, and beyond them any text. */
const localLanguage = (isFree: (tag: string) => boolean): string => {
  for (let index = 0; ; index++) {
    const tag = `q${letterAt(Math.floor(index / 26))}${letterAt(index % 26)}`
    if (isFree(tag)) return tag
  }
}

const letterAt = (index: number): string => String.fromCodePoint(firstLetter + index)
