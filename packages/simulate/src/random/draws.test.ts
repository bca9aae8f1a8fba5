import { expect, test } from "vitest"
import { draw, drawsOf, isSeed } from "./draws.ts"

const sharesOf = (seed: number, replication: number, count: number): readonly number[] => {
  const draws = drawsOf(seed, replication)
  return Array.from({ length: count }, (_, message) => {
    draws.register.c0 = message
    draw(draws)
    return [draws.first, draws.second]
  }).flat()
}

test("a draw depends on where it stands, not on when it is made", () => {
  const draws = drawsOf(7, 3)
  draws.register.c0 = 5
  draw(draws)
  expect(draws.first).toBe(sharesOf(7, 3, 6)[10])
})

test("seeds and replications draw apart", () => {
  const all = [sharesOf(1, 0, 100), sharesOf(1, 1, 100), sharesOf(2, 0, 100)].flat()
  expect(new Set(all).size).toBe(all.length)
})

test("shares are even: of 200,000 no twentieth has far more or less than its part", () => {
  const cells = new Float64Array(20)
  for (const share of sharesOf(42, 0, 100_000)) {
    expect(share > 0 && share < 1).toBe(true)
    const cell = Math.floor(share * 20)
    cells[cell] = (cells[cell] ?? 0) + 1
  }
  const chiSquared = cells.reduce((sum, count) => sum + (count - 10_000) ** 2 / 10_000, 0)
  // the 0.9999 quantile of chi-squared with 19 degrees of freedom
  expect(chiSquared).toBeLessThan(50.8)
})

test("a seed is a whole number of 32 bits", () => {
  expect([0, 1, 4_294_967_295].every(isSeed)).toBe(true)
  expect([-1, 0.5, 4_294_967_296, Number.NaN].some(isSeed)).toBe(false)
})
