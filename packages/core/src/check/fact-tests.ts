import { isList, isMap, type PlainMap } from "../model/plain-data.ts"
import { quoted, quotedList } from "../problem/neutralize.ts"
import type { ModelPath, Problem } from "../problem/problem.ts"
import { suggest } from "../problem/suggest.ts"
import type { FactTest } from "./condition-parts.ts"
import { type Domain, inWords } from "./facts.ts"
import { replacement } from "./references.ts"
import { problemOf } from "./report.ts"

/** A test fits what its fact can hold, and can hold itself. */
export const checkFactTest = (fact: FactTest, domain: Domain): readonly Problem[] => {
  const { name, test, path } = fact
  const misuse = misuseOf(test, domain)
  if (misuse !== undefined)
    return [
      problemOf("HW0214", {
        message: `${quoted(name)} is ${inWords(domain)} and cannot be tested by ${misuse}`,
        help: howToTest(domain),
        path
      })
    ]
  return [
    ...valuesIn(test, path).flatMap((value) => misfit(name, domain, value)),
    ...(domain.holds === "number" && isMap(test) ? emptyRange(fact, domain) : []),
    ...neverMet(fact)
  ]
}

/** What of a test its fact does not admit, in words. */
const misuseOf = (test: unknown, domain: Domain): string | undefined => {
  if (isMap(test)) return hasShape(test, domain) ? undefined : quotedList(Object.keys(test))
  return isList(test) && (domain.holds === "boolean" || domain.holds === "moment") ? "a list" : undefined
}

/** The keys that can stand together in the long form of a test. */
const shapes: { readonly [Holds in Domain["holds"]]: readonly (readonly string[])[] } = {
  one: [["none"], ["absent"]],
  tags: [["any", "all", "none"]],
  number: [["atLeast", "above", "atMost", "below"], ["absent"]],
  boolean: [["absent"]],
  text: [["prefix"], ["none"], ["absent"]],
  moment: [["inside"], ["outside"]]
}

const hasShape = (test: PlainMap, { holds }: Domain): boolean =>
  shapes[holds].some((keys) => Object.keys(test).every((key) => keys.includes(key)))

const howToTest = ({ holds }: Domain): string => {
  const value = holds === "boolean" || holds === "moment" ? "by a value" : "by a value, a list"
  return `test it ${value} or ${quotedList(shapes[holds].flat())}`
}

interface Value {
  readonly value: unknown
  readonly path: ModelPath
}

/** The values that a test compares with; bounds are compared elsewhere. */
export const valuesIn = (test: unknown, path: ModelPath): readonly Value[] => {
  if (isList(test)) return test.map((value, index) => ({ value, path: [...path, index] }))
  if (!isMap(test)) return [{ value: test, path }]
  return ["any", "all", "none", "prefix"].flatMap((key) =>
    Object.hasOwn(test, key) ? valuesIn(test[key], [...path, key]) : []
  )
}

const misfit = (name: string, domain: Domain, { value, path }: Value): readonly Problem[] => {
  if (!hasType(value, domain))
    return [
      problemOf("HW0214", {
        message: `${quoted(name)} is ${inWords(domain)} and cannot be ${shown(value)}`,
        help: howToTest(domain),
        path
      })
    ]
  return admits(domain, value) ? [] : [impossibleValue(name, domain, { value, path })]
}

const hasType = (value: unknown, { holds }: Domain): boolean =>
  typeof value === (holds === "number" || holds === "boolean" ? holds : "string")

/** Whether a fact can have a value of its type. References are looked up elsewhere. */
export const admits = ({ values, isWhole, min, max }: Domain, value: unknown): boolean => {
  if (typeof value === "string") return values === undefined || values.includes(value)
  if (typeof value !== "number") return true
  return (
    (min === undefined || value >= min) &&
    (max === undefined || value <= max) &&
    (isWhole !== true || Number.isInteger(value))
  )
}

