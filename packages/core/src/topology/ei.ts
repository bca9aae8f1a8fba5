import { at, type Graph, hasEdge, rowOf } from "./graph.ts"
import { chanceOfSameGroup, fallingFactorial, type MixingMatrix, mixingMatrix, tieCounts } from "./mixing.ts"
import type { GroupOf } from "./partition.ts"

/** The E-I index of a network, with what it would be by chance. */
export interface EiIndex {
  /** (E - I) / (E + I), in [-1, 1]. */
  readonly value: number
  /** What it would be if it were drawn by lot who belongs where: 1 - 2 p2. It is rarely 0. */
  readonly expected: number
  /** How far it would scatter around that. */
  readonly standardDeviation: number
  /**
   * How many standard deviations the value lies above what was expected. Silos lie below: -2 is evidence, -10 is plain.
   * 0 where lots cannot make a difference (one group, or everybody tied to everybody).
   */
  readonly z: number
}

/**
 * The E-I index: edges between groups (E) less edges within groups (I), over all edges. -1: all within; 1: all between.
 *
 * In an undirected graph ties are counted, in a directed one arcs, and the two differ where arcs are not returned (UCINET
 * always counts ties). The zero point is not 0: with 42 groups the expectation is 0.9, so read `z`, or Freeman's
 * segregation, which is this value rescaled to its expectation. Weights are ignored. Undefined without edges.
 *
 * Expectation and standard deviation are exact over all ways to hand out the group labels (the network is kept; the
 * test by label permutation without its chance). With m edges, d_v edge ends at v, and c edges (2 for arcs both ways) on a
 * dyad:
 *
 * ```text
 * p2 = Σ n_g^(2) / n^(2)    p3 = Σ n_g^(3) / n^(3)    p4 = ((Σ n_g^(2))² - Σ (n_g^(2))² + Σ n_g^(4)) / n^(4)
 * μ  = Σ_dyads c (c - 1)    S1 = Σ_v d_v (d_v - 1) - 2 μ    S0 = m (m - 1) - μ - S1
 * E[I] = m p2               Var[I] = m p2 + μ p2 + S1 p3 + S0 p4 - (m p2)²       z = (EI - E[EI]) / sd[EI]
 * ```
 *
 * where x^(r) is a falling factorial. Takes time in nodes and edges.
 *
 * Krackhardt and Stern 1988, Social Psychology Quarterly 51:123-140; moments as in non-free join-count statistics (Cliff
 * and Ord 1981).
 *
 * @example
 * ```ts
 * import { eiIndex, graphFromEdges } from "@hubwright/core/topology"
 *
 * const contacts = graphFromEdges([["a1", "a2"], ["a2", "a3"], ["b1", "b2"], ["a1", "b1"]])
 * eiIndex(contacts, (name) => name.slice(0, 1))?.value // => -0.5
 * ```
 */
export const eiIndex = (graph: Graph, groupOf: GroupOf): EiIndex | undefined => {
  const matrix = mixingMatrix(graph, groupOf)
  const { internal, external, total } = tieCounts(matrix)
  if (total === 0) return undefined
  const value = (external - internal) / total
  const expected = 1 - 2 * chanceOfSameGroup(matrix.sizes)
  const standardDeviation = (2 * Math.sqrt(varianceOfInternal(graph, matrix.sizes))) / total
  const z = standardDeviation === 0 ? 0 : (value - expected) / standardDeviation
  return { value, expected, standardDeviation, z }
}

/** The variance of the number of internal edges over all ways to hand out the labels. */
const varianceOfInternal = (graph: Graph, sizes: readonly number[]): number => {
  const { edgeCount: m } = graph
  const mutual = 2 * returnedDyads(graph) // c (c - 1) is 2 on a dyad with arcs both ways, else 0
  const sharing = edgeEndsOf(graph).reduce((sum, d) => sum + d * (d - 1), 0) - 2 * mutual
  const apart = m * (m - 1) - mutual - sharing
  const { p2, p3, p4 } = chancesOf(sizes)
  const variance = m * p2 + mutual * p2 + sharing * p3 + apart * p4 - m * p2 * m * p2
  const rounding = 1e-12 * m * m // the terms cancel where labels make no difference
  return variance <= rounding ? 0 : variance
}

