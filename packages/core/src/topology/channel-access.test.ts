import { parseNotation } from "@hubwright/testing"
import { expect, test } from "vitest"
import type { Channel, Engagement } from "../model/organization.ts"
import { dayMillis } from "../model/zone-clock.ts"
import { accessTo, isEngaged, mayReply, operatorsOf, possibleOperators } from "./channel-access.ts"

const units = ["brightline", "care", "hub", "pr"]
const day = Date.parse("2026-11-21") / dayMillis

const accessWith = (channel: Partial<Channel>, engagements: readonly Engagement[] = []) => {
  const acme = parseNotation("care hub pr; agency brightline; : x")
  const agencies = { brightline: { id: "brightline", languages: [], engagements } }
  const place = (id: string) => (units.includes(id) ? units.indexOf(id) : undefined)
  const written: Channel = { id: "x", platform: "x", operators: [], contributors: [], ...channel }
  return accessTo(written, { ...acme, agencies }, place)
}

const operatorsWith = (channel: Partial<Channel>, engagements?: readonly Engagement[]): readonly string[] =>
  operatorsOf(accessWith(channel, engagements), day, (condition) => condition.language === "de").map(
    ({ unit }) => units[unit] ?? ""
  )

const german = { unit: "pr", for: { language: "de" } }
const english = { unit: "pr", for: { language: "en" } }

test.each<[what: string, channel: Partial<Channel>, operators: readonly string[]]>([
  ["all entries without a condition", { operators: [{ unit: "hub" }, { unit: "care" }] }, ["hub", "care"]],
  ["the first entry whose condition holds", { operators: [{ unit: "hub" }, german] }, ["pr"]],
  ["no entry whose condition fails", { operators: [{ unit: "hub" }, english] }, ["hub"]],
  ["who is accountable, where all conditions fail", { operators: [english], accountable: "care" }, ["care"]],
  ["who is accountable, where there are no entries", { accountable: "care", lead: "hub" }, ["care"]],
  ["who leads, where nobody is accountable", { lead: "hub" }, ["hub"]],
  ["nobody", {}, []],
  ["nobody who is no unit", { operators: [{ unit: "ghost" }] }, []]
])("a channel is operated by %s", (_, channel, operators) => {
  expect(operatorsWith(channel)).toEqual(operators)
})

const engagement = (rest: Partial<Engagement>): Engagement => ({ channel: "x", may: "reply", ...rest })

test.each<[engagements: readonly Engagement[], isThere: boolean, replies: boolean]>([
  [[], true, true],
  [[engagement({ channel: "other", may: "read" })], true, true],
  [[engagement({})], true, true],
  [[engagement({ may: "draft" })], true, false],
  [[engagement({ may: "administer" })], true, true],
  [[engagement({ until: "2026-11-20" })], false, false],
  [[engagement({ until: "2026-11-21" })], true, true],
  [[engagement({ from: "2026-11-21" })], true, true],
  [[engagement({ from: "2026-11-22" })], false, false],
  [[engagement({ until: "2026-11-20" }), engagement({ may: "draft" })], true, false]
])("an agency engaged by %j is there: %s, and may reply: %s", (engagements, isThere, replies) => {
  const operators = [{ unit: "brightline" }]
  const [entry] = accessWith({ operators }, engagements).operators
  expect(entry && [isEngaged(entry, day), mayReply(entry, day)]).toEqual([isThere, replies])
  expect(operatorsWith({ operators }, engagements)).toEqual(isThere ? ["brightline"] : [])
})

test("who can be operating includes entries with any condition, and who is accountable where all have one", () => {
  const possible = (channel: Partial<Channel>) => possibleOperators(accessWith(channel), day).map((unit) => units[unit])
  expect(possible({ operators: [german, english, { unit: "hub" }], accountable: "care" })).toEqual(["pr", "pr", "hub"])
  expect(possible({ operators: [german], accountable: "care" })).toEqual(["pr", "care"])
})
