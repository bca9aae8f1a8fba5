import { defineOrganization, type Organization, orThrow } from "@hubwright/core"
import { loadOrganization } from "@hubwright/core/node"
import { assign, compileRouter, type Decision, route } from "@hubwright/core/routing"
import * as fc from "fast-check"
import { describe, expect, test } from "vitest"
import { organization } from "../organization.ts"
import type { Decide } from "./law.ts"
import { type RoutingLawOptions, routingLaws } from "./routing-laws.ts"

const acme = defineOrganization({
  hubwright: 1,
  organization: { name: "Acme" },
  departments: { care: {}, pr: {}, safety: {} },
  people: {
    ada: { departments: ["care"], training: { events: "2025-11-01" } },
    bob: { departments: ["care"] }
  },
  training: { events: {} },
  topics: { rash: { risk: "high" } },
  channels: { x: { platform: "x", operators: ["care"] }, fb: { platform: "facebook", operators: ["pr"] } },
  ties: [{ kind: "coordinates", between: ["care", "pr"] }],
  routing: {
    responsible: {
      rules: [{ name: "complaints", when: { intent: "complaint" }, to: "care" }],
      otherwise: { name: "rest", to: "pr" }
    },
    obligations: {
      hit: "collect",
      rules: [
        { name: "trained", when: { intent: "complaint" }, requires: { training: ["events"] } },
        { name: "careful", when: { intent: "complaint" }, approve: ["pr"] }
      ]
    }
  }
})

/** What is told of the smallest message of which a law does not hold; nothing where none was found. */
const refutation = (tried: Organization, name: string, options: RoutingLawOptions = {}): string | undefined => {
  const law = routingLaws(tried, options).find((one) => one.name === name)
  if (law === undefined) throw new Error(`there is no law \`${name}\``)
  const { failed, errorInstance } = fc.check(law.property, { numRuns: 300, seed: 7 })
  return failed ? String(errorInstance) : undefined
}

/** The router with something wrong done to its decisions. */
const spoilt =
  (spoil: (decision: Decision, seen: { readonly asked: number; readonly tried: Organization }) => Decision) =>
  (tried: Organization): Decide => {
    const router = orThrow(compileRouter(tried))
    let asked = 0
    return (message, options) => spoil(route(router, message, options), { asked: asked++, tried })
  }