/** What is said of a value that a fact can never have. */
export const impossibleValue = (
  name: string,
  domain: Domain,
  { value, ...place }: Value & { readonly part?: "key" }
): Problem => {
  const suggestion = typeof value === "string" ? suggest(value, domain.values ?? []) : undefined
  return problemOf("HW0215", {
    message: `${quoted(name)} is never ${shown(value)}`,
    help:
      suggestion === undefined ? `it is ${inWords(domain)}${limitsOf(domain)}` : `did you mean ${quoted(suggestion)}?`,
    ...place,
    fixes: replacement(suggestion, place)
  })
}

const limitsOf = ({ min, max }: Domain): string => {
  const least = min === undefined || min === Number.NEGATIVE_INFINITY ? [] : [`at least ${quoted(String(min))}`]
  const most = max === undefined || max === Number.POSITIVE_INFINITY ? [] : [`at most ${quoted(String(max))}`]
  return [...least, ...most].map((limit) => `, ${limit}`).join("")
}

const shown = (value: unknown): string => {
  if (isList(value)) return "a list"
  return isMap(value) ? "a condition" : quoted(String(value))
}

const boundWords = { atLeast: "at least", above: "above", atMost: "at most", below: "below" } as const

type Bounds = { readonly [Key in keyof typeof boundWords]?: number }

const emptyRange = ({ name, test, path }: FactTest, domain: Domain): readonly Problem[] => {
  const bounds: Bounds = isMap(test) ? Object.fromEntries(Object.entries(test).filter(isNumber)) : {}
  const given = Object.entries(boundWords).flatMap(([key, words]) => {
    const bound = isMap(test) && Object.hasOwn(test, key) ? test[key] : undefined
    return typeof bound === "number" ? [`${words} ${quoted(String(bound))}`] : []
  })
  if (given.length === 0 || isReachable(bounds, domain)) return []
  return [problemOf("HW0216", { message: `${quoted(name)} can never be ${given.join(" and ")}`, path })]
}

const isNumber = (entry: readonly [string, unknown]): entry is [string, number] => typeof entry[1] === "number"

/** Whether any number, or whole number, lies within all bounds. */
const isReachable = ({ atLeast, above, atMost, below }: Bounds, { isWhole, min, max }: Domain): boolean => {
  const least = Math.max(min ?? Number.NEGATIVE_INFINITY, atLeast ?? Number.NEGATIVE_INFINITY)
  const most = Math.min(max ?? Number.POSITIVE_INFINITY, atMost ?? Number.POSITIVE_INFINITY)
  const over = above ?? Number.NEGATIVE_INFINITY
  const under = below ?? Number.POSITIVE_INFINITY
  if (isWhole === true)
    return Math.max(Math.ceil(least), Math.floor(over) + 1) <= Math.min(Math.floor(most), Math.ceil(under) - 1)
  return least <= most && least < under && over < most && over < under
}

/** A test that no value at all can meet. */
const neverMet = ({ name, test, path }: FactTest): readonly Problem[] => {
  const never = (message: string, place: ModelPath): readonly Problem[] => [
    problemOf("HW0216", { message, path: place })
  ]
  if (isList(test)) return test.length === 0 ? never(`${quoted(name)} can never be one of an empty list`, path) : []
  if (!isMap(test)) return []
  const [any, all, none, prefix] = ["any", "all", "none", "prefix"].map((key) => listAt(test, key))
  const excluded = new Set(none)
  const both = all?.find((value) => excluded.has(value))
  if (any?.length === 0) return never(`${quoted(name)} can never have one of an empty list`, [...path, "any"])
  if (prefix?.length === 0)
    return never(`${quoted(name)} can never begin with one of an empty list`, [...path, "prefix"])
  if (both !== undefined) return never(`${quoted(name)} can never have ${shown(both)} and not have it`, path)
  return any?.every((value) => excluded.has(value)) === true
    ? never(`${quoted(name)} can never have one of what it is not to have`, path)
    : []
}

const listAt = (test: PlainMap, key: string): readonly unknown[] | undefined => {
  const value = Object.hasOwn(test, key) ? test[key] : undefined
  return isList(value) ? value : undefined
}
