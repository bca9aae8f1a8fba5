import type { Condition, FactDeclarations, Ids } from "@hubwright/core"
import * as fc from "fast-check"
import type { Directory, Section } from "./directory.ts"

type FactValue = string | number | boolean | readonly string[]
type FactTest = NonNullable<Condition<Ids>[string]>

/** What is known of a fact that organizations declare: how, values it can have, and tests of it. */
interface DeclaredFact {
  readonly declared: FactDeclarations[string]
  readonly values: fc.Arbitrary<FactValue>
  readonly tests: readonly FactTest[]
}

const facts: { readonly [name: string]: DeclaredFact } = {
  tier: {
    declared: ["gold", "silver", "bronze"],
    values: fc.constantFrom("gold", "silver", "bronze", "tin"),
    tests: ["gold", ["gold", "silver"], { none: ["bronze"] }, { absent: true }, { absent: false }]
  },
  score: {
    declared: { type: "integer", min: 0, max: 10 },
    values: fc.oneof(fc.integer({ min: 0, max: 10 }), fc.constantFrom(11, 2.5)),
    tests: [5, { atLeast: 3 }, { above: 2, below: 8 }, { atMost: 4 }, { absent: true }]
  },
  weight: {
    declared: "number",
    values: fc.oneof(fc.integer({ min: -2, max: 3 }), fc.constantFrom(0.5, 1.5, Number.NaN)),
    tests: [{ atLeast: 0.5 }, { below: 1 }, { above: -1, atMost: 1.5 }, [0, 1]]
  },
  vip: { declared: "boolean", values: fc.boolean(), tests: [true, false, { absent: true }] },
  order: {
    declared: "string",
    values: fc.constantFrom("A-1", "A-22", "B-1", ""),
    tests: ["A-1", ["A-1", "B-1"], { prefix: "A-" }, { prefix: ["B", "A-2"] }, { none: ["A-1"] }]
  },
  flags: {
    declared: { type: "tags", values: ["a", "b", "c"] },
    values: fc.subarray(["a", "b", "c", "d"]),
    tests: ["a", ["a", "b"], { all: ["a", "b"] }, { any: ["b", "c"], none: ["a"] }, { none: ["a", "b"] }]
  },
  labels: {
    declared: "tags",
    values: fc.subarray(["late", "angry", "new"]),
    tests: ["late", { all: ["late", "new"] }, { none: ["angry"] }]
  }
}

/** The tests that conditions make of a declared fact. */
export const testsOfFact = (fact: string): readonly Condition<Ids>[] =>
  (facts[fact]?.tests ?? []).map((test) => ({ [fact]: test }))

/** The declarations of an organization's own facts. */
export const writeFacts = ({ facts: names }: Directory): Section<"facts"> =>
  Object.fromEntries(names.flatMap((name) => (facts[name] === undefined ? [] : [[name, facts[name].declared]])))

/** Values of declared facts on a message: most of them such as are declared, each there or not. */
export const factValues = (
  names: readonly string[]
): fc.Arbitrary<{ readonly [name: string]: FactValue | undefined }> =>
  fc.record(
    Object.fromEntries(names.flatMap((name) => (facts[name] === undefined ? [] : [[name, facts[name].values]]))),
    { requiredKeys: [] }
  )
