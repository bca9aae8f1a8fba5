import { expect, test } from "vitest"
import { betaShare, studentQuantile, studentShare } from "./student.ts"

/** Share, degrees of freedom and value, of tables that R and scipy agree on. */
test.each([
  [0.975, 9, 2.2621571627409915],
  [0.975, 19, 2.093024054408263],
  [0.975, 29, 2.045229642132703],
  [0.995, 99, 2.6264054563851857],
  [0.95, 1, 6.313751514675043],
  [0.975, 2, 4.302652729911275],
  [0.9, 5, 1.4758840488244818]
])("the quantile of %d with %d degrees of freedom is that of the tables", (share, degrees, value) => {
  expect(studentQuantile(share, degrees)).toBeCloseTo(value, 8)
})

test("the quantile turns the distribution function back, on both sides", () => {
  for (const degrees of [1, 2.5, 7, 30, 400])
    for (const share of [0.0001, 0.2, 0.5, 0.8, 0.99999])
      expect(studentShare(studentQuantile(share, degrees), degrees)).toBeCloseTo(share, 10)
})

test("with two degrees of freedom it has a formula", () => {
  // t = (2p - 1) √(2 / 4p(1-p))
  for (const share of [0.6, 0.9, 0.975, 0.9999])
    expect(studentQuantile(share, 2)).toBeCloseTo((2 * share - 1) * Math.sqrt(2 / (4 * share * (1 - share))), 9)
})

test("with one degree of freedom it is Cauchy's distribution", () => {
  for (const value of [-30, -1, 0.3, 4])
    expect(studentShare(value, 1)).toBeCloseTo(0.5 + Math.atan(value) / Math.PI, 12)
})

test("the incomplete beta function has its simple cases", () => {
  expect(betaShare(1, 1, 0.3)).toBeCloseTo(0.3, 13)
  expect(betaShare(2, 1, 0.3)).toBeCloseTo(0.09, 13)
  expect(betaShare(5, 5, 0.5)).toBeCloseTo(0.5, 13)
  expect([betaShare(2, 3, 0), betaShare(2, 3, 1)]).toEqual([0, 1])
})
