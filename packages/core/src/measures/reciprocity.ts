import { type Graph, hasEdge } from "../topology/graph.ts"
import { type GroupOf, partitionOf } from "../topology/partition.ts"

/** Which share of arcs is returned: of all, within groups, and between them. */
export interface Reciprocity {
  /** In [0, 1]; absent without arcs. */
  readonly all?: number
  /** Absent without arcs within groups. */
  readonly within?: number
  /** Absent without arcs between groups. Low, it is broadcast and not conversation. */
  readonly between?: number
}

/**
 * The share of arcs a → b for which b → a is there too. In [0, 1]; 1 in an undirected network. Weights are ignored. Takes
 * time in edges times the logarithm of degrees. As `reciprocity` in igraph; sna's default (`dyadic`) also counts pairs
 * without any arc as returned.
 */
export const reciprocityOf = (graph: Graph, groupOf: GroupOf): Reciprocity => {
  const { memberOf } = partitionOf(graph, groupOf)
  const arcs = { within: 0, between: 0 }
  const returned = { within: 0, between: 0 }
  for (let node = 0; node < graph.nodes.length; node++)
    for (let entry = graph.offsets[node] ?? 0; entry < (graph.offsets[node + 1] ?? 0); entry++) {
      const target = graph.targets[entry] ?? 0
      const place = memberOf[node] === memberOf[target] ? "within" : "between"
      arcs[place]++
      if (hasEdge(graph, target, node)) returned[place]++
    }
  const total = arcs.within + arcs.between
  return {
    ...(total === 0 ? {} : { all: (returned.within + returned.between) / total }),
    ...(arcs.within === 0 ? {} : { within: returned.within / arcs.within }),
    ...(arcs.between === 0 ? {} : { between: returned.between / arcs.between })
  }
}
