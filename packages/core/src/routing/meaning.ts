import { coversLanguage } from "../model/locale.ts"
import type { Facts, FactValue } from "../model/message-facts.ts"
import type { Atom, Formula } from "./formula.ts"

/** Whether a calendar is open at a moment, in milliseconds since 1970 in UTC. */
export type IsOpen = (calendar: string, at: number) => boolean

/** What a formula's atoms need to be told apart from their facts. */
export interface World {
  readonly facts: Facts
  readonly isOpen: IsOpen
}

/** Whether a formula holds. An atom on an absent fact is false. */
export const formulaHolds = (formula: Formula, world: World): boolean => {
  switch (formula.kind) {
    case "atom":
      return meets(formula.atom, world)
    case "not":
      return !formulaHolds(formula.part, world)
    case "all":
      return holdsAll(formula.parts, world)
    case "any":
      return holdsAny(formula.parts, world)
  }
}

// loops by index and no closures above, because what they allocate is the greater part of the cost of a test
const holdsAll = (parts: readonly Formula[], world: World): boolean => {
  for (let at = 0; at < parts.length; at++) {
    const part = parts[at]
    if (part !== undefined && !formulaHolds(part, world)) return false
  }
  return true
}

const holdsAny = (parts: readonly Formula[], world: World): boolean => {
  for (let at = 0; at < parts.length; at++) {
    const part = parts[at]
    if (part !== undefined && formulaHolds(part, world)) return true
  }
  return false
}

/** Whether an atom holds. */
export const meets = (atom: Atom, { facts, isOpen }: World): boolean => {
  const value = facts[atom.fact]
  switch (atom.test) {
    case "in":
      return typeof value === "string" && atom.values.includes(value)
    case "prefix":
      return typeof value === "string" && beginsWith(value, atom.prefixes)
    case "language":
      return typeof value === "string" && isCovered(value, atom.ranges)
    case "some":
      return isTags(value) && hasSome(value, atom.tags)
    case "every":
      return isTags(value) ? hasEvery(value, atom.tags) : atom.tags.length === 0
    case "equals":
      return typeof value === "number" && atom.numbers.includes(value)
    case "between":
      return typeof value === "number" && isWithin(atom, value)
    case "is":
      return value === atom.value
    case "present":
      return value !== undefined
    case "open":
      return typeof value === "number" && isOpen(atom.calendar, value)
  }
}

const beginsWith = (text: string, prefixes: readonly string[]): boolean =>
  prefixes.some((prefix) => text.startsWith(prefix))

const isCovered = (tag: string, ranges: readonly string[]): boolean =>
  ranges.some((range) => coversLanguage(range, tag))

const hasSome = (have: readonly string[], tags: readonly string[]): boolean => {
  for (let at = 0; at < tags.length; at++) if (have.includes(tags[at] ?? "")) return true
  return false
}

const hasEvery = (have: readonly string[], tags: readonly string[]): boolean => {
  for (let at = 0; at < tags.length; at++) if (!have.includes(tags[at] ?? "")) return false
  return true
}

const isTags = (value: FactValue | undefined): value is readonly string[] => Array.isArray(value)

const isWithin = ({ least, most }: Extract<Atom, { readonly test: "between" }>, value: number): boolean => {
  if (Number.isNaN(value)) return false
  if (least !== undefined && (least.strict ? value <= least.value : value < least.value)) return false
  return most === undefined || (most.strict ? value < most.value : value <= most.value)
}
