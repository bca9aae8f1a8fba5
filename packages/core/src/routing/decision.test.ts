import { message, organization } from "@hubwright/testing"
import { Ajv2020 } from "ajv/dist/2020.js"
import formats from "ajv-formats"
import * as fc from "fast-check"
import { expect, test } from "vitest"
import { defineOrganization } from "../define/define.ts"
import { orThrow } from "../problem/problem.ts"
import { decisionJsonSchema } from "../schema/decision-json-schema.ts"
import type { Decision } from "./decision.ts"
import { route } from "./route.ts"
import { compileRouter } from "./router.ts"

const ajv = new Ajv2020({ strict: true, allowUnionTypes: true })
formats.default(ajv)
const validate = ajv.compile(decisionJsonSchema())

const moment = fc.record(
  { at: fc.constantFrom(0, Date.UTC(2026, 10, 24, 9, 30), "soon"), situation: fc.constantFrom("crisis", "outage") },
  { requiredKeys: ["at"] }
)

test("every decision names who is responsible and fits the schema of decisions, also after a journey as text", () => {
  const asked = organization().chain((made) =>
    fc.tuple(fc.constant(made), fc.array(fc.tuple(message(made), moment), { minLength: 2, maxLength: 8 }))
  )
  fc.assert(
    fc.property(asked, ([made, messages]) => {
      const router = orThrow(compileRouter(made))
      for (const [given, options] of messages) {
        const made: Decision = route(router, given, options)
        expect(made.responsible).toBeDefined()
        const decision: unknown = JSON.parse(JSON.stringify(made))
        validate(decision)
        expect(validate.errors).toBeNull()
      }
    }),
    { numRuns: 100 }
  )
}, 60_000)

test("what is no decision does not fit", () => {
  expect(validate({ hubwrightDecision: 1 })).toBe(false)
})

test("a deadline towards a discipline is one towards the unit that it turned out to mean", () => {
  const acme = defineOrganization({
    hubwright: 1,
    organization: { name: "Acme" },
    departments: { care: {}, vigilance: { discipline: "safety", openTo: ["notify"] } },
    channels: { x: { platform: "x", operators: ["care"] } },
    routing: {
      obligations: {
        rules: [
          { name: "tell", notify: [{ discipline: "safety" }], due: { notify: "2 hours" } },
          { name: "tell-sooner", notify: ["vigilance"], due: { "notify:vigilance": "1 hours" } }
        ]
      }
    }
  })
  const { obligations, duties } = route(orThrow(compileRouter(acme)), { channel: "x" }, { at: 0 })
  expect(obligations.notify).toEqual(["vigilance"])
  expect(Object.keys(obligations.due)).toEqual(["notify:vigilance"])
  expect(duties.map(({ kind, who, dueAt }) => [kind, who, dueAt])).toEqual([
    ["notify", "vigilance", "1970-01-01T01:00:00.000Z"]
  ])
})
