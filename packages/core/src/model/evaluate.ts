import { builtInFact } from "./built-in-facts.ts"
import type { Condition } from "./condition.ts"
import type { FactDeclaration } from "./fact-declaration.ts"
import { coversLanguage } from "./locale.ts"
import type { Facts, FactValue } from "./message-facts.ts"
import type { Organization } from "./organization.ts"
import { isList, isMap, type PlainMap } from "./plain-data.ts"

/** What conditions mean besides the facts they test. */
export interface ConditionContext {
  /** The named conditions. */
  readonly conditions: { readonly [name: string]: Condition }
  /** Whether a calendar is open at a moment, in milliseconds since 1970 in UTC; false of a calendar that is not there. */
  readonly isOpen: (calendar: string, at: number) => boolean
  /** The facts that the organization declared for itself. */
  readonly declared: { readonly [name: string]: FactDeclaration }
}

/** The context of an organization's conditions. */
export const conditionContext = (organization: Organization, isOpen: ConditionContext["isOpen"]): ConditionContext => ({
  conditions: organization.conditions,
  isOpen,
  declared: organization.facts
})

/**
 * Whether a condition holds of facts: the meaning of the language, key by key; every key must hold.
 *
 * A value means equal; a list means any of them; `{ none }` none of them. `{ atLeast, above, atMost, below }` are
 * bounds, all of which must hold; `{ prefix }` begins a text; `{ any, all, none }` speak of tags; `{ inside }` and
 * `{ outside }` of a calendar, whose name alone means inside; `{ absent }` says whether the fact is unknown. `is` means
 * that the named conditions hold. Languages match by BCP 47 prefix.
 *
 * There are two truth values: a test of an absent fact is false, `{ none }` included, and `not` is classical, so
 * `not: { serious: false }` also holds where `serious` is unknown. Tag sets are never absent. Named conditions do not
 * name others; there, and of a name or fact that is not declared, the test is false.
 */
export const holds = (condition: Condition, facts: Facts, context: ConditionContext): boolean =>
  isMap(condition) && everyKeyHolds(condition, facts, context)

const everyKeyHolds = (condition: PlainMap, facts: Facts, context: ConditionContext): boolean =>
  Object.entries(condition).every(([key, test]) => {
    if (test === undefined) return true
    switch (key) {
      case "all":
        return isList(test) && test.every((part) => isMap(part) && everyKeyHolds(part, facts, context))
      case "any":
        return isList(test) && test.some((part) => isMap(part) && everyKeyHolds(part, facts, context))
      case "not":
        return isMap(test) && !everyKeyHolds(test, facts, context)
      case "is":
        return listed(test).every((name) => isNamed(name, facts, context))
      default:
        return testHolds({ fact: key, test, facts, context })
    }
  })

const isNamed = (name: unknown, facts: Facts, context: ConditionContext): boolean => {
  if (typeof name !== "string" || !Object.hasOwn(context.conditions, name)) return false
  const condition = context.conditions[name]
  return condition !== undefined && holds(condition, facts, { ...context, conditions: {} })
}

interface Test {
  readonly fact: string
  readonly test: unknown
  readonly facts: Facts
  readonly context: ConditionContext
}

const testHolds = ({ fact, test, facts, context }: Test): boolean => {
  const value = Object.hasOwn(facts, fact) ? facts[fact] : undefined
  const kind = builtInFact(fact)?.holds ?? declaredType(fact, context)
  if (kind === undefined) return false
  if (kind === "tags") return tagsHold(test, isList(value) ? value : [])
  if (isMap(test) && Object.hasOwn(test, "absent")) return (value === undefined) === test.absent
  if (value === undefined) return false
  if (kind === "moment") return typeof value === "number" && momentHolds(test, value, context)
  const equals = fact === "language" ? isInLanguage : Object.is
  return isMap(test) ? formHolds(test, value, equals) : listed(test).some((wanted) => equals(value, wanted))
}

const declaredType = (fact: string, { declared }: ConditionContext): FactDeclaration["type"] | undefined =>
  Object.hasOwn(declared, fact) ? declared[fact]?.type : undefined

type Equals = (value: FactValue, wanted: unknown) => boolean

const isInLanguage: Equals = (value, wanted) =>
  typeof value === "string" && typeof wanted === "string" && coversLanguage(wanted, value)

/** The long forms of a test of one known value. */
const formHolds = (test: PlainMap, value: FactValue, equals: Equals): boolean =>
  Object.entries(test).every(([form, wanted]) => {
    if (form === "none") return !listed(wanted).some((one) => equals(value, one))
    if (form === "prefix")
      return listed(wanted).some((one) => typeof value === "string" && typeof one === "string" && value.startsWith(one))
    return typeof value === "number" && typeof wanted === "number" && boundHolds(form, value, wanted)
  })

const boundHolds = (bound: string, value: number, wanted: number): boolean => {
  switch (bound) {
    case "atLeast":
      return value >= wanted
    case "above":
      return value > wanted
    case "atMost":
      return value <= wanted
    case "below":
      return value < wanted
    default:
      return false
  }
}

const tagsHold = (test: unknown, tags: readonly unknown[]): boolean => {
  const has = (tag: unknown): boolean => tags.includes(tag)
  if (!isMap(test)) return listed(test).some(has)
  return Object.entries(test).every(([form, wanted]) => {
    switch (form) {
      case "any":
        return listed(wanted).some(has)
      case "all":
        return listed(wanted).every(has)
      case "none":
        return !listed(wanted).some(has)
      default:
        return form === "absent" && wanted === false
    }
  })
}

const momentHolds = (test: unknown, at: number, { isOpen }: ConditionContext): boolean => {
  const isInside = (calendar: unknown): boolean => typeof calendar === "string" && isOpen(calendar, at)
  if (!isMap(test)) return isInside(test)
  return Object.entries(test).every(([form, calendar]) =>
    form === "inside" ? isInside(calendar) : form === "outside" && !isInside(calendar)
  )
}

const listed = (value: unknown): readonly unknown[] => (isList(value) ? value : [value])
