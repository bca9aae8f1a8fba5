import { parseNotation } from "@hubwright/testing"
import { expect, test } from "vitest"
import { classifyTopology } from "./classify.ts"

const taking = (text: string): readonly string[] => classifyTopology(parseNotation(text)).units.map(({ unit }) => unit)
const bystanders = (text: string): readonly string[] => classifyTopology(parseNotation(text)).bystanders

test.each([
  "legal: x",
  "care: x; legal contributes x",
  "care: x; legal accountable x",
  "care: x; gita in legal; gita custodian x",
  "care: x; legal data x",
  "legal voice",
  "legal expert recall",
  "legal accountable recall",
  "legal expert cardivex; product cardivex",
  "gita in legal (enabled)",
  "gita in legal (uses-social)",
  "legal -- care",
  "care consults legal"
])("a department takes part that is in: %s", (text) => {
  expect(taking(`${text}; canteen`)).toContain("legal")
})

test("a department of which nothing of the kind is said is a bystander, such as a parent of others", () => {
  expect(bystanders("group; legal under group; gita in legal; care: x; care reports group")).toEqual(["group", "legal"])
})

test("of twenty departments eight take part", () => {
  const others = Array.from({ length: 12 }, (_, index) => `plant-${index}`)
  const text = `${others.join(" ")}; hub -- care pr hr sales legal medical; germany: x`
  expect([taking(text).length, bystanders(text).length]).toEqual([8, 12])
})

test("an agency takes part where it stands between units, or operates what nobody inside answers for", () => {
  expect(taking("agency out; out > care; care: x")).toEqual(["care"])
  expect(taking("agency out; out > care; out > pr; care: x")).toEqual(["care", "out", "pr"])
  expect(taking("agency out; out: y; care: x")).toEqual(["care", "out"])
  expect(taking("agency out; out: y; care accountable y")).toEqual(["care"])
})
