import { expect, test } from "vitest"
import { draw, drawsOf } from "../random/draws.ts"
import { normalQuantile } from "../random/normal.ts"
import { batchEstimate, warmUpLength } from "./warm-up.ts"

/** Observations that stick to the one before, and begin at a value far away. */
const drifting = (seed: number, { start, length }: { start: number; length: number }): readonly number[] => {
  const draws = drawsOf(seed, 0)
  let value = start
  return Array.from({ length }, (_, index) => {
    draws.register.c0 = index
    draw(draws)
    value = 0.9 * value + normalQuantile(draws.first)
    return value
  })
}

test("what is left out grows with how far away a run begins", () => {
  const near = warmUpLength(drifting(1, { start: 0, length: 2_000 }))
  const far = warmUpLength(drifting(1, { start: 400, length: 2_000 }))
  expect(near).toBeLessThan(50)
  expect(far).toBeGreaterThan(near)
  expect(far).toBeLessThan(200)
})

test("how large the numbers are changes nothing, and where they never differ nothing is left out", () => {
  const run = drifting(2, { start: 100, length: 1_000 })
  const length = warmUpLength(run)
  expect(length).toBeGreaterThan(0)
  for (const above of [1e6, 1e8, -1e9]) expect(warmUpLength(run.map((value) => above + value))).toBe(length)
  for (const value of [0.1, 1e6 / 3]) expect(warmUpLength(run.map(() => value))).toBe(0)
})

test("a run that only falls is cut at the half at most", () => {
  expect(warmUpLength(Array.from({ length: 100 }, (_, index) => 100 - index))).toBe(50)
})

test("batch means of sticky observations hold the true mean about as often as they say", () => {
  const held = Array.from({ length: 200 }, (_, seed) => batchEstimate(drifting(seed, { start: 0, length: 4_000 })))
  const share = held.filter(({ mean, halfWidth }) => Math.abs(mean) <= halfWidth).length / held.length
  expect(share).toBeGreaterThan(0.88)
})
