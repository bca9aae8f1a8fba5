import type { Graph } from "../topology/graph.ts"
import { type GroupOf, partitionOf } from "../topology/partition.ts"
import { pairSums, type WayOptions } from "./betweenness.ts"
import { dependencies, type SourceOptions, stepFor } from "./brandes.ts"
import { distancesByGroup } from "./distances.ts"
import type { Distances } from "./hop-counts.ts"
import { subgraphOf } from "./subgraph.ts"

/**
 * The betweenness of each node between groups, in the order of `nodes`: as `betweenness`, but only pairs of different groups
 * count. Whoever connects only colleagues of one group has none.
 *
 * From 0; at most what `betweenness` of the node is. Exact. Takes time in nodes times edges. Everett and Borgatti 2012, Social
 * Networks 34:562-569, who call it the betweenness version of an E-I index.
 */
export const crossBetweenness = (graph: Graph, groupOf: GroupOf, options: WayOptions = {}): Float64Array =>
  pairSums(graph, options, partitionOf(graph, groupOf).memberOf)

/** A node by how much of what runs between groups it carries. */
export interface Broker {
  readonly id: string
  /** Its betweenness between groups. */
  readonly betweenness: number
  /** Its share of the betweenness between groups of all nodes, in [0, 1]. */
  readonly share: number
}

/**
 * Everybody who carries something between groups, most first, then in id order. Empty where nobody does: all ways between
 * groups are direct, or there are none.
 *
 * The share is of all that is carried: a way over three nodes counts three times, so shares add up to 1. It is not the share
 * of ways that would be cut without the node; `distancesWithoutBrokers` tells that.
 */
export const brokersOf = (graph: Graph, groupOf: GroupOf, { mostSources }: SourceOptions = {}): readonly Broker[] => {
  const values =
    mostSources === undefined
      ? crossBetweenness(graph, groupOf)
      : dependencies(graph, partitionOf(graph, groupOf).memberOf, stepFor(graph, mostSources)).map((sum) =>
          graph.directed ? sum : sum / 2
        )
  const all = values.reduce((sum, value) => sum + value, 0)
  return graph.nodes
    .map((id, node) => ({ id, betweenness: values[node] ?? 0, share: (values[node] ?? 0) / all }))
    .filter(({ betweenness }) => betweenness > 0)
    .sort((a, b) => b.betweenness - a.betweenness || (a.id < b.id ? -1 : 1))
}

/**
 * How far apart groups are once the first brokers have left: distances between those who stay, who are in different groups.
 * Undefined where nobody stays to be apart. Takes time in nodes times edges.
 */
export const distancesWithoutBrokers = (
  graph: Graph,
  groupOf: GroupOf,
  { brokers, count }: { readonly brokers: readonly Pick<Broker, "id">[]; readonly count: number }
): Distances | undefined => {
  const gone = new Set(brokers.slice(0, count).map(({ id }) => id))
  const rest = subgraphOf(graph, (node) => !gone.has(graph.nodes[node] ?? ""))
  return distancesByGroup(rest, groupOf).between
}
