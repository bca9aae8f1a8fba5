import type { Ids } from "../model/ids.ts"
import type { Topology } from "../model/vocabulary.ts"
import type { ModelPath } from "../problem/problem.ts"
import type { FoundShapes } from "./arrangement.ts"
import type { Unit } from "./classification.ts"
import { centerOf, type Dandelion, servingHubs } from "./dandelion.ts"
import { hasEdge, rowOf } from "./graph.ts"
import { tiesOf, type UnitNetwork } from "./unit-network.ts"

/**
 * What was seen. Each counts something (`count`) out of something (`of`):
 *
 * | code | counts | out of |
 * |---|---|---|
 * | `channels-in-one-hand` | channels that the unit with most operates, alone or with others | operated channels |
 * | `channels-elsewhere` | channels it does not operate | operated channels |
 * | `contributors` | channels where others may reply too | operated channels |
 * | `channels-spread` | units that operate a channel | units |
 * | `hub-serves`, `hub-misses` | units that are, and are not, tied to the hub | units but the hub |
 * | `spokes-tied` | ties that do not lead to the hub | ties |
 * | `center-serves` | units tied to the center as sub-hub or its own spoke | units but the center |
 * | `sub-hubs-serve` | units that a sub-hub serves | units but sub-hubs and center, if there is one |
 * | `sub-hubs-severed` | sub-hubs without a tie to the center | sub-hubs |
 * | `no-center` | sub-hubs that no unit ties together; its pairs are those of them without a tie | sub-hubs |
 * | `units-unserved` | units that neither center nor sub-hub serves | units |
 * | `ties-across` | ties that belong to no hub | ties |
 * | `too-few-units` | units | the seven that a dandelion needs |
 * | `no-sub-hubs` | missing sub-hubs: no two explain more ties than the best single hub | the two that a dandelion needs |
 * | `pairs-tied`, `pairs-untied` | pairs of units that are, and are not, tied | pairs |
 * | `people-enabled`, `people-not-enabled` | people who may, and may not, post | people listed |
 * | `units-untied` | units without a tie | units |
 * | `units-tied` | units with a tie | units |
 */
export type EvidenceCode =
  | "channels-in-one-hand"
  | "channels-elsewhere"
  | "contributors"
  | "channels-spread"
  | "hub-serves"
  | "hub-misses"
  | "spokes-tied"
  | "center-serves"
  | "sub-hubs-serve"
  | "sub-hubs-severed"
  | "no-center"
  | "units-unserved"
  | "ties-across"
  | "too-few-units"
  | "no-sub-hubs"
  | "pairs-tied"
  | "pairs-untied"
  | "people-enabled"
  | "people-not-enabled"
  | "units-untied"
  | "units-tied"

/** Something that speaks for or against a shape, as data. */
export interface TopologyEvidence<I extends Ids = Ids> {
  readonly code: EvidenceCode
  /** The shape it speaks about. */
  readonly topology: Topology
  readonly speaks: "for" | "against"
  readonly count: number
  readonly of: number
  /** The units it is about, hubs before others, then by id. */
  readonly units: readonly Unit<I>[]
  /** The pairs of units it is about: missing ties, or ties there are. Of untied pairs at most the first 200. */
  readonly pairs: readonly (readonly [Unit<I>, Unit<I>])[]
  /** The elements it rests on: ties, channels, people. */
  readonly paths: readonly ModelPath[]
}

/** The fewest units a dandelion has: a center, two sub-hubs, two units around each. */
export const leastForDandelion = 7

const mostUntiedPairs = 200

type Seen = Pick<TopologyEvidence, "code" | "count" | "of"> &
  Partial<Pick<TopologyEvidence, "units" | "pairs" | "paths">>
type Speaker = (topology: Topology, speaks: "for" | "against") => (seen: Seen) => readonly TopologyEvidence[]

/** Evidence of something that was seen; none where nothing was. */
const speaker: Speaker =
  (topology, speaks) =>
  ({ units = [], pairs = [], paths = [], ...seen }) =>
    seen.count === 0 ? [] : [{ ...seen, topology, speaks, units, pairs, paths }]

