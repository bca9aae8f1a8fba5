import { densityOf, type Graph } from "../topology/graph.ts"
import { type GroupOf, type Partition, partitionOf } from "../topology/partition.ts"

/**
 * What a broker b is to two others it connects, a → b → c: `coordinator` of its own group (all three in one), `itinerant`
 * between two of another group (a and c in one, b not), `representative` of its group to the outside (a and b in one),
 * `gatekeeper` of its group (b and c in one), `liaison` between two groups that are not its own.
 */
export type BrokerRole = (typeof brokerRoles)[number]

/** The roles of a broker, in the order in which they are reported. */
export const brokerRoles = ["coordinator", "itinerant", "representative", "gatekeeper", "liaison"] as const

/** A number for each role. */
export type ByRole<Value = number> = { readonly [Role in BrokerRole]: Value }

/** How often a node stands between two others, and as what. */
export interface Brokerage {
  readonly id: string
  /** Its triples by role. */
  readonly counts: ByRole
  /** All its triples. */
  readonly total: number
  /** How many there would be by lot, on average. */
  readonly expected: ByRole
  /** How many standard deviations the counts lie above that; absent where there is no deviation, and if undirected. */
  readonly z: { readonly [Role in BrokerRole]?: number }
}

/**
 * How often each node brokers, by role: the triples a → b → c with a ≠ c and no arc from a to c.
 *
 * The expectation is over random graphs of the same size, groups and density d, in which each arc is there with chance d
 * whatever the others: a triple exists with chance d² (1 - d), and two triples of one broker that share an arc vary
 * together by d³ (1 - d)³. z is large in real networks, which are not random, so read the counts and the shares of
 * `brokerageShares` first. Weights are ignored.
 *
 * In an undirected graph an edge is an arc each way, so every triple counts twice, a node is representative as often as it
 * is gatekeeper, and triples vary together so that there is no z. Takes time in Σ_b in_b · out_b.
 *
 * Gould and Fernandez 1989, Sociological Methodology 19:89-126; as `brokerage` in sna.
 */
export const brokerageOf = (graph: Graph, groupOf: GroupOf): readonly Brokerage[] => {
  const partition = partitionOf(graph, groupOf)
  const counts = countTriples(graph, partition)
  const momentsOf = momentsByGroup(graph, partition)
  return graph.nodes.map((id, node) => {
    const own = byRole((_, place) => counts[node * brokerRoles.length + place] ?? 0)
    const { mean, variance } = momentsOf[partition.memberOf[node] ?? 0] ?? { mean: noTriples, variance: noTriples }
    const z = brokerRoles.flatMap((role) =>
      graph.directed && variance[role] > 0
        ? [[role, (own[role] - mean[role]) / Math.sqrt(variance[role])] as const]
        : []
    )
    return { id, counts: own, total: sumOf(own), expected: mean, z: Object.fromEntries(z) }
  })
}

/** The triples of all nodes, and the share of each role in them. */
export interface BrokerageShares {
  readonly counts: ByRole
  readonly total: number
  /** In [0, 1], adding up to 1; absent where nobody brokers. */
  readonly shares?: ByRole
}

/** Adds up the triples of several nodes. */
export const brokerageShares = (nodes: readonly Pick<Brokerage, "counts">[]): BrokerageShares => {
  const counts = byRole((role) => nodes.reduce((sum, node) => sum + node.counts[role], 0))
  const total = sumOf(counts)
  return { counts, total, ...(total === 0 ? {} : { shares: byRole((role) => counts[role] / total) }) }
}

const byRole = (value: (role: BrokerRole, place: number) => number): ByRole => ({
  coordinator: value("coordinator", 0),
  itinerant: value("itinerant", 1),
  representative: value("representative", 2),
  gatekeeper: value("gatekeeper", 3),
  liaison: value("liaison", 4)
})

const noTriples: ByRole = byRole(() => 0)

const sumOf = (counts: ByRole): number => brokerRoles.reduce((sum, role) => sum + counts[role], 0)

/** The triples of each node, one row of as many counts as there are roles. */
const countTriples = ({ offsets, targets, nodes }: Graph, { memberOf }: Partition): Float64Array => {
  const counts = new Float64Array(nodes.length * brokerRoles.length)
  const toldBy = new Int32Array(nodes.length).fill(-1) // by whom each node is asked directly
  for (let a = 0; a < nodes.length; a++) {
    const first = offsets[a] ?? 0
    const last = offsets[a + 1] ?? 0
    for (let entry = first; entry < last; entry++) toldBy[targets[entry] ?? 0] = a
    const groupA = memberOf[a] ?? 0
    for (let entry = first; entry < last; entry++) {
      const b = targets[entry] ?? 0
      const groupB = memberOf[b] ?? 0
      const row = b * brokerRoles.length
      for (let next = offsets[b] ?? 0, end = offsets[b + 1] ?? 0; next < end; next++) {
        const c = targets[next] ?? 0
        if (c === a || toldBy[c] === a) continue
        const groupC = memberOf[c] ?? 0
        const place = row + placeOfRole(groupA, groupB, groupC)
        counts[place] = (counts[place] ?? 0) + 1
      }
    }
  }
  return counts
}

/** The place of the role of a broker of group b between groups a and c. */
const placeOfRole = (a: number, b: number, c: number): number =>
  a === b ? (b === c ? 0 : 2) : b === c ? 3 : a === c ? 1 : 4

/** How many triples of each role a node of a group has by lot, and their variance, by group. */
const momentsByGroup = (graph: Graph, { groups, memberOf }: Partition) => {
  const d = densityOf(graph)
  const sizes = groups.map(() => 0)
  for (const group of memberOf) sizes[group] = (sizes[group] ?? 0) + 1
  const n = graph.nodes.length
  const chance = d * d * (1 - d)
  const common = d * d * d * (1 - d) * (1 - d) * (1 - d)
  return sizes.map((size, own) => {
    const others = sizes.filter((_, group) => group !== own)
    const room = roomFor(size - 1, others, n)
    return {
      mean: byRole((role) => chance * room[role].triples),
      variance: byRole((role) => chance * (1 - chance) * room[role].triples + 2 * common * room[role].sharing)
    }
  })
}

/** How many triples of a role a node could have, and how many pairs of these would share one of the broker's arcs. */
interface Room {
  readonly triples: number
  readonly sharing: number
}

const roomFor = (colleagues: number, others: readonly number[], n: number): ByRole<Room> => {
  const pairs = (count: number): number => (count * (count - 1)) / 2
  const outside = n - 1 - colleagues
  const sum = (value: (size: number) => number): number => others.reduce((all, size) => all + value(size), 0)
  // a triple shares an arc with another if they have the first end in common, or the last
  const sameGroup = (size: number): Room => ({ triples: size * (size - 1), sharing: 2 * size * pairs(size - 1) })
  const acrossOwn: Room = {
    triples: colleagues * outside,
    sharing: colleagues * pairs(outside) + outside * pairs(colleagues)
  }
  return {
    coordinator: sameGroup(colleagues),
    itinerant: { triples: sum((size) => sameGroup(size).triples), sharing: sum((size) => sameGroup(size).sharing) },
    representative: acrossOwn,
    gatekeeper: acrossOwn,
    liaison: {
      triples: sum((size) => size * (outside - size)),
      sharing: sum((size) => 2 * size * pairs(outside - size))
    }
  }
}
