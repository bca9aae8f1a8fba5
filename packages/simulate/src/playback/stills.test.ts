import { type Organization, orThrow } from "@hubwright/core"
import { readOrganization } from "@hubwright/core/read"
import { expect, test } from "vitest"
import type { LogEntry } from "../engine/log.ts"
import { runReplication } from "../engine/replication.ts"
import { toldBy } from "../study/measures.ts"
import { prepareScenario } from "../study/scenario.ts"
import { frameAt } from "./frame.ts"
import { stillsOf } from "./stills.ts"

const model = `
hubwright: 1
organization: { name: Acme, withoutPath: ask-cold, defaultCalendar: office, search: { time: 5 hours, success: 0.6 } }
calendars: { office: { zone: Europe/Berlin, open: { mon-fri: "09:00-17:00" } } }
departments: { care: {}, press: {}, marketing: {} }
topics: { refund: { experts: [care] } }
people: { ana: { departments: [marketing] }, ben: { departments: [care] }, cho: { departments: [press] } }
channels: { shop: { platform: x, operators: [marketing] }, news: { platform: linkedin, operators: [press] } }
routing: { responsible: { hit: first, rules: [{ name: refunds, when: { topic: refund }, to: care }], otherwise: { name: rest, to: operator } } }
targets: [{ name: soon, firstReply: 4 openHours }]
demand:
  start: 2026-01-05T00:00:00+01:00
  classes:
    - { name: buyers, channel: shop, perDay: 40, facts: { topic: { refund: 0.6 } }, patience: { exponential: { mean: 2 days } } }
    - { name: readers, channel: news, perDay: 8 }
`
const organization: Organization = orThrow(readOrganization({ "hubwright.yaml": model }))
const prepared = orThrow(prepareScenario({ name: "today", organization, days: 6, warmUpDays: 2 }))
const log: LogEntry[] = []
const horizon = 8 * 1440
const from = 2 * 1440
const ledger = runReplication(prepared.simulation, {
  seed: 3,
  replication: 0,
  horizon,
  from,
  log: (entry) => log.push(entry)
})
const told = toldBy(ledger)

test("who is seen to wait at each unit is, over time, what the engine counts by itself", () => {
  const moments = [...new Set([from, ...log.map(({ minute }) => minute).filter((minute) => minute > from), horizon])]
  const areas = new Map<string, number>()
  for (const [place, minute] of moments.entries()) {
    const next = moments[place + 1] ?? horizon
    for (const [unit, { waiting }] of Object.entries(frameAt(log, minute).units))
      areas.set(unit, (areas.get(unit) ?? 0) + waiting * (next - minute))
  }
  for (const [unit, { waiting }] of Object.entries(told.units))
    expect((areas.get(unit) ?? 0) / (horizon - from)).toBeCloseTo(waiting[0] ?? 0, 6)
})

test("messages that ended are those that the engine counts, by whether their reply was early", () => {
  const all = frameAt(log, horizon, { limitMinutes: 300 })
  const ended = (what: LogEntry["what"]) => log.filter((entry) => entry.what === what).length
  expect(all.answeredEarly + all.answeredLate).toBe(ended("replied"))
  expect(all.lost).toBe(ended("abandoned") + ended("forgotten") + ended("refused"))
  expect(all.answeredLate).toBeGreaterThan(0)
  expect(frameAt(log, horizon, { limitMinutes: Number.POSITIVE_INFINITY }).answeredLate).toBe(0)
  const counted = frameAt(log, horizon, { fromMinute: from })
  expect(counted.lost).toBeLessThan(all.lost)
})

test("nobody is at work while nobody is there, and nobody more than there are", () => {
  const seen = [10, 26, 34, 58, 82].map((hour) => frameAt(log, hour * 60))
  for (const { minute, units } of seen)
    for (const { atWork } of Object.values(units)) {
      const isOpen = minute % 1440 >= 540 && minute % 1440 < 1020
      expect(atWork).toBeLessThanOrEqual(isOpen ? 1 : 0)
    }
})

test("three stills stand around the moment when most messages wait", () => {
  const found = stillsOf(prepared, { seed: 3 })
  if (found === undefined) throw new Error("somebody waits")
  const [before, peak, after] = found.stills
  expect(before.minute).toBeLessThanOrEqual(peak.minute)
  expect(after.minute).toBeGreaterThanOrEqual(peak.minute)
  expect(peak.minute - before.minute).toBeLessThanOrEqual(1440)
  const most = Math.max(...log.filter(({ minute }) => minute >= from).map(({ minute }) => frameAt(log, minute).waiting))
  expect(peak.waiting).toBe(most)
  expect(before.waiting).toBeLessThan(most)
  expect(after.waiting).toBeLessThan(most)
  expect(peak.at).toMatch(/^2026-01-(?:0[7-9]|1[0-2])T[0-9]{2}:[0-9]{2}$/u)
  expect(stillsOf(prepared, { seed: 3 })).toEqual(found)
})
