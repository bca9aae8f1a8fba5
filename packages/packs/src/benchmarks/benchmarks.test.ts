import { describe, expect, test } from "vitest"
import { benchmarkOf, benchmarks } from "./benchmarks.ts"

describe("benchmarks", () => {
  test("have ids of their own, which they can be found by", () => {
    for (const benchmark of benchmarks) {
      expect(benchmark.id).toMatch(/^[a-z][a-z0-9-]{0,63}$/)
      expect(benchmarkOf(benchmark.id)).toBe(benchmark)
    }
    expect(benchmarkOf("constructor")).toBeUndefined()
  })

  test("have values that their units admit", () => {
    for (const { id, value, unit } of benchmarks) {
      expect(value, id).toBeGreaterThan(0)
      if (unit === "share") expect(value, id).toBeLessThanOrEqual(1)
      if (unit === "people" || unit === "accounts" || unit === "USD") expect(value, id).toBeGreaterThanOrEqual(1)
    }
  })

  test("are dated in their ids as in their years", () => {
    for (const { id, year } of benchmarks) {
      const dated = /-((?:19|20)\d\d)$/u.exec(id)?.[1]
      if (dated !== undefined) expect(String(year), id).toBe(dated)
    }
  })

  test("name a source each, and say so where the figure was not read there", () => {
    for (const { id, source } of benchmarks) expect(source.title.length, id).toBeGreaterThan(5)
    expect(benchmarks.filter(({ verified }) => !verified).map(({ id }) => id)).toEqual([
      "holistic-2012",
      "core-team-2011"
    ])
  })

  test.each(["2010", "2012"])("give shares of the five shapes of %s that make a whole", (year) => {
    const shapes = ["decentralized", "centralized", "hub-and-spoke", "dandelion", "holistic"]
    const shares = shapes.map((shape) => benchmarkOf(`${shape}-${year}`)?.value ?? Number.NaN)
    expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 10)
  })

  test.each([
    ["team-corporate-2013", "team-divisional-2013", "team-both-2013", "team-none-2013"],
    ["besides-other-duties-2012", "own-team-2012", "team-and-agency-2012", "all-outside-2012"]
  ])("give parts of one whole: %s, %s, %s, %s", (...ids) => {
    expect(ids.reduce((sum, id) => sum + (benchmarkOf(id)?.value ?? Number.NaN), 0)).toBeCloseTo(1, 10)
  })
})
