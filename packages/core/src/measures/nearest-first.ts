import type { Graph } from "../topology/graph.ts"

/** Room for a search by weight, to be used again for the next source. */
export interface WeightRoom {
  /** The least sum of weights on a way from the source; infinite where there is none. */
  readonly distance: Float64Array
  /** The nodes that were reached, nearest first; the source is the first. */
  readonly order: Uint32Array
  /** Where each node that was reached stands in `order`. */
  readonly rank: Int32Array
  /** A binary heap of the nodes that are met but not yet in `order`, the nearest on top. */
  readonly heap: Uint32Array
  /** Where each node stands in the heap; -1 outside. */
  readonly placeOf: Int32Array
}

/** Room for searches by weight in a graph. */
export const weightRoom = ({ nodes: { length: n } }: Graph): WeightRoom => ({
  distance: new Float64Array(n),
  order: new Uint32Array(n),
  rank: new Int32Array(n),
  heap: new Uint32Array(n),
  placeOf: new Int32Array(n)
})

/**
 * Finds how far every node is that a source reaches, weights being distances, and gives how many these are, itself included.
 * Dijkstra 1959, Numerische Mathematik 1:269-271.
 */
export const searchByWeight = (graph: Graph, source: number, room: WeightRoom): number => {
  const { offsets, targets, weights } = graph
  const { distance, order, rank, heap, placeOf } = room
  distance.fill(Number.POSITIVE_INFINITY)
  rank.fill(-1)
  placeOf.fill(-1)
  distance[source] = 0
  heap[0] = source
  let size = 1
  let end = 0
  while (size > 0) {
    const node: number = heap[0] ?? 0
    size--
    sink(heap[size] ?? 0, size, room)
    rank[node] = end
    order[end++] = node
    const own = distance[node] ?? 0
    const last = offsets[node + 1] ?? 0
    for (let entry: number = offsets[node] ?? 0; entry < last; entry++) {
      const target = targets[entry] ?? 0
      const reached = own + (weights[entry] ?? 0)
      if ((rank[target] ?? 0) >= 0 || reached >= (distance[target] ?? 0)) continue
      distance[target] = reached
      const place = placeOf[target] ?? -1
      rise(target, place < 0 ? size++ : place, room)
    }
  }
  return end
}

/** Puts a node into the heap at a place, or as far above it as it is nearer than who stands there. */
const rise = (node: number, from: number, { heap, placeOf, distance }: WeightRoom): void => {
  const own = distance[node] ?? 0
  let place = from
  while (place > 0) {
    const above = (place - 1) >>> 1
    const other = heap[above] ?? 0
    if ((distance[other] ?? 0) <= own) break
    heap[place] = other
    placeOf[other] = place
    place = above
  }
  heap[place] = node
  placeOf[node] = place
}

/** Puts a node on top of a heap of a size, or as far below as it is farther than who stands there. */
const sink = (node: number, size: number, { heap, placeOf, distance }: WeightRoom): void => {
  const own = distance[node] ?? 0
  let place = 0
  for (let below = 1; below < size; below = 2 * place + 1) {
    const left = heap[below] ?? 0
    const right = heap[below + 1] ?? 0
    const isRight = below + 1 < size && (distance[right] ?? 0) < (distance[left] ?? 0)
    const other = isRight ? right : left
    if ((distance[other] ?? 0) >= own) break
    heap[place] = other
    placeOf[other] = place
    place = isRight ? below + 1 : below
  }
  if (size === 0) return
  heap[place] = node
  placeOf[node] = place
}
