import { type Organization, orThrow } from "@hubwright/core"
import { readOrganization } from "@hubwright/core/read"
import { describe, expect, test } from "vitest"
import type { Scenario } from "../study/scenario.ts"
import { estimateMeasure, runStudy } from "../study/study.ts"
import { findBreakEvens } from "./break-even.ts"
import { findParameter, todayOf, valueInWords } from "./parameter.ts"
import { type ParameterRange, readRange, valuesOf } from "./range.ts"
import { runSweep, withSettings } from "./sweep.ts"

const acme: Organization = orThrow(
  readOrganization({
    "hubwright.yaml": `
hubwright: 1
organization: { name: Acme }
departments: { desk: {}, partner: {} }
people:
  agents: { departments: [desk], count: 3, hourlyCost: 30 EUR }
  others: { departments: [partner], count: 3, hourlyCost: 30 EUR }
channels: { help: { platform: x, operators: [desk] } }
work:
  - { act: answer, unit: desk, time: { uniform: { min: 10 minutes, max: 14 minutes } } }
  - { act: answer, unit: partner, time: 20 min }
targets: [{ name: soon, firstReply: 30 minutes }]
demand:
  start: 2026-01-05T00:00:00Z
  classes: [{ name: letters, channel: help, perHour: 4 }, { name: notes, channel: help, perHour: 2 }]
`
  })
)
const today: Scenario = { name: "today", organization: acme, days: 2 }
const given: Scenario = {
  ...today,
  name: "given away",
  change: { kind: "set-operators", channel: "help", operators: [{ unit: "partner" }] }
}
const rangeOf = (text: string): ParameterRange => orThrow(readRange(text))
const set = (parameter: string, text: string): Organization => {
  const [value] = valuesOf(rangeOf(`${parameter}=${text}..999999 x`.replace(" x", text.endsWith("x") ? "x" : " min")))
  if (value === undefined) throw new Error("there is no value")
  return orThrow(withSettings(today, [{ parameter, value }])).organization
}

describe("a parameter", () => {
  test("is found by names, numbers and stars, and today's value is the mean of its places", () => {
    const size = (name: string, kind: "number" | "minutes") => todayOf(acme, orThrow(findParameter(acme, name)), kind)
    expect(size("demand.classes.notes.perHour", "number")).toBe(2)
    expect(size("demand.classes.*.perHour", "number")).toBe(3)
    expect(size("work.0.time", "minutes")).toBe(12)
    expect(size("work.*.time", "minutes")).toBe(16)
    expect(size("targets.soon.firstReply", "minutes")).toBe(30)
  })

  test("that is not there, or is no quantity, is a problem", () => {
    for (const name of ["work.7.time", "people.agents.departments", "__proto__.x", "organization.name", ""])
      expect(findParameter(acme, name)).toMatchObject({ ok: false, problems: [{ code: "HW1007" }] })
  })

  test("is set in all its places, and distributions keep their shape", () => {
    expect(set("work.0.time", "24 min").work[0]?.time).toEqual({ uniform: { min: "20 minutes", max: "28 minutes" } })
    expect(set("work.*.time", "0.5x").work.map(({ time }) => time)).toEqual([
      { uniform: { min: "5 minutes", max: "7 minutes" } },
      "10 min"
    ])
    expect(set("people.agents.count", "0.6x").people.agents?.count).toBe(2)
  })
})

describe("a range", () => {
  test("has as many values as it says, from end to end", () => {
    expect(valuesOf(rangeOf("work.0.time=5 min..30 min/6")).map(valueInWords)).toEqual(
      [5, 10, 15, 20, 25, 30].map((minutes) => `${minutes} min`)
    )
    expect(valuesOf(rangeOf("a.b=0.5x..2x/4")).map(({ value }) => value)).toEqual([0.5, 1, 1.5, 2])
  })

  test.each(["work.0.time", "a=5..4", "a=5 min..6", "a=1..2/1", "a=1..2/0", "=1..2", "a=1..x"])(
    "that says %s is a problem",
    (text) => {
      expect(readRange(text)).toMatchObject({ ok: false, problems: [{ code: "HW1008" }] })
    }
  )
})

