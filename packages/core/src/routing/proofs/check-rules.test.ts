import { message, organization } from "@hubwright/testing"
import * as fc from "fast-check"
import { expect, test } from "vitest"
import type { Organization } from "../../model/organization.ts"
import { orThrow } from "../../problem/problem.ts"
import { decodeOrganization } from "../../schema/decode.ts"
import type { Decision } from "../decision.ts"
import { formulaHolds } from "../meaning.ts"
import { route } from "../route.ts"
import { compileRouter } from "../router.ts"
import { listRules } from "../rule-list.ts"
import { checkRules } from "./check-rules.ts"
import type { Verdict } from "./verdict.ts"
import { decisionOn, readWitness, type Witness } from "./witness.ts"
import { formulaIn } from "./world.ts"

const timeLimitMillis = 120_000

const replay = (made: Organization, verdict: Verdict): void => {
  if (!("witness" in verdict)) return
  const router = orThrow(compileRouter(made))
  const decision = decisionOn(router, verdict.witness)
  const rules = [made.routing.responsible, made.routing.obligations].flatMap((tree) => listRules(tree, []))
  const holds = (witness: Witness, name: string) => {
    const { world } = readWitness(router, witness)
    const rule = rules.find((one) => one.name === name)
    return rule?.when.every((condition) => formulaHolds(formulaIn(router, condition), world)) === true
  }
  const isElsewhere = !Object.hasOwn(made.channels, verdict.witness.message.channel)
  if (!isElsewhere) expect(decision.problems.filter(({ path: [place] }) => place === "message")).toEqual([])
  switch (verdict.kind) {
    case "gap":
      expect(decision.rule).toBe(verdict.rule)
      return
    case "overlap":
      expect(verdict.rules.map((rule) => holds(verdict.witness, rule))).toEqual([true, true])
      return
    case "general-before-specific":
      expect(decision.rule).toBe(verdict.general)
      expect(holds(verdict.witness, verdict.rule)).toBe(true)
      return
    case "dead-end":
      expect(verdict.channels).toContain(verdict.witness.message.channel)
      expect(decision.path.kind).toBe("dead-end")
      return
    case "unmet-target":
      expect(verdict.units).toContain(decision.responsible)
      expect(decision.reasons.map(({ name }) => name)).toContain(verdict.rule)
      expect(decision.respondBy).toBeDefined()
      return
    case "conflicting-obligations":
      for (const name of verdict.rules) expect(decision.reasons.map((reason) => reason.name)).toContain(name)
  }
}

/** Whether the first reply is due before an approval that it has to wait for. */
const hasEarlyReply = ({ respondBy, duties }: Decision): boolean =>
  duties.some(
    ({ kind, dueAt }) => kind === "approve" && respondBy !== undefined && dueAt !== undefined && respondBy < dueAt
  )

/** Whether a private reply is asked for in so many words by a policy, and another one forbids it. */
const isForbidden = ({ policies }: Organization, { reasons, obligations }: Decision): boolean =>
  obligations.reply.private === "none" &&
  policies.rules.some(({ id, reply }) => reply?.private === "full" && reasons.some(({ name }) => name === id))

const asked = organization().chain((made) =>
  fc.tuple(fc.constant(made), fc.array(message(made), { minLength: 10, maxLength: 30 }))
)
const moments = [Date.UTC(2026, 10, 21, 9, 30), Date.UTC(2026, 10, 24, 3), Date.UTC(2027, 5, 1, 12)]

test(
  "every message shown is routed as is said of it, and nothing found contradicts messages drawn by chance",
  () => {
    fc.assert(
      fc.property(asked, ([made, messages]) => {
        const verdicts = checkRules(made)
        for (const verdict of verdicts) replay(made, verdict)
        const router = orThrow(compileRouter(made))
        const dead = new Set(verdicts.flatMap((verdict) => (verdict.kind === "dead-rule" ? [verdict.rule] : [])))
        const unreached = new Set(
          verdicts.flatMap((verdict) => (verdict.kind === "unreachable-department" ? [verdict.department] : []))
        )
        const conflicts = verdicts.flatMap((verdict) => ("conflict" in verdict ? [verdict.conflict] : []))
        const hasDeadEnds = verdicts.some(({ kind }) => kind === "dead-end")
        for (const given of messages)
          for (const at of moments) {
            const decision = route(router, given, { at })
            expect(dead).not.toContain(decision.rule)
            if (hasEarlyReply(decision)) expect(conflicts).toContain("reply-before-approval")
            if (isForbidden(made, decision)) expect(conflicts).toContain("reply-forbidden")
            for (const { name } of decision.reasons) expect(dead).not.toContain(name)
            if (!Object.hasOwn(made.channels, given.channel)) continue
            expect(unreached).not.toContain(decision.responsible)
            if (decision.path.kind === "dead-end") expect(hasDeadEnds).toBe(true)
          }
      }),
      { numRuns: 60 }
    )
  },
  timeLimitMillis
)

