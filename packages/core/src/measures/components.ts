import type { Graph } from "../topology/graph.ts"
import { tiesOfArcs } from "./directions.ts"
import { subgraphOf } from "./subgraph.ts"

/** The parts of a graph between which no edge runs. */
export interface Components {
  /** The component of each node, in the order of `nodes`; numbered by their first node. */
  readonly componentOf: Uint32Array
  /** How many nodes each component has. An isolate is a component of one. */
  readonly sizes: readonly number[]
}

/** The weakly connected components: directions are ignored. Takes time in nodes and edges. */
export const componentsOf = (graph: Graph): Components => {
  const { offsets, targets, nodes } = tiesOfArcs(graph)
  const componentOf = new Int32Array(nodes.length).fill(-1)
  const queue = new Uint32Array(nodes.length)
  const sizes: number[] = []
  for (let start = 0; start < nodes.length; start++) {
    if ((componentOf[start] ?? 0) >= 0) continue
    const component = sizes.length
    componentOf[start] = component
    queue[0] = start
    let end = 1
    for (let place = 0; place < end; place++) {
      const node = queue[place] ?? 0
      for (let entry = offsets[node] ?? 0; entry < (offsets[node + 1] ?? 0); entry++) {
        const target = targets[entry] ?? 0
        if ((componentOf[target] ?? 0) >= 0) continue
        componentOf[target] = component
        queue[end++] = target
      }
    }
    sizes.push(end)
  }
  return { componentOf: Uint32Array.from(componentOf), sizes }
}

/** The graph of the component with the most nodes; of several as large, the one with the first node in id order. */
export const largestComponent = (graph: Graph): Graph => {
  const { componentOf, sizes } = componentsOf(graph)
  const largest = sizes.indexOf(sizes.reduce((most, size) => Math.max(most, size), 0))
  return subgraphOf(graph, (node) => componentOf[node] === largest)
}

/**
 * Connectedness: the share of pairs of nodes joined by a chain of edges, whatever their directions, Σ c (c - 1) / n (n - 1)
 * over components of c nodes. In [0, 1]; undefined below two nodes. Krackhardt 1994, the first of four dimensions.
 */
export const connectedness = (graph: Graph): number | undefined => {
  const { length: n } = graph.nodes
  if (n < 2) return undefined
  return componentsOf(graph).sizes.reduce((sum, size) => sum + size * (size - 1), 0) / (n * (n - 1))
}
