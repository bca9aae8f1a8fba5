import { describe, expect, test } from "vitest"
import { problemsIn, sentencesIn } from "../../../../tests/problems-in.ts"

const target = (firstReply: string) => `calendars: { hq: { zone: Europe/Berlin, open: { mon-fri: "09:00-17:00" } } }
targets: [{ name: fast, firstReply: ${firstReply} }]`

describe("a term", () => {
  test.each([
    "2 hours",
    "{ within: 2 hours }",
    "{ within: 30 openMinutes, calendar: hq }",
    "{ within: 1 businessDay, calendar: hq }",
    "{ within: 1 calendarDay, calendar: hq }"
  ])("goes by a calendar, or names none: %s", (term) => {
    expect(sentencesIn(target(term))).toEqual([])
  })

  test.each([
    ["30 min", "30 openMinutes"],
    ["2 hours", "2 openHours"],
    ["3 days", "3 businessDays"],
    ["1 week", "5 businessDays"]
  ])("of %s does not go by the calendar that it names", (within, meant) => {
    expect(problemsIn(target(`{ within: ${within}, calendar: hq }`))).toMatchObject([
      {
        code: "HW0314",
        severity: "warning",
        message: `\`${within}\` elapses whatever \`hq\` says`,
        help: `\`${meant}\` counts open time; else leave the calendar out`,
        path: ["targets", 0, "firstReply", "calendar"]
      }
    ])
  })

  test("is looked at wherever a duty is due", () => {
    expect(
      sentencesIn(`calendars: { hq: { zone: Europe/Berlin, open: { mon-fri: "09:00-17:00" } } }
departments: { safety: {} }
routing: { obligations: { hit: collect, rules: [{ name: events, when: {}, notify: [safety], due: { notify: { within: 1 hour, calendar: hq } } }] } }`)
    ).toEqual(["HW0314 routing.obligations.rules.0.due.notify.calendar `1 hour` elapses whatever `hq` says"])
  })
})
