import { type MixingMatrix, tieCounts } from "../topology/mixing.ts"
import { pairCounts } from "./pair-counts.ts"

/** What the E-I index could be with this many edges, and where between these ends it lies. */
export interface EiRange {
  /** The least it could be: as many edges within groups as have room there. */
  readonly least: number
  /** The most it could be: as many edges between groups as have room there. */
  readonly most: number
  /** The index stretched so that `least` is -1 and `most` is 1; absent where they are the same. */
  readonly rescaled?: number
}

/**
 * The range of the E-I index, given the sizes of the groups and the number of edges m, and the index rescaled to it:
 *
 * ```text
 * least = (m - 2 min(m, pairs within)) / m    most = (2 min(m, pairs between) - m) / m
 * rescaled = 2 (EI - least) / (most - least) - 1
 * ```
 *
 * The range takes no account of chance: 0 is not what is expected by lot, so `z` of the index is the evidence. Undefined
 * without edges. As UCINET rescales, which counts ties; a directed matrix counts arcs here.
 */
export const eiRange = (matrix: MixingMatrix): EiRange | undefined => {
  const { internal, external, total } = tieCounts(matrix)
  if (total === 0) return undefined
  const { pairsWithin, pairsBetween } = pairCounts(matrix)
  const least = (total - 2 * Math.min(total, pairsWithin)) / total
  const most = (2 * Math.min(total, pairsBetween) - total) / total
  const value = (external - internal) / total
  return { least, most, ...(least === most ? {} : { rescaled: (2 * (value - least)) / (most - least) - 1 }) }
}
