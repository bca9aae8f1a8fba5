import type { Graph } from "../topology/graph.ts"
import { dependencies } from "./brandes.ts"
import { weightedDependencies } from "./weighted-brandes.ts"

/** Which way between two nodes is short. */
export interface WayOptions {
  /**
   * `ignored` (unless told): every edge is one hop. `distances`: an edge is as long as its weight. Contacts a week are the
   * opposite of a distance, so turn them around before (1 / weight) or ignore them.
   */
  readonly weights?: "ignored" | "distances"
}

/**
 * The betweenness of each node, in the order of `nodes`: Σ over pairs of other nodes of the share of the shortest ways
 * between them that lead through it.
 *
 * From 0 to (n - 1)(n - 2) / 2, which the center of a star has; in a directed graph pairs are ordered, and it is up to twice
 * as much. Exact. Takes time in nodes times edges (and a logarithm more with weights); a sum of fractions, so
 * equal nodes may differ in the last digits.
 *
 * Freeman 1977; Brandes 2001, Journal of Mathematical Sociology 25:163-177. As in igraph, sna and networkx, not normalized;
 * cytoscape.js gives undirected graphs twice as much, and graphology reads an attribute `weight` as a distance unasked.
 *
 * @example
 * ```ts
 * import { graphFromEdges } from "@hubwright/core/topology"
 * import { betweenness } from "@hubwright/core/measures"
 *
 * const chain = graphFromEdges([["care", "hub"], ["hub", "legal"], ["legal", "safety"]])
 * chain.nodes // => ["care", "hub", "legal", "safety"]
 * Array.from(betweenness(chain)) // => [0, 2, 2, 0]
 * ```
 */
export const betweenness = (graph: Graph, options: WayOptions = {}): Float64Array => pairSums(graph, options)

/** The sums over pairs, each pair of an undirected graph once. */
export const pairSums = (graph: Graph, { weights = "ignored" }: WayOptions, memberOf?: Uint32Array): Float64Array => {
  const sums = weights === "distances" ? weightedDependencies(graph, memberOf) : dependencies(graph, memberOf)
  return graph.directed ? sums : sums.map((sum) => sum / 2)
}

/**
 * Freeman's centralization by betweenness: Σ_v (max b - b_v) over (n - 1)² (n - 2) / 2, or twice that if directed.
 *
 * In [0, 1]: 1 for a star, 0 for a ring or where everybody is tied to everybody. Undefined below three nodes. A hub in a
 * large part of a broken network still counts. Takes time in nodes times edges, unless the betweenness of the nodes is
 * given. Freeman 1979, Social Networks 1:215-239; as in igraph and sna.
 */
export const betweennessCentralization = (graph: Graph, values = betweenness(graph)): number | undefined => {
  const { length: n } = graph.nodes
  if (n < 3) return undefined
  const highest = values.reduce((max, value) => Math.max(max, value), 0)
  const most = ((n - 1) * (n - 1) * (n - 2)) / (graph.directed ? 1 : 2)
  return values.reduce((sum, value) => sum + highest - value, 0) / most
}
