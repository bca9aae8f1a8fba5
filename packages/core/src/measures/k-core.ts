import type { Graph } from "../topology/graph.ts"
import { tiesOfArcs } from "./directions.ts"

/**
 * The core number of each node, in the order of `nodes`: the largest k such that it is in the k-core, the set that is left
 * when whoever has fewer than k ties in it leaves, again and again. 0 for isolates.
 *
 * Arcs are read as ties; weights are ignored. Takes time in nodes and edges. Seidman 1983; Batagelj and Zaveršnik 2003,
 * arXiv:cs/0310049. As `coreness` in igraph with all edges.
 */
export const coreNumbers = (graph: Graph): Uint32Array => {
  const { offsets, targets, nodes } = tiesOfArcs(graph)
  const { length: n } = nodes
  const left = Uint32Array.from(nodes, (_, node) => (offsets[node + 1] ?? 0) - (offsets[node] ?? 0))
  const most = left.reduce((max, degree) => Math.max(max, degree), 0)
  const starts = new Uint32Array(most + 2) // where in `order` the nodes begin that have so many ties left
  for (const degree of left) starts[degree + 1] = (starts[degree + 1] ?? 0) + 1
  for (let degree = 1; degree < starts.length; degree++)
    starts[degree] = (starts[degree] ?? 0) + (starts[degree - 1] ?? 0)
  const next = starts.slice()
  const order = new Uint32Array(n)
  const placeOf = new Uint32Array(n)
  left.forEach((degree, node) => {
    const place = next[degree] ?? 0
    next[degree] = place + 1
    order[place] = node
    placeOf[node] = place
  })
  for (let place = 0; place < n; place++) {
    const node = order[place] ?? 0
    const own = left[node] ?? 0
    for (let entry = offsets[node] ?? 0, end = offsets[node + 1] ?? 0; entry < end; entry++) {
      const target = targets[entry] ?? 0
      const degree = left[target] ?? 0
      if (degree <= own) continue
      // it goes to the front of those with as many, where those with one fewer end
      const front = starts[degree] ?? 0
      const other = order[front] ?? 0
      const from = placeOf[target] ?? 0
      order[from] = other
      placeOf[other] = from
      order[front] = target
      placeOf[target] = front
      starts[degree] = front + 1
      left[target] = degree - 1
    }
  }
  return left
}
