import type { Condition } from "../model/condition.ts"
import { isList, isMap, type PlainMap } from "../model/plain-data.ts"

/** What is already known about the facts a condition tests. */
export interface PartKnowledge {
  /** Whether a fact is known to have the value it has, or to be absent. Whatever is not may turn out any way. */
  readonly isKnown: (fact: string) => boolean
  /** Whether a test of a known fact holds. */
  readonly holds: (test: Condition) => boolean
  /** The named conditions. */
  readonly conditions: { readonly [name: string]: Condition }
}

/**
 * Whether a condition may still come to hold when only some facts are known: false only where they alone refute it. It
 * looks at one test after the other, so two tests that exclude each other go unnoticed; `checkRules` proves more.
 */
export const couldHold = (condition: Condition, knowledge: PartKnowledge): boolean =>
  !isMap(condition) || truthOf(condition, knowledge) !== "no"

type Truth = "yes" | "no" | "open"

const truthOf = (condition: PlainMap, knowledge: PartKnowledge): Truth =>
  allOf(
    Object.entries(condition).map(([key, test]): Truth => {
      switch (key) {
        case "all":
          return allOf(partsOf(test).map((part) => truthOf(part, knowledge)))
        case "any":
          return not(allOf(partsOf(test).map((part) => not(truthOf(part, knowledge)))))
        case "not":
          return isMap(test) ? not(truthOf(test, knowledge)) : "no"
        case "is":
          return allOf((isList(test) ? test : [test]).map((name) => truthOfNamed(name, knowledge)))
        default:
          return knowledge.isKnown(key) ? (knowledge.holds({ [key]: test }) ? "yes" : "no") : "open"
      }
    })
  )

const truthOfNamed = (name: unknown, knowledge: PartKnowledge): Truth => {
  const { conditions } = knowledge
  const condition = typeof name === "string" && Object.hasOwn(conditions, name) ? conditions[name] : undefined
  return isMap(condition) ? truthOf(condition, { ...knowledge, conditions: {} }) : "no"
}

const partsOf = (test: unknown): readonly PlainMap[] => (isList(test) ? test.filter(isMap) : [])

const allOf = (truths: readonly Truth[]): Truth =>
  truths.includes("no") ? "no" : truths.includes("open") ? "open" : "yes"

const not = (truth: Truth): Truth => (truth === "open" ? "open" : truth === "yes" ? "no" : "yes")
