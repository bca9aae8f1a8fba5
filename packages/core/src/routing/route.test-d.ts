import { expectTypeOf, test } from "vitest"
import { defineOrganization } from "../define/define.ts"
import type { Ids } from "../model/ids.ts"
import { orThrow } from "../problem/problem.ts"
import { assign } from "./assign.ts"
import { route } from "./route.ts"
import { compileRouter } from "./router.ts"
import { whyNot } from "./why-not.ts"

const acme = defineOrganization({
  hubwright: 1,
  organization: { name: "Acme" },
  facts: { tier: ["gold", "silver"] },
  topics: { "adverse-event": {} },
  departments: { marketing: {}, "customer-care": {} },
  people: { ada: { departments: ["customer-care"] } },
  channels: { "x-main": { platform: "x", operators: ["marketing"] } },
  playbooks: { recall: { kind: "crisis", release: "marketing", team: ["marketing"] } },
  routing: {
    responsible: {
      rules: [{ name: "gold-first", when: { tier: "gold" }, to: "customer-care" }],
      otherwise: { name: "fallback", to: "operator" }
    }
  }
})
const router = orThrow(compileRouter(acme))
const desk = { people: {}, conversations: {}, turns: {} }

test("a decision names the departments of its organization", () => {
  const decision = route(router, { channel: "anything from outside", facts: { tier: "gold" } }, { at: 0 })
  expectTypeOf<"marketing" | "customer-care">().toExtend<typeof decision.responsible>()
  expectTypeOf<string>().not.toExtend<typeof decision.responsible>()
  expectTypeOf(decision.rule).toEqualTypeOf<"gold-first" | "fallback">()
  const assigned = orThrow(assign(acme, decision, { desk }))
  expectTypeOf(assigned.person).toEqualTypeOf<"ada">()
  // @ts-expect-error [TS2322] a misspelt unit
  assign(acme, decision, { desk, unit: "custmer-care" })
})

test("what is misspelt does not compile", () => {
  // @ts-expect-error [TS2820] a misspelt value of a fact
  route(router, { channel: "x-main", facts: { tier: "platinum" } }, { at: 0 })
  // @ts-expect-error [TS2561] a misspelt fact
  route(router, { channel: "x-main", facts: { teir: "gold" } }, { at: 0 })
  // @ts-expect-error [TS2820] a misspelt topic
  route(router, { channel: "x-main", topics: ["adverse-evnt"] }, { at: 0 })
  // @ts-expect-error [TS2820] a misspelt situation
  route(router, { channel: "x-main" }, { at: 0, situation: "recal" })
  // @ts-expect-error [TS2820] a misspelt rule
  whyNot(router, { channel: "x-main" }, { at: 0, rule: "gold-frist" })
})

test("a router of any organization takes any message", () => {
  const any: import("./router.ts").Router<Ids> = router
  route(any, { channel: "x", topics: ["whatever"] }, { at: 0 })
})
