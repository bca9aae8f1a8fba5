import { describe, expect, test } from "vitest"
import { earliestDeadline, resolveTerm } from "./deadline.ts"
import { alwaysOpen, compileCalendar } from "./open-time.ts"
import type { Term } from "./organization.ts"

const hq = compileCalendar({
  id: "hq",
  zone: "Europe/Berlin",
  open: { "mon-fri": "09:00-17:00" },
  holidays: ["2026-12-25"],
  dates: {}
})
const hours = { named: new Map([["hq", hq]]), unnamed: alwaysOpen() }
const text = (moment: number | undefined): string | undefined =>
  moment === undefined ? undefined : new Date(moment).toISOString()
const received = Date.parse("2026-11-18T20:00:00Z") // a Wednesday evening
const starts = { received, published: received - 3_600_000 }

describe("resolveTerm", () => {
  test.each<readonly [Term, string | undefined]>([
    ["90 minutes", "2026-11-18T21:30:00.000Z"],
    ["24 hours", "2026-11-19T20:00:00.000Z"],
    ["0.5 days", "2026-11-19T08:00:00.000Z"],
    ["1 week", "2026-11-25T20:00:00.000Z"],
    ["90 openMinutes", "2026-11-18T21:30:00.000Z"], // no calendar: always open
    [{ within: "90 openMinutes", calendar: "hq" }, "2026-11-19T09:30:00.000Z"],
    [{ within: "9 openHours", calendar: "hq" }, "2026-11-20T09:00:00.000Z"],
    [{ within: "1 businessDay", calendar: "hq" }, "2026-11-19T16:00:00.000Z"],
    [{ within: "3 businessDays", calendar: "hq" }, "2026-11-23T16:00:00.000Z"],
    [{ within: "2 calendarDays", calendar: "hq" }, "2026-11-20T23:00:00.000Z"],
    ["2 calendarDays", "2026-11-21T00:00:00.000Z"],
    [{ within: "2 hours", from: "published" }, "2026-11-18T21:00:00.000Z"],
    [{ within: "2 hours", from: "firstKnown" }, "2026-11-18T22:00:00.000Z"], // nobody said when
    [{ within: "1 businessDay", calendar: "moon" }, undefined],
    ["soon", undefined]
  ])("%j ends at %s", (term, end) => {
    expect(text(resolveTerm(term, starts, hours))).toBe(end)
  })
})

describe("earliestDeadline", () => {
  const both: readonly Term[] = ["24 hours", { within: "1 businessDay", calendar: "hq" }]

  test.each([
    ["Wednesday night", "2026-11-18T22:00:00Z", "2026-11-19T16:00:00.000Z"],
    ["Friday", "2026-11-20T10:00:00Z", "2026-11-21T10:00:00.000Z"]
  ])("of a day and a business day, on %s, is another one", (_, moment, end) => {
    expect(text(earliestDeadline(both, { received: Date.parse(moment) }, hours))).toBe(end)
  })

  test("is nothing without terms that end", () => {
    expect(earliestDeadline(["soon"], starts, hours)).toBeUndefined()
  })
})
