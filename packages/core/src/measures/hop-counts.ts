import type { Graph } from "../topology/graph.ts"

/** Room for a search by breadth, to be used again for the next source. */
export interface BreadthRoom {
  /** The hops from the source to each node; -1 where it is not reached. */
  readonly hops: Int32Array
  /** The nodes that were reached, nearest first; the source is the first. */
  readonly order: Uint32Array
}

/** Room for searches in a graph. */
export const breadthRoom = ({ nodes }: Graph): BreadthRoom => ({
  hops: new Int32Array(nodes.length),
  order: new Uint32Array(nodes.length)
})

/** Counts the hops along edges from a source to every node it reaches, and gives how many these are, itself included. */
export const searchByBreadth = ({ offsets, targets }: Graph, source: number, { hops, order }: BreadthRoom): number => {
  hops.fill(-1)
  hops[source] = 0
  order[0] = source
  let end = 1
  for (let place = 0; place < end; place++) {
    const node = order[place] ?? 0
    const next = (hops[node] ?? 0) + 1
    for (let entry = offsets[node] ?? 0, last = offsets[node + 1] ?? 0; entry < last; entry++) {
      const target = targets[entry] ?? 0
      if ((hops[target] ?? 0) >= 0) continue
      hops[target] = next
      order[end++] = target
    }
  }
  return end
}

/** How far some ordered pairs of nodes are from each other. */
export interface HopCounts {
  /** How many pairs there are. */
  readonly pairs: number
  /** How many of them are so many hops apart, by the number of hops; `counts[0]` is 0. */
  readonly counts: Float64Array
}

/** How far apart pairs of nodes are. */
export interface Distances {
  /** The share of pairs of which the first reaches the second, in [0, 1]. */
  readonly reachableShare: number
  /** Hops on the shortest way, the mean over the pairs that reach each other; absent where none does. */
  readonly meanHops?: number
  /** The mean of 1 / hops over all pairs, 0 where there is no way. In [0, 1]: 1 where all are neighbors. */
  readonly efficiency: number
}

/** Sums up how far apart pairs are. Undefined without pairs. */
export const distancesOfCounts = ({ pairs, counts }: HopCounts): Distances | undefined => {
  if (pairs === 0) return undefined
  const reachable = counts.reduce((sum, count) => sum + count, 0)
  const hops = counts.reduce((sum, count, distance) => sum + count * distance, 0)
  const inverse = counts.reduce((sum, count, distance) => sum + (distance === 0 ? 0 : count / distance), 0)
  return {
    reachableShare: reachable / pairs,
    ...(reachable === 0 ? {} : { meanHops: hops / reachable }),
    efficiency: inverse / pairs
  }
}
