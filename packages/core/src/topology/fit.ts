import { degreesOf, type Graph } from "./graph.ts"

/** The counts that say how like an ideal picture of ties an observed one is. */
export interface Overlap {
  /** How many units there are. */
  readonly units: number
  /** The ties there are (m). */
  readonly ties: number
  /** The ties of the ideal (e). */
  readonly ideal: number
  /** The ties that are in both (c). */
  readonly common: number
}

/**
 * The φ coefficient: Pearson's correlation, over all P = n (n - 1) / 2 pairs of units, of being tied and of being tied in the
 * ideal: (P c - m e) / √(m (P - m) e (P - e)).
 *
 * In [-1, 1]: 1 where the ties are exactly the ideal's, 0 where they have no more in common than chance would give. 0 too
 * where there is no or every tie, which no ideal with some ties can explain.
 */
export const phi = ({ units, ties, ideal, common }: Overlap): number => {
  const pairs = (units * (units - 1)) / 2
  const spread = ties * (pairs - ties) * ideal * (pairs - ideal)
  return spread <= 0 ? 0 : Math.max(-1, Math.min(1, (pairs * common - ties * ideal) / Math.sqrt(spread)))
}

/** A star in a graph: the node in its middle and how many of the others are tied to it. */
export interface Star {
  /** By index into the graph's nodes. */
  readonly hub: number
  readonly spokes: number
  /** φ of the ties and the full star around that node, at least 0. */
  readonly fit: number
}

/**
 * The star that fits best: around the node with most ties, of several the first in `preferred` (node indexes, best first);
 * without a tie around the first of all. Undefined without nodes.
 */
export const bestStar = (graph: Graph, preferred: readonly number[]): Star | undefined => {
  const degrees = degreesOf(graph)
  const [first] = preferred
  if (first === undefined) return undefined
  const hub = preferred.reduce((best, node) => ((degrees[node] ?? 0) > (degrees[best] ?? 0) ? node : best), first)
  const spokes = degrees[hub] ?? 0
  const { length: units } = graph.nodes
  const fit = phi({ units, ties: graph.edgeCount, ideal: units - 1, common: spokes })
  return { hub, spokes, fit: Math.max(0, fit) }
}
