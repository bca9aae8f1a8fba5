import { message, organization } from "@hubwright/testing"
import * as fc from "fast-check"
import { describe, expect, test } from "vitest"
import { defineOrganization } from "../define/define.ts"
import type { Facts, FactValue } from "../model/message-facts.ts"
import { orThrow } from "../problem/problem.ts"
import { describeDecision } from "./describe-decision.ts"
import type { Formula } from "./formula.ts"
import { formulaHolds } from "./meaning.ts"
import { nearestMisses } from "./nearest.ts"
import { readMessage } from "./read-message.ts"
import { decide, route } from "./route.ts"
import { compileRouter } from "./router.ts"
import { whyNot } from "./why-not.ts"

const at = Date.UTC(2026, 10, 24, 9, 30)
const limitMillis = 60_000
const asked = organization().chain((made) =>
  fc.tuple(fc.constant(made), fc.array(message(made), { minLength: 3, maxLength: 8 }))
)

test(
  "the facts that the reasons name are enough to make each rule hold again",
  () => {
    fc.assert(
      fc.property(asked, ([made, messages]) => {
        const router = orThrow(compileRouter(made))
        for (const given of messages) {
          const decision = route(router, given, { at })
          const [winner] = decision.reasons
          const facts: { [fact: string]: FactValue } = {}
          for (const { fact, value } of winner?.because ?? []) if (value !== undefined) facts[fact] = value
          const rule = router.deciding.find(({ name }) => name === winner?.name)
          expect(rule?.name).toBe(decision.rule)
          expect(rule !== undefined && formulaHolds(rule.formula, { facts, isOpen: router.isOpen })).toBe(true)
        }
      }),
      { numRuns: 100 }
    )
  },
  limitMillis
)

test(
  "a rule that won holds, one that lost fails or comes late, and what is said of it is true",
  () => {
    fc.assert(
      fc.property(asked, ([made, messages]) => {
        const router = orThrow(compileRouter(made))
        for (const given of messages) {
          const { rule: winner } = route(router, given, { at })
          const { world } = readMessage(router, given, { at })
          const place = router.deciding.findIndex(({ name }) => name === winner)
          router.deciding.forEach(({ name, formula }, index) => {
            const { verdict, failed, before } = whyNot(router, given, { at, rule: name })
            const holds = formulaHolds(formula, world)
            expect(verdict).toBe(!holds ? "fails" : index > place ? "late" : "holds")
            expect(failed.length > 0).toBe(!holds)
            expect(before.map(({ rule }) => rule)).toEqual(
              router.deciding.slice(0, index).flatMap((one) => (formulaHolds(one.formula, world) ? [one.name] : []))
            )
          })
        }
      }),
      { numRuns: 60 }
    )
  },
  limitMillis
)

/** Facts in which a single atom, positive, is met. */
const metBy = (formula: Formula, facts: Facts): Facts | undefined => {
  if (formula.kind !== "atom") return undefined
  const { atom } = formula
  switch (atom.test) {
    case "in":
      return { ...facts, [atom.fact]: atom.values[0] }
    case "language":
      return { ...facts, [atom.fact]: atom.ranges[0] }
    case "prefix":
      return { ...facts, [atom.fact]: atom.prefixes[0] }
    case "some":
    case "every": {
      const known = facts[atom.fact]
      return { ...facts, [atom.fact]: [...(Array.isArray(known) ? known : []), ...atom.tags] }
    }
    case "equals":
      return { ...facts, [atom.fact]: atom.numbers[0] }
    case "between":
      return atom.least?.strict || atom.most?.strict
        ? undefined
        : { ...facts, [atom.fact]: atom.least?.value ?? atom.most?.value ?? 0 }
    case "is":
      return { ...facts, [atom.fact]: atom.value }
    default:
      return undefined
  }
}

test(
  "a rule that failed by one condition holds once that is met, and decides unless one before it now holds, too",
  () => {
    let tried = 0
    fc.assert(
      fc.property(asked, ([made, messages]) => {
        const router = orThrow(compileRouter(made))
        for (const given of messages) {
          const read = readMessage(router, given, { at })
          const { winner } = decide(router, read)
          const { misses } = router
          for (const { rule, failed } of nearestMisses(misses, read.world, { before: winner, most: 3 })) {
            const facts = metBy(failed, read.world.facts)
            if (facts === undefined) continue
            tried++
            const world = { ...read.world, facts }
            const now = router.formulas.findIndex((formula) => formulaHolds(formula, world))
            const formula = router.formulas[rule]
            expect(formula !== undefined && formulaHolds(formula, world)).toBe(true)
            expect(now).toBeLessThanOrEqual(rule)
          }
        }
      }),
      { numRuns: 150 }
    )
    expect(tried).toBeGreaterThan(50)
  },
  limitMillis
)

describe("a decision in words", () => {
  const acme = defineOrganization({
    hubwright: 1,
    organization: { name: "Acme" },
    departments: { marketing: {}, care: {}, safety: {} },
    channels: { x: { platform: "x", operators: ["marketing"] } },
    ties: [
      { kind: "coordinates", between: ["marketing", "care"] },
      { kind: "hands-over", from: "marketing", to: "safety" }
    ],
    topics: { rash: {} },
    listening: { queries: { rash: { query: "rash*", topic: "rash" } } },
    routing: {
      responsible: {
        rules: [
          { name: "verified", when: { verified: true }, to: "marketing" },
          { name: "complaints", when: { intent: "complaint" }, to: "care" }
        ],
        otherwise: { name: "rest", to: "operator" }
      },
      obligations: { rules: [{ name: "rashes", when: { topic: "rash" }, notify: ["safety"], within: "2 hours" }] }
    }
  })
  const router = orThrow(compileRouter(acme))

  test("says who answers and why, the way, what is due, and what was near", () => {
    const decision = route(router, { channel: "x", text: "what a rash!", intents: ["complaint"] }, { at })
    expect(describeDecision(decision)).toBe(
      "`care` answers the message on `x` by the rule `complaints`, because `intent` is `complaint`. " +
        "It goes `marketing` → `care`. `marketing` replies. The first reply is due by 2026-11-24T11:30:00.000Z. " +
        "`safety` must be told. This is also by the rule `rashes` (`topic` is `rash`). " +
        "`verified` comes first and would have held if `verified` is true."
    )
  })

  test("says why a rule did not decide", () => {
    const asked = { channel: "x", intents: ["complaint"] } as const
    expect(whyNot(router, asked, { at, rule: "verified" })).toEqual({
      rule: "verified",
      verdict: "fails",
      failed: [{ because: [{ fact: "verified" }], needed: "`verified` is true" }],
      before: []
    })
    expect(whyNot(router, asked, { at, rule: "rest" })).toMatchObject({
      verdict: "late",
      before: [{ rule: "complaints" }]
    })
    expect(whyNot(router, asked, { at, rule: "rashes" })).toMatchObject({ verdict: "fails" })
  })
})