/** The dyads of a directed graph with arcs both ways. */
const returnedDyads = (graph: Graph): number => {
  if (!graph.directed) return 0
  let count = 0
  for (let node = 0; node < graph.nodes.length; node++)
    for (const target of rowOf(graph, node)) if (target > node && hasEdge(graph, target, node)) count++
  return count
}

/** How many edges end or begin at each node. */
const edgeEndsOf = (graph: Graph): Float64Array => {
  const ends = new Float64Array(graph.nodes.length)
  for (let node = 0; node < ends.length; node++) {
    const row = rowOf(graph, node)
    ends[node] = at(ends, node) + row.length
    if (graph.directed) for (const target of row) ends[target] = at(ends, target) + 1
  }
  return ends
}

/** The chances that one edge, two edges sharing a node, and two edges apart are all internal; 0 where nodes are too few. */
const chancesOf = (sizes: readonly number[]): { readonly p2: number; readonly p3: number; readonly p4: number } => {
  const n = sizes.reduce((sum, size) => sum + size, 0)
  const pairs = sizes.map((size) => fallingFactorial(size, 2))
  const sumOf = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0)
  const share = (ways: number, r: number) => (n < r ? 0 : ways / fallingFactorial(n, r))
  const allPairs = sumOf(pairs)
  const sameGroup = sumOf(
    sizes.map((size, group) => fallingFactorial(size, 4) - (pairs[group] ?? 0) * (pairs[group] ?? 0))
  )
  return {
    p2: share(allPairs, 2),
    p3: share(sumOf(sizes.map((size) => fallingFactorial(size, 3))), 3),
    p4: share(allPairs * allPairs + sameGroup, 4)
  }
}

/** The E-I index of one group or node. */
export interface EiOf {
  readonly id: string
  /** Edges within its group. */
  readonly internal: number
  /** Edges to or from other groups. */
  readonly external: number
  /** (E - I) / (E + I); absent where it has no edge: an isolate is neither open nor closed. */
  readonly value?: number
}

const eiOf = (id: string, internal: number, external: number): EiOf => ({
  id,
  internal,
  external,
  ...(internal + external === 0 ? {} : { value: (external - internal) / (internal + external) })
})

/** The E-I index of each group, by the edges that touch its members; arcs count whichever way they run. A group of one is always 1. */
export const eiOfGroups = (matrix: MixingMatrix): readonly EiOf[] =>
  matrix.groups.map((group, index) => {
    const internal = matrix.ties[index]?.[index] ?? 0
    const leaving = (matrix.ties[index] ?? []).reduce((sum, count) => sum + count, 0) - internal
    const arriving = matrix.directed ? matrix.ties.reduce((sum, row) => sum + (row[index] ?? 0), 0) - internal : 0
    return eiOf(group, internal, leaving + arriving)
  })

/** The E-I index of each node, by its own edges; arcs count whichever way they run. */
export const eiOfNodes = (graph: Graph, groupOf: GroupOf): readonly EiOf[] => {
  const groups = graph.nodes.map(groupOf)
  const internal = new Float64Array(groups.length)
  const external = new Float64Array(groups.length)
  for (let node = 0; node < groups.length; node++)
    for (const target of rowOf(graph, node)) {
      const counts = groups[node] === groups[target] ? internal : external
      counts[node] = at(counts, node) + 1
      if (graph.directed) counts[target] = at(counts, target) + 1
    }
  return graph.nodes.map((node, index) => eiOf(node, at(internal, index), at(external, index)))
}
