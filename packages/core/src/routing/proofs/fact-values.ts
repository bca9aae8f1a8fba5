import type { Fact } from "../../model/facts.ts"
import type { FactValue } from "../../model/message-facts.ts"
import type { Mentions } from "./mentions.ts"
import { distinctNumbers } from "./number-values.ts"
import { distinctLanguages, distinctTexts } from "./text-values.ts"

/**
 * Values that a fact of one value can be given, of which every other value is told apart by none of the tests that
 * mention something: one for each class of values. In each of several organizations the fact may be another.
 */
export const distinctValues = (facts: readonly Fact[], mentions: Mentions): readonly FactValue[] => {
  const values = new Set<FactValue>()
  for (const fact of facts) for (const value of valuesOf(fact, facts, mentions)) values.add(value)
  return [...values]
}

const valuesOf = (fact: Fact, facts: readonly Fact[], mentions: Mentions): readonly FactValue[] => {
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

const numbersOf = (facts: readonly Fact[], { numbers }: Mentions): readonly number[] => {
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
const closedValues = (fact: Fact, facts: readonly Fact[], { texts, prefixes }: Mentions): readonly string[] => {
  const values = fact.values ?? []
  if (facts.length > 1 || prefixes.size > 0) return values
  const unmentioned = values.find((value) => !texts.has(value))
  return values.filter((value) => texts.has(value) || value === unmentioned)
}
