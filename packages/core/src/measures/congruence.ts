import { type Graph, hasEdge, indexOf } from "../topology/graph.ts"
import { tiesOfArcs } from "./directions.ts"
import { tieCorrelation } from "./tie-correlation.ts"

/** How far what is prescribed and what happens are the same. */
export interface Congruence {
  /** How many contacts are prescribed. */
  readonly prescribed: number
  /** How many contacts live. */
  readonly living: number
  /** How many of the prescribed ones live. */
  readonly both: number
  /** The share of prescribed contacts that live, in [0, 1]; absent where nothing is prescribed. */
  readonly livingShare?: number
  /** The share of living contacts that nobody prescribed, in [0, 1]; absent where none lives. */
  readonly unprescribedShare?: number
  /** The correlation of the two networks over all pairs, in [-1, 1]; absent where one ties no pair, or every pair. */
  readonly correlation?: number
}

/**
 * Holds a formal network, such as who reports to whom, against an actual one, such as who talks to whom.
 *
 * Nodes are the same if they are called the same; one that is in only one of the networks is an isolate in the other. Where
 * both graphs are directed, arcs are compared, and otherwise ties; weights are ignored. Takes time in edges times the
 * logarithm of degrees. The correlation is `gcor` of sna; as the pairs are not independent, its test needs
 * permutations (QAP), which are not done here.
 *
 * @example
 * ```ts
 * import { graphOf } from "@hubwright/core/topology"
 * import { congruenceOf } from "@hubwright/core/measures"
 * import { parseNotation } from "@hubwright/testing"
 *
 * const acme = parseNotation("care pr legal; care reports pr; legal reports pr; care consults legal (3, observed); care consults pr (5, observed)")
 * const formal = graphOf(acme, { nodes: "departments", ties: ["reports"] })
 * const actual = graphOf(acme, { nodes: "departments", origin: "observed" })
 * congruenceOf(formal, actual).livingShare // => 0.5
 * ```
 */
export const congruenceOf = (formal: Graph, actual: Graph): Congruence => {
  const directed = formal.directed && actual.directed
  const n = new Set([...formal.nodes, ...actual.nodes]).size
  const pairs = (n * (n - 1)) / (directed ? 1 : 2)
  const first = directed ? formal : tiesOfArcs(formal)
  const second = directed ? actual : tiesOfArcs(actual)
  const { edgeCount: prescribed } = first
  const { edgeCount: living } = second
  const both = commonEdges(first, second) / (directed ? 1 : 2)
  const correlation = tieCorrelation({ pairs, first: prescribed, second: living, both })
  return {
    prescribed,
    living,
    both,
    ...(prescribed === 0 ? {} : { livingShare: both / prescribed }),
    ...(living === 0 ? {} : { unprescribedShare: (living - both) / living }),
    ...(correlation === undefined ? {} : { correlation })
  }
}

/** The entries of one graph's rows that are in the other's too. */
const commonEdges = (one: Graph, other: Graph): number => {
  const indexes = Int32Array.from(one.nodes, (node) => indexOf(other, node))
  let count = 0
  for (let node = 0; node < one.nodes.length; node++) {
    const from = indexes[node] ?? -1
    if (from < 0) continue
    for (let entry = one.offsets[node] ?? 0; entry < (one.offsets[node + 1] ?? 0); entry++) {
      const to = indexes[one.targets[entry] ?? 0] ?? -1
      if (to >= 0 && hasEdge(other, from, to)) count++
    }
  }
  return count
}
