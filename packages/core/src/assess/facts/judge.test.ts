import * as fc from "fast-check"
import { describe, expect, test } from "vitest"
import type { Condition } from "../../model/condition.ts"
import { holds } from "../../model/evaluate.ts"
import { sure } from "../interval.ts"
import { factsTested, judge } from "./judge.ts"
import { unsaid } from "./organization-fact.ts"
import { factDeclarations, type ReadFact } from "./organization-facts.ts"

/** A share that lies between two bounds, a truth, and words. */
const read =
  (told: {
    readonly low: number
    readonly high: number
    readonly hub?: boolean
    readonly documents?: readonly string[]
  }): ReadFact =>
  (name) => {
    if (name === "people-trained") return { ...unsaid, value: { low: told.low, high: told.high } }
    if (name === "hub") return { ...unsaid, value: told.hub }
    return name === "documents" ? { ...unsaid, value: told.documents } : undefined
  }

const shares = [0, 0.25, 0.5, 0.75, 1] as const
const bound = fc.constantFrom("atLeast", "above", "atMost", "below")
const atom = fc.oneof(
  fc
    .array(fc.tuple(bound, fc.constantFrom(...shares)), { minLength: 1, maxLength: 2 })
    .map((bounds): Condition => ({ "people-trained": Object.fromEntries(bounds) })),
  fc.constantFrom(...shares).map((share): Condition => ({ "people-trained": share })),
  fc.boolean().map((hub): Condition => ({ hub })),
  fc.constantFrom("policy", "strategy").map((kind): Condition => ({ documents: kind })),
  fc.constantFrom("policy", "strategy").map((kind): Condition => ({ documents: { none: [kind] } }))
)
const { condition } = fc.letrec<{ condition: Condition }>((tie) => ({
  condition: fc.oneof(
    { maxDepth: 3 },
    atom,
    fc.array(tie("condition"), { maxLength: 3 }).map((all) => ({ all })),
    fc.array(tie("condition"), { minLength: 1, maxLength: 3 }).map((any) => ({ any })),
    tie("condition").map((not) => ({ not }))
  )
}))

describe("judge", () => {
  test("is the meaning of the condition language where everything is known", () => {
    const known = fc.record({
      share: fc.constantFrom(...shares),
      hub: fc.boolean(),
      documents: fc.subarray(["policy", "strategy"])
    })
    fc.assert(
      fc.property(condition, known, (when, { share, hub, documents }) => {
        const facts = { "people-trained": share, hub, documents }
        const isSo = holds(when, facts, { conditions: {}, isOpen: () => false, declared: factDeclarations })
        expect(judge(when, read({ low: share, high: share, hub, documents }))).toBe(isSo ? "yes" : "no")
      })
    )
  })

  test("never says of what is partly known what knowing more could refute", () => {
    const partly = fc.record(
      { hub: fc.boolean(), documents: fc.subarray(["policy", "strategy"]) },
      { requiredKeys: [] }
    )
    const picks = fc.tuple(fc.constantFrom(...shares), fc.constantFrom(...shares), fc.constantFrom(...shares))
    fc.assert(
      fc.property(condition, fc.tuple(partly, fc.boolean()), picks, (when, [known, hub], picked) => {
        const [low = 0, share = 0, high = 0] = [...picked].sort((a, b) => a - b)
        const before = judge(when, read({ low, high, ...known }))
        const after = judge(when, read({ low: share, high: share, documents: ["policy"], hub, ...known }))
        expect(before === "unknown" || before === after).toBe(true)
      })
    )
  })

  test("knows whether a fact is absent", () => {
    const nothing = read({ low: 0, high: 1 })
    expect(judge({ hub: { absent: true } }, nothing)).toBe("yes")
    expect(judge({ hub: true }, nothing)).toBe("unknown")
    expect(judge({ hub: { absent: true } }, read({ ...sure(1), hub: false }))).toBe("no")
  })

  test("holds no test of a fact that no organization has", () => {
    expect(judge({ "the-moon": true }, read(sure(1)))).toBe("no")
  })
})

describe("factsTested", () => {
  test("names each fact once, wherever it is tested", () => {
    expect(factsTested({ hub: true, any: [{ lead: true }, { not: { hub: false } }], is: "named" })).toEqual([
      "hub",
      "lead"
    ])
  })
})
