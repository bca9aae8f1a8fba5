import { studentQuantile } from "./student.ts"

/** What replications say of a quantity: the mean, and how far it may be from the true one. */
export interface Estimate {
  readonly mean: number
  /** Half the width of the interval around the mean; infinite of fewer than two replications. */
  readonly halfWidth: number
  readonly confidence: number
  readonly replications: number
  /** How replications spread: what one run of real time can bring, which more replications do not narrow. */
  readonly quantiles: Quantiles
}

/** The values below which a twentieth, a half and nineteen twentieths of the replications lie. */
export interface Quantiles {
  readonly p5: number
  readonly p50: number
  readonly p95: number
}

/** How sure an interval is to be; 0.95 unless told. */
export interface EstimateOptions {
  readonly confidence?: number
}

/**
 * The mean of independent replications with Student's interval. Replications that have no value (nothing happened of which
 * it is a mean) are left out.
 */
export const estimateOf = (values: readonly number[], { confidence = 0.95 }: EstimateOptions = {}): Estimate => {
  const known = values.filter((value) => !Number.isNaN(value))
  const replications = known.length
  const mean = meanOf(known)
  const halfWidth =
    replications < 2
      ? Number.POSITIVE_INFINITY
      : studentQuantile((1 + confidence) / 2, replications - 1) * Math.sqrt(varianceOf(known) / replications)
  return { mean, halfWidth, confidence, replications, quantiles: quantilesOf(known) }
}

/** The mean of numbers; not a number of none. */
export const meanOf = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length

/** The variance of numbers, with n - 1 below; not a number of fewer than two. */
export const varianceOf = (values: readonly number[]): number => {
  const mean = meanOf(values)
  return values.reduce((sum, value) => sum + (value - mean) * (value - mean), 0) / (values.length - 1)
}

const quantilesOf = (values: readonly number[]): Quantiles => {
  const sorted = Float64Array.from(values).sort()
  return { p5: sampleQuantile(sorted, 0.05), p50: sampleQuantile(sorted, 0.5), p95: sampleQuantile(sorted, 0.95) }
}

/** The quantile of sorted values, between the two next to it (type 7 of Hyndman and Fan 1996); not a number of none. */
const sampleQuantile = (sorted: Float64Array, share: number): number => {
  const place = share * (sorted.length - 1)
  const low = sorted[Math.floor(place)] ?? Number.NaN
  return low + ((sorted[Math.ceil(place)] ?? low) - low) * (place - Math.floor(place))
}

/** A difference of two quantities, measured on common random numbers. */
export interface PairedEstimate extends Estimate {
  /** How many times as many replications would have been needed for the same width without common random numbers; below 1 they did harm. */
  readonly varianceReduction: number
}

/** The mean of what `after` is more than `before`, replication by replication, with Student's interval. */
export const pairedDifference = (
  before: readonly number[],
  after: readonly number[],
  options: EstimateOptions = {}
): PairedEstimate => {
  const pairs = before.flatMap((value, replication) => {
    const other = after[replication]
    return other === undefined || Number.isNaN(value) || Number.isNaN(other) ? [] : [{ value, other }]
  })
  const differences = pairs.map(({ value, other }) => other - value)
  const apart = varianceOf(pairs.map(({ value }) => value)) + varianceOf(pairs.map(({ other }) => other))
  const together = varianceOf(differences)
  return {
    ...estimateOf(differences, options),
    varianceReduction: together === 0 ? (apart === 0 ? 1 : Number.POSITIVE_INFINITY) : apart / together
  }
}
