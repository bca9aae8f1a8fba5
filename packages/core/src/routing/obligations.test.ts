import * as fc from "fast-check"
import { expect, test } from "vitest"
import { joinObligations, noObligations, type Obligations, obligationsOf } from "./obligations.ts"

const subset = <T>(...items: readonly T[]) => fc.subarray([...items])
const term = fc.record({
  within: fc
    .tuple(fc.integer({ min: 1, max: 9 }), fc.constantFrom("hours", "businessDays", "openMinutes"))
    .map(([amount, unit]) => `${amount} ${unit}`),
  from: fc.constantFrom("received" as const, "firstKnown" as const)
})
const declared = fc.record(
  {
    notify: subset("safety", "legal", "press"),
    consult: subset("safety", "legal"),
    approve: subset("medical", "legal"),
    within: term,
    due: fc.dictionary(fc.constantFrom("notify", "approve", "resolution", "submit:authority"), term),
    reply: fc.record({ public: fc.constantFrom("full", "signpost", "none"), private: fc.constantFrom("full", "none") }),
    answeredBy: fc.constantFrom("anyone" as const, "responsible" as const),
    forbid: subset("auto-reply" as const, "hide" as const, "delete" as const),
    capture: subset("text" as const, "author" as const),
    retainFor: fc.integer({ min: 1, max: 4000 }).map((days) => `${days} days`),
    eraseWithin: fc.integer({ min: 1, max: 4000 }).map((days) => `${days} days`),
    priority: fc.integer({ min: 0, max: 100 })
  },
  { requiredKeys: [] }
)
const obligations: fc.Arbitrary<Obligations> = declared.map((rule) => obligationsOf(rule))

test("the order in which obligations are joined never matters", () => {
  fc.assert(
    fc.property(obligations, obligations, (a, b) => {
      expect(joinObligations(a, b)).toEqual(joinObligations(b, a))
    })
  )
})

test("how joined obligations are grouped never matters", () => {
  fc.assert(
    fc.property(obligations, obligations, obligations, (a, b, c) => {
      expect(joinObligations(joinObligations(a, b), c)).toEqual(joinObligations(a, joinObligations(b, c)))
    })
  )
})

test("obligations joined with themselves, or with none, stay as they are", () => {
  fc.assert(
    fc.property(obligations, (a) => {
      expect(joinObligations(a, a)).toEqual(a)
      expect(joinObligations(a, noObligations)).toEqual(a)
    })
  )
})

test("of deadlines alike the shorter counts, and others stand side by side", () => {
  const day = obligationsOf({ within: "1 businessDay" })
  const hours = obligationsOf({ within: "24 hours" })
  const twoDays = obligationsOf({ within: "2 businessDays" })
  expect(joinObligations(joinObligations(twoDays, hours), day).due).toEqual({
    "first-reply": [
      { within: "1 businessDay", from: "received" },
      { within: "24 hours", from: "received" }
    ]
  })
})

test("a deadline for notices holds for each unit that is told", () => {
  const rule = obligationsOf({ notify: ["safety", "legal"], due: { notify: "24 hours" } })
  expect(Object.keys(rule.due)).toEqual(["notify:legal", "notify:safety"])
})
