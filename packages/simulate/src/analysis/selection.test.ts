import { expect, test } from "vitest"
import { draw, drawsOf } from "../random/draws.ts"
import { normalQuantile } from "../random/normal.ts"
import {
  observationsNeeded,
  type Selecting,
  type SelectionProcedure,
  type SelectionRule,
  selectionConstant,
  selectionMean
} from "./selection.ts"

const tabled: readonly (readonly [SelectionProcedure, number, number, number, number])[] = [
  // Law, Simulation Modeling and Analysis, 5th edition, table 10.11: h₁ to three decimals
  ["dudewicz-dalal", 2, 20, 0.9, 1.896],
  ["dudewicz-dalal", 2, 20, 0.95, 2.453],
  ["dudewicz-dalal", 10, 20, 0.95, 3.679],
  // Bechhofer, Santner and Goldsman (1995), table 2.13
  ["rinott", 2, 20, 0.95, 2.453],
  ["rinott", 10, 20, 0.95, 3.875]
]

test.each(tabled)("the constant of %s for %d means of %d observations at %d is that of the tables", (...row) => {
  const [procedure, systems, firstStage, probability, value] = row
  const constant = selectionConstant({ procedure, systems, firstStage, probability })
  expect(Math.abs(constant - value)).toBeLessThan(0.001)
})

test("of two means both procedures ask for the same", () => {
  for (const firstStage of [15, 40]) {
    const rule = { systems: 2, firstStage, probability: 0.9 }
    const rinott = selectionConstant({ procedure: "rinott", ...rule })
    expect(selectionConstant({ procedure: "dudewicz-dalal", ...rule })).toBeCloseTo(rinott, 9)
  }
})

test("a rule that cannot be followed is refused", () => {
  const rule: SelectionRule = { procedure: "rinott", systems: 4, firstStage: 10, probability: 0.9 }
  expect(() => selectionConstant({ ...rule, systems: 1 })).toThrow(RangeError)
  expect(() => selectionConstant({ ...rule, firstStage: 4 })).toThrow(RangeError)
  expect(() => selectionConstant({ ...rule, probability: 0.25 })).toThrow("above 1/4")
})

interface Known {
  readonly procedure: SelectionProcedure
  readonly probability: number
}

/** How often the best of three means is selected that is better than the others by just what is worth while, with unlike spreads. */
const shareRight = ({ procedure, probability }: Known, runs: number): number => {
  const firstStage = 8
  const constant = selectionConstant({ procedure, systems: 3, firstStage, probability })
  const selecting: Selecting = { procedure, firstStage, constant, worthwhile: 1 }
  const spreads = [1, 2, 0.5]
  let right = 0
  for (let run = 0; run < runs; run++) {
    const draws = drawsOf(4, run)
    const means = spreads.map((spread, system) => {
      draws.register.c1 = system
      const observed = (observation: number): number => {
        draws.register.c0 = observation
        draw(draws)
        return (system === 0 ? 1 : 0) + spread * normalQuantile(draws.first)
      }
      const first = Array.from({ length: firstStage }, (_, place) => observed(place))
      const needed = observationsNeeded(first, selecting)
      const more = Array.from({ length: needed - firstStage }, (_, place) => observed(firstStage + place))
      return selectionMean([...first, ...more], selecting)
    })
    if (means.every((mean, system) => system === 0 || mean < (means[0] ?? 0))) right += 1
  }
  return right / runs
}

const runs = 2_000
/** The error of a share of so many runs that chance exceeds once in 10,000 times on either side. */
const width = (share: number): number => 3.9 * Math.sqrt((share * (1 - share)) / runs)

test("the best is selected just as often as was asked for, where the others are worse by what is worth while", () => {
  for (const probability of [0.6, 0.9]) {
    const share = shareRight({ procedure: "dudewicz-dalal", probability }, runs)
    expect(Math.abs(share - probability)).toBeLessThan(width(probability))
  }
})

test("by plain means it is selected at least as often", () => {
  expect(shareRight({ procedure: "rinott", probability: 0.8 }, runs)).toBeGreaterThan(0.8 - width(0.8))
})

test("observations that never differ need no more than the first stage, and their mean is what they are", () => {
  const alike = Array.from({ length: 6 }, () => 3)
  const selecting: Selecting = { procedure: "dudewicz-dalal", firstStage: 5, constant: 2, worthwhile: 0.1 }
  expect(observationsNeeded(alike, selecting)).toBe(6)
  expect(selectionMean(alike, selecting)).toBeCloseTo(3, 12)
  expect(observationsNeeded(alike, { ...selecting, procedure: "rinott" })).toBe(5)
})
