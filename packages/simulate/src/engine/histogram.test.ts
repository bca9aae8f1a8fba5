import * as fc from "fast-check"
import { expect, test } from "vitest"
import { count, emptyHistogram, quantileOf, shareUpTo } from "./histogram.ts"

const times = fc.array(fc.double({ min: 0.001, max: 1e7, noNaN: true }), { minLength: 1, maxLength: 200 })

test("a quantile lies within half a hundredth of the sorted value that it stands for", () => {
  fc.assert(
    fc.property(times, fc.double({ min: 0.01, max: 0.99, noNaN: true }), (minutes, share) => {
      const histogram = emptyHistogram()
      for (const one of minutes) count(histogram, one)
      const sorted = minutes.toSorted((a, b) => a - b)
      const exact = sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? 0
      const found = quantileOf(histogram.counts, share) ?? 0
      expect(Math.abs(found - exact)).toBeLessThanOrEqual(exact / 100)
    })
  )
})

test("nothing counted has no quantile, and nothing waited is a time too", () => {
  const histogram = emptyHistogram()
  expect(quantileOf(histogram.counts, 0.5)).toBeUndefined()
  count(histogram, 0)
  expect(quantileOf(histogram.counts, 0.5)).toBe(0)
  expect(shareUpTo(histogram.counts, 0)).toBe(1)
})

test("the share up to a limit grows from none to all", () => {
  const histogram = emptyHistogram()
  for (let minute = 1; minute <= 1000; minute++) count(histogram, minute)
  expect(shareUpTo(histogram.counts, 0.5)).toBe(0)
  expect(shareUpTo(histogram.counts, 250)).toBeCloseTo(0.25, 2)
  expect(shareUpTo(histogram.counts, 5000)).toBe(1)
})
