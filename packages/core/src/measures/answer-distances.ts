import { type Graph, indexOf } from "../topology/graph.ts"
import { type GroupOf, partitionOf } from "../topology/partition.ts"
import { reverseArcs } from "./directions.ts"

/** Who knows the answer, and what is a border on the way to them. */
export interface AnswerQuestion {
  /** The nodes that know; unknown ones are passed over. */
  readonly holders: readonly string[]
  /** The groups between which an edge is a hand-off. */
  readonly groupOf: GroupOf
}

/** How far a node is from an answer. */
export interface AnswerDistance {
  readonly id: string
  /** Edges on the shortest way to somebody who knows; 0 for who knows; absent where no way leads there. */
  readonly hops?: number
  /** Borders between groups on the way that crosses fewest, which need not be the shortest; absent as above. */
  readonly handOffs?: number
}

/** How far a network is from an answer. */
export interface AnswerDistances {
  /** Every node, in id order. */
  readonly nodes: readonly AnswerDistance[]
  /** The share of nodes from which a way leads to the answer, those that know included; absent without nodes. */
  readonly reachableShare?: number
  /** The mean of hops over those who have to ask and have a way; absent where nobody is. */
  readonly meanHops?: number
  /** The mean of hand-offs over the same. */
  readonly meanHandOffs?: number
  /** How many nodes are so many hops away: `hopCounts[0]` know, `hopCounts[1]` know somebody who does, ... */
  readonly hopCounts: readonly number[]
  /** How many nodes are so many hand-offs away. */
  readonly handOffCounts: readonly number[]
}

/**
 * How many hops and how many hand-offs it takes from each node to the nearest that knows an answer. Edges lead from who
 * asks to who is asked; weights are ignored.
 *
 * One search by breadth from all holders against the arcs, and one in which edges within a group cost nothing. A mean says
 * nothing without `reachableShare`: it falls when the far ones are cut off. Takes time in nodes and edges.
 *
 * @example
 * ```ts
 * import { graphFromEdges } from "@hubwright/core/topology"
 * import { answerDistances } from "@hubwright/core/measures"
 *
 * const asks = graphFromEdges([["care/ana", "care/ben"], ["care/ben", "safety/eve"]], { directed: true, nodes: ["pr/kim"] })
 * const unitOf = (person: string) => person.split("/")[0] ?? ""
 * const { nodes, reachableShare } = answerDistances(asks, { holders: ["safety/eve"], groupOf: unitOf })
 * nodes[0] // => { id: "care/ana", hops: 2, handOffs: 1 }
 * reachableShare // => 0.75
 * ```
 */
export const answerDistances = (graph: Graph, { holders, groupOf }: AnswerQuestion): AnswerDistances => {
  const back = reverseArcs(graph)
  const sources = [...new Set(holders)].map((holder) => indexOf(graph, holder)).filter((node) => node >= 0)
  const { length: n } = graph.nodes
  const hops = leastCosts(
    back,
    sources,
    new Uint32Array(n).map((_, node) => node)
  )
  const handOffs = leastCosts(back, sources, partitionOf(graph, groupOf).memberOf)
  const hopCounts = countsOf(hops)
  const handOffCounts = countsOf(handOffs)
  const reached = hopCounts.reduce((sum, count) => sum + count, 0)
  const asking = reached - sources.length
  const meanOf = (costs: Int32Array): number => costs.reduce((sum, cost) => sum + Math.max(cost, 0), 0) / asking
  return {
    nodes: graph.nodes.map((id, node) => {
      const count = hops[node] ?? -1
      return count < 0 ? { id } : { id, hops: count, handOffs: handOffs[node] ?? 0 }
    }),
    ...(n === 0 ? {} : { reachableShare: reached / n }),
    ...(asking === 0 ? {} : { meanHops: meanOf(hops), meanHandOffs: meanOf(handOffs) }),
    hopCounts,
    handOffCounts
  }
}

/** How many nodes have each cost, from 0 on. */
const countsOf = (costs: Int32Array): readonly number[] => {
  const counts = new Array<number>(costs.reduce((most, cost) => Math.max(most, cost + 1), 0)).fill(0)
  for (const cost of costs) if (cost >= 0) counts[cost] = (counts[cost] ?? 0) + 1
  return counts
}

/**
 * The least number of borders from any source to each node, -1 where there is no way: a search that goes through all that
 * costs nothing more before it crosses the next border.
 */
const leastCosts = (
  { offsets, targets, nodes }: Graph,
  sources: readonly number[],
  memberOf: Uint32Array
): Int32Array => {
  const costs = new Int32Array(nodes.length).fill(-1)
  let open: readonly number[] = sources
  for (let cost = 0; open.length > 0; cost++) {
    const inside = open.filter((node) => (costs[node] ?? 0) < 0)
    const across: number[] = []
    for (const node of inside) costs[node] = cost
    for (let node = inside.pop(); node !== undefined; node = inside.pop())
      for (let entry = offsets[node] ?? 0; entry < (offsets[node + 1] ?? 0); entry++) {
        const target = targets[entry] ?? 0
        if ((costs[target] ?? 0) >= 0) continue
        if (memberOf[target] !== memberOf[node]) across.push(target)
        else {
          costs[target] = cost
          inside.push(target)
        }
      }
    open = across
  }
  return costs
}
