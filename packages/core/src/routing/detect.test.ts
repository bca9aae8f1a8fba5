import { describe, expect, test } from "vitest"
import { defineOrganization } from "../define/define.ts"
import type { Ids } from "../model/ids.ts"
import { orThrow } from "../problem/problem.ts"
import type { Message } from "./message.ts"
import { route } from "./route.ts"
import { compileRouter, type Router } from "./router.ts"

const acme = defineOrganization({
  hubwright: 1,
  organization: { name: "Acme" },
  departments: { care: {}, safety: {} },
  channels: { x: { platform: "x", operators: ["care"] } },
  products: { cardivex: { name: "Cardivex®", also: ["kardivex", "novastatin (generic)"] }, "night-cream": {} },
  routing: {
    responsible: {
      rules: [{ name: "ours", when: { product: "cardivex" }, to: "safety" }],
      otherwise: { name: "rest", to: "care" }
    }
  }
})
const router = orThrow(compileRouter(acme))
const found = (text: string) => {
  const { rule, detected, reasons } = route(router, { channel: "x", text }, { at: 0 })
  const spans = detected.products.map(({ name, spans: [span] }) => `${name}: ${text.slice(span?.start, span?.end)}`)
  return { rule, spans, because: reasons[0]?.because }
}

test("products are found in texts by name, by id and by all that they are also called", () => {
  expect(found("KARDIVEX made me dizzy")).toEqual({
    rule: "ours",
    spans: ["cardivex: KARDIVEX"],
    because: [{ fact: "product", value: ["cardivex"], spans: [{ start: 0, end: 8 }] }]
  })
  expect(found("my #cardivex!").spans).toEqual(["cardivex: #cardivex"])
  expect(found("Novastatin generic is cheaper").spans).toEqual(["cardivex: Novastatin generic"])
  expect(found("the night cream, the Night-Cream").spans).toEqual(["night-cream: night cream"])
  expect(found("cardivexes")).toMatchObject({ rule: "rest", spans: [] })
})

test("products that are given stand beside those that are found", () => {
  const { detected } = route(router, { channel: "x", text: "cardivex", products: ["night-cream"] }, { at: 0 })
  expect(detected.products.map(({ name, from }) => `${name} ${from}`)).toEqual([
    "night-cream given",
    "cardivex listening"
  ])
})

describe("a query with `product:any` finds only messages about a product", () => {
  const listening = defineOrganization({
    hubwright: 1,
    organization: { name: "Acme" },
    departments: { care: {} },
    brands: ["acme", "cardivex"],
    channels: {
      x: { platform: "x", brand: "acme", operators: ["care"] },
      page: { platform: "facebook", brand: "cardivex", operators: ["care"] },
      shared: { platform: "reddit", operators: ["care"] }
    },
    products: { cardivex: { brand: "cardivex" }, "night-cream": {} },
    topics: { event: {} },
    listening: {
      queries: {
        event: { query: "product:any AND (rash OR NOT calm)", topic: "event" },
        pill: { query: '"the white pill"', product: "night-cream" }
      }
    }
  })
  const topicsOf = (message: Message) =>
    route(orThrow(compileRouter(listening)), message, { at: 0 }).detected.topics.map(({ name }) => name)

  test.each<readonly [string, Message, boolean]>([
    ["that names one", { channel: "x", text: "a rash from Cardivex" }, true],
    ["that a query finds one in", { channel: "x", text: "the white pill gave me a rash" }, true],
    ["that comes with one", { channel: "x", text: "a rash", products: ["night-cream"] }, true],
    ["on the channel of a brand that sells one", { channel: "page", text: "a rash" }, true],
    ["for a brand that sells one", { channel: "shared", brand: "cardivex", text: "a rash" }, true],
    ["about none", { channel: "x", text: "a rash" }, false],
    ["without a word of the query", { channel: "page", text: "hello" }, true],
    ["about none without a word of the query", { channel: "x", text: "hello" }, false],
    ["that does not meet the rest of it", { channel: "page", text: "calm" }, false]
  ])("%s", (_, message, isFound) => {
    expect(topicsOf(message)).toEqual(isFound ? ["event"] : [])
  })
})

test("a query tells whether the author buys for a business, unless the sender does", () => {
  const shop = defineOrganization({
    hubwright: 1,
    organization: { name: "Acme" },
    departments: { care: {}, sales: {} },
    channels: { x: { platform: "x", operators: ["care"] } },
    listening: { queries: { business: { query: '"our company"', customer: "b2b" } } },
    routing: {
      responsible: {
        rules: [{ name: "businesses", when: { customer: "b2b" }, to: "sales" }],
        otherwise: { name: "rest", to: "care" }
      }
    }
  })
  const router: Router = orThrow(compileRouter<Ids>(shop))
  const decided = (message: Omit<Message, "channel">) => route(router, { channel: "x", ...message }, { at: 0 })
  expect(decided({ text: "a quote for our company?" })).toMatchObject({
    rule: "businesses",
    reasons: [{ because: [{ fact: "customer", value: "b2b", spans: [{ start: 12, end: 23 }] }] }]
  })
  expect(decided({ text: "a quote for our company?", customer: "b2c" }).rule).toBe("rest")
  expect(decided({ text: "a quote for me?" }).rule).toBe("rest")
})
