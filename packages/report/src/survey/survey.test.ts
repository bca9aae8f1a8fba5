import { defineOrganization } from "@hubwright/core"
import { parseNotation } from "@hubwright/testing"
import { expect, test } from "vitest"
import { blockedChannels, closedAmong, hinderedChannels } from "./reach.ts"
import { surveyOf } from "./survey.ts"

const at = "2026-11-21"

test("people are counted at home, without those who left, and fewer than five are not told", () => {
  const organization = defineOrganization({
    hubwright: 1,
    organization: { name: "Acme" },
    departments: { care: {}, legal: {}, press: { headcount: 40 }, hr: {} },
    people: {
      team: { departments: ["care"], count: 6 },
      ana: { departments: ["care", "legal"], left: "2026-11-21" },
      ben: { departments: ["legal"] },
      cho: { departments: ["press"] }
    },
    channels: { x: { platform: "x", operators: ["care"] } }
  })
  const { units } = surveyOf({ organization }, { at })
  expect(units.map(({ id, people }) => [id, people])).toEqual([
    ["care", { kind: "counted", people: 6 }],
    ["hr", { kind: "unknown" }],
    ["legal", { kind: "few" }],
    ["press", { kind: "counted", people: 40 }]
  ])
})

test("what people of a small group do is not told, only what their channels show", () => {
  const organization = defineOrganization({
    hubwright: 1,
    organization: { name: "Acme" },
    departments: { small: {}, large: {}, speaking: {} },
    people: {
      ana: { departments: ["small"], usesSocial: true },
      many: { departments: ["large"], count: 5, usesSocial: true },
      ben: { departments: ["speaking"] }
    },
    channels: { x: { platform: "x", operators: ["speaking"] } }
  })
  const { units } = surveyOf({ organization }, { at })
  expect(units.map(({ id, usesSocial }) => [id, usesSocial])).toEqual([
    ["large", true],
    ["small", undefined],
    ["speaking", true]
  ])
})

test("custody names who holds what, engagements that are over, and channels that double each other", () => {
  const organization = defineOrganization({
    hubwright: 1,
    organization: { name: "Acme", lead: "press" },
    brands: { acme: {} },
    departments: { press: {}, care: {} },
    agencies: {
      old: { engagements: [{ channel: "one", may: "reply", until: "2026-11-20" }] },
      last: { engagements: [{ channel: "one", may: "reply", until: "2026-11-21" }] }
    },
    channels: {
      one: {
        platform: "x",
        brand: "acme",
        operators: ["press", "last"],
        custodian: "care",
        credentials: { mfa: true }
      },
      two: { platform: "x", brand: "acme", accountable: "care" },
      three: { platform: "facebook", brand: "acme" },
      gone: { platform: "x", brand: "acme", closed: "2026-11-21" }
    }
  })
  const { custody } = surveyOf({ organization }, { at })
  const brief = custody.map(({ channel, operators, accountable, custodians, doubles, agencies, mfa }) => ({
    id: channel.id,
    operators,
    accountable,
    custodians,
    doubles,
    agencies: agencies.map(({ agency, isOver }) => `${agency}${isOver ? " over" : ""}`),
    mfa
  }))
  expect(brief).toEqual([
    {
      id: "one",
      operators: ["press", "last"],
      accountable: ["press"],
      custodians: ["care"],
      doubles: ["two"],
      agencies: ["last", "old over"],
      mfa: true
    },
    {
      id: "three",
      operators: ["press"],
      accountable: ["press"],
      custodians: [],
      doubles: [],
      agencies: [],
      mfa: undefined
    },
    {
      id: "two",
      operators: ["care"],
      accountable: ["care"],
      custodians: [],
      doubles: ["one"],
      agencies: [],
      mfa: undefined
    }
  ])
})

test("a channel is blocked where no tie leads to anybody who knows", () => {
  const organization = parseNotation(`
    press: x; care: facebook; jobs: linkedin; press -- care
    care expert complaint; jobs expert vacancy
  `)
  const { reach } = surveyOf({ organization }, { at })
  expect(closedAmong(reach.needs).map(({ channel, expertise }) => `${channel} ${expertise.id}`)).toEqual([
    "facebook vacancy",
    "linkedin complaint",
    "x vacancy"
  ])
  expect([...blockedChannels(reach)]).toEqual(["facebook", "linkedin", "x"])
})

test("a product's experts are needed on the channels of its brand and on those of none", () => {
  const organization = defineOrganization({
    hubwright: 1,
    organization: { name: "Acme" },
    brands: { red: {}, blue: {} },
    departments: { a: {} },
    products: { cream: { brand: "red", experts: ["a"] } },
    channels: {
      ofblue: { platform: "x", brand: "blue", operators: ["a"] },
      ofnone: { platform: "x", operators: ["a"] },
      ofred: { platform: "x", brand: "red", operators: ["a"] }
    }
  })
  const { reach } = surveyOf({ organization }, { at })
  expect(reach.needs.map(({ channel }) => channel)).toEqual(["ofnone", "ofred"])
})

test("where no tie would help, it is told who may not reply", () => {
  const organization = defineOrganization({
    hubwright: 1,
    organization: { name: "Acme" },
    departments: { wise: {} },
    agencies: { watchers: { engagements: [{ channel: "x", may: "read" }] } },
    topics: { topic: { experts: ["wise"] } },
    channels: { x: { platform: "x", operators: ["watchers"] } }
  })
  const { reach } = surveyOf({ organization }, { at })
  expect(reach.needs.map(({ isReached, missing, voiceless }) => ({ isReached, missing, voiceless }))).toEqual([
    { isReached: false, missing: undefined, voiceless: "wise" }
  ])
  expect([reach.missing, reach.ways]).toEqual([[], { count: 2, closed: 2, openable: 0 }])
})

test("what rules ask for besides experts is told apart from them, with the ties that would open it", () => {
  const organization = defineOrganization({
    hubwright: 1,
    organization: { name: "Acme" },
    departments: { care: {}, safety: {} },
    topics: { event: { experts: ["care"] } },
    channels: { x: { platform: "x", operators: ["care"] } },
    routing: {
      obligations: { hit: "collect", rules: [{ name: "tell-safety", when: { topic: "event" }, notify: ["safety"] }] }
    }
  })
  const { reach } = surveyOf({ organization }, { at })
  expect([blockedChannels(reach).size, hinderedChannels(reach).size]).toEqual([0, 1])
  expect(closedAmong(reach.errands).map(({ duty, to }) => [duty, to])).toEqual([["notify", ["safety"]]])
  expect(reach.missing).toEqual([{ kind: "shares", from: "care", to: "safety" }])
})
