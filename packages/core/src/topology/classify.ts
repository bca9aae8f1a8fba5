import type { Ids } from "../model/ids.ts"
import type { DateText, Organization } from "../model/organization.ts"
import type { Topology } from "../model/vocabulary.ts"
import { arrangementOf, type FoundShapes } from "./arrangement.ts"
import type {
  Arrangement,
  Classification,
  Sentence,
  TopologyDifference,
  TopologyScores,
  Undecided
} from "./classification.ts"
import { bestDandelion, type Dandelion } from "./dandelion.ts"
import { evidenceOf, leastForDandelion, type TopologyEvidence } from "./evidence.ts"
import { bestStar, type Star } from "./fit.ts"
import { densityOf } from "./graph.ts"
import { measuresOf, ranking, scoresOf, speaksAlone, whenEnoughTies } from "./scores.ts"
import { unitsById } from "./unit.ts"
import { byChannels, type UnitNetwork, unitNetworkOf } from "./unit-network.ts"

/** When an organization is looked at. */
export interface ClassifyOptions {
  /** The date, such as `2026-11-21`: a channel closed and a person who left by then do not count. Without it, any that name a day do not. */
  readonly at?: DateText
}

/** The density above which an organization is not decentralized, whatever else it may be. */
const connectedDensity = 0.5
/** How far the best score must lead. */
const leastMargin = 0.02

/**
 * How an organization is arranged: which of Owyang's five shapes its ties, channels and people show.
 *
 * Scores, each in [0, 1], from the network of the units that take part (n units, m pairs tied):
 *
 * ```text
 * alone         = concentration · (1 - openness)      one unit speaks on all channels, and no other may
 * centralized   = alone
 * hub-and-spoke = star · (1 - alone)                  star      = φ of the best star · min(1, m / 0.75 (n - 1))
 * dandelion     = dandelion · (1 - alone)             dandelion = φ of the best dandelion · the same; n ≥ 7
 * holistic      = lattice · (1 - alone)               lattice   = min(1, density / 0.8) · enabled · min(1, reach / 0.5)
 * decentralized = (1 - max(star, dandelion, lattice)) · (1 - alone)
 * ```
 *
 * `concentration` is (largest share of channels - 1/n) / (1 - 1/n); `enabled` the share of the people listed who are enabled to post and `reach`
 * the share of units with one of them. A dandelion that explains no more ties than the best star is none.
 * Centralized and hub-and-spoke have the same ties: only who operates the channels tells them apart, and only the
 * enabled people tell holistic from merely talkative.
 *
 * Shapes after Owyang 2010 (Framework and Matrix: The Five Ways Companies Organize for Social Business); φ as in
 * core-periphery fits (Borgatti and Everett 2000). The declared topology is compared, never used. Reordering changes
 * nothing; ids break ties, so neither does renaming that keeps their order.
 *
 * @example
 * ```ts
 * import { defineOrganization } from "@hubwright/core"
 * import { classifyTopology } from "@hubwright/core/topology"
 *
 * const acme = defineOrganization({
 *   hubwright: 1,
 *   organization: { name: "Acme", topology: "decentralized" },
 *   departments: { social: {}, care: {}, pr: {}, hr: {} },
 *   channels: {
 *     help: { platform: "x", operators: ["care"] },
 *     press: { platform: "x", operators: ["pr"] },
 *     jobs: { platform: "linkedin", operators: ["hr"] }
 *   },
 *   ties: [
 *     { kind: "coordinates", between: ["social", "care"] },
 *     { kind: "coordinates", between: ["social", "pr"] }
 *   ]
 * })
 * const { actual, hub, difference } = classifyTopology(acme)
 * actual // => "hub-and-spoke"
 * hub // => "social"
 * difference?.lacks.map(({ code, count, of }) => `${code} ${count}/${of}`) // => ["units-tied 3/4"]
 * ```
 */
export function classifyTopology<I extends Ids>(
  organization: Organization<I>,
  options?: ClassifyOptions
): Classification<I>
export function classifyTopology(organization: Organization, options: ClassifyOptions = {}): Classification {
  return classifyNetwork(organization, unitNetworkOf(organization, options.at))
}

