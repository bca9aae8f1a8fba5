import { expect, test } from "vitest"
import { normalQuantile } from "./normal.ts"

/** Values of NIST/SEMATECH e-Handbook 1.3.6.7.1 and of R's `qnorm`. */
test.each([
  [0.5, 0],
  [0.9, 1.2815515655446004],
  [0.95, 1.6448536269514722],
  [0.975, 1.959963984540054],
  [0.995, 2.5758293035489004],
  [0.9999, 3.719016485455709],
  [1e-10, -6.361340902404056],
  [1e-300, -37.0471]
])("the quantile of %d is known", (share, value) => {
  expect(normalQuantile(share)).toBeCloseTo(value, share < 1e-20 ? 3 : 12)
})

test("shares on both sides of one half mirror each other", () => {
  for (let share = 0.001; share < 0.5; share += 0.007)
    expect(normalQuantile(1 - share)).toBeCloseTo(-normalQuantile(share), 11)
})

test("it grows with the share", () => {
  const values = Array.from({ length: 9_999 }, (_, index) => normalQuantile((index + 1) / 10_000))
  expect(values.every((value, index) => index === 0 || value > (values[index - 1] ?? 0))).toBe(true)
})