/** All that speaks for and against each of the five shapes, in Owyang's order. */
export const evidenceOf = (network: UnitNetwork, shapes: FoundShapes): readonly TopologyEvidence[] => [
  ...aboutDecentralized(network),
  ...aboutCentralized(network),
  ...aboutHub(network, shapes),
  ...aboutDandelion(network, shapes),
  ...aboutHolistic(network)
]

const aboutDecentralized = (network: UnitNetwork): readonly TopologyEvidence[] => {
  const { graph, ownership } = network
  const pro = speaker("decentralized", "for")
  const contra = speaker("decentralized", "against")
  const untied = graph.nodes.filter((_, node) => rowOf(graph, node).length === 0)
  const tied = graph.nodes.filter((_, node) => rowOf(graph, node).length > 0)
  const operating = ownership.shares.map(({ unit }) => unit).sort()
  const of = graph.nodes.length
  return [
    ...pro({ code: "units-untied", count: untied.length, of, units: untied }),
    ...pro({
      code: "channels-spread",
      count: operating.length > 1 ? operating.length : 0,
      of,
      units: operating,
      paths: ownership.operated.map(({ channel }) => ["channels", channel])
    }),
    ...contra({ code: "units-tied", count: tied.length, of, units: tied, ...tiesSeen(network, tiesOf(network)) }),
    ...channelsInOneHand(network, "decentralized")
  ]
}

const aboutCentralized = (network: UnitNetwork): readonly TopologyEvidence[] => {
  const { operated } = network.ownership
  const open = operated.filter(({ contributors }) => contributors.length > 0)
  return [
    ...channelsInOneHand(network, "centralized"),
    ...channelsElsewhere(network, "centralized"),
    ...speaker(
      "centralized",
      "against"
    )({
      code: "contributors",
      count: open.length,
      of: operated.length,
      units: distinct(open.flatMap(({ contributors }) => contributors)),
      paths: open.map(({ channel }) => ["channels", channel])
    })
  ]
}

/** The channels of others than the unit that operates most: they speak against a centralized organization, and for a hub whose spokes run their own. */
const channelsElsewhere = ({ ownership }: UnitNetwork, topology: Topology): readonly TopologyEvidence[] => {
  const { operated, shares } = ownership
  const top = shares[0]?.unit ?? ""
  const elsewhere = operated.filter(({ operators }) => !operators.includes(top))
  return speaker(
    topology,
    topology === "centralized" ? "against" : "for"
  )({
    code: "channels-elsewhere",
    count: elsewhere.length,
    of: operated.length,
    units: distinct(elsewhere.flatMap(({ operators }) => operators)),
    paths: elsewhere.map(({ channel }) => ["channels", channel])
  })
}

/** The channels of the unit that operates most: they speak for a centralized organization, and against every other if they are more than half. */
const channelsInOneHand = ({ ownership }: UnitNetwork, topology: Topology): readonly TopologyEvidence[] => {
  const { operated, shares } = ownership
  const [top] = shares
  if (top === undefined || (topology !== "centralized" && top.share <= 0.5)) return []
  const own = operated.filter(({ operators }) => operators.includes(top.unit))
  return speaker(
    topology,
    topology === "centralized" ? "for" : "against"
  )({
    code: "channels-in-one-hand",
    count: own.length,
    of: operated.length,
    units: [top.unit],
    paths: own.map(({ channel }) => ["channels", channel])
  })
}

