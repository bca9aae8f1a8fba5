import * as fc from "fast-check"
import { expect, test } from "vitest"
import { pointAround, unitPoint } from "./circle.ts"

test("quarters of a turn are exact, clockwise from the top", () => {
  expect([0, 0.25, 0.5, 0.75].map(unitPoint)).toEqual([
    { x: 0, y: -1 },
    { x: 1, y: 0 },
    { x: -0, y: 1 },
    { x: -1, y: -0 }
  ])
})

test("it agrees with the engine's sine and cosine", () => {
  fc.assert(
    fc.property(fc.double({ min: -5, max: 5, noNaN: true }), (turns) => {
      const { x, y } = unitPoint(turns)
      expect(x).toBeCloseTo(Math.sin(turns * 2 * Math.PI), 12)
      expect(y).toBeCloseTo(-Math.cos(turns * 2 * Math.PI), 12)
    })
  )
})

test("a point around a center is as far from it as told", () => {
  const { x, y } = pointAround({ x: 3, y: 4 }, 10, 1 / 3)
  expect(Math.hypot(x - 3, y - 4)).toBeCloseTo(10, 12)
})
