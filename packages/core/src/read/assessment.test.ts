import { organization as organizations, parseNotation } from "@hubwright/testing"
import * as fc from "fast-check"
import { describe, expect, test } from "vitest"
import { assess } from "../assess/assess.ts"
import { compareAssessments } from "../assess/compare.ts"
import { orThrow } from "../problem/problem.ts"
import { readAssessment } from "./assessment.ts"

const at = "2026-07-01"
const assessment = assess(parseNotation("care: x; press: facebook; care -- press; sales"), { at })

/** An assessment as the command line prints what a comparison needs of it, beside what it does not. */
const printed = (changes: object = {}): string => {
  const { organization, silo, findings, unknowns } = assessment
  const { score: interval, formula } = silo
  const data = {
    hubwrightAssessment: 1,
    organization,
    at,
    silo: { score: 50, interval, formula },
    measures: [],
    findings,
    unknowns
  }
  return JSON.stringify({ ...data, ...changes }, undefined, 2)
}

const problemsOf = (text: string): readonly string[] =>
  readAssessment({ "previous.json": text }).problems.map(
    ({ code, span, message }) => `${span?.line}:${span?.column} ${code} ${message}`
  )

describe("readAssessment", () => {
  test("reads what was printed, and finds that nothing has changed", () => {
    const progress = compareAssessments(orThrow(readAssessment({ "previous.json": printed() })), assessment)
    expect(progress).toEqual({
      since: { organization: "Example", at },
      silo: { before: assessment.silo.score, after: assessment.silo.score, isComparable: true },
      mended: [],
      new: [],
      still: assessment.findings,
      revealed: [],
      untold: []
    })
  })

  test("reads any assessment that was printed as one that nothing has changed since", () => {
    fc.assert(
      fc.property(organizations(), (organization) => {
        const now = assess(organization, { at })
        const { score: interval, formula } = now.silo
        const text = JSON.stringify({ ...now, silo: { interval, formula } })
        const { mended, still, ...others } = compareAssessments(orThrow(readAssessment({ "a.json": text })), now)
        expect([mended, others.new, others.revealed, others.untold]).toEqual([[], [], [], []])
        expect(still).toEqual(now.findings)
      }),
      { numRuns: 20 }
    )
  })

  test("leaves alone what it does not know, of whatever size and however written", () => {
    const more = { rumors: Array.from({ length: 300_000 }, (_, index) => index) }
    expect(readAssessment({ "previous.json": printed(more) }).problems).toEqual([])
    expect(readAssessment({ "previous.json": printed({ findings: assessment.findings.slice(0, 1) }) }).ok).toBe(true)
  })

  test("says of everything that does not fit where it stands", () => {
    const findings = [{ ...assessment.findings[0], code: "HF1", severity: "grave" }]
    expect(problemsOf(printed({ findings, unknowns: "none" }))).toEqual([
      "16:15 HW0206 `HF1` is not the code of a finding, such as `HF0401`",
      "17:19 HW0205 `grave` is no value of `severity`",
      "54:15 HW0204 `unknowns` takes a list, not the text `none`"
    ])
  })

  test.each([
    ["", "1:1 HW0204 this file holds no assessment"],
    ["{}", "1:1 HW0204 this file holds no assessment"],
    ["hubwright: 1\norganization: { name: Acme }\n", "1:1 HW0204 this file holds no assessment"],
    [
      '{"hubwrightAssessment": 2}',
      "1:25 HW0110 this assessment is of format `2`, and this version of Hubwright reads format 1"
    ]
  ])("refuses %j", (text, problem) => {
    expect(problemsOf(text)).toEqual([problem])
  })

  test("points into text that is cut off, and is not brought down by what is nested without end", () => {
    expect(problemsOf(printed().slice(0, 150))[0]).toMatch(/^\d+:\d+ HW0102 /u)
    expect(problemsOf("[".repeat(100_000))[0]).toContain("HW0105")
  })

  test("takes no prototype from a file", () => {
    const text = printed().replace("{", '{"__proto__": {"organization": "Evil", "polluted": true},')
    const read = orThrow(readAssessment({ "previous.json": text }))
    expect(read.organization).toBe("Example")
    expect(Reflect.get({}, "polluted")).toBeUndefined()
    expect(Object.keys(read)).not.toContain("__proto__")
  })
})
