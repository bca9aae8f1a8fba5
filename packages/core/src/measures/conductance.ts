import type { MixingMatrix } from "../topology/mixing.ts"
import { volumesOf } from "./volumes.ts"

/** How leaky a group is. */
export interface Conductance {
  readonly id: string
  /** In [0, 1]: 0 where no edge leaves the group; absent where it has no edge, or all of them. */
  readonly value?: number
}

/**
 * The conductance of each group: the edges that leave it, over the edge ends on the side that has fewer,
 * E_g / min(vol_g, 2m - vol_g).
 *
 * In [0, 1]: 0 sealed, 1 no edge within. A large group has a low conductance by its size alone, so compare groups of like
 * size. Arcs count whichever way they run. Takes time in the square of the groups. Chung 1997, Spectral Graph Theory.
 */
export const conductanceOfGroups = (matrix: MixingMatrix): readonly Conductance[] => {
  const { leaving, arriving, internal, total } = volumesOf(matrix)
  return matrix.groups.map((id, group): Conductance => {
    const volume = (leaving[group] ?? 0) + (arriving[group] ?? 0)
    const smaller = Math.min(volume, 2 * total - volume)
    return smaller === 0 ? { id } : { id, value: (volume - 2 * (internal[group] ?? 0)) / smaller }
  })
}
