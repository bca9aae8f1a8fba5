import type { Graph } from "../topology/graph.ts"

/** The graph of some of the nodes, given by index, and all edges among them. */
export const subgraphOf = (graph: Graph, isKept: (node: number) => boolean): Graph => {
  const kept = [...graph.nodes.keys()].filter((node) => isKept(node))
  const placeOf = new Int32Array(graph.nodes.length).fill(-1)
  kept.forEach((node, place) => {
    placeOf[node] = place
  })
  const offsets = new Uint32Array(kept.length + 1)
  const targets: number[] = []
  const weights: number[] = []
  kept.forEach((node, place) => {
    for (let entry = graph.offsets[node] ?? 0; entry < (graph.offsets[node + 1] ?? 0); entry++) {
      const target = placeOf[graph.targets[entry] ?? 0] ?? -1
      if (target < 0) continue
      targets.push(target)
      weights.push(graph.weights[entry] ?? 0)
    }
    offsets[place + 1] = targets.length
  })
  return {
    nodes: kept.flatMap((node) => graph.nodes[node] ?? []),
    directed: graph.directed,
    edgeCount: graph.directed ? targets.length : targets.length / 2,
    offsets,
    targets: Uint32Array.from(targets),
    weights: Float64Array.from(weights)
  }
}
