import type { Graph } from "../topology/graph.ts"

/**
 * For each node v, Σ over sources s and targets t of the share of shortest ways from s to t that lead through v (v being
 * neither): Brandes 2001, Journal of Mathematical Sociology 25:163-177. In an undirected graph each pair is met twice.
 *
 * Where groups are given, only pairs of different groups count: δ(v) = Σ_w σ(v) / σ(w) · ([g(w) ≠ g(s)] + δ(w)), Everett
 * and Borgatti 2012, Social Networks 34:562-569.
 *
 * No predecessors are kept: on the way back each node looks at its successors again, which is one more pass over the edges
 * and no memory. Ways are counted in 64-bit floats, so they stay exact up to 2^53 and share out well beyond.
 *
 * With a step, only every step-th node is a source, and the sums are scaled up: an estimate.
 */
export const dependencies = (graph: Graph, memberOf?: Uint32Array, step = 1): Float64Array => {
  const { length: n } = graph.nodes
  const { offsets, targets } = graph
  const sums = new Float64Array(n)
  const distance = new Int32Array(n).fill(-1)
  const order = new Uint32Array(n)
  const ways = new Float64Array(n)
  const share = new Float64Array(n) // of each node, (own target + δ) / σ
  for (let source = 0; source < n; source += step) {
    order[0] = source
    distance[source] = 0
    ways[source] = 1
    let end = 1
    for (let place = 0; place < end; place++) {
      const node = order[place] ?? 0
      const next = (distance[node] ?? 0) + 1
      // where everybody is found, those farthest away lead to nobody
      if (end === n && next > (distance[order[n - 1] ?? 0] ?? 0)) break
      const own = ways[node] ?? 0
      for (let entry = offsets[node] ?? 0, last = offsets[node + 1] ?? 0; entry < last; entry++) {
        const target = targets[entry] ?? 0
        const found = distance[target] ?? 0
        if (found === next) ways[target] = (ways[target] ?? 0) + own
        else if (found < 0) {
          distance[target] = next
          ways[target] = own
          order[end++] = target
        }
      }
    }
    const home = memberOf === undefined ? -1 : (memberOf[source] ?? 0)
    const farthest = distance[order[end - 1] ?? 0] ?? 0
    for (let place = end - 1; place > 0; place--) {
      const node = order[place] ?? 0
      const next = (distance[node] ?? 0) + 1
      let sum = 0
      const last = next > farthest ? 0 : (offsets[node + 1] ?? 0)
      for (let entry = offsets[node] ?? 0; entry < last; entry++) {
        const target = targets[entry] ?? 0
        if (distance[target] === next) sum += share[target] ?? 0
      }
      const own = ways[node] ?? 0
      const through = own * sum
      sums[node] = (sums[node] ?? 0) + through
      share[node] = ((memberOf === undefined || memberOf[node] !== home ? 1 : 0) + through) / own
    }
    for (let place = 0; place < end; place++) distance[order[place] ?? 0] = -1
  }
  return step === 1 ? sums : sums.map((sum) => sum * step)
}

/** Every how manieth node is a source, so that there are at most so many. */
export const stepFor = ({ nodes: { length: n } }: Graph, mostSources: number | undefined): number =>
  mostSources === undefined ? 1 : Math.max(1, Math.ceil(n / Math.max(1, mostSources)))

/** How a measure over all pairs may be estimated. */
export interface SourceOptions {
  /**
   * At most so many nodes, evenly over id order, are where ways begin: the values are an estimate then. All nodes unless told,
   * which is exact.
   */
  readonly mostSources?: number
}
