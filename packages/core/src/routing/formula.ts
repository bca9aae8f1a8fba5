import type { Condition } from "../model/condition.ts"
import type { FactType } from "../model/fact-domain.ts"
import { isMap } from "../model/plain-data.ts"

/** A bound of a number: at it, or strictly beyond it. */
export interface Bound {
  readonly value: number
  readonly strict: boolean
}

/**
 * The smallest tests there are. On an absent fact each is false, `present` too; a tag set is never absent.
 * - `in`: a text is one of these. `prefix`: it begins with one of these.
 * - `language`: a BCP 47 tag is one of these or a specialization.
 * - `some`: the tags include one of these. `every`: they include all.
 * - `equals`: a number is one of these. `between`: it lies within the bounds.
 * - `is`: a boolean has this value.
 * - `open`: the moment lies inside the open time of a calendar.
 */
export type Atom =
  | { readonly test: "in"; readonly fact: string; readonly values: readonly string[] }
  | { readonly test: "prefix"; readonly fact: string; readonly prefixes: readonly string[] }
  | { readonly test: "language"; readonly fact: string; readonly ranges: readonly string[] }
  | { readonly test: "some" | "every"; readonly fact: string; readonly tags: readonly string[] }
  | { readonly test: "equals"; readonly fact: string; readonly numbers: readonly number[] }
  | { readonly test: "between"; readonly fact: string; readonly least?: Bound; readonly most?: Bound }
  | { readonly test: "is"; readonly fact: string; readonly value: boolean }
  | { readonly test: "present"; readonly fact: string }
  | { readonly test: "open"; readonly fact: string; readonly calendar: string }

/**
 * A condition in the form that rules are compiled and proven in: atoms, joined. The empty `all` holds, the empty `any`
 * does not.
 */
export type Formula =
  | { readonly kind: "atom"; readonly atom: Atom }
  | { readonly kind: "all" | "any"; readonly parts: readonly Formula[] }
  | { readonly kind: "not"; readonly part: Formula }

/** The formula that always holds. */
const always: Formula = { kind: "all", parts: [] }
/** The formula that never holds. */
const never: Formula = { kind: "any", parts: [] }

/** What a condition refers to: the types of facts, and the named conditions. */
export interface ConditionContext {
  /** The type of a fact; nothing where there is no such fact, and then its tests are false. */
  readonly typeOf: (fact: string) => FactType | undefined
  readonly named: { readonly [name: string]: Condition }
}

/** The formula of a condition. Named conditions are written out; they do not name others. */
export const formulaOf = (condition: Condition, context: ConditionContext): Formula =>
  all(Object.entries(condition).map(([key, test]) => keyFormula(key, test, context)))

const keyFormula = (key: string, test: unknown, context: ConditionContext): Formula => {
  switch (key) {
    case "all":
      return all(listOf(test).map((part) => conditionFormula(part, context)))
    case "any":
      return any(listOf(test).map((part) => conditionFormula(part, context)))
    case "not":
      return not(conditionFormula(test, context))
    case "is":
      return all(textsOf(test).map((name) => namedFormula(name, context)))
    default: {
      const kind = context.typeOf(key)
      return kind === undefined ? never : testFormula(key, test, kind)
    }
  }
}

const conditionFormula = (condition: unknown, context: ConditionContext): Formula =>
  isMap(condition) ? formulaOf(condition, context) : never

const namedFormula = (name: string, context: ConditionContext): Formula =>
  Object.hasOwn(context.named, name) ? conditionFormula(context.named[name], { ...context, named: {} }) : never

const testFormula = (fact: string, test: unknown, kind: FactType): Formula => {
  if (isMap(test) && typeof test.absent === "boolean") return presenceFormula(fact, test.absent, kind)
  switch (kind) {
    case "tags":
      return tagFormula(fact, test)
    case "integer":
    case "number":
      return numberFormula(fact, test)
    case "boolean":
      return typeof test === "boolean" ? atom({ test: "is", fact, value: test }) : never
    case "moment":
      return timeFormula(fact, test)
    default:
      return textFormula(fact, test, kind)
  }
}

/** A tag set is never absent, and neither is the moment. */
const presenceFormula = (fact: string, absent: boolean, kind: FactType): Formula => {
  if (kind === "tags" || kind === "moment") return absent ? never : always
  return absent ? not(atom({ test: "present", fact })) : atom({ test: "present", fact })
}

