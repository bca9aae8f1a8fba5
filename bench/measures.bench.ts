import { DirectedGraph, UndirectedGraph } from "graphology"
import { centrality } from "graphology-metrics"
import { betweenness } from "../packages/core/src/measures/betweenness.ts"
import { graphFromEdges } from "../packages/core/src/topology/graph.ts"
import { compare, type Row } from "./measure.ts"

const nodeCount = 1_000
const edgeCount = 5_000

/** A network of fixed pairs: the numbers after each other of a linear congruential generator. */
const pairs = (): readonly (readonly [string, string])[] => {
  let state = 1
  const next = (): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 4_294_967_296) * nodeCount)
  }
  return Array.from({ length: edgeCount }, () => [`n${next()}`, `n${next()}`] as const).filter(([a, b]) => a !== b)
}

const nodes = Array.from({ length: nodeCount }, (_, node) => `n${node}`)

const total = (values: Iterable<number>): number => [...values].reduce((sum, value) => sum + value, 0)

const compareOn = (type: "directed" | "undirected"): Row => {
  const edges = pairs()
  const ours = graphFromEdges(edges, { directed: type === "directed", nodes })
  const theirs = type === "directed" ? new DirectedGraph() : new UndirectedGraph()
  for (const node of nodes) theirs.addNode(node)
  for (const [from, to] of edges) theirs.mergeEdge(from, to)
  const expected = total(Object.values(centrality.betweenness(theirs, { normalized: false, getEdgeWeight: null })))
  if (Math.abs(total(betweenness(ours)) - expected) > expected * 1e-9) throw new Error("the two do not agree")
  return compare({
    name: `betweenness, ${type}, ${ours.edgeCount.toLocaleString("en-US")} edges`,
    unit: "node",
    n: nodeCount,
    rounds: 7,
    subject: { name: "betweenness", work: () => betweenness(ours) },
    yardstick: {
      name: "graphology-metrics",
      work: () => centrality.betweenness(theirs, { normalized: false, getEdgeWeight: null })
    }
  })
}

/** Exact betweenness against graphology's, on the same networks of a thousand nodes. */
export const bench = (): readonly Row[] => [compareOn("undirected"), compareOn("directed")]
