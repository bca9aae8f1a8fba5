import { describe, expect, test } from "vitest"
import { problemsIn, sentencesIn } from "../../../../tests/problems-in.ts"

const at = "2026-07-01"

describe("an agency that operates a channel", () => {
  const operated = (engagements: string) => `
agencies: { bright: { engagements: [${engagements}] } }
channels: { main: { platform: x, operators: [bright] }, other: { platform: x } }`

  test("has an engagement there, at whatever time", () => {
    expect(problemsIn(operated("{ channel: other, may: publish }"))).toMatchObject([
      {
        code: "HW0320",
        severity: "warning",
        message: "`bright` operates `main` without an engagement there",
        path: ["channels", "main", "operators", 0, "unit"],
        related: [{ path: ["agencies", "bright"] }]
      }
    ])
  })

  test("has one that is in force", () => {
    expect(problemsIn(operated("{ channel: main, may: reply, until: 2026-06-30 }"), { at })).toMatchObject([
      {
        code: "HW0321",
        message: "the engagement of `bright` on `main` has expired",
        related: [{ message: "until `2026-06-30`", path: ["agencies", "bright", "engagements", 0] }]
      }
    ])
    const before = "{ channel: main, may: reply, until: 2026-01-31 }"
    expect(problemsIn(operated(`${before}, { channel: main, may: reply, from: 2026-07-02 }`), { at })).toMatchObject([
      {
        code: "HW0321",
        message: "no engagement of `bright` on `main` is in force",
        related: [{ message: "until `2026-01-31`" }, { message: "from `2026-07-02`" }]
      }
    ])
  })

  test.each([
    "{ channel: main, may: reply }",
    "{ channel: main, may: reply, from: 2026-07-01, until: 2026-07-01 }",
    "{ channel: main, may: reply, until: 2026-06-30 }, { channel: main, may: reply, from: 2026-06-30 }"
  ])("may do so while one is: %s", (engagements) => {
    expect(sentencesIn(operated(engagements), { at })).toEqual([])
  })

  test("is not blamed twice for an engagement whose channel or dates are wrong", () => {
    expect(sentencesIn(operated("{ channel: mian, may: reply }"), { at })).toEqual([
      "HW0203 agencies.bright.engagements.0.channel unknown channel `mian`"
    ])
    expect(sentencesIn(operated("{ channel: main, may: reply, from: 2027-01-01, until: 2026-01-01 }"), { at })).toEqual(
      ["HW0313 agencies.bright.engagements.0.until `2026-01-01` is before `2027-01-01`"]
    )
  })

  test("is not said to be without an engagement that was malformed", () => {
    expect(sentencesIn(operated(""), { omitted: [["agencies", "bright", "engagements", 0, "may"]] })).toEqual([])
  })
})

describe("a channel", () => {
  const channel = (rest: string) => `
departments: { care: {} }
people: { ada: { departments: [care], left: 2026-06-30 }, ben: { departments: [care], left: 2026-07-01 } }
channels: { main: { platform: x, operators: [care], ${rest} } }`

  test("is held by nobody who left", () => {
    const text = channel("custodian: ada, deputy: ben, credentials: { access: [care, ada] }")
    expect(sentencesIn(text, { at })).toEqual([
      "HW0322 channels.main.custodian `ada` left on `2026-06-30` and still is its custodian",
      "HW0322 channels.main.credentials.access.1 `ada` left on `2026-06-30` and still holds its credentials"
    ])
    expect(sentencesIn(text)).toEqual([])
  })

  test("that is closed has no operators", () => {
    expect(sentencesIn(channel("closed: 2026-07-01"), { at })).toEqual([
      "HW0323 channels.main.operators `main` was closed on `2026-07-01` and still has operators"
    ])
    expect(sentencesIn(channel("closed: 2026-07-02"), { at })).toEqual([])
    expect(sentencesIn(channel("closed: 2026-07-01"))).toEqual([])
  })

  test("has another deputy than its custodian", () => {
    expect(sentencesIn(channel("custodian: care, deputy: care"))).toEqual([
      "HW0324 channels.main.deputy `care` is custodian and deputy in one"
    ])
  })
})

test("nobody is their own deputy", () => {
  expect(sentencesIn("departments: { care: {} }\npeople: { ada: { departments: [care], deputy: ada } }")).toEqual([
    "HW0324 people.ada.deputy `ada` is their own deputy"
  ])
})

test("a moment that is none tells nothing about time, and one beyond all dates is after them", () => {
  const text = "departments: { care: {} }\nchannels: { main: { platform: x, operators: [care], closed: 2026-07-01 } }"
  expect(sentencesIn(text, { at: "soon" })).toEqual([])
  expect(sentencesIn(text, { at: 8.64e15 })).toHaveLength(1)
  expect(sentencesIn(text, { at: new Date("2026-07-01T12:00:00Z") })).toHaveLength(1)
})
