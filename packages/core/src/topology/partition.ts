import type { Graph } from "./graph.ts"

/** Tells the group that a node belongs to, by the node's name: its department, location, company. */
export type GroupOf = (node: string) => string

/** The nodes of a graph divided into groups. */
export interface Partition {
  /** The groups, in id order. */
  readonly groups: readonly string[]
  /** The group of each node, as an index into `groups`. */
  readonly memberOf: Uint32Array
}

/** Divides the nodes of a graph into groups. */
export const partitionOf = (graph: Graph, groupOf: GroupOf): Partition => {
  const names = graph.nodes.map(groupOf)
  const groups = [...new Set(names)].sort()
  const indexes = new Map(groups.map((group, index) => [group, index]))
  return { groups, memberOf: Uint32Array.from(names, (group) => indexes.get(group) ?? 0) }
}
