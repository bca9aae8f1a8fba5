import { describe, expect, test } from "vitest"
import { problemsIn, sentencesIn } from "../../../../tests/problems-in.ts"

const calendar = (rest: string) => `calendars: { hq: { zone: Europe/Berlin, ${rest} } }`

describe("a calendar", () => {
  test("may be open on single dates only, over night, and all day", () => {
    expect(sentencesIn(calendar('open: {}, dates: { 2026-05-01: "10:00-12:00" }'))).toEqual([])
    expect(sentencesIn(calendar('open: { mon-sun: "22:00-06:00" }'))).toEqual([])
    expect(sentencesIn(calendar('open: { mon-sun: "00:00-24:00" }'))).toEqual([])
  })

  test.each(["open: {}", "open: { mon: [] }", "open: {}, dates: { 2026-05-01: [] }"])(
    "that is never open is impossible: %s",
    (open) => {
      const problems = problemsIn(`${calendar(open)}
departments: { care: {} }
people: { ada: { departments: [care], shift: hq } }`)
      expect(problems).toMatchObject([
        {
          code: "HW0310",
          message: "`hq` is never open",
          path: ["calendars", "hq", "open"],
          related: [{ path: ["people", "ada", "shift"] }]
        }
      ])
    }
  )

  test("names every hour of a day once", () => {
    expect(sentencesIn(calendar('open: { mon-fri: ["09:00-12:00", "12:00-17:00"], sat: "09:00-12:00" }'))).toEqual([])
    expect(sentencesIn(calendar('open: { mon-fri: ["09:00-12:00", "11:00-17:00"] }'))).toEqual([
      "HW0311 calendars.hq.open.mon-fri.1 hours overlap on Monday"
    ])
    expect(sentencesIn(calendar('open: { mon-fri: "09:00-17:00", thu-sat: "16:00-18:00" }'))).toEqual([
      "HW0311 calendars.hq.open.thu-sat hours overlap on Thursday"
    ])
    expect(sentencesIn(calendar('open: { sun: "22:00-06:00", mon: "05:00-12:00" }'))).toEqual([
      "HW0311 calendars.hq.open.mon hours overlap on Monday"
    ])
    expect(sentencesIn(calendar('open: {}, dates: { 2026-05-01: ["09:00-12:00", "10:00-11:00"] }'))).toEqual([
      "HW0311 calendars.hq.dates.2026-05-01.1 hours overlap on `2026-05-01`"
    ])
  })

  test("lists every holiday once, and no hours for it", () => {
    const problems = problemsIn(
      calendar(
        'open: { mon: "09:00-17:00" }, holidays: [2026-12-24, 2026-12-31, 2026-12-24], dates: { 2026-12-31: "09:00-12:00" }'
      )
    )
    expect(problems).toMatchObject([
      { code: "HW0312", path: ["calendars", "hq", "holidays", 2], fixes: [{ edits: [{ part: "entry" }] }] },
      { code: "HW0312", path: ["calendars", "hq", "holidays", 1], fixes: [] }
    ])
  })
})
