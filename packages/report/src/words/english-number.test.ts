import * as fc from "fast-check"
import { expect, test } from "vitest"
import { counted, countedOf, englishCount, englishNumber, listed } from "./english-number.ts"

test("numbers are rounded half away from zero and grouped in threes", () => {
  expect([0, 7, 4200, 1234567].map((value) => englishNumber(value, 0))).toEqual(["0", "7", "4,200", "1,234,567"])
  expect([0.7249, 0.725, -0.5, 12.5].map((value) => englishNumber(value, 2))).toEqual([
    "0.72",
    "0.73",
    "−0.50",
    "12.50"
  ])
  expect(englishNumber(-0.001, 2)).toBe("0.00")
})

test("it agrees with the engine's English for whole numbers", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1e12 }), (value) => {
      expect(englishNumber(value, 0)).toBe(value.toLocaleString("en-US"))
    })
  )
})

test("counts agree with their nouns", () => {
  expect([0, 1, 2].map((count) => counted(count, "tie"))).toEqual(["no ties", "1 tie", "2 ties"])
  expect(counted(3, "person", "people")).toBe("3 people")
  expect([0, 5, 12, 13].map(englishCount)).toEqual(["no", "five", "twelve", "13"])
})

test("shares say all, none, the only one, or how many", () => {
  const shares = [
    [3, 14],
    [0, 14],
    [14, 14],
    [1, 1],
    [0, 0]
  ] as const
  expect(shares.map(([count, of]) => countedOf({ count, of }, "unit"))).toEqual([
    "3 of 14 units",
    "none of 14 units",
    "all 14 units",
    "the only unit",
    "no units"
  ])
})

test("lists have one joint", () => {
  expect([["a"], ["a", "b"], ["a", "b", "c"]].map((words) => listed(words))).toEqual(["a", "a and b", "a, b and c"])
})
