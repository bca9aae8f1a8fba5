import { type Graph, hasEdge, neighborsOf } from "../../packages/core/src/topology/graph.ts"

/** Whether an edge leads from one node to another, by name. */
export const leads = (graph: Graph, from: string, to: string): boolean =>
  hasEdge(graph, graph.nodes.indexOf(from), graph.nodes.indexOf(to))

/** Whether two nodes are tied: an edge leads one way or the other. */
export const areTied = (graph: Graph, a: string, b: string): boolean => leads(graph, a, b) || leads(graph, b, a)

/** All pairs of different nodes, both ways round. */
export const orderedPairs = ({ nodes }: Graph): readonly (readonly [string, string])[] =>
  nodes.flatMap((from) => nodes.filter((to) => to !== from).map((to): readonly [string, string] => [from, to]))

/** All pairs of different nodes, once. */
export const unorderedPairs = (graph: Graph): readonly (readonly [string, string])[] =>
  orderedPairs(graph).filter(([a, b]) => a < b)

/** A way along edges that meets no node twice. */
export interface Way {
  readonly nodes: readonly string[]
  readonly length: number
}

/** Every way from one node to another that meets no node twice, found by walking them all. */
export const waysBetween = (
  graph: Graph,
  [from, to]: readonly [string, string],
  lengthOf: (from: string, to: string) => number = () => 1
): readonly Way[] => {
  const found: Way[] = []
  const walk = (nodes: readonly string[], length: number): void => {
    const last = nodes.at(-1) ?? from
    if (last === to) found.push({ nodes, length })
    else
      for (const next of neighborsOf(graph, last))
        if (!nodes.includes(next)) walk([...nodes, next], length + lengthOf(last, next))
  }
  walk([from], 0)
  return found
}

/** The shortest of the ways between two nodes. */
export const shortestWays = (...question: Parameters<typeof waysBetween>): readonly Way[] => {
  const ways = waysBetween(...question)
  const least = Math.min(...ways.map(({ length }) => length))
  return ways.filter(({ length }) => length === least)
}

/** How many edges are on the shortest way; infinite where there is none. */
export const distance = (graph: Graph, from: string, to: string): number =>
  from === to ? 0 : (shortestWays(graph, [from, to])[0]?.length ?? Number.POSITIVE_INFINITY)
