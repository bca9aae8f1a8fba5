import { type Direction, degreesOf, type Graph } from "./graph.ts"

/**
 * Freeman's centralization by degree: Σ_v (max d - d_v), over the most it could be: (n - 1)(n - 2) in an undirected graph,
 * (n - 1)² in a directed one (by out-degree unless told).
 *
 * In [0, 1]: 1 for a star, 0 where all degrees are equal, as in a ring or where everybody is tied to everybody. High
 * centralization is not authority, and two hubs already halve it, so it cannot tell a dandelion from a decentralized
 * organization. Undefined below three nodes (two if directed). Freeman 1979, Social Networks 1:215-239; as in igraph and
 * sna.
 */
export const degreeCentralization = (graph: Graph, direction: Direction = "out"): number | undefined => {
  const { length: n } = graph.nodes
  const most = graph.directed ? (n - 1) * (n - 1) : (n - 1) * (n - 2)
  if (n < 2 || most === 0) return undefined
  const degrees = degreesOf(graph, direction)
  const highest = degrees.reduce((max, degree) => Math.max(max, degree), 0)
  return degrees.reduce((sum, degree) => sum + highest - degree, 0) / most
}