/** A claims desk with ten facts of its own, and rules of which some are known to be dead. */
const claimsDesk = orThrow(
  decodeOrganization({
    hubwright: 1,
    organization: { name: "Claims" },
    departments: { intake: {}, care: {}, sales: {}, legal: {}, vips: {} },
    channels: { mail: { platform: "email", operators: ["intake"] } },
    ties: ["care", "sales", "legal", "vips"].map((unit) => ({ kind: "coordinates", between: ["intake", unit] })),
    facts: {
      amount: { type: "number", min: 0, max: 100_000 },
      age: { type: "integer", min: 0, max: 120 },
      country: ["de", "fr", "us", "uk"],
      plan: ["free", "pro", "enterprise"],
      "churn-risk": { type: "number", min: 0, max: 1 },
      ticket: "string",
      vip: "boolean",
      flags: { type: "tags", values: ["fraud", "refund", "spam"] },
      labels: "tags",
      tries: { type: "integer", min: 0, max: 5 }
    },
    routing: {
      responsible: {
        rules: [
          { name: "fraud", when: { flags: "fraud" }, to: "legal" },
          {
            name: "by-plan",
            hit: "unique",
            when: { flags: { none: ["spam"] } },
            rules: [
              { name: "enterprise", when: { plan: "enterprise" }, to: "vips" },
              { name: "vip-people", when: { vip: true }, to: "vips" },
              { name: "free-plan", when: { plan: "free", not: { vip: true } }, to: "care" }
            ]
          },
          { name: "big-refund", when: { flags: "refund", amount: { atLeast: 1000 } }, to: "legal" },
          { name: "small-refund", when: { flags: "refund", amount: { below: 1000 } }, to: "care" },
          { name: "refund-of-some", when: { flags: "refund", amount: { absent: false } }, to: "sales" },
          { name: "of-no-age", when: { age: { above: 17, below: 18 } }, to: "legal" },
          { name: "french-fraud", when: { country: "fr", flags: { all: ["fraud", "refund"] } }, to: "sales" },
          { name: "enterprise-again", when: { plan: "enterprise", flags: { none: ["spam"] } }, to: "sales" },
          { name: "ticket-a", when: { ticket: { prefix: "A-" } }, to: "care" },
          { name: "ticket-a-1", when: { ticket: { prefix: "A-1" }, tries: { atLeast: 3 } }, to: "care" },
          { name: "undecided", when: { all: [{ vip: true }, { labels: "late" }, { not: { vip: true } }] }, to: "care" },
          { name: "likely-to-leave", when: { "churn-risk": { above: 0.5 }, labels: { none: ["late"] } }, to: "sales" },
          { name: "late", when: { any: [{ labels: "late" }, { "churn-risk": { atMost: 0.5 } }] }, to: "care" },
          { name: "with-any-risk", when: { "churn-risk": { absent: false } }, to: "sales" }
        ],
        otherwise: { name: "rest", to: "care" }
      },
      obligations: {
        rules: [
          {
            name: "reply-times",
            hit: "first",
            rules: [
              { name: "quick", when: { vip: true }, due: { "first-reply": "1 hour" } },
              { name: "quick-again", when: { vip: true, plan: "pro" }, due: { "first-reply": "2 hours" } },
              { name: "slow", when: { plan: "free" }, due: { "first-reply": "3 calendarDays" } }
            ]
          },
          {
            name: "extras",
            hit: "collect",
            rules: [
              { name: "approved", when: { flags: "fraud" }, approve: ["legal"], due: { approve: "24 hours" } },
              { name: "after-five", when: { tries: { above: 5 } }, notify: ["care"] },
              { name: "on-the-spot", when: { tries: 1 }, eraseWithin: "10 days" },
              { name: "kept", when: { tries: { atMost: 2 } }, retainFor: "365 days" }
            ]
          }
        ]
      }
    }
  })
)

test("dead rules that are known beforehand are found, with who is to blame", () => {
  const verdicts = checkRules(claimsDesk)
  const dead = verdicts.flatMap((verdict) =>
    verdict.kind === "dead-rule" ? [[verdict.rule, verdict.blockedBy, verdict.excluding.length]] : []
  )
  expect(dead).toEqual([
    ["refund-of-some", ["big-refund", "small-refund"], 0],
    ["of-no-age", [], 1],
    ["french-fraud", ["fraud"], 0],
    ["enterprise-again", ["enterprise"], 0],
    ["ticket-a-1", ["ticket-a"], 0],
    ["undecided", [], 2],
    ["with-any-risk", ["likely-to-leave", "late"], 0],
    ["quick-again", ["quick"], 0],
    ["after-five", [], 1]
  ])
  for (const verdict of verdicts) replay(claimsDesk, verdict)
  const told = (kind: Verdict["kind"]) =>
    verdicts.flatMap((verdict) => (verdict.kind === kind ? [verdict.message] : []))
  expect(told("general-before-specific")).toHaveLength(2)
  expect(told("overlap")).toEqual([
    "`enterprise` and `vip-people` both hold of a message, although at most one rule of `by-plan` should"
  ])
  expect(told("conflicting-obligations")).toEqual([
    "the first reply can be due by `quick` before the approval by `legal` that `approved` asks for",
    "`on-the-spot` has a message erased after 10 days that `kept` has kept for longer"
  ])
  expect(told("unreachable-department")).toEqual(["no message makes `intake` responsible for the answer"])
  expect(told("undecided")).toEqual([])
})

test("a rule added behind one that takes all its messages is dead, whatever stands between them", () => {
  fc.assert(
    fc.property(organization(), fc.nat(), (made, chosen) => {
      const { responsible } = made.routing
      const plain = responsible.rules.flatMap((rule) => ("rules" in rule ? [] : [rule]))
      const general = plain[chosen % Math.max(1, plain.length)]
      if (general === undefined) return
      const planted = {
        ...general,
        name: "planted",
        when: { all: [general.when ?? {}, { visibility: "public" as const }] }
      }
      const rules = [...responsible.rules, planted]
      const enlarged: Organization = { ...made, routing: { ...made.routing, responsible: { ...responsible, rules } } }
      const found = checkRules(enlarged).find((verdict) => verdict.kind === "dead-rule" && verdict.rule === "planted")
      expect(found?.kind).toBe("dead-rule")
    }),
    { numRuns: 60 }
  )
})
