import type { Graph } from "../topology/graph.ts"
import { tiesOfArcs } from "./directions.ts"
import { breadthRoom, searchByBreadth } from "./hop-counts.ts"

/**
 * The closeness of each node, in the order of `nodes`: how near it is to those it reaches, weighed by how many these are
 * (Wasserman and Faust 1994): ((r - 1) / (n - 1)) · ((r - 1) / Σ hops), where it reaches r nodes, itself included.
 *
 * In [0, 1]: 1 for who is tied to everybody, 0 for an isolate. In a connected network it is (n - 1) / Σ hops, the plain
 * closeness. Along the arcs of a directed graph: near to those one can ask. Takes time in nodes times edges; weights are
 * ignored. As in networkx; igraph leaves the first factor out.
 */
export const closenessOf = (graph: Graph): Float64Array => {
  const { length: n } = graph.nodes
  const room = breadthRoom(graph)
  return Float64Array.from(graph.nodes, (_, source) => {
    const others = searchByBreadth(graph, source, room) - 1
    let hops = 0
    for (let place = 1; place <= others; place++) hops += room.hops[room.order[place] ?? 0] ?? 0
    return others === 0 ? 0 : (others / (n - 1)) * (others / hops)
  })
}

/**
 * Freeman's centralization by closeness, of the ties: Σ_v (max c - c_v) over (n - 1)(n - 2) / (2n - 3).
 *
 * In [0, 1]: 1 for a star, 0 for a ring or where everybody is tied to everybody. Undefined where the network is not
 * connected, since nodes that are not reached have no distance: take `largestComponent`, and say so. Undefined below three
 * nodes too. Takes time in nodes times edges. Freeman 1979, Social Networks 1:215-239; as in igraph and sna.
 */
export const closenessCentralization = (graph: Graph): number | undefined => {
  const ties = tiesOfArcs(graph)
  const { length: n } = ties.nodes
  if (n < 3 || searchByBreadth(ties, 0, breadthRoom(ties)) < n) return undefined
  const closeness = closenessOf(ties)
  const most = closeness.reduce((max, value) => Math.max(max, value), 0)
  return closeness.reduce((sum, value) => sum + most - value, 0) / (((n - 1) * (n - 2)) / (2 * n - 3))
}
