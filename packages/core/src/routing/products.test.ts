import { expect, test } from "vitest"
import { defineOrganization } from "../define/define.ts"
import { orThrow } from "../problem/problem.ts"
import { route } from "./route.ts"
import { compileRouter } from "./router.ts"

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
