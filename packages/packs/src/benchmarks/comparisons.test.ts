import { assess } from "@hubwright/core/assess"
import { parseNotation } from "@hubwright/testing"
import { expect, test } from "vitest"
import { benchmarksFor, comparableNumbers } from "./comparisons.ts"

const { indicators } = assess(parseNotation("care: x"), { at: "2026-11-21" })

test.each(comparableNumbers)(
  "what %s is compared with is a share as it is, of a number that an assessment has",
  (name) => {
    const indicator = indicators.find((one) => one.name === name)
    expect(indicator?.meaning).toMatch(/0 to 1$/u)
    const found = benchmarksFor(name)
    expect(found.length).toBeGreaterThan(0)
    for (const { unit, value } of found) {
      expect(unit).toBe("share")
      expect(value).toBeLessThanOrEqual(1)
    }
  }
)

test("nothing is compared with what measures something else", () => {
  expect(benchmarksFor("minutes-to-answer-median")).toEqual([])
  expect(benchmarksFor("constructor")).toEqual([])
})
