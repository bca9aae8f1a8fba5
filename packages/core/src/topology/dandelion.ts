import { phi } from "./fit.ts"
import { degreesOf, type Graph, hasEdge, rowOf } from "./graph.ts"

/** A dandelion in a graph: a center (see `centerOf`), hubs around it, and units around each of those. Nodes are indexes into the graph's. */
export interface Dandelion {
  readonly center: number
  /** The sub-hubs, each with the units it serves; whether a tie joins it to the center, or was severed. */
  readonly subHubs: readonly { readonly hub: number; readonly serves: readonly number[]; readonly isSevered: boolean }[]
  /** The units that no sub-hub serves and the center itself does. */
  readonly direct: readonly number[]
  /** How many ties it explains. */
  readonly common: number
  /** φ of the ties and the full dandelion of this kind, at least 0. */
  readonly fit: number
}

/** The fewest sub-hubs that a center ties together. */
const leastJoined = 2

/** The center of a dandelion, or nothing where fewer than two sub-hubs are tied to it: then it is a unit like others. */
export const centerOf = ({ center, subHubs }: Dandelion): number | undefined =>
  subHubs.filter(({ isSevered }) => !isSevered).length < leastJoined ? undefined : center

/** The sub-hubs of a dandelion with all that they serve: where it has no center, also the unit that stands in its place, if it is tied to one. */
export const servingHubs = (dandelion: Dandelion): readonly Pick<Dandelion["subHubs"][number], "hub" | "serves">[] =>
  centerOf(dandelion) !== undefined
    ? dandelion.subHubs
    : dandelion.subHubs.map(({ hub, serves, isSevered }) => ({
        hub,
        serves: isSevered ? serves : [...serves, dandelion.center].sort((a, b) => a - b)
      }))

/** What counts as a dandelion. */
export interface DandelionForm {
  /** The fewest units a sub-hub serves: 2 in a dandelion. */
  readonly leastServed: number
}

/** Up to how many units every center is tried, with several first sub-hubs each. */
const exhaustive = { units: 100, starts: 4 }
/** How many centers are tried beyond, with one first sub-hub each. */
const mostCenters = 48

/**
 * The dandelion that explains most ties, or nothing where there is none.
 *
 * An ideal dandelion of n units has n - 1 ties: every sub-hub is tied to the center and every other unit to one sub-hub; at
 * least two sub-hubs serve at least two units each. It explains the ties between center and sub-hubs, and one tie of each
 * served unit. Two rules keep it from claiming what is another shape:
 *
 * - The largest sub-hub counts for at most twice what all the others serve; else it is a hub with spokes of its own.
 * - Units tied to the center alone are explained too (they are its own spokes), if two sub-hubs are tied to it, and as far as they
 *   are no more than the units that sub-hubs serve; a center that serves most units itself is a hub with spokes.
 *
 * Finding the best is NP-hard (maximum coverage), so it is searched: for each center sub-hubs are taken one by one, always
 * the one that explains most more, beginning with each of the four most promising; every stage of that is judged. In graphs
 * of more than 100 nodes only the 48 are tried as centers whose neighbors have most neighbors, each with the most promising beginning. An ideal
 * dandelion is always found. Equal choices go by index. Takes time in centers × (edges + sub-hubs × nodes).
 */
export const bestDandelion = (graph: Graph, { leastServed }: DandelionForm): Dandelion | undefined => {
  const { length: n } = graph.nodes
  const most = Math.floor((n - 1) / (1 + leastServed))
  let best: { readonly attempt: Attempt; readonly common: number } | undefined
  for (const center of centersOf(graph)) {
    for (const start of startsOf(attemptAround(graph, center), leastServed)) {
      const attempt = attemptAround(graph, center)
      for (let next = start; next >= 0; next = nextSubHub(attempt, leastServed)) {
        take(attempt, next)
        const common = explainedTies(attempt, leastServed)
        if (common > (best?.common ?? 0)) best = { attempt: copyOf(attempt), common }
        if (attempt.subHubs.length === most) break
      }
    }
  }
  return best === undefined ? undefined : dandelionOf(best.attempt, best.common)
}

/** A dandelion in the making. Arrays are by node. */
interface Attempt {
  readonly graph: Graph
  readonly center: number
  readonly subHubs: number[]
  readonly isSubHub: Uint8Array
  /** 1 + the sub-hub that serves a node, or 0. */
  readonly servedBy: Int32Array
  /** How many nodes a sub-hub serves. */
  readonly served: Int32Array
  /** How many nodes a node would serve as the next sub-hub. */
  readonly free: Int32Array
  /** How many more ties would be explained if it became that. */
  readonly gain: Int32Array
}

const attemptAround = (graph: Graph, center: number): Attempt => {
  const { length: n } = graph.nodes
  const gain = new Int32Array(degreesOf(graph))
  const free = gain.slice()
  for (const neighbor of rowOf(graph, center)) free[neighbor] = (free[neighbor] ?? 0) - 1
  const isSubHub = new Uint8Array(n)
  return { graph, center, subHubs: [], isSubHub, servedBy: new Int32Array(n), served: new Int32Array(n), free, gain }
}

