import { message, organization } from "@hubwright/testing"
import * as fc from "fast-check"
import { expect, test } from "vitest"
import { defineOrganization } from "../../define/define.ts"
import type { Claim } from "../../model/organization.ts"
import { orThrow } from "../../problem/problem.ts"
import type { Decision } from "../decision.ts"
import { formulaHolds } from "../meaning.ts"
import { readMessage } from "../read-message.ts"
import { route } from "../route.ts"
import { compileRouter } from "../router.ts"
import { checkAssertions, prove } from "./prove.ts"
import { formulaIn } from "./world.ts"

const timeLimitMillis = 120_000

/** Claims, each with what it means of a decision, said without the proofs. */
const claims: readonly { readonly claim: Claim; readonly isMet: (decision: Decision) => boolean }[] = [
  { claim: { to: "care" }, isMet: ({ responsible }) => responsible === "care" },
  { claim: { notify: ["care"] }, isMet: ({ obligations }) => obligations.notify.includes("care") },
  { claim: { approve: ["care"] }, isMet: ({ obligations }) => obligations.approve.includes("care") },
  { claim: { reply: { public: "none" } }, isMet: ({ obligations }) => obligations.reply.public === "none" },
  { claim: { reply: { public: "full" } }, isMet: ({ obligations }) => obligations.reply.public === "full" },
  { claim: { priority: 40 }, isMet: ({ obligations }) => obligations.priority >= 40 },
  { claim: { hops: { atMost: 1 } }, isMet: ({ path }) => path.kind === "path" && path.hops <= 1 },
  {
    claim: { within: "24 hours" },
    isMet: ({ at, respondBy }) => respondBy !== undefined && Date.parse(respondBy) <= Date.parse(at) + 86_400_000
  }
]

const conditions = [{}, { verified: true }, { intent: "complaint" }, { form: ["comment", "mention"] }] as const

const asked = organization().chain((made) =>
  fc.tuple(
    fc.constant(made),
    fc.array(message(made), { minLength: 10, maxLength: 30 }),
    fc.constantFrom(...claims),
    fc.constantFrom(...conditions),
    fc.boolean()
  )
)

test(
  "what is proven holds of messages drawn by chance, and what is refuted does not of the message shown",
  () => {
    fc.assert(
      fc.property(asked, ([made, messages, { claim, isMet }, when, isMust]) => {
        if (!Object.hasOwn(made.departments, "care")) return
        const verdict = prove(made, { when, ...(isMust ? { must: claim } : { never: claim }) })
        const router = orThrow(compileRouter(made))
        if (verdict.holds === "unknown") return
        if (verdict.holds === false) {
          expect(isMet(verdict.decision)).toBe(!isMust)
          const { message: shown, ...moment } = verdict.witness
          expect(route(router, shown, moment)).toEqual(verdict.decision)
          return
        }
        const at = Date.UTC(2026, 10, 24, 3)
        for (const given of messages) {
          if (!Object.hasOwn(made.channels, given.channel)) continue
          if (!formulaHolds(formulaIn(router, when), readMessage(router, given, { at }).world)) continue
          expect(isMet(route(router, given, { at }))).toBe(isMust)
        }
      }),
      { numRuns: 200 }
    )
  },
  timeLimitMillis
)

const clinic = defineOrganization({
  hubwright: 1,
  organization: { name: "Clinic", defaultCalendar: "office" },
  calendars: { office: { zone: "Europe/Berlin", open: { "mon-fri": "09:00-17:00" }, holidays: ["2026-12-25"] } },
  departments: { desk: {}, safety: {} },
  channels: { mail: { platform: "email", operators: ["desk"] } },
  ties: [{ kind: "coordinates", between: ["desk", "safety"] }],
  topics: { event: {} },
  routing: {
    responsible: { rules: [], otherwise: { name: "all", to: "desk" } },
    obligations: {
      rules: [{ name: "told", when: { topic: "event" }, notify: ["safety"], due: { notify: "24 hours" } }]
    }
  },
  assertions: [
    { name: "in-a-day", when: { topic: "event" }, must: { notify: ["safety"], due: { notify: "1 calendarDay" } } },
    { name: "in-a-business-day", when: { topic: "event" }, must: { due: { "notify:safety": "1 businessDay" } } },
    { name: "in-two-dates", when: { topic: "event" }, must: { due: { "notify:safety": "2 calendarDays" } } },
    { name: "in-two-days", when: { topic: "event" }, must: { due: { "notify:safety": "48 hours" } } }
  ]
})

test("deadlines in unlike units are compared at every moment at which their order can change", () => {
  const [aDay, aBusinessDay, twoDates, twoDays] = checkAssertions(clinic)
  // in the night in which the clock is put forward 24 hours end behind the end of the next day
  expect(aDay).toMatchObject({ holds: false, witness: { at: expect.stringMatching(/^2026-03-28T2[23]/u) } })
  expect(twoDates).toMatchObject({ holds: true, certainty: { kind: "conservative", facts: ["at"] } })
  // 24 hours after an evening's message end later than the closing of the next open day
  expect(aBusinessDay).toMatchObject({ holds: false, certainty: { kind: "exact" } })
  expect(twoDays).toMatchObject({ holds: true, certainty: { kind: "exact" } })
  const christmas = { from: "2026-12-23T23:00:00Z", until: "2026-12-24T15:59:00Z" }
  const [, within] = checkAssertions(clinic, { dates: christmas })
  expect(within).toMatchObject({ holds: true, certainty: { kind: "exact" } })
})

test("an assertion that speaks about no message holds, and says so", () => {
  const verdict = prove(clinic, {
    when: { all: [{ topic: "event" }, { not: { topic: "event" } }] },
    must: { to: "safety" }
  })
  expect(verdict).toMatchObject({ holds: true, isVacuous: true })
})

test("what cannot be found out within the budget is said to be unknown", () => {
  const pigeons = Array.from({ length: 7 }, (_, pigeon) => `p${pigeon}`)
  const holes = Array.from({ length: 6 }, (_, hole) => hole)
  const made = defineOrganization({
    hubwright: 1,
    organization: { name: "Pigeons" },
    departments: { desk: {}, loft: {} },
    channels: { mail: { platform: "email", operators: ["desk"] } },
    facts: { seats: { type: "tags", values: pigeons.flatMap((pigeon) => holes.map((hole) => `${pigeon}-${hole}`)) } },
    routing: {
      responsible: {
        rules: [
          {
            name: "all-seated",
            to: "loft",
            when: {
              all: [
                ...pigeons.map((pigeon) => ({ seats: holes.map((hole) => `${pigeon}-${hole}`) })),
                ...holes.flatMap((hole) =>
                  pigeons.flatMap((one, index) =>
                    pigeons
                      .slice(index + 1)
                      .map((other) => ({ not: { seats: { all: [`${one}-${hole}`, `${other}-${hole}`] } } }))
                  )
                )
              ]
            }
          }
        ],
        otherwise: { name: "rest", to: "desk" }
      }
    }
  })
  const assertion = { never: { to: "loft" } } as const
  expect(prove(made, assertion, { budget: 10 })).toMatchObject({
    holds: "unknown",
    certainty: { kind: "unknown", budget: 10 }
  })
  expect(prove(made, assertion)).toMatchObject({ holds: true, certainty: { kind: "exact" } })
})
