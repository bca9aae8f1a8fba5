import type { Graph } from "../topology/graph.ts"

/** The graph with every edge turned around; an undirected graph is its own. */
export const reverseArcs = (graph: Graph): Graph => {
  if (!graph.directed) return graph
  const { offsets, targets, weights } = graph
  const turned = new Uint32Array(offsets.length)
  for (const target of targets) turned[target + 1] = (turned[target + 1] ?? 0) + 1
  for (let node = 1; node < turned.length; node++) turned[node] = (turned[node] ?? 0) + (turned[node - 1] ?? 0)
  const next = turned.slice()
  const sources = new Uint32Array(targets.length)
  const sourceWeights = new Float64Array(targets.length)
  // in ascending order of sources, so that each new row is in order too
  for (let source = 0; source + 1 < offsets.length; source++)
    for (let entry = offsets[source] ?? 0; entry < (offsets[source + 1] ?? 0); entry++) {
      const target = targets[entry] ?? 0
      const place = next[target] ?? 0
      next[target] = place + 1
      sources[place] = source
      sourceWeights[place] = weights[entry] ?? 0
    }
  return { ...graph, offsets: turned, targets: sources, weights: sourceWeights }
}

/**
 * The ties behind the edges: an undirected graph in which two nodes are tied if an arc runs either way between them. The
 * weights of arcs both ways add up. An undirected graph is its own.
 */
export const tiesOfArcs = (graph: Graph): Graph => {
  if (!graph.directed) return graph
  const { length: n } = graph.nodes
  const back = reverseArcs(graph)
  const offsets = new Uint32Array(n + 1)
  const targets: number[] = []
  const weights: number[] = []
  for (let node = 0; node < n; node++) {
    let out = graph.offsets[node] ?? 0
    let into = back.offsets[node] ?? 0
    const outEnd = graph.offsets[node + 1] ?? 0
    const intoEnd = back.offsets[node + 1] ?? 0
    while (out < outEnd || into < intoEnd) {
      const to = out < outEnd ? (graph.targets[out] ?? n) : n
      const from = into < intoEnd ? (back.targets[into] ?? n) : n
      targets.push(Math.min(to, from))
      weights.push((to <= from ? (graph.weights[out] ?? 0) : 0) + (from <= to ? (back.weights[into] ?? 0) : 0))
      if (to <= from) out++
      if (from <= to) into++
    }
    offsets[node + 1] = targets.length
  }
  return {
    nodes: graph.nodes,
    directed: false,
    edgeCount: targets.length / 2,
    offsets,
    targets: Uint32Array.from(targets),
    weights: Float64Array.from(weights)
  }
}
