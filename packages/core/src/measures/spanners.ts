import type { Graph } from "../topology/graph.ts"
import { type GroupOf, partitionOf } from "../topology/partition.ts"

/** The share of nodes with an edge to or from another group, in [0, 1]; undefined without nodes. */
export const spannerShare = (graph: Graph, groupOf: GroupOf): number | undefined => {
  const { length: n } = graph.nodes
  if (n === 0) return undefined
  const { memberOf } = partitionOf(graph, groupOf)
  const spans = new Uint8Array(n)
  for (let node = 0; node < n; node++)
    for (let entry = graph.offsets[node] ?? 0; entry < (graph.offsets[node + 1] ?? 0); entry++) {
      const target = graph.targets[entry] ?? 0
      if (memberOf[node] === memberOf[target]) continue
      spans[node] = 1
      spans[target] = 1
    }
  return spans.reduce((sum, one) => sum + one, 0) / n
}
