import { type Organization, orThrow } from "@hubwright/core"
import { readOrganization } from "@hubwright/core/read"
import { expect, test } from "vitest"
import { replicate, type Scenario } from "./scenario.ts"
import { utilizationOf } from "./utilization.ts"

/** A desk that opens at nine in Berlin, where clocks go forward on the Sunday between: the same work every hour it is open. */
const desk: Organization = orThrow(
  readOrganization({
    "hubwright.yaml": `
hubwright: 1
organization: { name: Acme, defaultCalendar: office }
calendars: { office: { zone: Europe/Berlin, open: { mon-sun: "09:00-17:00" } } }
departments: { care: {}, press: {} }
people: { ana: { departments: [care], count: 3, slots: 2 }, ben: { departments: [press] } }
channels: { help: { platform: x, operators: [care] } }
work: [{ act: answer, time: 30 min }]
demand:
  start: 2026-03-23T00:00:00+01:00
  classes: [{ name: letters, channel: help, perDay: 72 }]
`
  })
)
const scenario: Scenario = { name: "today", organization: desk, days: 14 }
const summary = orThrow(replicate(scenario, { from: 0, count: 20, seed: 2 }))

test("hours are those of the clock on the wall, also after it was put forward", () => {
  const { week } = utilizationOf(summary, ({ unit }) => unit === "care")
  const open = week.flatMap((share, hour) => (share === null ? [] : [hour % 24]))
  expect([...new Set(open)]).toEqual([9, 10, 11, 12, 13, 14, 15, 16])
})

test("the work of an hour adds up to that of the replication, and to the load that arrives", () => {
  const work = Object.values(summary.people).filter(({ unit }) => unit === "care")
  const sum = (values: readonly (number | null)[] = []) =>
    values.reduce<number>((total, value) => total + (value ?? 0), 0)
  expect(sum(work[0]?.week.busyMinutes)).toBeCloseTo(sum(work[0]?.busyMinutes), 4)
  expect(sum(work[0]?.week.shiftMinutes)).toBeCloseTo(sum(work[0]?.shiftMinutes), 4)
  // 72 messages of half an hour for three people with two cases at a time and eight hours
  const { values, people } = utilizationOf(summary, ({ unit }) => unit === "care")
  expect(people).toBe(3)
  expect(sum(values) / 20).toBeCloseTo((72 * 0.5) / (3 * 2 * 8), 1)
})

test("whoever has nothing to do works none of their shift, and nobody is nothing", () => {
  expect(new Set(utilizationOf(summary, (_, id) => id === "ben").values)).toEqual(new Set([0]))
  expect(new Set(utilizationOf(summary, () => false).values)).toEqual(new Set([null]))
})
