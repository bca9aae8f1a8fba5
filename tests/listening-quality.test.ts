import { describe, expect, test } from "vitest"
import { measureListening, precisionOf, recallOf } from "./listening/quality.ts"

const measured = measureListening()

/**
 * What is reached at least: what was measured, less 0.05. When queries are changed these are raised with them and never
 * lowered; messages are never looked at to change a query.
 */
const floors: readonly (readonly [label: string, language: string, recall: number, precision: number])[] = [
  ["topic adverse-event", "all", 0.89, 0.71],
  ["topic adverse-event", "en", 0.87, 0.73],
  ["topic adverse-event", "de", 0.89, 0.7],
  ["topic adverse-event", "es", 0.95, 0.69],
  ["a medicine, where it has an adverse event", "all", 0.92, 0.63],
  ["stage pre-purchase", "all", 0.61, 0.42],
  ["stage purchase", "all", 0.61, 0.69],
  ["stage post-purchase", "all", 0.77, 0.75],
  ["stage post-purchase", "de", 0.67, 0.82],
  ["stage post-purchase", "es", 0.8, 0.82],
  ["customer b2b", "all", 0.37, 0.64],
  ["customer b2c", "all", 0.61, 0.71],
  ["intent question", "all", 0.94, 0.73],
  ["intent complaint", "all", 0.45, 0.47],
  ["intent praise", "all", 0.48, 0.55],
  ["intent purchase", "all", 0.62, 0.7],
  ["intent help", "all", 0.28, 0.52],
  ["intent application", "all", 0.5, 0.6],
  ["topic crisis", "all", 0.36, 0.57],
  ["topic jobs", "all", 0.45, 0.68],
  ["topic earnings", "all", 0.5, 0.95],
  ["topic press", "all", 0.63, 0.95],
  ["topic outreach-opportunity", "all", 0.46, 0.58]
]

describe("in messages labeled by somebody who had not seen the queries", () => {
  test.each(floors)(
    "%s (%s) is found with a recall of %f and a precision of %f at least",
    (...[label, language, recall, precision]) => {
      const quality = measured.find((one) => one.label === label && one.language === language)
      if (quality === undefined) throw new Error(`nothing is measured of ${label}`)
      expect(recallOf(quality)).toBeGreaterThanOrEqual(recall)
      expect(precisionOf(quality)).toBeGreaterThanOrEqual(precision)
    }
  )

  test("everything that is measured has a floor", () => {
    expect([...new Set(floors.map(([label]) => label))]).toEqual([...new Set(measured.map(({ label }) => label))])
  })
})

test("there are enough messages to tell", () => {
  expect(measured[0]?.messages).toBeGreaterThanOrEqual(300)
})
