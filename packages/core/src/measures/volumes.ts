import type { MixingMatrix } from "../topology/mixing.ts"

/** How many ends of edges each group has, in the order of the groups. */
export interface Volumes {
  /** The ends at which edges leave the group's members. */
  readonly leaving: readonly number[]
  /** The ends at which edges arrive at the group's members. */
  readonly arriving: readonly number[]
  /** The edges that leave a member and arrive at one. */
  readonly internal: readonly number[]
  /** All ends of one sort: the sum of `leaving`, and of `arriving`. */
  readonly total: number
}

/**
 * The ends of edges by group. An undirected edge is read as two arcs, one each way, so that one formula serves for both
 * kinds of network: `leaving` and `arriving` are then the same, and `internal` is twice the number of internal edges.
 */
export const volumesOf = ({ ties, directed }: MixingMatrix): Volumes => {
  const arcs = (a: number, b: number): number => (ties[a]?.[b] ?? 0) * (a === b && !directed ? 2 : 1)
  const groups = ties.map((_, group) => group)
  const leaving = groups.map((a) => groups.reduce((sum, b) => sum + arcs(a, b), 0))
  const arriving = groups.map((b) => groups.reduce((sum, a) => sum + arcs(a, b), 0))
  return {
    leaving,
    arriving,
    internal: groups.map((group) => arcs(group, group)),
    total: leaving.reduce((sum, ends) => sum + ends, 0)
  }
}
