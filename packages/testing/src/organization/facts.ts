import type { Condition, FactDomain, Ids } from "@hubwright/core"
import * as fc from "fast-check"
import type { Section } from "./directory.ts"

type FactValue = string | number | boolean | readonly string[]
type FactTest = NonNullable<Condition<Ids>[string]>

const declarations = {
  tier: { type: "enum", values: ["gold", "silver", "bronze"] },
  score: { type: "integer", min: 0, max: 10 },
  weight: { type: "number" },
  vip: { type: "boolean" },
  order: { type: "string" },
  flags: { type: "tags", values: ["a", "b", "c"] },
  labels: { type: "tags" }
} as const

/** The facts that generated organizations declare: the first so many of these. */
export const drawnFacts: readonly FactDomain[] = Object.entries(declarations).map(([name, declaration]) => ({
  name,
  ...declaration,
  about: "message",
  source: "declared"
}))

/** The declarations of an organization's own facts. */
export const writeFacts = (facts: readonly FactDomain[]): Section<"facts"> =>
  Object.fromEntries(Object.entries(declarations).filter(([name]) => facts.some((fact) => fact.name === name)))

/** Tests that conditions can make of a declared fact: each can hold, and each can fail. */
export const testsOfFact = (fact: FactDomain): readonly Condition<Ids>[] =>
  [...testsOf(fact), ...(fact.type === "tags" ? [] : [{ absent: true }, { absent: false }])].map((test) => ({
    [fact.name]: test
  }))

const unlistedTags = ["late", "angry", "new"]

const testsOf = (fact: FactDomain): readonly FactTest[] => {
  switch (fact.type) {
    case "boolean":
      return [true, false]
    case "integer":
    case "number":
      return testsOfNumber(fact)
    case "enum": {
      const { values = [] } = fact
      const [first = "", second = first] = values
      return values.length < 2 ? [first] : [first, [first, second], { none: [second] }]
    }
    case "tags": {
      const [first = "", second = first, third = second] = fact.values ?? unlistedTags
      const some: readonly FactTest[] = [first, { none: [first] }]
      return first === second
        ? some
        : [...some, [first, second], { all: [first, second] }, { any: [first, second], none: [third] }]
    }
    default:
      return ["A-1", ["A-1", "B-1"], { prefix: "A-" }, { prefix: ["B", "A-2"] }, { none: ["A-1"] }]
  }
}

/** The least and the most of a number that are drawn, where its declaration leaves them open. */
const boundsOf = ({ min, max }: FactDomain): readonly [least: number, most: number] => {
  const least = min ?? (max === undefined ? 0 : max - 10)
  return [least, max ?? least + 10]
}

const testsOfNumber = (fact: FactDomain): readonly FactTest[] => {
  const [least, most] = boundsOf(fact)
  const middle = fact.type === "integer" ? Math.floor((least + most) / 2) : (least + most) / 2
  const plain: readonly FactTest[] = [{ atLeast: most }, { atMost: least }]
  return most - least < 2
    ? plain
    : [...plain, middle, { atLeast: middle }, { above: least, below: most }, { above: least, atMost: middle }]
}

/** What a message can have of a fact, given what conditions compare it with: those values often, and now and then odd ones. */
const valuesOf = (fact: FactDomain, tested: readonly (string | number)[]): fc.Arbitrary<FactValue> => {
  const texts = tested.filter((value) => typeof value === "string")
  switch (fact.type) {
    case "boolean":
      return fc.boolean()
    case "integer":
    case "number": {
      const [least, most] = boundsOf(fact)
      const numbers = tested.flatMap((value) => (typeof value === "number" ? [value, value - 1, value + 1] : []))
      const odd = fact.type === "integer" ? [most + 1, least + 0.5] : [least + 0.5, Number.NaN]
      const within = fc.integer({ min: Math.ceil(least), max: Math.max(Math.ceil(least), Math.floor(most)) })
      return fc.oneof({ weight: 3, arbitrary: within }, { weight: 2, arbitrary: fc.constantFrom(...numbers, ...odd) })
    }
    case "enum":
      return fc.constantFrom(...(fact.values ?? []), ...texts, "tin")
    case "tags":
      return fc.subarray([...new Set([...(fact.values ?? unlistedTags), ...texts, "d"])])
    default:
      return fc.constantFrom("A-1", "A-22", "B-1", "", ...texts)
  }
}

/** Values of declared facts on a message, each there or not: most of them such as are declared, or as conditions ask for. */
export const factValues = (
  facts: readonly FactDomain[],
  testedOf: (fact: string) => readonly (string | number)[]
): fc.Arbitrary<{ readonly [name: string]: FactValue | undefined }> =>
  fc.record(Object.fromEntries(facts.map((fact) => [fact.name, valuesOf(fact, testedOf(fact.name))])), {
    requiredKeys: []
  })
