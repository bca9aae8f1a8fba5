/** Pairs of nodes, counted by which of two networks ties them. */
export interface PairOverlap {
  /** All pairs. */
  readonly pairs: number
  /** Those that the first network ties. */
  readonly first: number
  /** Those that the second network ties. */
  readonly second: number
  /** Those that both tie. */
  readonly both: number
}

/**
 * The correlation of two networks over pairs, (N b - x y) / sqrt(x (N - x) y (N - y)): Pearson's r of ties as 0 and 1. In
 * [-1, 1]; undefined where one of them ties no pair, or every pair.
 */
export const tieCorrelation = ({ pairs, first, second, both }: PairOverlap): number | undefined => {
  const spread = first * (pairs - first) * second * (pairs - second)
  return spread === 0 ? undefined : (pairs * both - first * second) / Math.sqrt(spread)
}