const aboutHub = (network: UnitNetwork, { star }: FoundShapes): readonly TopologyEvidence[] => {
  const { graph } = network
  if (star === undefined || graph.nodes.length < 2) return []
  const { hub } = star
  const spokes = [...rowOf(graph, hub)]
  const missed = graph.nodes.flatMap((_, node) => (node === hub || spokes.includes(node) ? [] : node))
  const others = tiesOf(network).filter(([a, b]) => a !== hub && b !== hub)
  const pairsWith = (nodes: readonly number[]) => nodes.map((node): readonly [number, number] => [hub, node])
  const pro = speaker("hub-and-spoke", "for")
  const contra = speaker("hub-and-spoke", "against")
  const of = graph.nodes.length - 1
  const units = names(network, [hub])
  return [
    ...pro({ code: "hub-serves", count: spokes.length, of, units, ...tiesSeen(network, pairsWith(spokes)) }),
    ...channelsElsewhere(network, "hub-and-spoke"),
    ...contra({ code: "hub-misses", count: missed.length, of, units, pairs: namePairs(network, pairsWith(missed)) }),
    ...contra({ code: "spokes-tied", count: others.length, of: graph.edgeCount, units, ...tiesSeen(network, others) }),
    ...channelsInOneHand(network, "hub-and-spoke")
  ]
}

const aboutDandelion = (network: UnitNetwork, { dandelion }: FoundShapes): readonly TopologyEvidence[] => {
  const { length: n } = network.graph.nodes
  const contra = speaker("dandelion", "against")
  const alone = channelsInOneHand(network, "dandelion")
  if (n < leastForDandelion) return [...contra({ code: "too-few-units", count: n, of: leastForDandelion }), ...alone]
  if (dandelion === undefined) return [...contra({ code: "no-sub-hubs", count: 2, of: 2 }), ...alone]
  return [...aboutFoundDandelion(network, dandelion), ...alone]
}

const aboutFoundDandelion = (network: UnitNetwork, dandelion: Dandelion): readonly TopologyEvidence[] => {
  const { subHubs } = dandelion
  const center = centerOf(dandelion)
  if (center === undefined) return aboutLooseHubs(network, dandelion)
  const { direct } = dandelion
  const { graph } = network
  const { length: n } = graph.nodes
  const joined = subHubs.filter(({ isSevered }) => !isSevered).map(({ hub }) => hub)
  const severed = subHubs.filter(({ isSevered }) => isSevered).map(({ hub }) => hub)
  const fromCenter = (nodes: readonly number[]) => nodes.map((node): readonly [number, number] => [center, node])
  const served = subHubs.flatMap(({ hub, serves }) => serves.map((node): readonly [number, number] => [hub, node]))
  const own = [...fromCenter([...joined, ...direct]), ...served]
  const inPlace = new Set([center, ...subHubs.map(({ hub }) => hub), ...direct, ...served.map(([, node]) => node)])
  const unserved = graph.nodes.flatMap((_, node) => (inPlace.has(node) ? [] : node))
  const ownKeys = new Set(own.map(([a, b]) => pairIndex(n, a, b)))
  const across = tiesOf(network).filter(([a, b]) => !ownKeys.has(pairIndex(n, a, b)))
  const pro = speaker("dandelion", "for")
  const contra = speaker("dandelion", "against")
  const centers = names(network, [center])
  const hubs = names(
    network,
    subHubs.map(({ hub }) => hub)
  )
  return [
    ...pro({
      code: "center-serves",
      count: joined.length + direct.length,
      of: n - 1,
      units: centers,
      ...tiesSeen(network, fromCenter([...joined, ...direct]))
    }),
    ...pro({
      code: "sub-hubs-serve",
      count: served.length,
      of: n - 1 - subHubs.length,
      units: hubs,
      ...tiesSeen(network, served)
    }),
    ...contra({
      code: "sub-hubs-severed",
      count: severed.length,
      of: subHubs.length,
      units: names(network, severed),
      pairs: namePairs(network, fromCenter(severed))
    }),
    ...contra({ code: "units-unserved", count: unserved.length, of: n, units: names(network, unserved) }),
    ...contra({ code: "ties-across", count: across.length, of: graph.edgeCount, ...tiesSeen(network, across) })
  ]
}

