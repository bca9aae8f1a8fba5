import type { DateText, Organization } from "../model/organization.ts"
import type { ModelPath } from "../problem/problem.ts"
import { channelHands, type Ownership, ownershipOf } from "./channel-hands.ts"
import { type EnabledPeople, enabledPeople } from "./enabled-people.ts"
import { type Graph, graphFromEdges, rowOf } from "./graph.ts"
import { participantsOf, tiesAmong } from "./participants.ts"
import { livingTies } from "./ties.ts"
import { unitsById } from "./unit.ts"

/** What a topology is read from: who takes part, who is tied to whom, whose the channels are, who may post. */
export interface UnitNetwork {
  /** The units that take part, and their ties, whatever the kind. */
  readonly graph: Graph
  /** The departments that do not take part. */
  readonly bystanders: readonly string[]
  /** How many departments there are, bystanders included. */
  readonly departmentCount: number
  /** The elements of `ties` that tie two nodes of the graph, given by index in either order; in the order of the file. */
  readonly pathsOf: (a: number, b: number) => readonly ModelPath[]
  readonly ownership: Ownership
  readonly people: EnabledPeople
}

/** Reads the network of an organization's units. The declared topology is not looked at. */
export const unitNetworkOf = (organization: Organization, at?: DateText): UnitNetwork => {
  const all = livingTies(organization, { endOf: unitsById(organization) })
  const hands = channelHands(organization, at)
  const { units, bystanders } = participantsOf(organization, { ties: all, hands, at })
  const ties = tiesAmong(all, units)
  const graph = graphFromEdges(
    ties.map(({ ends }) => ends),
    { nodes: units }
  )
  const paths = new Map<string, ModelPath[]>()
  for (const { ends, paths: own } of ties) {
    const key = pairKey(...ends)
    paths.set(
      key,
      [...(paths.get(key) ?? []), ...own].sort(([, a], [, b]) => Number(a) - Number(b))
    )
  }
  return {
    graph,
    bystanders,
    departmentCount: Object.keys(organization.departments).length,
    pathsOf: (a, b) => paths.get(pairKey(graph.nodes[a] ?? "", graph.nodes[b] ?? "")) ?? [],
    ownership: ownershipOf(hands, units.length),
    people: enabledPeople(organization, at)
  }
}

const pairKey = (a: string, b: string): string => (a < b ? `${a} ${b}` : `${b} ${a}`)

/** Every tie of the graph once, as the indexes of its ends in order. */
export const tiesOf = ({ graph }: UnitNetwork): readonly (readonly [number, number])[] =>
  graph.nodes.flatMap((_, node) =>
    [...rowOf(graph, node)].filter((other) => other > node).map((other): readonly [number, number] => [node, other])
  )

/** The nodes by how much they stand in the middle: most channels first, then by id. */
export const byChannels = ({ graph, ownership }: UnitNetwork): readonly number[] => {
  const share = new Map(ownership.shares.map((entry) => [entry.unit, entry.share]))
  const shares = graph.nodes.map((unit) => share.get(unit) ?? 0)
  return graph.nodes.map((_, node) => node).sort((a, b) => (shares[b] ?? 0) - (shares[a] ?? 0) || a - b)
}
