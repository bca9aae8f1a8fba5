import type { Graph } from "../topology/graph.ts"
import type { GroupOf } from "../topology/partition.ts"
import { partitionOf } from "../topology/partition.ts"
import { type SourceOptions, stepFor } from "./brandes.ts"
import { breadthRoom, type Distances, distancesOfCounts, searchByBreadth } from "./hop-counts.ts"

/** How far apart the nodes of a network are, and how far the farthest. */
export interface NetworkDistances extends Distances {
  /** The most hops on a shortest way between two nodes that reach each other. */
  readonly diameter: number
  /** The fewest hops from which one node reaches all that it reaches; 0 where there is an isolate. */
  readonly radius: number
}

/**
 * How far apart the nodes of a network are, over all ordered pairs; edges count one hop each, weights are ignored.
 *
 * The mean falls when a network breaks apart, because only pairs that reach each other have a distance: always read it
 * with `reachableShare`, or read `efficiency`. Undefined below two nodes. Takes time in nodes times edges. Efficiency: Latora
 * and Marchiori 2001, Physical Review Letters 87:198701. As in igraph (`global_efficiency`, `mean_distance`).
 */
export const distancesOf = (graph: Graph): NetworkDistances | undefined => {
  const { length: n } = graph.nodes
  const room = breadthRoom(graph)
  const counts = new Float64Array(n)
  let diameter = 0
  let radius = n
  for (let source = 0; source < n; source++) {
    const end = searchByBreadth(graph, source, room)
    for (let place = 1; place < end; place++) {
      const distance = room.hops[room.order[place] ?? 0] ?? 0
      counts[distance] = (counts[distance] ?? 0) + 1
    }
    const farthest = room.hops[room.order[end - 1] ?? 0] ?? 0
    diameter = Math.max(diameter, farthest)
    radius = Math.min(radius, farthest)
  }
  const distances = distancesOfCounts({ pairs: n * (n - 1), counts })
  return distances === undefined ? undefined : { ...distances, diameter, radius }
}

/** How far apart nodes of one group are, and nodes of different groups. */
export interface GroupDistances {
  /** Absent where every group has one member. */
  readonly within?: Distances
  /** Absent where there is one group. */
  readonly between?: Distances
  /**
   * Distance penalty: 1 - efficiency between / efficiency within. 0 where groups make no difference, 1 where no way leads
   * from one group to another; below 0 where groups are nearer to each other than to themselves. Absent where nobody
   * reaches anybody within a group.
   */
  readonly penalty?: number
}

/**
 * How far apart nodes are within groups and between them, over ordered pairs. A shortest way between two nodes of one
 * group may lead through another. Takes time in nodes times edges; weights are ignored.
 *
 * @example
 * ```ts
 * import { graphFromEdges } from "@hubwright/core/topology"
 * import { distancesByGroup } from "@hubwright/core/measures"
 *
 * const contacts = graphFromEdges([["a1", "a2"], ["a2", "b1"], ["b1", "b2"]])
 * distancesByGroup(contacts, (name) => name.slice(0, 1)).between
 * // => { reachableShare: 1, meanHops: 2, efficiency: 0.5833333333333334 }
 * ```
 */
export const distancesByGroup = (
  graph: Graph,
  groupOf: GroupOf,
  { mostSources }: SourceOptions = {}
): GroupDistances => {
  const { groups, memberOf } = partitionOf(graph, groupOf)
  const { length: n } = graph.nodes
  const room = breadthRoom(graph)
  const within = new Float64Array(n)
  const between = new Float64Array(n)
  const sizes = new Uint32Array(groups.length)
  for (const group of memberOf) sizes[group] = (sizes[group] ?? 0) + 1
  const step = stepFor(graph, mostSources)
  let sources = 0
  let pairsWithin = 0
  for (let source = 0; source < n; source += step) {
    const group = memberOf[source] ?? 0
    sources++
    pairsWithin += (sizes[group] ?? 0) - 1
    const end = searchByBreadth(graph, source, room)
    for (let place = 1; place < end; place++) {
      const node = room.order[place] ?? 0
      const distance = room.hops[node] ?? 0
      const counts = memberOf[node] === group ? within : between
      counts[distance] = (counts[distance] ?? 0) + 1
    }
  }
  const inside = distancesOfCounts({ pairs: pairsWithin, counts: within })
  const across = distancesOfCounts({ pairs: sources * (n - 1) - pairsWithin, counts: between })
  return {
    ...(inside === undefined ? {} : { within: inside }),
    ...(across === undefined ? {} : { between: across }),
    ...(inside === undefined || across === undefined || inside.efficiency === 0
      ? {}
      : { penalty: 1 - across.efficiency / inside.efficiency })
  }
}
