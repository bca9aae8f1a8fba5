import { type Estimate, type EstimateOptions, estimateOf, meanOf } from "./estimate.ts"

const batchSize = 5

/**
 * How many observations to leave out at the beginning of a run that starts empty, by MSER-5: of all numbers of batches of
 * five left out, up to half of them, the one for which the standard error of what remains is least.
 *
 * White, "An Effective Truncation Heuristic for Bias Reduction in Simulation Output" (Simulation 69, 1997).
 */
export const warmUpLength = (observations: readonly number[]): number => {
  const batches = batchMeans(observations, Math.floor(observations.length / batchSize), batchSize)
  // counted from one of them, so that squares of large numbers do not drown what they differ by
  const origin = batches.at(-1) ?? 0
  let sum = 0
  let squares = 0
  let best = 0
  let least = Number.POSITIVE_INFINITY
  for (let left = batches.length - 1; left >= 0; left--) {
    const value = (batches[left] ?? 0) - origin
    sum += value
    squares += value * value
    const count = batches.length - left
    // up to half: of few batches the error is small by chance
    if (left > batches.length / 2) continue
    const error = (squares - (sum * sum) / count) / (count * count)
    if (error <= least) {
      least = error
      best = left
    }
  }
  return best * batchSize
}

const batchMeans = (values: readonly number[], count: number, size: number): readonly number[] =>
  Array.from({ length: count }, (_, batch) => meanOf(values.slice(batch * size, (batch + 1) * size)))

/**
 * The mean of one long run with an interval: its observations are cut into batches, whose means are nearly independent
 * where batches are long (Law, Simulation Modeling and Analysis, §9.5.3). Observations that fill no batch are left out at
 * the beginning.
 */
export const batchEstimate = (
  observations: readonly number[],
  { batches = 20, ...options }: EstimateOptions & { readonly batches?: number } = {}
): Estimate => {
  const size = Math.floor(observations.length / batches)
  return estimateOf(batchMeans(observations.slice(observations.length - size * batches), batches, size), options)
}
