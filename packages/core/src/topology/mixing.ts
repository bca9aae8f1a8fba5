import { at, type Graph, rowOf } from "./graph.ts"
import { type GroupOf, partitionOf } from "./partition.ts"

/**
 * Edges by pair of groups, with the sizes of the groups: all that a measure of segregation needs to know of a network and
 * a partition of it, and no more, so it can also be made from counts where no person is named. Plain data.
 */
export interface MixingMatrix {
  /** The groups, in id order. */
  readonly groups: readonly string[]
  /** How many nodes each group has, isolates included. */
  readonly sizes: readonly number[]
  /** Whether `ties[a][b]` counts edges from a to b only. */
  readonly directed: boolean
  /**
   * `ties[a][b]`: the edges from group a to group b. In an undirected matrix an edge between two groups stands in both
   * `ties[a][b]` and `ties[b][a]`, and an edge within a group once in `ties[a][a]`.
   */
  readonly ties: readonly (readonly number[])[]
}

/** The mixing matrix of a graph and any partition of its nodes. Weights are ignored. Takes time in nodes and edges. */
export const mixingMatrix = (graph: Graph, groupOf: GroupOf): MixingMatrix => {
  const { groups, memberOf } = partitionOf(graph, groupOf)
  const sizes = groups.map(() => 0)
  const ties = groups.map(() => groups.map(() => 0))
  for (let node = 0; node < graph.nodes.length; node++) {
    const group = at(memberOf, node)
    sizes[group] = (sizes[group] ?? 0) + 1
    const row = ties[group] ?? []
    for (const target of rowOf(graph, node)) {
      const other = at(memberOf, target)
      if (!graph.directed && other === group && target < node) continue
      row[other] = (row[other] ?? 0) + 1
    }
  }
  return { groups, sizes, directed: graph.directed, ties }
}

/** How the edges of a partition divide. */
export interface TieCounts {
  /** Edges within groups. */
  readonly internal: number
  /** Edges between groups. */
  readonly external: number
  /** All edges. */
  readonly total: number
}

/** The edges within and between groups. */
export const tieCounts = ({ ties, directed }: MixingMatrix): TieCounts => {
  const sum = ties.reduce((all, row) => row.reduce((part, count) => part + count, all), 0)
  const internal = ties.reduce((part, row, group) => part + (row[group] ?? 0), 0)
  const external = directed ? sum - internal : (sum - internal) / 2
  return { internal, external, total: internal + external }
}

/** The falling factorial n (n - 1) ... (n - r + 1): in how many ways r of n can be put in a row. */
export const fallingFactorial = (n: number, r: number): number => {
  let product = 1
  for (let factor = 0; factor < r; factor++) product *= n - factor
  return product
}

/**
 * The chance that two nodes drawn at random share a group: p2 = Σ n_g (n_g - 1) / n (n - 1), in [0, 1]. It is what a share
 * of internal edges has to be compared with. 0 below two nodes.
 */
export const chanceOfSameGroup = (sizes: readonly number[]): number => {
  const n = sizes.reduce((sum, size) => sum + size, 0)
  return n < 2 ? 0 : sizes.reduce((sum, size) => sum + fallingFactorial(size, 2), 0) / fallingFactorial(n, 2)
}

/**
 * Freeman's segregation of any number of groups: the share of the edges between groups one would expect by chance that is
 * missing, 1 - E / (m (1 - p2)), with E of m edges between groups and p2 as in {@link chanceOfSameGroup}.
 *
 * Up to 1 (no edge between groups); 0 where groups make no difference; below 0, and not bounded by -1, where edges seek
 * other groups. Expects uniform mixing: it is not corrected for degrees. Undefined without edges and where all nodes
 * are of one group. Freeman 1978; for k groups Bojanowski and Corten 2014, Social Networks 39:14-32, as in `netseg`.
 */
export const freemanSegregation = (matrix: MixingMatrix): number | undefined => {
  const { external, total } = tieCounts(matrix)
  const expected = total * (1 - chanceOfSameGroup(matrix.sizes))
  return expected === 0 ? undefined : 1 - external / expected
}
