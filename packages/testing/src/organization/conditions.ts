import { type Condition, type Ids, platforms, purposes, risks, stages } from "@hubwright/core"
import * as fc from "fast-check"
import { type Directory, type DrawnBy, reference, type Section, several, unitsIn } from "./directory.ts"
import { testsOfFact } from "./facts.ts"
import { languages } from "./units.ts"

const fixed: readonly Condition<Ids>[] = [
  ...platforms.slice(0, 2).map((platform) => ({ platform })),
  ...purposes.slice(0, 2).map((purpose) => ({ purpose })),
  ...risks.map((risk) => ({ risk })),
  ...stages.map((stage) => ({ stage })),
  ...languages.map((language) => ({ language })),
  { intent: "complaint" },
  { intent: { any: ["question", "help"], none: ["spam"] } },
  { form: ["comment", "mention"] },
  { visibility: "public" },
  { customer: { absent: true } },
  { followers: { atLeast: 1000, below: 100_000 } },
  { verified: true },
  { "author-kind": { none: ["employee"] } },
  { conversation: "open" }
]

/** A test of one fact: one that every organization has, or of one of its own elements. */
const test = fc.record({
  about: fc.oneof(
    fc.constant("message" as const),
    fc.constantFrom("channel", "operator", "topic", "product", "market", "brand", "inside", "outside", "declared")
  ),
  values: fc.array(reference, { minLength: 1, maxLength: 2 })
})

/** A condition: some tests that must all hold, and perhaps one that must not, or some of which one must. */
export const condition = fc.record({
  tests: fc.array(test, { minLength: 1, maxLength: 2 }),
  joined: fc.constantFrom("all", "all", "any", "not", "is")
})
/** A condition before the ids are known. */
export type DrawnCondition = DrawnBy<typeof condition>

const writeTest = ({ about, values }: DrawnBy<typeof test>, directory: Directory): Condition<Ids> => {
  const among = (ids: readonly string[]) => several(ids, values)
  const [calendar] = among(directory.calendars)
  switch (about) {
    case "message":
      return fixed[(values[0] ?? 0) % fixed.length] ?? {}
    case "channel":
      return testOf("channel", among(directory.channels))
    case "operator":
      return testOf("operator", among(unitsIn(directory)))
    case "topic":
      return testOf("topic", among(directory.topics))
    case "product":
      return testOf("product", among(directory.products))
    case "market":
      return testOf("market", among(directory.markets))
    case "brand":
      return testOf("brand", among(directory.brands))
    case "inside":
      return calendar === undefined ? {} : { at: calendar }
    case "outside":
      return calendar === undefined ? {} : { at: { outside: calendar } }
    case "declared": {
      const fact = directory.facts[(values[0] ?? 0) % directory.facts.length]
      const tests = fact === undefined ? [] : testsOfFact(fact)
      return tests[(values[1] ?? values[0] ?? 0) % tests.length] ?? {}
    }
  }
}

type IdFact = "channel" | "operator" | "topic" | "product" | "market" | "brand"

/** An empty list would hold of nothing, and a single id stands alone. */
const testOf = (fact: IdFact, ids: readonly string[]): Condition<Ids> => {
  const [first, ...rest] = ids
  if (first === undefined) return {}
  return { [fact]: rest.length === 0 ? first : ids }
}

/** The condition that a draw means. Tests of one fact twice are joined by `any`, since both together might never hold. */
export const writeCondition = ({ tests, joined }: DrawnCondition, directory: Directory): Condition<Ids> => {
  const written = tests.map((test) => writeTest(test, directory))
  const [first = {}, second] = written
  const [named] = directory.conditions
  if (joined === "is" && named !== undefined) return { ...first, is: named }
  if (second === undefined || Object.keys(second).length === 0) return first
  const isSameFact = Object.keys(first).some((fact) => Object.hasOwn(second, fact))
  if (joined === "any" || isSameFact) return { any: [first, second] }
  return joined === "not" ? { ...first, not: second } : { all: [first, second] }
}

/** The named conditions of an organization, which name no others. */
export const writeConditions = (drawn: readonly DrawnCondition[], directory: Directory): Section<"conditions"> => {
  const unnamed = { ...directory, conditions: [] }
  return Object.fromEntries(
    drawn.flatMap((condition, index) =>
      directory.conditions.slice(index, index + 1).map((id) => [id, writeCondition(condition, unnamed)])
    )
  )
}
