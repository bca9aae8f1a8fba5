import * as fc from "fast-check"
import { describe, expect, test } from "vitest"
import {
  afterOpenMinutes,
  alwaysOpen,
  closingOfBusinessDay,
  compileCalendar,
  endOfCalendarDay,
  isOpen,
  nextOpening,
  openMinutesBetween
} from "./open-time.ts"
import { daysIn, parseHours, weekdays } from "./opening-hours.ts"
import type { Calendar } from "./organization.ts"
import { dayMillis, zoneClock } from "./zone-clock.ts"

const office: Calendar = {
  id: "office",
  zone: "Europe/Berlin",
  open: { "mon-fri": "09:00-17:00" },
  holidays: ["2026-12-24", "2026-12-25"],
  dates: { "2026-11-28": ["10:00-12:00", "13:00-14:00"], "2026-12-31": "09:00-12:00" }
}
const night: Calendar = { ...office, id: "night", open: { "mon-sun": "22:00-06:00" }, dates: {} }

const at = (text: string): number => Date.parse(text)
const text = (moment: number | undefined): string | undefined =>
  moment === undefined ? undefined : new Date(moment).toISOString().replace(":00.000Z", "Z")

describe("isOpen", () => {
  test.each([
    ["2026-11-20T07:59:59.999Z", false],
    ["2026-11-20T08:00Z", true],
    ["2026-11-20T15:59:59.999Z", true],
    ["2026-11-20T16:00Z", false],
    ["2026-11-21T10:00Z", false], // a Saturday
    ["2026-11-28T10:30Z", true], // a Saturday with hours of its own
    ["2026-11-28T11:30Z", false],
    ["2026-12-24T10:00Z", false],
    ["2026-12-31T10:00Z", true],
    ["2026-12-31T12:00Z", false],
    ["2026-07-01T07:00Z", true] // an hour earlier in summer
  ])("of an office at %s is %s", (moment, open) => {
    expect(isOpen(compileCalendar(office), at(moment))).toBe(open)
  })

  test("hours into the night go on into a holiday, and none begin on it", () => {
    const time = compileCalendar(night)
    expect(["2026-12-24T03:00Z", "2026-12-24T22:00Z", "2026-12-25T03:00Z"].map((m) => isOpen(time, at(m)))).toEqual([
      true,
      false,
      false
    ])
  })

  test("a date with hours of its own is open although it is a holiday", () => {
    const time = compileCalendar({ ...office, dates: { "2026-12-24": "09:00-12:00" } })
    expect(isOpen(time, at("2026-12-24T09:00Z"))).toBe(true)
  })
})

describe("nextOpening", () => {
  test.each([
    ["2026-11-20T10:00Z", "2026-11-20T10:00Z"],
    ["2026-11-20T16:00Z", "2026-11-23T08:00Z"],
    ["2026-12-23T16:00Z", "2026-12-28T08:00Z"],
    ["2026-11-28T11:15Z", "2026-11-28T12:00Z"]
  ])("of an office after %s is %s", (from, opening) => {
    expect(text(nextOpening(compileCalendar(office), at(from)))).toBe(opening)
  })

  test("is nothing where it never opens", () => {
    expect(nextOpening(compileCalendar({ ...office, open: {}, dates: {} }), 0)).toBeUndefined()
  })
})

describe("openMinutesBetween", () => {
  test.each([
    ["2026-11-20T00:00Z", "2026-11-21T00:00Z", 480],
    ["2026-11-20T15:30Z", "2026-11-23T08:15Z", 45],
    ["2026-11-16T00:00Z", "2026-11-23T00:00Z", 2400],
    ["2026-12-21T00:00Z", "2026-12-28T00:00Z", 1440],
    ["2026-11-21T00:00Z", "2026-11-20T00:00Z", 0]
  ])("of an office from %s to %s is %d", (from, until, minutes) => {
    expect(openMinutesBetween(compileCalendar(office), { from: at(from), until: at(until) })).toBe(minutes)
  })

  test.each([
    ["is put forward", "2026-03-28T12:00Z", 420],
    ["stays", "2026-03-27T12:00Z", 480],
    ["is put back", "2026-10-24T12:00Z", 540]
  ])("counts what a night has where the clock %s", (_, noon, minutes) => {
    const range = { from: at(noon), until: at(noon) + dayMillis }
    expect(openMinutesBetween(compileCalendar(night), range)).toBe(minutes)
  })

  test("counts time that two hours share once", () => {
    const time = compileCalendar({ ...night, open: { "mon-sun": ["22:00-06:00", "05:00-07:00"], mon: "23:00-01:00" } })
    expect(openMinutesBetween(time, { from: at("2026-11-16T12:00Z"), until: at("2026-11-17T12:00Z") })).toBe(540)
  })

  test("of hours that the clock leaves out is none", () => {
    const time = compileCalendar({ ...office, open: { sun: "02:15-02:45" } })
    const week = { from: at("2026-03-28T00:00Z"), until: at("2026-04-01T00:00Z") }
    expect([openMinutesBetween(time, week), text(nextOpening(time, week.from))]).toEqual([0, "2026-04-05T00:15Z"])
  })

  test("always open, is all the time", () => {
    expect(openMinutesBetween(alwaysOpen(), { from: 0, until: 7 * dayMillis })).toBe(7 * 1440)
  })
})