/** Sub-hubs that no center ties together. */
const aboutLooseHubs = (network: UnitNetwork, dandelion: Dandelion): readonly TopologyEvidence[] => {
  const { graph } = network
  const { length: n } = graph.nodes
  const serving = servingHubs(dandelion)
  const hubs = serving.map(({ hub }) => hub)
  const own = serving.flatMap(({ hub, serves }) => serves.map((node): readonly [number, number] => [hub, node]))
  const inPlace = new Set([...hubs, ...own.map(([, node]) => node)])
  const unserved = graph.nodes.flatMap((_, node) => (inPlace.has(node) ? [] : node))
  const ownKeys = new Set(own.map(([a, b]) => pairIndex(n, a, b)))
  const across = tiesOf(network).filter(([a, b]) => !ownKeys.has(pairIndex(n, a, b)))
  const severed = hubs.flatMap((a, index) =>
    hubs.slice(index + 1).flatMap((b) => (hasEdge(graph, a, b) ? [] : [[a, b] as const]))
  )
  const contra = speaker("dandelion", "against")
  return [
    ...speaker(
      "dandelion",
      "for"
    )({
      code: "sub-hubs-serve",
      count: own.length,
      of: n - hubs.length,
      units: names(network, hubs),
      ...tiesSeen(network, own)
    }),
    ...contra({
      code: "no-center",
      count: hubs.length,
      of: hubs.length,
      units: names(network, hubs),
      pairs: namePairs(network, severed)
    }),
    ...contra({ code: "units-unserved", count: unserved.length, of: n, units: names(network, unserved) }),
    ...contra({ code: "ties-across", count: across.length, of: graph.edgeCount, ...tiesSeen(network, across) })
  ]
}

const aboutHolistic = (network: UnitNetwork): readonly TopologyEvidence[] => {
  const { graph, people } = network
  const { length: n } = graph.nodes
  const pairs = (n * (n - 1)) / 2
  const pro = speaker("holistic", "for")
  const contra = speaker("holistic", "against")
  const without = graph.nodes.filter((unit) => !people.units.includes(unit))
  return [
    ...pro({ code: "pairs-tied", count: graph.edgeCount, of: pairs, ...tiesSeen(network, tiesOf(network)) }),
    ...pro({
      code: "people-enabled",
      count: people.enabled,
      of: people.listed,
      units: people.units,
      paths: people.ids.map((id) => ["people", id])
    }),
    ...contra({
      code: "pairs-untied",
      count: pairs - graph.edgeCount,
      of: pairs,
      pairs: namePairs(network, untiedPairs(network))
    }),
    ...contra({
      code: "people-not-enabled",
      count: people.listed - people.enabled,
      of: people.listed,
      units: without
    }),
    ...channelsInOneHand(network, "holistic")
  ]
}

const untiedPairs = ({ graph }: UnitNetwork): readonly (readonly [number, number])[] => {
  const found: (readonly [number, number])[] = []
  for (let a = 0; a < graph.nodes.length; a++) {
    const tied = new Set(rowOf(graph, a))
    for (let b = a + 1; b < graph.nodes.length; b++) {
      if (found.length === mostUntiedPairs) return found
      if (!tied.has(b)) found.push([a, b])
    }
  }
  return found
}

const tiesSeen = (network: UnitNetwork, pairs: readonly (readonly [number, number])[]) => ({
  pairs: namePairs(network, pairs),
  paths: pairs.flatMap(([a, b]) => network.pathsOf(a, b))
})

const namePairs = (network: UnitNetwork, pairs: readonly (readonly [number, number])[]) =>
  pairs.flatMap(([a, b]): readonly (readonly [string, string])[] => {
    const [from, to] = [network.graph.nodes[a], network.graph.nodes[b]]
    return from === undefined || to === undefined ? [] : [[from, to]]
  })

const names = ({ graph }: UnitNetwork, nodes: readonly number[]): readonly string[] =>
  nodes.flatMap((node) => graph.nodes[node] ?? [])

const distinct = (units: readonly string[]): readonly string[] => [...new Set(units)].sort()

const pairIndex = (n: number, a: number, b: number): number => Math.min(a, b) * n + Math.max(a, b)
