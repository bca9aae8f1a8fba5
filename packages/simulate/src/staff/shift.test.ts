import { compileCalendar } from "@hubwright/core/time"
import { expect, test } from "vitest"
import { compileShift, neverCloses } from "./shift.ts"

const office = {
  id: "office",
  zone: "Europe/Berlin",
  open: { "mon-fri": ["09:00-12:00", "13:00-17:00"] },
  holidays: ["2026-01-06"],
  dates: {}
}
const always = { id: "always", zone: "UTC", open: { "mon-sun": "00:00-24:00" }, holidays: [], dates: {} }
const startMillis = Date.parse("2026-01-05T00:00:00+01:00")
const hour = 60

const shiftOf = (more: Partial<Parameters<typeof compileShift>[0]> = {}) =>
  compileShift({
    time: compileCalendar(office),
    isUnending: false,
    absences: [],
    left: undefined,
    startMillis,
    ...more
  })

/** The hours at which work begins and ends, looked up as the engine does. */
const changes = (shift: ReturnType<typeof shiftOf>, days: number): readonly number[] => {
  const found: number[] = []
  let before = false
  for (let minute = 0; minute < days * 24 * hour; minute = shift.at(minute).untilMinute) {
    const { isWorking } = shift.at(minute)
    if (isWorking !== before) found.push(minute / hour)
    before = isWorking
  }
  return found
}

test("a shift has the hours of its calendar, and none on a holiday", () => {
  expect(changes(shiftOf(), 3)).toEqual([9, 12, 13, 17, 57, 60, 61, 65])
})

test("nobody works on days of absence, nor from the day they left", () => {
  const absences = [{ from: "2026-01-05", until: "2026-01-07" }]
  expect(changes(shiftOf({ absences, left: "2026-01-09" }), 8)).toEqual([81, 84, 85, 89])
})

test("hours that never end are one stretch", () => {
  expect([neverCloses(always), neverCloses(office)]).toEqual([true, false])
  const shift = shiftOf({ time: compileCalendar(always), isUnending: true })
  expect(shift.at(12_345)).toEqual({ isWorking: true, untilMinute: Number.POSITIVE_INFINITY })
})
