import type { MixingMatrix } from "../topology/mixing.ts"
import { volumesOf } from "./volumes.ts"

/** How much the members of a group turn to each other. */
export interface Homophily {
  readonly id: string
  /**
   * In [-1, 1]: 1 where they turn to nobody else, 0 where they choose as if by lot, -1 where they never turn to each
   * other. Absent for a group of one or all, and where nobody of the group turns to anybody.
   */
  readonly value?: number
}

/**
 * Coleman's homophily index of each group: which group is closed, corrected for its size.
 *
 * With w_g arcs leaving the members of group g, s_g of them to members, and m_g = w_g (n_g - 1) / (n - 1) expected by lot:
 *
 * ```text
 * (s - m) / (w - m)  if s ≥ m        (s - m) / m  otherwise
 * ```
 *
 * It asks whom a group turns to, so it is meant for directed networks and is not symmetric: a group that everybody asks
 * and that asks nobody has none. Undirected edges are read as two arcs. Takes time in the square of the groups.
 *
 * Coleman 1958, Human Organization 17:28-36; as in `netseg`, which gives 0 or not a number where it is undefined here.
 */
export const colemanHomophily = (matrix: MixingMatrix): readonly Homophily[] => {
  const { leaving, internal } = volumesOf(matrix)
  const n = matrix.sizes.reduce((sum, size) => sum + size, 0)
  return matrix.groups.map((id, group): Homophily => {
    const all = leaving[group] ?? 0
    const own = internal[group] ?? 0
    const byLot = n < 2 ? 0 : (all * ((matrix.sizes[group] ?? 0) - 1)) / (n - 1)
    const room = own >= byLot ? all - byLot : byLot
    return byLot === 0 || room === 0 ? { id } : { id, value: (own - byLot) / room }
  })
}
