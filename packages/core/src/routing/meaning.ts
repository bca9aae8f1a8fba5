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
      return formula.parts.every((part) => formulaHolds(part, world))
    case "any":
      return formula.parts.some((part) => formulaHolds(part, world))
  }
}

/** Whether an atom holds. */
export const meets = (atom: Atom, { facts, isOpen }: World): boolean => {
  const value = facts[atom.fact]
  switch (atom.test) {
    case "in":
      return typeof value === "string" && atom.values.includes(value)
    case "prefix":
      return typeof value === "string" && atom.prefixes.some((prefix) => value.startsWith(prefix))
    case "language":
      return typeof value === "string" && atom.ranges.some((range) => coversLanguage(range, value))
    case "some":
      return isTags(value) && atom.tags.some((tag) => value.includes(tag))
    case "every":
      return atom.tags.every((tag) => isTags(value) && value.includes(tag))
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

const isTags = (value: FactValue | undefined): value is readonly string[] => Array.isArray(value)

const isWithin = ({ least, most }: Extract<Atom, { readonly test: "between" }>, value: number): boolean => {
  if (Number.isNaN(value)) return false
  if (least !== undefined && (least.strict ? value <= least.value : value < least.value)) return false
  return most === undefined || (most.strict ? value < most.value : value <= most.value)
}
