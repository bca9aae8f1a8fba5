import { exp, ln } from "../random/elementary.ts"
import { gammaShare } from "../random/gamma.ts"
import { meanOf, varianceOf } from "./estimate.ts"
import { studentShare } from "./student.ts"

/** How means are made of two stages: `dudewicz-dalal` weights the stages and takes fewer observations, `rinott` does not. */
export type SelectionProcedure = "dudewicz-dalal" | "rinott"

/** Of fewer observations their variance is known so badly that a second stage would have no end. */
const leastFirstStage = 5

/** What is asked of a selection of the best of several means. */
export interface SelectionRule {
  readonly procedure: SelectionProcedure
  /** Of how many means the best is selected; 2 or more. */
  readonly systems: number
  /** The observations of each in the first stage; 5 or more. */
  readonly firstStage: number
  /** The probability of selecting the best, wherever it is better by what is worth while; above 1 / systems, below 1. */
  readonly probability: number
}

/** A selection whose constant is known. */
export interface Selecting {
  readonly procedure: SelectionProcedure
  readonly firstStage: number
  /** The constant of {@link selectionConstant}. */
  readonly constant: number
  /** The least difference of means that matters, above 0. Means that are nearer to each other may be taken for one another. */
  readonly worthwhile: number
}

/** A point of a quadrature and its weight. */
interface Node {
  readonly at: number
  readonly weight: number
}

const step = 0.1
const negligible = 1e-18

/**
 * The trapezoidal rule in a variable in which a density falls off on both sides of 0 at least exponentially, where it
 * converges exponentially (Trefethen and Weideman, SIAM Review 56, 2014). Weights add up to 1, so that the density need not.
 */
const nodesOf = (density: (variable: number) => number, pointOf: (variable: number) => number): readonly Node[] => {
  const found: Node[] = []
  const peak = density(0)
  for (const direction of [-1, 1])
    for (let place = direction < 0 ? 1 : 0; ; place++) {
      const variable = direction * place * step
      const weight = density(variable) / peak
      if (weight < negligible) break
      found.push({ at: pointOf(variable), weight })
    }
  const sum = found.reduce((total, { weight }) => total + weight, 0)
  return found.map(({ at, weight }) => ({ at, weight: weight / sum }))
}

/** Student's distribution with so many degrees of freedom, by t = sinh u. */
const studentNodes = (degrees: number): readonly Node[] => {
  const sinh = (u: number): number => (exp(u) - exp(-u)) / 2
  const cosh = (u: number): number => (exp(u) + exp(-u)) / 2
  return nodesOf((u) => exp((-(degrees + 1) / 2) * ln(1 + (sinh(u) * sinh(u)) / degrees)) * cosh(u), sinh)
}

/** The chi-square distribution with so many degrees of freedom, by x = degrees · e^u. */
const chiSquareNodes = (degrees: number): readonly Node[] =>
  nodesOf(
    (u) => exp((degrees / 2) * (u + 1 - exp(u))),
    (u) => degrees * exp(u)
  )

/** The share of the standard normal distribution below a value of 0 or more. */
const normalShare = (value: number): number => 0.5 + gammaShare(0.5, (value * value) / 2) / 2

const power = (base: number, exponent: number): number => (base <= 0 ? 0 : exp(exponent * ln(base)))

/** The probability of a correct selection where the best is better than all others by just what is worth while. */
const leastProbability = ({ procedure, systems, firstStage }: SelectionRule): ((constant: number) => number) => {
  const degrees = firstStage - 1
  if (procedure === "dudewicz-dalal") {
    const nodes = studentNodes(degrees)
    return (constant) =>
      nodes.reduce((sum, { at, weight }) => sum + weight * power(studentShare(at + constant, degrees), systems - 1), 0)
  }
  const nodes = chiSquareNodes(degrees)
  return (constant) =>
    nodes.reduce((sum, { at: x, weight }) => {
      const inner = nodes.reduce(
        (total, other) => total + other.weight * normalShare(constant / Math.sqrt(degrees * (1 / x + 1 / other.at))),
        0
      )
      return sum + weight * power(inner, systems - 1)
    }, 0)
}

/**
 * The constant h of a two-stage selection of the best: what the standard error of a mean has to go into what is worth
 * while. With Dudewicz and Dalal h solves ∫ F(t + h)^(k-1) f(t) dt = P for Student's distribution with n₀ - 1 degrees of
 * freedom; with Rinott ∫ [∫ Φ(h / √((n₀-1)(1/x + 1/y))) g(x) dx]^(k-1) g(y) dy = P for the chi-square distribution. By
 * the Illinois method, to about 11 digits.
 *
 * Dudewicz and Dalal, "Allocation of Observations in Ranking and Selection with Unequal Variances" (Sankhyā B 37, 1975);
 * Rinott, "On Two-Stage Selection Procedures and Related Probability-Inequalities" (Communications in Statistics A7, 1978).
 *
 * @throws {RangeError} where there are fewer than two means, or fewer than five observations of each, or the probability is no better than chance.
 */
export const selectionConstant = (rule: SelectionRule): number => {
  const { systems, firstStage, probability } = rule
  if (!(systems >= 2 && firstStage >= leastFirstStage))
    throw new RangeError(`a selection takes two means of ${leastFirstStage} observations each`)
  if (!(probability > 1 / systems && probability < 1))
    throw new RangeError(`the probability of a selection of ${systems} is above 1/${systems} and below 1`)
  const probabilityWith = leastProbability(rule)
  let high = 1
  while (probabilityWith(high) < probability) high *= 2
  return rootOf((constant) => probabilityWith(constant) - probability, { low: 0, high })
}

/** Where a rising function is 0, between a value where it is negative and one where it is not: by the Illinois method. */
const rootOf = (excess: (value: number) => number, { low, high }: { low: number; high: number }): number => {
  let atLow = excess(low)
  let atHigh = excess(high)
  let below = low
  let above = high
  for (let turn = 0; turn < 100 && above - below > 1e-13 * above; turn++) {
    const middle = above - (atHigh * (above - below)) / (atHigh - atLow)
    const atMiddle = excess(middle)
    if (Math.abs(atMiddle) < 1e-15) return middle
    if (atMiddle < 0) {
      below = middle
      atLow = atMiddle
      atHigh /= 2
    } else {
      above = middle
      atHigh = atMiddle
      atLow /= 2
    }
  }
  return above
}

/** How many observations of a mean it takes in both stages, from those of the first. */
export const observationsNeeded = (
  first: readonly number[],
  { procedure, firstStage, constant, worthwhile }: Selecting
): number => {
  const ratio = constant / worthwhile
  const fewest = procedure === "rinott" ? firstStage : firstStage + 1
  return Math.max(fewest, Math.ceil(ratio * ratio * varianceOf(first.slice(0, firstStage))))
}

/** The mean by which the best is selected, from the observations of both stages, those of the first at the beginning. */
export const selectionMean = (values: readonly number[], selecting: Selecting): number => {
  const { procedure, firstStage, constant, worthwhile } = selecting
  if (procedure === "rinott" || values.length === firstStage) return meanOf(values)
  const first = values.slice(0, firstStage)
  const share = firstStage / values.length
  const ratio = worthwhile / constant
  const variance = varianceOf(first)
  const excess = ((values.length - firstStage) * ratio * ratio) / variance
  // without variance all observations are alike, and any weights will do
  const weight = variance === 0 ? share : share * (1 + Math.sqrt(Math.max(0, 1 - (1 - excess) / share)))
  return weight * meanOf(first) + (1 - weight) * meanOf(values.slice(firstStage))
}