describe("afterOpenMinutes", () => {
  test.each([
    ["2026-11-20T15:30Z", 60, "2026-11-23T08:30Z"],
    ["2026-11-20T15:30Z", 30, "2026-11-20T16:00Z"],
    ["2026-11-21T12:00Z", 0, "2026-11-21T12:00Z"],
    ["2026-11-21T12:00Z", 0.5, "2026-11-23T08:00:30.000Z"]
  ])("of an office, from %s %d minutes end at %s", (from, minutes, end) => {
    expect(text(afterOpenMinutes(compileCalendar(office), { from: at(from), minutes }))).toBe(end)
  })

  test("is nothing where a calendar is open too little", () => {
    const once = compileCalendar({ ...office, open: {}, dates: { "2026-11-28": "10:00-11:00" } })
    expect(afterOpenMinutes(once, { from: at("2026-11-20T00:00Z"), minutes: 61 })).toBeUndefined()
    expect(text(afterOpenMinutes(once, { from: at("2026-11-20T00:00Z"), minutes: 60 }))).toBe("2026-11-28T10:00Z")
  })
})

describe("closingOfBusinessDay", () => {
  test.each([
    ["2026-11-18T22:59Z", 1, "2026-11-19T16:00Z"], // Wednesday before midnight in Berlin
    ["2026-11-18T23:00Z", 1, "2026-11-20T16:00Z"], // already Thursday there
    ["2026-11-20T10:00Z", 1, "2026-11-23T16:00Z"],
    ["2026-11-27T10:00Z", 1, "2026-11-28T13:00Z"],
    ["2026-12-23T10:00Z", 1, "2026-12-28T16:00Z"],
    ["2026-11-20T10:00Z", 1.5, "2026-11-24T16:00Z"],
    ["2026-11-20T10:00Z", 0, "2026-11-20T10:00Z"]
  ])("of an office, from %s %d days end at %s", (from, days, end) => {
    expect(text(closingOfBusinessDay(compileCalendar(office), { from: at(from), days }))).toBe(end)
  })

  test("is on the next date for hours into the night", () => {
    expect(text(closingOfBusinessDay(compileCalendar(night), { from: at("2026-11-20T10:00Z"), days: 1 }))).toBe(
      "2026-11-22T05:00Z"
    )
  })

  test("is nothing where there are too few open days", () => {
    const closed = compileCalendar({ ...office, open: {}, dates: {} })
    expect(closingOfBusinessDay(closed, { from: 0, days: 1 })).toBeUndefined()
  })
})

describe("endOfCalendarDay", () => {
  test.each([
    ["2026-11-20T10:00Z", 0, "2026-11-20T23:00Z"],
    ["2026-11-20T10:00Z", 1, "2026-11-21T23:00Z"],
    ["2026-03-28T10:00Z", 1, "2026-03-29T22:00Z"]
  ])("of an office, from %s %d days end at %s", (from, days, end) => {
    expect(text(endOfCalendarDay(compileCalendar(office), { from: at(from), days }))).toBe(end)
  })

  test("is nothing beyond the last moment there is", () => {
    expect(endOfCalendarDay(compileCalendar(office), { from: 0, days: 999_999_999 })).toBeUndefined()
  })
})

