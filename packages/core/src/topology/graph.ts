/**
 * A simple graph with weights, immutable. Build it with {@link graphFromEdges} or `graphOf`; ask it with
 * {@link neighborsOf} and {@link degreesOf}; the typed arrays are for kernels that need every edge.
 *
 * Self loops are left out and edges between the same ends are one edge, so a pair of nodes has at most one edge (one each
 * way in a directed graph). Isolates are nodes like any other.
 */
export interface Graph {
  /** In id order (by UTF-16 code units, the same everywhere). */
  readonly nodes: readonly string[]
  /** Whether edges have a direction. */
  readonly directed: boolean
  /** How many edges there are; an undirected edge counts once. */
  readonly edgeCount: number
  /**
   * Compressed rows: the neighbors of node `i` are `targets[offsets[i]]` up to, but not including, `targets[offsets[i + 1]]`,
   * in ascending order. In an undirected graph each edge stands in the rows of both ends.
   */
  readonly offsets: Uint32Array
  /** The neighbors, by index into `nodes`; see `offsets`. */
  readonly targets: Uint32Array
  /** The weight of each entry of `targets`. */
  readonly weights: Float64Array
}

/** From, to, and a weight; 1 where it is left out. */
export type Edge = readonly [from: string, to: string, weight?: number]

/** How a list of edges is read. */
export interface EdgeOptions {
  /** Whether `[a, b]` differs from `[b, a]`; it does not unless told. */
  readonly directed?: boolean
  /** Nodes there are even if no edge touches them. */
  readonly nodes?: readonly string[]
}

/**
 * The graph of a list of edges, whatever their order. Weights of edges between the same ends add up. Left out are self
 * loops and edges whose weight is not a positive, finite number; their ends stay as nodes.
 *
 * @example
 * ```ts
 * import { graphFromEdges, neighborsOf } from "@hubwright/core/topology"
 *
 * const graph = graphFromEdges([["hub", "care"], ["pr", "hub"], ["hub", "pr"]], { nodes: ["legal"] })
 * graph.nodes // => ["care", "hub", "legal", "pr"]
 * graph.edgeCount // => 2
 * neighborsOf(graph, "hub") // => ["care", "pr"]
 * ```
 */
export const graphFromEdges = (edges: readonly Edge[], options: EdgeOptions = {}): Graph => {
  const { directed = false, nodes: named = [] } = options
  const nodes = [...new Set([...named, ...edges.map(([from]) => from), ...edges.map(([, to]) => to)])].sort()
  const indexes = new Map(nodes.map((node, index) => [node, index]))
  const { length: n } = nodes
  const weightOf = new Map<number, number>() // by row * n + column
  const enter = (key: number, weight: number) => weightOf.set(key, (weightOf.get(key) ?? 0) + weight)
  for (const [from, to, weight = 1] of edges) {
    const row = indexes.get(from) ?? 0
    const column = indexes.get(to) ?? 0
    if (row === column || !Number.isFinite(weight) || weight <= 0) continue
    enter(row * n + column, weight)
    if (!directed) enter(column * n + row, weight)
  }
  const keys = Float64Array.from(weightOf.keys()).sort()
  const offsets = new Uint32Array(n + 1)
  for (const key of keys) offsets[Math.floor(key / n) + 1] = at(offsets, Math.floor(key / n) + 1) + 1
  for (let row = 0; row < n; row++) offsets[row + 1] = at(offsets, row + 1) + at(offsets, row)
  return {
    nodes,
    directed,
    edgeCount: directed ? keys.length : keys.length / 2,
    offsets,
    targets: Uint32Array.from(keys, (key) => key % n),
    weights: Float64Array.from(keys, (key) => weightOf.get(key) ?? 0)
  }
}

/** The entry of a typed array at an index that is known to be inside; 0 outside, where a typed array has nothing. */
export const at = (array: Uint32Array | Int32Array | Uint8Array | Float64Array, index: number): number =>
  array[index] ?? 0

/** Where a node stands in `nodes`, or -1. Takes logarithmic time. */
export const indexOf = (graph: Graph, node: string): number => {
  let low = 0
  let high = graph.nodes.length
  while (low < high) {
    const middle = Math.floor((low + high) / 2)
    if ((graph.nodes[middle] ?? "") < node) low = middle + 1
    else high = middle
  }
  return graph.nodes[low] === node ? low : -1
}

/** The neighbors of a node in id order; in a directed graph those its edges lead to. None for an unknown node. */
export const neighborsOf = (graph: Graph, node: string): readonly string[] => {
  const index = indexOf(graph, node)
  return index < 0 ? [] : [...rowOf(graph, index)].flatMap((target) => graph.nodes[target] ?? [])
}

/** The neighbors of the node at an index, as indexes. */
export const rowOf = ({ offsets, targets }: Graph, index: number): Uint32Array =>
  targets.subarray(at(offsets, index), at(offsets, index + 1))

/** Whether an edge leads from one node, by index, to another. Takes logarithmic time. */
export const hasEdge = ({ offsets, targets }: Graph, from: number, to: number): boolean => {
  let low = at(offsets, from)
  let high = at(offsets, from + 1)
  const end = high
  while (low < high) {
    const middle = Math.floor((low + high) / 2)
    if (at(targets, middle) < to) low = middle + 1
    else high = middle
  }
  return low < end && at(targets, low) === to
}

/** Which edges of a node count: those that leave it, or those that arrive. The same in an undirected graph. */
export type Direction = "out" | "in"

/** How many edges each node has, in the order of `nodes`. */
export const degreesOf = (graph: Graph, direction: Direction = "out"): Uint32Array => {
  const degrees = new Uint32Array(graph.nodes.length)
  if (direction === "in") for (const target of graph.targets) degrees[target] = at(degrees, target) + 1
  else for (let node = 0; node < degrees.length; node++) degrees[node] = rowOf(graph, node).length
  return degrees
}

/** The share of pairs that have an edge, in [0, 1]: m / (n (n - 1) / 2), of ordered pairs if directed; 0 below two nodes. */
export const densityOf = ({ nodes: { length: n }, directed, edgeCount }: Graph): number =>
  n < 2 ? 0 : edgeCount / ((n * (n - 1)) / (directed ? 1 : 2))
