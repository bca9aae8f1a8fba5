import * as fc from "fast-check"
import { expect, test } from "vitest"
import { exp, ln, lnGamma } from "./elementary.ts"

const relativeError = (value: number, expected: number): number =>
  expected === 0 ? Math.abs(value) : Math.abs(value - expected) / Math.abs(expected)

const twoUlps = 2 * Number.EPSILON

test("the logarithm is the engine's own, within two units in the last place", () => {
  fc.assert(
    fc.property(fc.double({ min: Number.MIN_VALUE, max: Number.MAX_VALUE, noNaN: true }), (value) => {
      expect(relativeError(ln(value), Math.log(value))).toBeLessThanOrEqual(twoUlps)
    }),
    { numRuns: 5_000 }
  )
})

test("the logarithm is right near 1, where its value is near 0", () => {
  fc.assert(
    fc.property(fc.double({ min: -0.01, max: 0.01, noNaN: true }), (offset) => {
      expect(relativeError(ln(1 + offset), Math.log(1 + offset))).toBeLessThanOrEqual(twoUlps)
    }),
    { numRuns: 5_000 }
  )
})

test("the logarithm has its usual values at its ends", () => {
  expect([ln(0), ln(-1), ln(Number.POSITIVE_INFINITY), ln(1), ln(Number.NaN)]).toEqual([
    Number.NEGATIVE_INFINITY,
    Number.NaN,
    Number.POSITIVE_INFINITY,
    0,
    Number.NaN
  ])
})

test("powers of e are the engine's own, within two units in the last place", () => {
  fc.assert(
    fc.property(fc.double({ min: -700, max: 709, noNaN: true }), (value) => {
      expect(relativeError(exp(value), Math.exp(value))).toBeLessThanOrEqual(twoUlps)
    }),
    { numRuns: 5_000 }
  )
  expect([exp(0), exp(-1000), exp(1000)]).toEqual([1, 0, Number.POSITIVE_INFINITY])
})

test("the bits of a sample of values never change", () => {
  const values = Array.from({ length: 1_000 }, (_, index) => (index + 1) / 37)
  const sum = values.reduce((total, value) => total + ln(value) * exp(-value / 10), 0)
  expect(sum).toMatchInlineSnapshot(`552.3897952156394`)
})

test("the gamma function gives factorials", () => {
  let factorial = 1
  for (let n = 1; n < 100; n++) {
    factorial *= n
    expect(relativeError(lnGamma(n + 1), Math.log(factorial))).toBeLessThan(1e-13)
  }
  // Γ(1/2) = √π
  expect(lnGamma(0.5)).toBeCloseTo(Math.log(Math.sqrt(Math.PI)), 13)
  expect(lnGamma(0.1)).toBeCloseTo(2.252712651734206, 13)
})
