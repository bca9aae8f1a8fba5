import { expect, test } from "vitest"
import { gammaQuantile, gammaShare } from "./gamma.ts"

/** Shape, x and share: chi-squared tables give P(a, x) with a = degrees / 2 and x = chi² / 2 (NIST 1.3.6.7.4). */
test.each([
  [0.5, 3.841458820694124 / 2, 0.95],
  [2.5, 11.070497693516351 / 2, 0.95],
  [5, 18.307038053275146 / 2, 0.95],
  [50, 124.34211340400407 / 2, 0.95]
])("the tables of chi-squared are met: shape %d, x %d", (shape, x, share) => {
  expect(gammaShare(shape, x)).toBeCloseTo(share, 12)
  expect(gammaQuantile(shape, share)).toBeCloseTo(x, 9)
})

test("of shape 1 it is exponential", () => {
  for (const share of [0.001, 0.1, 0.5, 0.9, 0.9999])
    expect(gammaQuantile(1, share) / -Math.log(1 - share)).toBeCloseTo(1, 12)
})

test("the quantile turns the distribution function back", () => {
  for (const shape of [0.05, 0.3, 0.9, 1.5, 2, 7, 40, 900])
    for (let share = 0.0005; share < 1; share += 0.0371) {
      const x = gammaQuantile(shape, share)
      expect(gammaShare(shape, x), `shape ${shape}, share ${share}`).toBeCloseTo(share, 11)
    }
})
