import type { MixingMatrix } from "../topology/mixing.ts"
import { volumesOf } from "./volumes.ts"

/** How far edges keep to the groups of a given partition, beyond what the degrees explain. */
export interface Modularity {
  /** Q: the share of edges within groups, less what it would be if edge ends met by lot. In [-1/2, 1). */
  readonly modularity: number
  /** The Q there would be if no edge ran between groups, the degrees being as they are: 1 - Σ a_g b_g. */
  readonly most: number
  /**
   * r = Q / `most`: nominal assortativity, in [-1, 1]; 1 where no edge runs between groups, 0 where groups make no
   * difference. Its least value is above -1 for most partitions. Absent where all edges are of one group.
   */
  readonly assortativity?: number
}

/**
 * The modularity of the partition that a matrix is of, and nominal assortativity, which is modularity as a share of what
 * it could be.
 *
 * ```text
 * Q = Σ_g (e_gg - a_g b_g)    r = Q / (1 - Σ_g a_g b_g)
 * ```
 *
 * where e_gg is the share of edges within group g, and a_g and b_g are the shares of edge ends that leave and arrive there.
 * In an undirected network that is Q = Σ_g (I_g / m - (vol_g / 2m)²). Takes time in the square of the groups.
 *
 * Q grows with the number of groups, so compare r, not Q, between organizations. Isolates change neither. Undefined
 * without edges. No partition is searched for here: with one that was, Q is biased and has a resolution limit.
 *
 * Newman and Girvan 2004, Physical Review E 69:026113; directed: Leicht and Newman 2008, Physical Review Letters
 * 100:118703; r: Newman 2003, Physical Review E 67:026126. As in igraph, `modularity` and `assortativity_nominal`.
 *
 * @example
 * ```ts
 * import { modularity } from "@hubwright/core/measures"
 *
 * const contacts = { groups: ["care", "pr"], sizes: [4, 4], directed: false, ties: [[3, 2], [2, 3]] }
 * modularity(contacts) // => { modularity: 0.25, most: 0.5, assortativity: 0.5 }
 * ```
 */
export const modularity = (matrix: MixingMatrix): Modularity | undefined => {
  const { leaving, arriving, internal, total } = volumesOf(matrix)
  if (total === 0) return undefined
  const inside = internal.reduce((sum, edges) => sum + edges, 0) / total
  const byLot = leaving.reduce((sum, ends, group) => sum + (ends / total) * ((arriving[group] ?? 0) / total), 0)
  const most = 1 - byLot
  const excess = inside - byLot
  return { modularity: excess, most, ...(most === 0 ? {} : { assortativity: excess / most }) }
}
