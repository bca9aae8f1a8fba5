import { parseNotation } from "@hubwright/testing"
import { expect, test } from "vitest"
import { builtInFacts } from "./built-in-facts.ts"
import { factsOf } from "./facts.ts"

const acme = {
  ...parseNotation("care: x; agency brightline; topic jobs; product cardivex"),
  facts: {
    tier: { type: "enum", values: ["gold", "silver"], label: "Customer tier" },
    total: { type: "number", min: 0 }
  },
  calendars: { hq: { id: "hq", zone: "UTC", open: {}, holidays: [], dates: {} } },
  playbooks: {
    recall: { id: "recall", kind: "crisis", release: "care", team: [], freeze: [], statements: [], roles: {} },
    triage: { id: "triage", kind: "triage", start: "end", nodes: { end: { leaf: "end", do: [] } } }
  }
} as const
const facts = factsOf(acme)
const fact = (name: string) => facts.find((one) => one.name === name)

test("factsOf lists every built-in fact, then those of the organization", () => {
  expect(facts.map(({ name }) => name)).toEqual([...Object.keys(builtInFacts), "tier", "total"])
})

test("factsOf gives every fact a label of its own", () => {
  expect(new Set(facts.map(({ label }) => label)).size).toBe(facts.length)
})

test.each([
  ["channel", { type: "enum", values: ["x"], about: "message", source: "built-in" }],
  ["operator", { type: "enum", values: ["care", "brightline"] }],
  ["topic", { type: "tags", values: ["jobs"] }],
  ["language", { type: "language" }],
  ["industry", { type: "string", about: "organization" }],
  ["followers", { type: "integer", min: 0 }],
  ["verified", { type: "boolean" }],
  ["at", { type: "moment", values: ["hq"] }],
  ["situation", { type: "enum", values: ["recall"] }],
  ["claims", { type: "boolean", about: "publication" }],
  ["mfa", { type: "boolean", about: "channel" }],
  ["clevel", { type: "boolean", about: "person" }],
  ["tier", { label: "Customer tier", type: "enum", values: ["gold", "silver"], about: "message", source: "declared" }],
  ["total", { label: "total", type: "number", min: 0 }]
])("factsOf describes %s", (name, description) => {
  expect(fact(name)).toMatchObject(description)
})

test("factsOf knows the built-in roles", () => {
  expect(fact("role")?.values).toContain("group-head")
})
