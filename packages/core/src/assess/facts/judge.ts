import type { Condition } from "../../model/condition.ts"
import { holds } from "../../model/evaluate.ts"
import type { FactValue } from "../../model/message-facts.ts"
import { isList, isMap, type PlainMap } from "../../model/plain-data.ts"
import type { Interval } from "../interval.ts"
import { factDeclarations, type ReadFact } from "./organization-facts.ts"

/** Whether a condition holds of an organization, as far as its model says. */
export type Truth = "yes" | "no" | "unknown"

/**
 * Whether a condition holds of an organization: Kleene's three-valued logic over the tests of the one condition language. A
 * test of a fact that the model does not tell is unknown, save that `absent` tests just that; of a number that is only known
 * to lie between two bounds it is unknown where the bounds do not settle it. Facts that do not exist make a test false,
 * and so do named conditions: there are none here.
 */
export const judge = (condition: Condition, read: ReadFact): Truth =>
  isMap(condition) ? truthOf(condition, read) : "no"

/** The facts that a condition tests, each once, in the order written. */
export const factsTested = (condition: unknown): readonly string[] => [...new Set(namesIn(condition))]

const namesIn = (condition: unknown): readonly string[] =>
  isMap(condition)
    ? Object.entries(condition).flatMap(([key, test]) => {
        if (key === "all" || key === "any") return isList(test) ? test.flatMap(namesIn) : []
        if (key === "not") return namesIn(test)
        return key === "is" ? [] : [key]
      })
    : []

const truthOf = (condition: PlainMap, read: ReadFact): Truth =>
  allOf(
    Object.entries(condition).map(([key, test]): Truth => {
      switch (key) {
        case "all":
          return allOf(partsOf(test).map((part) => truthOf(part, read)))
        case "any":
          return not(allOf(partsOf(test).map((part) => not(truthOf(part, read)))))
        case "not":
          return isMap(test) ? not(truthOf(test, read)) : "no"
        case "is":
          return "no"
        default:
          return testOf(key, test, read)
      }
    })
  )

const partsOf = (parts: unknown): readonly PlainMap[] => (isList(parts) ? parts.filter(isMap) : [])

const allOf = (truths: readonly Truth[]): Truth =>
  truths.includes("no") ? "no" : truths.includes("unknown") ? "unknown" : "yes"

const not = (truth: Truth): Truth => (truth === "unknown" ? "unknown" : truth === "yes" ? "no" : "yes")

const testOf = (fact: string, test: unknown, read: ReadFact): Truth => {
  const reading = read(fact)
  if (reading === undefined) return "no"
  const { value } = reading
  if (isMap(test) && Object.hasOwn(test, "absent")) return truth((value === undefined) === test.absent)
  if (value === undefined) return "unknown"
  return isInterval(value) ? numberTest(fact, test, value) : truth(isSo(fact, test, value))
}

const isInterval = (value: NonNullable<ReturnType<ReadFact>>["value"]): value is Interval =>
  typeof value === "object" && !isList(value)

/** Bounds are judged one by one: each is settled where both ends of the interval agree. */
const numberTest = (fact: string, test: unknown, value: Interval): Truth => {
  if (isMap(test))
    return allOf(Object.entries(test).map(([form, bound]) => ends(value, (end) => isSo(fact, { [form]: bound }, end))))
  if (value.low === value.high) return truth(isSo(fact, test, value.low))
  const wanted = isList(test) ? test : [test]
  return wanted.some((one) => typeof one === "number" && value.low <= one && one <= value.high) ? "unknown" : "no"
}

const ends = ({ low, high }: Interval, isMet: (end: number) => boolean): Truth => {
  const [first, last] = [isMet(low), isMet(high)]
  return first === last ? truth(first) : "unknown"
}

const isSo = (fact: string, test: unknown, value: FactValue): boolean =>
  holds({ [fact]: test }, { [fact]: value }, { conditions: {}, isOpen: () => false, declared: factDeclarations })

const truth = (isTrue: boolean): Truth => (isTrue ? "yes" : "no")
