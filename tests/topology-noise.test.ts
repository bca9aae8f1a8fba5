import { describe, expect, test } from "vitest"
import { accuracyOf } from "./topology/accuracy.ts"
import { cleanSpecimen, realisticSpecimen } from "./topology/noise.ts"

/** What the first prototype of the formulas reached with 300 graphs a cell: a floor, by units and share of ties redrawn. */
const floors: readonly (readonly [units: number, redrawn: number, share: number])[] = [
  [6, 0, 0.76],
  [6, 0.2, 0.763],
  [6, 0.4, 0.657],
  [10, 0, 0.987],
  [10, 0.2, 0.93],
  [10, 0.4, 0.773],
  [16, 0, 0.997],
  [16, 0.2, 0.96],
  [16, 0.4, 0.83],
  [25, 0, 1],
  [25, 0.2, 0.98],
  [25, 0.4, 0.89]
]

describe("with ties lost and added", () => {
  test.each(floors)("%i units, %f of the ties redrawn: at least %f are named rightly", (units, redrawn, floor) => {
    const { share } = accuracyOf({
      seed: 11,
      each: 16,
      specimen: (chance, topology) => cleanSpecimen(chance, { topology, units, redrawn })
    })
    const standardError = Math.sqrt((floor * (1 - floor)) / (5 * 16))
    expect(share).toBeGreaterThanOrEqual(floor - standardError)
  })
})

describe("with unequal units, weighted ties and overlapping shares", () => {
  test.each([
    [6, 0.8],
    [10, 0.85],
    [25, 0.9]
  ])("%i units: at least %f are named rightly, and hardly any wrongly", (units, floor) => {
    const { share, whenNamed } = accuracyOf({
      seed: 12,
      each: 16,
      specimen: (chance, topology) => realisticSpecimen(chance, { topology, units })
    })
    expect(share).toBeGreaterThanOrEqual(floor)
    expect(whenNamed).toBeGreaterThanOrEqual(floor)
  })
})

test("the same seed gives the same specimens", () => {
  const trial = () =>
    accuracyOf({
      seed: 13,
      each: 2,
      specimen: (chance, topology) => realisticSpecimen(chance, { topology, units: 12 })
    })
  expect(trial()).toEqual(trial())
})
