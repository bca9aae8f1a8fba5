import { type MixingMatrix, tieCounts } from "../topology/mixing.ts"

/** Pairs of nodes, ordered if the network is directed, by whether they share a group and whether an edge joins them. */
export interface PairCounts {
  readonly tiedWithin: number
  readonly pairsWithin: number
  readonly tiedBetween: number
  readonly pairsBetween: number
}

/** Counts the pairs of nodes of a matrix. */
export const pairCounts = (matrix: MixingMatrix): PairCounts => {
  const { internal, external } = tieCounts(matrix)
  const pairsOf = (size: number): number => (size * (size - 1)) / (matrix.directed ? 1 : 2)
  const pairsWithin = matrix.sizes.reduce((sum, size) => sum + pairsOf(size), 0)
  const all = pairsOf(matrix.sizes.reduce((sum, size) => sum + size, 0))
  return { tiedWithin: internal, pairsWithin, tiedBetween: external, pairsBetween: all - pairsWithin }
}