/** All hours of a calendar as they are written, date by date, laid on the zone's clock: nothing merged, nothing kept. */
const spansByDefinition = (calendar: Calendar, from: number, until: number) => {
  const { firstMomentOf } = zoneClock(calendar.zone)
  const days = Array.from(
    { length: Math.ceil((until - from) / dayMillis) + 6 },
    (_, index) => Math.floor(from / dayMillis) - 3 + index
  )
  return days.flatMap((day) => {
    const date = new Date(day * dayMillis).toISOString().slice(0, 10)
    const weekday = weekdays[(new Date(day * dayMillis).getUTCDay() + 6) % 7] ?? "mon"
    const weekly = Object.entries(calendar.open).flatMap(([range, hours]) =>
      daysIn(range).includes(weekday) ? [hours].flat() : []
    )
    const hours = [calendar.dates[date] ?? (calendar.holidays.includes(date) ? [] : weekly)].flat()
    return hours
      .map(parseHours)
      .filter((read) => read !== undefined)
      .map(({ fromMinute, untilMinute }) => ({
        from: firstMomentOf(day * dayMillis + fromMinute * 60_000),
        until: firstMomentOf(day * dayMillis + untilMinute * 60_000)
      }))
  })
}

const clockTime = fc.integer({ min: 0, max: 95 }).map((quarter) => {
  const two = (number: number) => String(number).padStart(2, "0")
  return `${two(Math.floor(quarter / 4))}:${two((quarter % 4) * 15)}`
})
const hours = fc.tuple(clockTime, clockTime).map(([from, until]) => `${from}-${until}`)
const someHours = fc.array(hours, { maxLength: 3 })
const dateNear = fc
  .tuple(
    fc.constantFrom(at("2026-03-24T12:00Z"), at("2026-10-24T12:00Z"), at("2026-04-04T12:00Z")),
    fc.integer({ min: -6, max: 12 })
  )
  .map(([base, days]) => new Date(base + days * dayMillis).toISOString().slice(0, 10))
const calendars: fc.Arbitrary<Calendar> = fc.record({
  id: fc.constant("any"),
  zone: fc.constantFrom("Europe/Berlin", "America/New_York", "Australia/Lord_Howe", "Pacific/Chatham", "Asia/Gaza"),
  open: fc.dictionary(fc.constantFrom("mon-fri", "sat-sun", "sun", "fri-mon", "wed"), someHours, { maxKeys: 3 }),
  holidays: fc.array(dateNear, { maxLength: 3 }),
  dates: fc.dictionary(dateNear, someHours, { maxKeys: 3 })
})
const quarters = fc
  .tuple(dateNear, fc.integer({ min: 0, max: 96 }), fc.constantFrom(0, 0, 1, 450_000))
  .map(([date, quarter, millis]) => at(`${date}T00:00Z`) + quarter * 900_000 + millis)

describe("the open time of any calendar", () => {
  test("is that of its hours laid on the clock date by date", () => {
    fc.assert(
      fc.property(calendars, quarters, fc.integer({ min: 0, max: 9 * 96 }), (calendar, from, length) => {
        const time = compileCalendar(calendar)
        const until = from + length * 900_000
        const spans = spansByDefinition(calendar, from, until)
        const openAt = (moment: number) => spans.some((span) => span.from <= moment && moment < span.until)
        const edges = [from, until, ...spans.flatMap((span) => [span.from, span.until])]
          .filter((edge) => from <= edge && edge <= until)
          .sort((a, b) => a - b)
        let minutes = 0
        for (const [index, edge] of edges.entries()) {
          expect(isOpen(time, edge)).toBe(openAt(edge))
          if (openAt(edge)) minutes += ((edges[index + 1] ?? edge) - edge) / 60_000
        }
        expect(openMinutesBetween(time, { from, until })).toBeCloseTo(minutes, 6)
      }),
      { numRuns: 500 }
    )
  })

  test("after n open minutes, n minutes were open, and it was open just before", () => {
    fc.assert(
      fc.property(calendars, quarters, fc.integer({ min: 1, max: 5000 }), (calendar, from, minutes) => {
        const time = compileCalendar(calendar)
        const until = afterOpenMinutes(time, { from, minutes })
        if (until === undefined) {
          const ahead = openMinutesBetween(time, { from, until: from + 400 * dayMillis })
          expect(ahead).toBeLessThan(minutes)
          return
        }
        expect(openMinutesBetween(time, { from, until })).toBeCloseTo(minutes, 6)
        expect(isOpen(time, until - 1)).toBe(true)
      }),
      { numRuns: 300 }
    )
  })
})
