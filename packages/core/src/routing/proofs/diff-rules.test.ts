import { message, organization } from "@hubwright/testing"
import * as fc from "fast-check"
import { expect, test } from "vitest"
import type { Condition } from "../../model/condition.ts"
import type { Organization, Rule, RuleGroup } from "../../model/organization.ts"
import { isSameData } from "../../model/plain-data.ts"
import { orThrow } from "../../problem/problem.ts"
import { route } from "../route.ts"
import { compileRouter } from "../router.ts"
import { diffRules } from "./diff-rules.ts"
import { decisionOn } from "./witness.ts"

const timeLimitMillis = 120_000

type Entry = Rule | RuleGroup

const withRules = (made: Organization, rules: readonly Entry[]): Organization => ({
  ...made,
  routing: { ...made.routing, responsible: { ...made.routing.responsible, rules } }
})

const withWhen = <One extends Entry>(entry: One, rewrite: (when: Condition) => Condition): One => ({
  ...entry,
  when: rewrite(entry.when ?? {})
})

const isVip: Condition = { verified: true }

/** Rewrites of rules after which they decide as before. */
const rewrites: readonly { readonly name: string; readonly of: (entry: Entry) => readonly Entry[] }[] = [
  { name: "not not", of: (entry) => [withWhen(entry, (when) => ({ not: { not: when } }))] },
  { name: "all of one", of: (entry) => [withWhen(entry, (when) => ({ all: [when, {}] }))] },
  { name: "any of both", of: (entry) => [withWhen(entry, (when) => ({ any: [{ ...when, ...{} }, when] }))] },
  {
    name: "two halves",
    of: (entry) =>
      "rules" in entry
        ? [entry]
        : [
            withWhen(entry, (when) => ({ all: [when, isVip] })),
            withWhen(entry, (when) => ({ all: [when, { not: isVip }] }))
          ]
  },
  { name: "said twice", of: (entry) => ("rules" in entry ? [entry] : [entry, entry]) },
  {
    name: "by De Morgan",
    of: (entry) => [withWhen(entry, (when) => ({ not: { any: [{ not: when }, { all: [isVip, { not: isVip }] }] } }))]
  }
]

test.each(rewrites)(
  "rules that are rewritten with $name change nothing",
  ({ of }) => {
    fc.assert(
      fc.property(organization(), (made) => {
        const { hit, rules } = made.routing.responsible
        if (hit === "unique") return
        const told = diffRules(made, withRules(made, rules.flatMap(of)))
        // where rules look at the calendar it may say that not every moment was looked at, and never that one is changed
        expect(told.filter(({ certainty }) => certainty.kind !== "conservative")).toEqual([])
        expect(told.filter(({ kind }) => kind === "changed")).toEqual([])
      }),
      { numRuns: 25 }
    )
  },
  timeLimitMillis
)

const pairOf = organization().chain((made) =>
  fc.tuple(
    fc.constant(made),
    fc.nat(),
    fc.array(message(made), { minLength: 10, maxLength: 30 }),
    fc.constantFrom("dropped" as const, "first" as const)
  )
)

test(
  "what differs of messages drawn by chance is among the changes, and each change is seen by routing",
  () => {
    fc.assert(
      fc.property(pairOf, ([made, place, messages, how]) => {
        const { rules } = made.routing.responsible
        const chosen = rules[place % Math.max(1, rules.length)]
        if (chosen === undefined) return
        const others = rules.filter((rule) => rule !== chosen)
        const changed = withRules(made, how === "dropped" ? others : [chosen, ...others])
        const changes = diffRules(made, changed)
        const [before, after] = [made, changed].map((one) => orThrow(compileRouter(one)))
        if (before === undefined || after === undefined) return
        for (const change of changes) {
          if (change.kind !== "changed") continue
          expect(decisionOn(before, change.witness)).toEqual(change.before)
          expect(decisionOn(after, change.witness)).toEqual(change.after)
          expect(change.differences.length).toBeGreaterThan(0)
        }
        const at = Date.UTC(2026, 10, 24, 3)
        for (const given of messages) {
          if (!Object.hasOwn(made.channels, given.channel)) continue
          const [old, young] = [route(before, given, { at }), route(after, given, { at })]
          if (old.responsible !== young.responsible || !isSameData(old.obligations, young.obligations))
            expect(changes.length).toBeGreaterThan(0)
        }
      }),
      { numRuns: 60 }
    )
  },
  timeLimitMillis
)
