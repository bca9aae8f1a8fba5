import type { Distribution } from "@hubwright/core"
import { expect, test } from "vitest"
import { compileDistribution, minutesOf, scaled } from "./distribution.ts"

const moments = (distribution: Distribution) => {
  const { quantile, meanMinutes } = compileDistribution(distribution)
  const count = 20_000
  const values = Array.from({ length: count }, (_, index) => quantile((index + 0.5) / count))
  const mean = values.reduce((sum, value) => sum + value, 0) / count
  const deviation = Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / count)
  const falls = values.filter((value, index) => value < (values[index - 1] ?? 0)).length
  return { mean, cv: deviation / mean, meanMinutes, falls }
}

test.each<[string, Distribution, [mean: number, cv: number]]>([
  ["constant", "90 min", [90, 0]],
  ["constant, in words", { constant: "2 h" }, [120, 0]],
  ["exponential", { exponential: { mean: "1 h" } }, [60, 1]],
  ["Erlang", { erlang: { mean: "10 min", phases: 4 } }, [10, 0.5]],
  ["gamma", { gamma: { mean: "10 min", cv: 1.4 } }, [10, 1.4]],
  ["lognormal", { lognormal: { mean: "6 min", cv: 1 } }, [6, 1]],
  ["uniform", { uniform: { min: "1 min", max: "3 min" } }, [2, 1 / Math.sqrt(12)]],
  [
    "hyperexponential",
    {
      hyperexponential: [
        { share: 0.7, mean: "12 min" },
        { share: 0.3, mean: "55 min" }
      ]
    },
    [24.9, Math.sqrt((2 * (0.7 * 144 + 0.3 * 3025)) / 24.9 ** 2 - 1)]
  ],
  ["empirical", { empirical: ["15 min", "3 min", "4 min", "5 min", "5 min", "8 min"] }, [40 / 6, 0.5979130371550699]]
])("%s: mean and coefficient of variation are those of the distribution", (_, distribution, [mean, cv]) => {
  const found = moments(distribution)
  expect(found.meanMinutes).toBeCloseTo(mean, 9)
  // the ends of long tails lie between the points that are summed
  expect(found.mean / mean).toBeCloseTo(1, 2)
  expect(Math.abs(found.cv - cv)).toBeLessThan(0.02 * Math.max(1, cv))
  expect(found.falls).toBe(0)
})

test("a hyperexponential quantile turns the distribution function back", () => {
  const { quantile } = compileDistribution({
    hyperexponential: [
      { share: 0.9, mean: "1 min" },
      { share: 0.1, mean: "100 min" }
    ]
  })
  for (const share of [1e-9, 0.1, 0.5, 0.89, 0.95, 0.9999]) {
    const minutes = quantile(share)
    expect(1 - 0.9 * Math.exp(-minutes) - 0.1 * Math.exp(-minutes / 100)).toBeCloseTo(share, 12)
  }
})

test("open time is worked time, and days are whole ones", () => {
  expect(["30 openMinutes", "2 openHours", "1 businessDay", "1 day"].map(minutesOf)).toEqual([30, 120, 1440, 1440])
})

test("a distribution can be scaled", () => {
  const sampler = scaled(compileDistribution({ exponential: { mean: "1 h" } }), 1.5)
  expect(sampler.meanMinutes).toBe(90)
  expect(sampler.quantile(0.5)).toBeCloseTo(90 * Math.LN2, 12)
})
