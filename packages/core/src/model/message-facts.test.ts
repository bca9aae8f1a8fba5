import { parseNotation } from "@hubwright/testing"
import { describe, expect, test } from "vitest"
import { compileFacts, factsOfMessage, type MessageFacts } from "./message-facts.ts"
import type { Organization } from "./organization.ts"

const base = parseNotation(`
  care: x forum; topic jobs; topic recall (high); topic press (medium)
  product cardivex dermolan novastatin aspirin
`)
const product = (id: string, brand?: string) => ({
  id,
  experts: [],
  also: [],
  prescriptionOnly: false,
  ...(brand === undefined ? {} : { brand })
})
const acme: Organization = {
  ...base,
  organization: {
    ...base.organization,
    industry: "medicines",
    regimes: ["medicines-eu"],
    serves: ["b2c"],
    topology: "centralized",
    markets: {
      de: { id: "de", languages: ["de"], jurisdictions: ["DE", "EU"] },
      us: { id: "us", languages: ["en"], jurisdictions: ["US"] }
    }
  },
  brands: { novagen: { id: "novagen" }, heart: { id: "heart" } },
  products: {
    cardivex: product("cardivex", "heart"),
    novastatin: product("novastatin", "heart"),
    dermolan: product("dermolan", "novagen"),
    aspirin: product("aspirin")
  },
  channels: {
    ...base.channels,
    german: {
      id: "german",
      platform: "facebook",
      purpose: "service",
      market: "de",
      brand: "novagen",
      operators: [],
      contributors: []
    }
  },
  facts: {
    tier: { type: "enum", values: ["gold", "silver"] },
    total: { type: "integer", min: 0, max: 10 },
    labels: { type: "tags" },
    serious: { type: "boolean" },
    note: { type: "string" }
  }
}
const source = compileFacts(acme)
const facts = (message: MessageFacts) => factsOfMessage(source, message).facts
const problems = (message: MessageFacts) => factsOfMessage(source, message).problems

describe("factsOfMessage", () => {
  test("tells what follows from the channel and its market", () => {
    expect(facts({ channel: "german" })).toEqual({
      channel: "german",
      platform: "facebook",
      purpose: "service",
      market: "de",
      brand: "novagen",
      jurisdiction: ["DE", "EU"],
      intent: [],
      topic: [],
      product: [],
      industry: "medicines",
      regime: ["medicines-eu"],
      serves: ["b2c"]
    })
  })

  test("puts a message without a market under all jurisdictions", () => {
    expect(facts({ channel: "x" })).toMatchObject({ jurisdiction: ["DE", "EU", "US"] })
    expect(facts({ channel: "x", market: "us" })).toMatchObject({ market: "us", jurisdiction: ["US"] })
  })

  test("takes market and brand from the channel before the message", () => {
    expect(facts({ channel: "german", market: "us", brand: "heart" })).toMatchObject({ market: "de", brand: "novagen" })
    expect(facts({ channel: "x", brand: "heart" })).toMatchObject({ brand: "heart" })
  })

  test.each([
    ["cardivex", "heart"],
    [["cardivex", "novastatin"], "heart"],
    [["cardivex", "dermolan"], undefined],
    [["cardivex", "aspirin"], undefined],
    ["aspirin", undefined],
    [[], undefined]
  ])("takes the brand from the products %j where the channel has none", (products, brand) => {
    expect(facts({ channel: "x", product: products }).brand).toBe(brand)
  })

  test.each([
    [["jobs"], "low"],
    [["jobs", "recall", "press"], "high"],
    [[], undefined]
  ])("takes the highest risk of the topics %j", (topic, risk) => {
    expect(facts({ channel: "x", topic }).risk).toBe(risk)
  })

  test("keeps the latest of several stages, and sets without repetition", () => {
    const message = {
      channel: "x",
      stage: ["post-purchase", "pre-purchase"],
      intent: ["question", "complaint", "question"]
    } as const
    expect(facts(message)).toMatchObject({ stage: "post-purchase", intent: ["complaint", "question"] })
  })

  test("takes the organization's own facts", () => {
    const own = { tier: "gold", total: 3, labels: ["b", "a"], serious: false, note: "hm" }
    expect(facts({ channel: "x", ...own })).toMatchObject({ ...own, labels: ["a", "b"] })
  })

  test("never has the declared topology", () => {
    expect(facts({ channel: "x" })).not.toHaveProperty("topology")
  })

  test("knows the occasion", () => {
    const occasion = { at: 7, situation: "recall" }
    expect(factsOfMessage(source, { channel: "x" }, occasion).facts).toMatchObject(occasion)
  })

  test.each([
    [{ channel: "y" }, "HW0501", "unknown channel `y`"],
    [{ channel: "forun" }, "HW0501", "unknown channel `forun`"],
    [{ channel: "x", tier: "platinum" }, "HW0502", "`tier` cannot be `platinum`"],
    [{ channel: "x", total: 10.5 }, "HW0502", "`total` cannot be `10.5`"],
    [{ channel: "x", total: 11 }, "HW0502", "`total` cannot be `11`"],
    [{ channel: "x", followers: -1 }, "HW0502", "`followers` cannot be `-1`"],
    [{ channel: "x", topic: ["jobs", "weather"] }, "HW0502", "`topic` cannot be `weather`"],
    [{ channel: "x", serious: "yes" }, "HW0502", "`serious` cannot be `yes`"],
    [{ channel: "x", teir: "gold" }, "HW0503", "a message has no fact `teir` that can be given"],
    [{ channel: "x", topology: "holistic" }, "HW0503", "a message has no fact `topology` that can be given"]
  ])("leaves out what cannot be in %j and says so", (message, code, sentence) => {
    expect(problems(message)).toMatchObject([{ code, message: sentence }])
  })

  test("keeps the topics it knows beside one it does not", () => {
    expect(facts({ channel: "x", topic: ["jobs", "weather"] }).topic).toEqual(["jobs"])
  })

  test("says what was probably meant", () => {
    expect(problems({ channel: "forun", teir: "gold" }).map(({ help }) => help)).toEqual([
      "did you mean `forum`?",
      "did you mean `tier`?"
    ])
  })

  test("takes nothing from a hostile key", () => {
    const message: MessageFacts = JSON.parse('{ "channel": "x", "__proto__": { "tier": "gold" }, "constructor": "x" }')
    const told = facts(message)
    expect([Object.getPrototypeOf(told), told.tier]).toEqual([Object.prototype, undefined])
    expect(problems(message)).toHaveLength(2)
  })
})