describe("laws of routing", () => {
  test("hold of whatever organization there is, but for policies whose way is missing", () => {
    fc.assert(
      fc.property(organization(), (made) => {
        for (const { name, property } of routingLaws(made))
          if (name !== "whatever a policy demands gets to those it names") fc.assert(property, { numRuns: 3 })
      }),
      { numRuns: 30 }
    )
  }, 60_000)

  test.each(["bank", "charity", "retailer"])(
    "hold of the example %s",
    async (name) => {
      const example = orThrow(
        await loadOrganization(new URL(`../../../../examples/${name}/hubwright.yaml`, import.meta.url).pathname)
      )
      for (const { property } of routingLaws(example)) fc.assert(property, { numRuns: 10 })
    },
    60_000
  )

  test("every message gets a responsible department: refuted by a decision without one", () => {
    const decider = spoilt(({ responsible: _, ...decision }) => decision)
    expect(refutation(acme, "every message gets a responsible department", { decider })).toMatch(
      /nobody is responsible, by rule `rest`\n {2}message: \{"channel":".+"\} at 2026-/u
    )
  })

  test("every message gets a responsible department: refuted by one that is no unit", () => {
    const decider = spoilt((decision) => ({ ...decision, responsible: "mars" }))
    expect(refutation(acme, "every message gets a responsible department", { decider })).toContain(
      "`mars` is responsible"
    )
  })

  test("the same message is decided alike: refuted by turns", () => {
    const decider = spoilt((decision, { asked }) => ({ ...decision, responsible: asked % 2 === 0 ? "care" : "pr" }))
    expect(refutation(acme, "the same message at the same moment is decided alike", { decider })).toContain(
      'decided with `responsible` "care", and then with "pr"'
    )
  })

  test("the same message is decided alike: says which obligation comes and goes", () => {
    const decider = spoilt((decision, { asked }) =>
      asked % 2 === 0 ? decision : { ...decision, obligations: { ...decision.obligations, notify: ["safety"] } }
    )
    expect(refutation(acme, "the same message at the same moment is decided alike", { decider })).toContain(
      'decided with `obligations.notify` [], and then with ["safety"]\n'
    )
  })

  test("reasons hold: refuted by a reason that does not", () => {
    const decider = spoilt((decision) => ({
      ...decision,
      reasons: [{ kind: "rule", name: "complaints", because: [] }]
    }))
    expect(refutation(acme, "what a decision gives as its reasons holds", { decider })).toContain(
      "`complaints` is given as a reason, and does not hold: it needs"
    )
  })

  test("reasons hold: refuted by a rule that there is not, and by one that another comes before", () => {
    const naming = (name: string) =>
      spoilt((decision) => ({ ...decision, reasons: [{ kind: "rule", name, because: [] }] }))
    const law = "what a decision gives as its reasons holds"
    expect(refutation(acme, law, { decider: naming("gut-feeling") })).toContain(
      "`gut-feeling` is given as a reason, and there is no such rule"
    )
    const { responsible } = acme.routing
    const twice = {
      ...acme,
      routing: {
        ...acme.routing,
        responsible: {
          ...responsible,
          rules: [
            { name: "anything", to: "pr" },
            { name: "late", to: "care" }
          ]
        }
      }
    } as const
    expect(refutation(twice, law, { decider: naming("late") })).toContain(
      "`late` is said to decide, and `anything` comes first"
    )
  })

  test("reasons alone give the decision: refuted by one that is kept quiet about", () => {
    const decider = spoilt((decision) => ({
      ...decision,
      reasons: decision.reasons.filter(({ name }) => name !== "careful")
    }))
    expect(refutation(acme, "the reasons alone give the decision", { decider })).toMatch(
      /it is decided with `obligations.approve` \["pr"\], but `complaints`, `trained` alone give \[\]\n/u
    )
    const silent = spoilt((decision) => ({ ...decision, reasons: [] }))
    expect(refutation(acme, "the reasons alone give the decision", { decider: silent })).toContain(
      'it is decided with `rule` "complaints", but without any reason it is "rest"\n'
    )
  })

  test("policies get to those they name: refuted where no ties lead there", () => {
    const reported = defineOrganization({
      hubwright: 1,
      organization: { name: "Acme" },
      departments: { care: {}, safety: {} },
      topics: { rash: {} },
      channels: { x: { platform: "x", operators: ["care"] } },
      policies: {
        rules: [
          {
            id: "report-events",
            version: "1",
            status: "law",
            source: { title: "An act" },
            when: { topic: "rash" },
            notify: ["safety"]
          }
        ]
      }
    })
    expect(refutation(reported, "whatever a policy demands gets to those it names")).toMatch(
      /`report-events` must be met, but it does not get to `safety`, who must be told \(no-path\)/u
    )
    expect(refutation(acme, "whatever a policy demands gets to those it names")).toBeUndefined()
  })

  test("nobody unqualified is assigned: refuted by whoever is free", () => {
    const assigner: typeof assign = (source, decision, options) => {
      const assigned = assign(source, decision, options)
      return assigned.ok ? { ...assigned, value: { ...assigned.value, person: "bob" } } : assigned
    }
    expect(
      refutation(acme, "nobody without authority, training, language or skill is assigned", { assigner })
    ).toContain("`bob` is assigned and lacks valid training `events`")
  })

  test("the channel does not matter: refuted by a rule of one's own for a channel", () => {
    const decider = spoilt((decision) =>
      decision.channel === "fb" ? { ...decision, rule: "facebook-first" } : decision
    )
    expect(refutation(acme, "the channel does not matter unless a rule asks for it", { decider })).toMatch(
      /decides it, but `.+` on `.+`, and neither asks for the channel/u
    )
  })

  test("the channel does not matter: refuted by a unit of one's own for a channel, by the same rule", () => {
    const decider = spoilt((decision) =>
      decision.channel === "fb" && decision.rule === "complaints" ? { ...decision, responsible: "safety" } : decision
    )
    expect(refutation(acme, "the channel does not matter unless a rule asks for it", { decider })).toContain(
      "`complaints` gives it to `care` on any channel, but on `fb` safety is responsible\n"
    )
  })

  test("nobody approves twice: refuted by a loop", () => {
    const decider = spoilt((decision) => {
      const { acts } = decision.path
      const approvals = acts.filter(({ act }) => act === "approve")
      return { ...decision, path: { ...decision.path, acts: [...acts, ...approvals] } }
    })
    expect(refutation(acme, "nobody approves the same answer twice", { decider })).toContain(
      "approval is asked of `pr` for `care` twice"
    )
  })

  test("obligations do not depend on order: refuted where the first alone counts", () => {
    const decider = spoilt((decision, { tried }) => {
      const [first] = tried.routing.obligations.rules
      return { ...decision, obligations: { ...decision.obligations, notify: first === undefined ? [] : [first.name] } }
    })
    const name = "obligations do not depend on the order of rules"
    expect(refutation(acme, name, { decider })).toMatch(
      /in another order `obligations.notify` is \["careful"\] in place of \["trained"\]\n/u
    )
    const law = routingLaws(acme, { decider }).find((one) => one.name === name)
    if (law === undefined) throw new Error("there is no such law")
    const { counterexample } = fc.check(law.property, { numRuns: 300, seed: 7 })
    expect(fc.stringify(counterexample)).toMatch(/^\[\[\{"message".+\}\],the order careful, trained\]$/u)
  })

  test("an added rule changes only what it matches: refuted where the number of rules counts", () => {
    const decider = spoilt((decision, { tried }) =>
      tried.routing.responsible.rules.length > 1 && decision.rule === "rest"
        ? { ...decision, rule: "complaints" }
        : decision
    )
    expect(refutation(acme, "an added rule changes only what it matches", { decider })).toMatch(
      /with the rule \{"name":"added-by-law".+\} added it goes to .+ by `complaints` in place of .+ by `rest`/u
    )
  })
})
