import "./index.ts"
import { defineOrganization, orThrow } from "@hubwright/core"
import { compileRouter, route } from "@hubwright/core/routing"
import { prove } from "@hubwright/core/routing/proofs"
import { describe, expect, test } from "vitest"

const acme = defineOrganization({
  hubwright: 1,
  organization: { name: "Acme" },
  departments: { care: {}, pr: {}, safety: {} },
  topics: { rash: {}, jobs: {} },
  channels: { x: { platform: "x", operators: ["pr"] } },
  ties: [
    { kind: "coordinates", between: ["pr", "care"] },
    { kind: "coordinates", between: ["care", "safety"] }
  ],
  routing: {
    responsible: {
      rules: [
        { name: "complaints", when: { intent: "complaint" }, to: "care" },
        { name: "late", when: { intent: "complaint", topic: "jobs" }, to: "pr" }
      ],
      otherwise: { name: "rest", to: "operator" }
    },
    obligations: {
      hit: "collect",
      rules: [
        { name: "events", when: { topic: "rash" }, notify: ["safety"], due: { "notify:safety": "1 businessDay" } }
      ]
    }
  }
})

const router = orThrow(compileRouter(acme))
const at = "2026-03-02T09:00:00Z"
const complaint = { channel: "x", intents: ["complaint"] } as const
const event = { channel: "x", topics: ["rash"] } as const

describe("toRouteTo", () => {
  test("takes an organization, its router or a decision", () => {
    expect(acme).toRouteTo("care", { message: complaint, at })
    expect(router).toRouteTo("care", { message: complaint, at })
    expect(route(router, event, { at })).toRouteTo("pr")
    expect(router).not.toRouteTo("safety", { message: event, at })
  })

  test("says who is responsible instead, and why", () => {
    expect(() => expect(router).toRouteTo("pr", { message: complaint, at })).toThrow(
      "expected `pr` to be responsible\n\n`care` answers the message on `x` by the rule `complaints`, because `intent` is `complaint`."
    )
    expect(() => expect(router).not.toRouteTo("care", { message: complaint, at })).toThrow(
      "expected `care` not to be responsible"
    )
  })

  test("does not take an id that nobody has, with `not` neither", () => {
    expect(() => expect(acme).toRouteTo("cre", { message: complaint, at })).toThrow(
      "unknown department, agency or person `cre`: did you mean `care`?"
    )
    expect(() => expect(router).not.toNotify("board", { message: event, at })).toThrow(
      "unknown department, agency or person `board`: there are `care`, `pr`, `safety`"
    )
  })

  test("says what it can be asked about", () => {
    expect(() => expect("acme").toRouteTo("pr", { message: event, at })).toThrow(
      "expected an organization, or the router"
    )
    expect(() => expect(acme).toRouteTo("pr")).toThrow("expected a decision, or an organization and `{ message, at }`")
  })
})

describe("toNotify", () => {
  test("takes a term of the same unit that is no longer", () => {
    expect(router).toNotify("safety", { message: event, at })
    expect(router).toNotify("safety", { message: event, at, within: "2 businessDays" })
    expect(route(router, complaint, { at })).not.toNotify("safety")
  })

  test("says what is decided where nobody need be told, or later", () => {
    expect(() => expect(router).toNotify("safety", { message: complaint, at })).toThrow(
      "expected `safety` to be notified\n\n`care` answers"
    )
    expect(() => expect(router).toNotify("safety", { message: event, at, within: "60 openMinutes" })).toThrow(
      "expected `safety` to be notified within 60 openMinutes"
    )
    expect(() => expect(router).toNotify("safety", { message: event, at, within: "soon" })).toThrow(
      "`soon` is no duration"
    )
  })
})

describe("toBeProven", () => {
  const reported = { when: { topic: "rash" }, must: { notify: ["safety"] } } as const
  const refuted = { when: { intent: "complaint" }, must: { to: "pr" } } as const

  test("takes an assertion of an organization, or a verdict", () => {
    expect(acme).toBeProven(reported)
    expect(prove(router, reported)).toBeProven()
    expect(router).not.toBeProven(refuted)
  })

  test("does not take an assertion about no message, with `not` neither", () => {
    const misspelled = { when: { topic: "rahs" }, must: { notify: ["safety"] } } as const
    const says = "speaks about no message: no message can be what its `when` asks for"
    expect(() => expect(router).toBeProven(misspelled)).toThrow(says)
    expect(() => expect(router).not.toBeProven(misspelled)).toThrow(says)
  })

  test("shows the message of which it does not hold, and what is decided", () => {
    expect(() => expect(router).toBeProven(refuted)).toThrow(
      /message: \{"channel":"x","intents":\["complaint"\]\} at .+\n`care` answers the message on `x`/u
    )
    expect(() => expect(router).toBeProven()).toThrow("expected a verdict of `prove`")
  })
})

describe("toHaveNoDeadRules", () => {
  const { routing } = acme
  const { responsible } = routing
  const alive = {
    ...acme,
    routing: { ...routing, responsible: { ...responsible, rules: responsible.rules.slice(0, 1) } }
  }

  test("holds where every rule has its messages", () => {
    expect(alive).toHaveNoDeadRules()
    expect(acme).not.toHaveNoDeadRules()
  })

  test("names the rule that never decides, and what takes its messages", () => {
    expect(() => expect(acme).toHaveNoDeadRules()).toThrow(/expected no dead rules\n\n- .*`late`.*`complaints`/u)
    expect(() => expect(alive).not.toHaveNoDeadRules()).toThrow("expected some rule to be dead")
  })
})
