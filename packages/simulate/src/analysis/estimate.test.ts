import * as fc from "fast-check"
import { expect, test } from "vitest"
import { draw, drawsOf } from "../random/draws.ts"
import { normalQuantile } from "../random/normal.ts"
import { estimateOf, pairedDifference } from "./estimate.ts"

const normals = (seed: number, count: number): readonly number[] => {
  const draws = drawsOf(seed, 1)
  return Array.from({ length: count }, (_, index) => {
    draws.register.c0 = index
    draw(draws)
    return normalQuantile(draws.first)
  })
}

test("an interval has the width of Student's tables", () => {
  // mean 3, deviation √2.5; the quantile of 0.975 with 4 degrees of freedom is 2.776445
  const { mean, halfWidth, replications } = estimateOf([1, 2, 3, 4, 5])
  expect([mean, replications]).toEqual([3, 5])
  expect(halfWidth).toBeCloseTo(2.7764451051977987 * Math.sqrt(2.5 / 5), 10)
})

test("95 % intervals hold the true mean in about 95 % of experiments", () => {
  const experiments = Array.from({ length: 2_000 }, (_, seed) => estimateOf(normals(seed, 10)))
  const held = experiments.filter(({ mean, halfWidth }) => Math.abs(mean) <= halfWidth).length
  // 1,900 expected; four deviations of a binomial are 39
  expect(Math.abs(held - 1_900)).toBeLessThan(40)
})

test("one replication says nothing of how far it may be off, and what has no value is left out", () => {
  expect(estimateOf([4]).halfWidth).toBe(Number.POSITIVE_INFINITY)
  expect(estimateOf([Number.NaN, 2, 4]).mean).toBe(3)
})

test("of pairs only the difference counts", () => {
  fc.assert(
    fc.property(
      fc.array(fc.double({ min: -1e3, max: 1e3, noNaN: true }), { minLength: 2, maxLength: 30 }),
      (values) => {
        const after = values.map((value) => value + 7)
        const { mean, halfWidth } = pairedDifference(values, after)
        expect(mean).toBeCloseTo(7, 8)
        expect(halfWidth).toBeLessThan(1e-8)
      }
    )
  )
})

test("common random numbers are worth as many replications as they save", () => {
  const shared = normals(1, 4_000)
  const noise = normals(2, 4_000)
  const after = shared.map((value, index) => value + (noise[index] ?? 0) / 3)
  // apart: 1 + 10/9; together: 1/9
  expect(pairedDifference(shared, after).varianceReduction).toBeCloseTo(19, -0.5)
})
