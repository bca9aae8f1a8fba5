import type { Graph } from "../topology/graph.ts"
import { searchByWeight, weightRoom } from "./nearest-first.ts"

/** The same sums as {@link dependencies}, on ways that are shortest by the weights of their edges. */
export const weightedDependencies = (graph: Graph, memberOf?: Uint32Array): Float64Array => {
  const { length: n } = graph.nodes
  const { offsets, targets, weights } = graph
  const sums = new Float64Array(n)
  const ways = new Float64Array(n)
  const share = new Float64Array(n) // of each node, (own target + δ) / σ
  const room = weightRoom(graph)
  const { distance, order, rank } = room
  // where a weight is lost to rounding, the order still tells who comes after whom
  const isNext = (node: number, entry: number, target: number): boolean =>
    (distance[node] ?? 0) + (weights[entry] ?? 0) === distance[target] && (rank[target] ?? 0) > (rank[node] ?? 0)
  for (let source = 0; source < n; source++) {
    const end = searchByWeight(graph, source, room)
    ways.fill(0)
    ways[source] = 1
    for (let place = 0; place < end; place++) {
      const node = order[place] ?? 0
      for (let entry = offsets[node] ?? 0, last = offsets[node + 1] ?? 0; entry < last; entry++) {
        const target = targets[entry] ?? 0
        if (isNext(node, entry, target)) ways[target] = (ways[target] ?? 0) + (ways[node] ?? 0)
      }
    }
    const home = memberOf === undefined ? -1 : (memberOf[source] ?? 0)
    for (let place = end - 1; place > 0; place--) {
      const node = order[place] ?? 0
      let sum = 0
      for (let entry = offsets[node] ?? 0, last = offsets[node + 1] ?? 0; entry < last; entry++) {
        const target = targets[entry] ?? 0
        if (isNext(node, entry, target)) sum += share[target] ?? 0
      }
      const own = ways[node] ?? 0
      const through = own * sum
      sums[node] = (sums[node] ?? 0) + through
      share[node] = ((memberOf === undefined || memberOf[node] !== home ? 1 : 0) + through) / own
    }
  }
  return sums
}