const textFormula = (fact: string, test: unknown, kind: "enum" | "string" | "language"): Formula => {
  const among = (values: readonly string[]): Formula =>
    atom(kind === "language" ? { test: "language", fact, ranges: values } : { test: "in", fact, values })
  if (!isMap(test)) return among(textsOf(test))
  if (test.prefix !== undefined) return atom({ test: "prefix", fact, prefixes: textsOf(test.prefix) })
  return all([atom({ test: "present", fact }), not(among(textsOf(test.none)))])
}

const tagFormula = (fact: string, test: unknown): Formula => {
  const some = (tags: readonly string[]): Formula => atom({ test: "some", fact, tags })
  if (!isMap(test)) return some(textsOf(test))
  return all([
    ...(test.any === undefined ? [] : [some(textsOf(test.any))]),
    ...(test.all === undefined ? [] : [atom({ test: "every", fact, tags: textsOf(test.all) })]),
    ...(test.none === undefined ? [] : [not(some(textsOf(test.none)))])
  ])
}

const numberFormula = (fact: string, test: unknown): Formula => {
  if (!isMap(test)) return atom({ test: "equals", fact, numbers: numbersOf(test) })
  const least = tighter(boundOf(test.atLeast, "at"), boundOf(test.above, "beyond"), Math.max)
  const most = tighter(boundOf(test.atMost, "at"), boundOf(test.below, "beyond"), Math.min)
  return atom({
    test: "between",
    fact,
    ...(least === undefined ? {} : { least }),
    ...(most === undefined ? {} : { most })
  })
}

const boundOf = (value: unknown, where: "at" | "beyond"): Bound | undefined =>
  typeof value === "number" ? { value, strict: where === "beyond" } : undefined

/** Of two bounds on one side the tighter; where both are at one value, the strict one. */
const tighter = (
  a: Bound | undefined,
  b: Bound | undefined,
  pick: (x: number, y: number) => number
): Bound | undefined => {
  if (a === undefined || b === undefined) return a ?? b
  if (a.value === b.value) return a.strict ? a : b
  return pick(a.value, b.value) === a.value ? a : b
}

const timeFormula = (fact: string, test: unknown): Formula => {
  const open = (calendar: string): Formula => atom({ test: "open", fact, calendar })
  if (typeof test === "string") return open(test)
  if (!isMap(test)) return never
  if (typeof test.inside === "string") return open(test.inside)
  return typeof test.outside === "string" ? not(open(test.outside)) : never
}

const atom = (value: Atom): Formula => ({ kind: "atom", atom: value })

/** All of these, without nesting. */
export const all = (parts: readonly Formula[]): Formula => joined("all", parts)
/** Any of these, without nesting. */
export const any = (parts: readonly Formula[]): Formula => joined("any", parts)
/** The opposite of this. */
export const not = (part: Formula): Formula => (part.kind === "not" ? part.part : { kind: "not", part })

// loops in the place of `flatMap`, which takes most of the time that ten thousand rules need to be compiled; a list that
// grew keeps room for sixteen more, so what is kept is a copy
const joined = (kind: "all" | "any", parts: readonly Formula[]): Formula => {
  const flat: Formula[] = []
  for (const part of parts)
    if (part.kind === kind) for (const inner of part.parts) flat.push(inner)
    else flat.push(part)
  const [first] = flat
  return flat.length === 1 && first !== undefined ? first : { kind, parts: flat.slice() }
}

/** The atoms of a formula, in order, with repetitions. */
export const atomsOf = (formula: Formula): readonly Atom[] => {
  if (formula.kind === "atom") return [formula.atom]
  if (formula.kind === "not") return atomsOf(formula.part)
  const atoms: Atom[] = []
  for (const part of formula.parts)
    if (part.kind === "atom") atoms.push(part.atom)
    else for (const atom of atomsOf(part)) atoms.push(atom)
  return atoms
}

/** The facts a formula depends on, each once, in order. */
export const factsIn = (formula: Formula): readonly string[] =>
  [...new Set(atomsOf(formula).map(({ fact }) => fact))].slice()

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [value])
const textsOf = (value: unknown): readonly string[] => {
  const list = listOf(value)
  return list.every(isText) ? list : list.filter(isText)
}
const isText = (item: unknown): item is string => typeof item === "string"
const numbersOf = (value: unknown): readonly number[] => listOf(value).filter((item) => typeof item === "number")