describe("a sweep", () => {
  test("runs every pair of values on the same messages, and longer work is answered later", async () => {
    const ranges = [rangeOf("work.0.time=6 min..24 min/3"), rangeOf("people.agents.count=2..4/2")]
    const points = orThrow(await runSweep(today, { ranges, seed: 1, replications: 4 }))
    expect(points.map(({ settings }) => settings.map(({ value }) => value.value))).toEqual([
      [6, 2],
      [6, 4],
      [15, 2],
      [15, 4],
      [24, 2],
      [24, 4]
    ])
    const [first, ...others] = points
    for (const { summary } of others) expect(summary.measures.arrived).toEqual(first?.summary.measures.arrived)
    const times = points.map(({ summary }) => estimateMeasure(summary, "first-response-minutes").mean)
    const [quick = 0, quicker = 0, middle = 0, , slow = 0, slower = 0] = times
    expect([quicker < quick, quick < middle, middle < slow, slower < slow]).toEqual([true, true, true, true])
    expect(quicker).toBeGreaterThan(6 - 0.5)
  })

  test.each([
    ["people.ben.count=4..2", "`people.ben.count=4..2` goes from more to less"],
    ["people.ben.count=2..2", "`people.ben.count=2..2` ends where it begins"],
    ["people.ben.count=2..4/1", "`people.ben.count=2..4/1` cannot be varied over 1 value"]
  ])("%s is told what is wrong with it", (text, message) => {
    expect(readRange(text).problems.map((problem) => problem.message)).toEqual([message])
  })

  test("of whole numbers has each once, as it is set", async () => {
    const ranges = [rangeOf("people.agents.count=2..4/6")]
    const points = orThrow(await runSweep(today, { ranges, seed: 1, replications: 1 }))
    expect(points.map(({ settings }) => settings[0]?.value.value)).toEqual([2, 3, 4])
  })

  test("of a value that the model cannot have is a problem", async () => {
    const found = await runSweep(today, { ranges: [rangeOf("people.agents.count=0..3/2")], seed: 1, replications: 1 })
    expect(found).toMatchObject({
      ok: false,
      problems: [{ code: "HW1008", message: "`people.agents.count` cannot be 0" }]
    })
  })
})

describe("a break-even", () => {
  test("lies where both ways cost the same, and those farther away come later", async () => {
    const ranges = [
      rangeOf("demand.classes.*.perHour=0.5x..1.5x"),
      rangeOf("work.1.time=5 min..40 min"),
      rangeOf("work.0.time=4 min..40 min")
    ]
    const found = orThrow(
      await findBreakEvens({ before: today, after: given }, { measure: "cost", ranges, seed: 1, replications: 6 })
    )
    expect(found.isSure).toBe(true)
    expect(found.today.mean).toBeGreaterThan(0)
    const [, , demand] = found.assumptions
    expect(found.assumptions.map(({ parameter }) => parameter)).toEqual([
      "work.0.time",
      "work.1.time",
      "demand.classes.*.perHour"
    ])
    // each message costs half a euro a minute, at the desk as at the partner's
    for (const { parameter, breakEven = 0, sureUntil = 0, today: start } of found.assumptions.slice(0, 2)) {
      expect(Math.abs(breakEven - (parameter === "work.0.time" ? 20 : 12))).toBeLessThan(0.5)
      expect(Math.abs(sureUntil - start)).toBeLessThanOrEqual(Math.abs(breakEven - start))
    }
    expect([demand?.breakEven, demand?.distance]).toEqual([undefined, Number.POSITIVE_INFINITY])
    const [dear] = found.assumptions
    expect(dear?.atFrom.mean).toBeGreaterThan(0)
    expect(dear?.atTo.mean).toBeLessThan(0)
  })

  test("of whole numbers lies between two of them, and either side is what it says", async () => {
    const options = { seed: 1, replications: 10 } as const
    const ranges = [rangeOf("people.agents.count=1..6/3")]
    const scenarios = { before: today, after: given }
    const found = orThrow(await findBreakEvens(scenarios, { measure: "first-response-minutes", ranges, ...options }))
    const [agents] = found.assumptions
    expect([agents?.breakEven, agents?.sureUntil, agents?.distance]).toEqual([1.5, 1.5, 1.5 / 5])
    const differenceWith = async (count: number) => {
      const settings = [{ parameter: "people.agents.count", value: { kind: "number", value: count } }] as const
      const scenarios = [today, given].map((scenario) => orThrow(withSettings(scenario, settings)))
      const [before, after] = orThrow(await runStudy(scenarios, options)).map(
        (summary) => estimateMeasure(summary, "first-response-minutes").mean
      )
      return (after ?? 0) - (before ?? 0)
    }
    expect(await differenceWith(2)).toBeGreaterThan(0)
    expect(await differenceWith(1)).toBeLessThan(0)
  })

  test("lies on both sides where the conclusion turns on both, and it holds in between", async () => {
    const ranges = [rangeOf("targets.soon.firstReply=5 min..300 min/2")]
    const options = { measure: "share-in-time", seed: 1, replications: 5, tolerance: 0.002 } as const
    const found = orThrow(await findBreakEvens({ before: today, after: given }, { ...options, ranges }))
    const [target] = found.assumptions
    const [below, above] = target?.turns ?? []
    // nobody answers in less than ten minutes, neither here nor there, and everybody in hours
    expect(Math.abs((below?.breakEven ?? 0) - 10)).toBeLessThan(0.6)
    expect(above?.breakEven).toBeGreaterThan(30)
    expect([target?.breakEven, target?.atFrom.mean, target?.atTo.mean]).toEqual([below?.breakEven, 0, 0])
    expect(below?.sureUntil).toBeGreaterThanOrEqual(below?.breakEven ?? 0)
    expect(above?.sureUntil).toBeLessThanOrEqual(above?.breakEven ?? 0)
  })

  test("of an assumption that is not there is a problem", async () => {
    const options = { measure: "cost", ranges: [rangeOf("work.9.time=1 min..2 min")], seed: 1 } as const
    expect(await findBreakEvens({ before: today, after: given }, options)).toMatchObject({
      ok: false,
      problems: [{ code: "HW1007" }]
    })
  })
})