/** The same for an organization whose network of units was read before. */
export const classifyNetwork = (organization: Organization, network: UnitNetwork): Classification => {
  const shapes = shapesOf(organization, network)
  const measures = measuresOf(network, shapes)
  const scores = scoresOf(network.graph, measures)
  const { likeliest, margin } = ranking(scores)
  const undecided = undecidedBecause(network, shapes, scores)
  const { topology: declared } = organization.organization
  const { hub, hubs, units } = arrangementOf(network, shapes, likeliest)
  const evidence = evidenceOf(network, shapes)
  const difference = undecided === undefined ? differenceBetween(declared, likeliest, evidence) : undefined
  return {
    actual: undecided === undefined ? likeliest : "not-decidable",
    ...(undecided === undefined ? {} : { undecided }),
    likeliest,
    ...(declared === undefined ? {} : { declared }),
    scores,
    margin,
    ...(hub === undefined ? {} : { hub }),
    hubs,
    units,
    bystanders: network.bystanders,
    measures,
    evidence,
    ...(difference === undefined ? {} : { difference }),
    sentence: sentenceOf({ likeliest, undecided, declared, score: scores[likeliest], margin, hub })
  }
}

/**
 * An organization's units in the places they have, or come nearest to, in a shape, whether or not it is theirs. A dandelion
 * that cannot be found has no hubs, and neither has a centralized organization without channels.
 */
export function arrangeUnits<I extends Ids>(
  organization: Organization<I>,
  topology: Topology,
  options?: ClassifyOptions
): Arrangement<I>
export function arrangeUnits(
  organization: Organization,
  topology: Topology,
  options: ClassifyOptions = {}
): Arrangement {
  const network = unitNetworkOf(organization, options.at)
  return arrangementOf(network, shapesOf(organization, network), topology)
}

const shapesOf = (organization: Organization, network: UnitNetwork): FoundShapes => {
  const { lead } = organization.organization
  const leading = lead === undefined ? undefined : unitsById(organization)(lead)
  const preferred = byChannels(network)
  const { nodes } = network.graph
  const star = bestStar(network.graph, [
    ...preferred.filter((node) => nodes[node] === leading),
    ...preferred.filter((node) => nodes[node] !== leading)
  ])
  const dandelion = nodes.length < leastForDandelion ? undefined : bestDandelion(network.graph, { leastServed: 2 })
  return { star, dandelion: explainsMore(dandelion, star) ? dandelion : undefined }
}

const explainsMore = (dandelion: Dandelion | undefined, star: Star | undefined): boolean =>
  dandelion !== undefined && dandelion.common > (star?.spokes ?? 0)

const undecidedBecause = (network: UnitNetwork, shapes: FoundShapes, scores: TopologyScores): Undecided | undefined => {
  const { graph, ownership, people, departmentCount } = network
  const { likeliest, margin } = ranking(scores)
  const { length: n } = graph.nodes
  const isPair = n === 2 && graph.edgeCount > 0 && likeliest !== "centralized"
  if (departmentCount < 2 || isPair || isStunted(network, shapes, scores)) return "too-few-units"
  if (ownership.operated.length === 0) return "no-channels"
  const isConnected = densityOf(graph) > connectedDensity
  if (likeliest === "decentralized" && isConnected) return people.listed > 0 ? "tied-but-not-enabled" : "people-unknown"
  return margin < leastMargin ? "too-close" : undefined
}

/** Whether six units are a dandelion but for one unit: with two sub-hubs and three units around them, it would fit best. */
const isStunted = ({ graph, ownership }: UnitNetwork, { star }: FoundShapes, scores: TopologyScores): boolean => {
  if (graph.nodes.length !== leastForDandelion - 1) return false
  const dandelion = bestDandelion(graph, { leastServed: 1 })
  if (dandelion === undefined || !explainsMore(dandelion, star)) return false
  const fit = whenEnoughTies(graph, dandelion.fit)
  const score = fit * (1 - speaksAlone(ownership))
  return fit > 0.5 && score > Math.max(scores.centralized, scores["hub-and-spoke"], scores.holistic)
}

const differenceBetween = (
  declared: Topology | undefined,
  actual: Topology,
  evidence: readonly TopologyEvidence[]
): TopologyDifference | undefined =>
  declared === undefined || declared === actual
    ? undefined
    : {
        declared,
        actual,
        lacks: evidence.filter(({ topology, speaks }) => topology === declared && speaks === "against"),
        shows: evidence.filter(({ topology, speaks }) => topology === actual && speaks === "for")
      }

const sentenceOf = (told: {
  readonly likeliest: Topology
  readonly undecided: Undecided | undefined
  readonly declared: Topology | undefined
  readonly score: number
  readonly margin: number
  readonly hub: string | undefined
}): Sentence => {
  const { likeliest, undecided, declared, score, margin, hub } = told
  const values = {
    ...(declared === undefined ? {} : { declared }),
    ...(hub === undefined ? {} : { hub }),
    score,
    margin
  }
  if (undecided !== undefined)
    return { code: "topology-not-decidable", values: { because: undecided, likeliest, ...values } }
  const isDeclared = declared === likeliest
  const code = declared === undefined ? "topology-is" : isDeclared ? "topology-is-as-declared" : "topology-differs"
  return { code, values: { actual: likeliest, ...values } }
}