const copyOf = (attempt: Attempt): Attempt => ({
  ...attempt,
  subHubs: [...attempt.subHubs],
  isSubHub: attempt.isSubHub.slice(),
  servedBy: attempt.servedBy.slice(),
  served: attempt.served.slice()
})

const centersOf = (graph: Graph): readonly number[] => {
  const nodes = graph.nodes.map((_, node) => node)
  if (nodes.length <= exhaustive.units) return nodes
  const degrees = degreesOf(graph)
  const reach = nodes.map((node) => rowOf(graph, node).reduce((sum, neighbor) => sum + (degrees[neighbor] ?? 0) - 1, 0))
  return nodes.sort((a, b) => (reach[b] ?? 0) - (reach[a] ?? 0) || a - b).slice(0, mostCenters)
}

/** The nodes to begin with as first sub-hub, most gain first. */
const startsOf = ({ graph, center, free, gain }: Attempt, leastServed: number): readonly number[] =>
  graph.nodes
    .flatMap((_, node) => (node !== center && (free[node] ?? 0) >= leastServed ? node : []))
    .sort((a, b) => (gain[b] ?? 0) - (gain[a] ?? 0) || a - b)
    .slice(0, graph.nodes.length <= exhaustive.units ? exhaustive.starts : 1)

/** The node that gains most as next sub-hub, or -1. */
const nextSubHub = ({ center, isSubHub, free, gain }: Attempt, leastServed: number): number => {
  let best = -1
  let most = 0
  for (let node = 0; node < gain.length; node++) {
    const more = gain[node] ?? 0
    if (more <= most || node === center || isSubHub[node] === 1 || (free[node] ?? 0) < leastServed) continue
    best = node
    most = more
  }
  return best
}

/** Makes a node a sub-hub: it is served no longer, and serves its neighbors that nobody serves yet. */
const take = (attempt: Attempt, node: number): void => {
  const { graph, center, isSubHub, servedBy, served, gain } = attempt
  const server = (servedBy[node] ?? 0) - 1
  if (server >= 0) served[server] = (served[server] ?? 0) - 1
  else withdraw(attempt, node)
  servedBy[node] = 0
  isSubHub[node] = 1
  attempt.subHubs.push(node)
  for (const leaf of rowOf(graph, node)) {
    if (leaf === center || isSubHub[leaf] === 1 || (servedBy[leaf] ?? 0) > 0) continue
    servedBy[leaf] = node + 1
    served[node] = (served[node] ?? 0) + 1
    gain[leaf] = (gain[leaf] ?? 0) - 1 // as a sub-hub it would be served no longer
    withdraw(attempt, leaf)
  }
}

/** A node is no longer to be had as one that a next sub-hub would serve. */
const withdraw = ({ graph: { offsets, targets }, free, gain }: Attempt, node: number): void => {
  const end = offsets[node + 1] ?? 0
  for (let entry = offsets[node] ?? 0; entry < end; entry++) {
    const neighbor = targets[entry] ?? 0
    free[neighbor] = (free[neighbor] ?? 0) - 1
    gain[neighbor] = (gain[neighbor] ?? 0) - 1
  }
}

/** How many ties the dandelion explains, or 0 while it is none. */
const explainedTies = (attempt: Attempt, leastServed: number): number => {
  const { graph, center, subHubs, served } = attempt
  const counts = subHubs.map((hub) => served[hub] ?? 0)
  if (subHubs.length < 2 || counts.some((count) => count < leastServed)) return 0
  const all = counts.reduce((sum, count) => sum + count, 0)
  const largest = counts.reduce((max, count) => Math.max(max, count), 0)
  const explained = all - largest + Math.min(largest, 2 * (all - largest))
  const joined = subHubs.filter((hub) => hasEdge(graph, center, hub)).length
  const own = joined < leastJoined ? 0 : directOf(attempt).length
  return joined + explained + Math.min(own, explained)
}

/** The nodes tied to the center that are no sub-hub and not served. */
const directOf = ({ graph, center, isSubHub, servedBy }: Attempt): readonly number[] =>
  [...rowOf(graph, center)].filter((node) => isSubHub[node] !== 1 && servedBy[node] === 0)

const dandelionOf = (attempt: Attempt, common: number): Dandelion => {
  const { graph, center, servedBy } = attempt
  const { length: units } = graph.nodes
  const subHubs = [...attempt.subHubs]
    .sort((a, b) => a - b)
    .map((hub) => ({
      hub,
      serves: graph.nodes.flatMap((_, node) => (servedBy[node] === hub + 1 ? node : [])),
      isSevered: !hasEdge(graph, center, hub)
    }))
  const fit = phi({ units, ties: graph.edgeCount, ideal: units - 1, common })
  return { center, subHubs, direct: directOf(attempt), common, fit: Math.max(0, fit) }
}
