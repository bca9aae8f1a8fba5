import { describe, expect, test } from "vitest"
import { measureListening, precisionOf, recallOf } from "./listening/quality.ts"

const measured = measureListening()

/**
 * What is reached at least: what was measured, less 0.05. When queries are changed these are raised with them and never
 * lowered; messages are never looked at to change a query.
 */
const floors: readonly (readonly [label: string, language: string, recall: number, precision: number])[] = [
  ["topic adverse-event", "all", 0.73, 0.69],
  ["topic adverse-event", "en", 0.73, 0.71],
  ["topic adverse-event", "de", 0.76, 0.67],
  ["topic adverse-event", "es", 0.66, 0.62],
  ["a medicine, where it has an adverse event", "all", 0.86, 0.62],
  ["stage pre-purchase", "all", 0.2, 0.33],
  ["stage purchase", "all", 0.38, 0.43],
  ["stage post-purchase", "all", 0.33, 0.59],
  ["stage post-purchase", "de", 0.25, 0.76],
  ["stage post-purchase", "es", 0.35, 0.65],
  ["customer b2b", "all", 0.19, 0.51],
  ["customer b2c", "all", 0.59, 0.7],
  ["intent question", "all", 0.61, 0.73],
  ["intent complaint", "all", 0.32, 0.38],
  ["intent praise", "all", 0.27, 0.49],
  ["intent purchase", "all", 0.38, 0.7],
  ["intent help", "all", 0.28, 0.52],
  ["intent application", "all", 0.3, 0.59],
  ["topic crisis", "all", 0.2, 0.49],
  ["topic jobs", "all", 0.28, 0.68],
  ["topic earnings", "all", 0.45, 0.95],
  ["topic press", "all", 0.63, 0.95],
  ["topic outreach-opportunity", "all", 0.03, 0.45]
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
