import type { MixingMatrix } from "../topology/mixing.ts"
import { pairCounts } from "./pair-counts.ts"

/** Which share of the pairs within groups and between them has an edge. */
export interface GroupDensity {
  /** In [0, 1]; absent where all groups have one member. */
  readonly within?: number
  /** In [0, 1]; absent where there is one group. */
  readonly between?: number
}

/**
 * Density within groups, I / Σ C(n_g, 2), and between them, E / (C(n, 2) - Σ C(n_g, 2)); of ordered pairs if the network is
 * directed. The plain sentence behind the indexes: of so many pairs of colleagues so many are in touch.
 */
export const groupDensity = (matrix: MixingMatrix): GroupDensity => {
  const { tiedWithin, pairsWithin, tiedBetween, pairsBetween } = pairCounts(matrix)
  return {
    ...(pairsWithin === 0 ? {} : { within: tiedWithin / pairsWithin }),
    ...(pairsBetween === 0 ? {} : { between: tiedBetween / pairsBetween })
  }
}
