import { degreesOf, type Graph } from "../topology/graph.ts"
import { tiesOfArcs } from "./directions.ts"
import { tieCorrelation } from "./tie-correlation.ts"

/** The best core of a network, and how much it is one. */
export interface CorePeriphery {
  /** The nodes of the core, in id order. */
  readonly core: readonly string[]
  /** Z: pairs in the core that are not tied, and pairs in the periphery that are. No core has fewer. */
  readonly errors: number
  /** The share of pairs in the core that are tied; absent in a core of one. */
  readonly coreDensity?: number
  /** The share of pairs of one from the core and one from the periphery that are tied; absent without a periphery. */
  readonly betweenDensity?: number
  /** The share of pairs in the periphery that are tied; absent in a periphery of one. */
  readonly peripheryDensity?: number
  /** The correlation with a network in which just the pairs with a node of the core are tied; absent where it has none. */
  readonly fit?: number
  /** The same over the pairs in the core and those in the periphery alone; absent where it has none. */
  readonly fitWithoutBetween?: number
}

/**
 * The best division into a core where all are tied and a periphery where nobody is, ties between the two not counting:
 * exact, by Lip's argument. Sorted by degree, the core is the longest beginning in which the k-th has at least k ties.
 *
 * Often several cores are as good: nodes of the same degree at the threshold are taken in id order, and one more with a degree
 * one short of the size would cost nothing. Read the three densities: a hub and its spokes have none in the periphery and
 * many ties between; a clique has all three high; an inner circle has as few ties between as in the periphery.
 *
 * The fits are Borgatti and Everett's correlations, r = (N x - S m) / sqrt(S (N - S) m (N - m)) over N pairs with m ties, S
 * ideal ties and x ties in both; the core is best for Z, not for them. Arcs are read as ties, weights are ignored.
 * Undefined without ties. Takes time in edges and in sorting the nodes.
 *
 * Lip 2011, arXiv:1102.5511; Borgatti and Everett 2000, Social Networks 21:375-395. `Lip` of the Python package cpnet is
 * off by one and scores otherwise.
 */
export const corePeriphery = (graph: Graph): CorePeriphery | undefined => {
  const ties = tiesOfArcs(graph)
  const { nodes, offsets, targets, edgeCount } = ties
  if (edgeCount === 0) return undefined
  const degrees = degreesOf(ties)
  const byDegree = [...nodes.keys()].sort((a, b) => (degrees[b] ?? 0) - (degrees[a] ?? 0) || a - b)
  const end = byDegree.findIndex((node, place) => (degrees[node] ?? 0) < place + 1)
  const core = byDegree.slice(0, end < 0 ? nodes.length : end)
  const isCore = new Uint8Array(nodes.length)
  for (const node of core) isCore[node] = 1
  let endsInCore = 0
  let endsBetween = 0
  for (const node of core)
    for (let entry = offsets[node] ?? 0; entry < (offsets[node + 1] ?? 0); entry++)
      if (isCore[targets[entry] ?? 0] === 1) endsInCore++
      else endsBetween++
  const pairs = pairsOf(core.length, nodes.length)
  const tied = {
    core: endsInCore / 2,
    between: endsBetween,
    periphery: edgeCount - endsInCore / 2 - endsBetween
  }
  const fit = tieCorrelation({
    pairs: pairs.core + pairs.between + pairs.periphery,
    first: pairs.core + pairs.between,
    second: edgeCount,
    both: tied.core + tied.between
  })
  const fitWithoutBetween = tieCorrelation({
    pairs: pairs.core + pairs.periphery,
    first: pairs.core,
    second: tied.core + tied.periphery,
    both: tied.core
  })
  return {
    core: core.sort((a, b) => a - b).flatMap((node) => nodes[node] ?? []),
    errors: pairs.core - tied.core + tied.periphery,
    ...(pairs.core === 0 ? {} : { coreDensity: tied.core / pairs.core }),
    ...(pairs.between === 0 ? {} : { betweenDensity: tied.between / pairs.between }),
    ...(pairs.periphery === 0 ? {} : { peripheryDensity: tied.periphery / pairs.periphery }),
    ...(fit === undefined ? {} : { fit }),
    ...(fitWithoutBetween === undefined ? {} : { fitWithoutBetween })
  }
}

const pairsOf = (core: number, n: number) => {
  const periphery = n - core
  return { core: (core * (core - 1)) / 2, between: core * periphery, periphery: (periphery * (periphery - 1)) / 2 }
}
