import type { Ids } from "../model/ids.ts"
import type { Topology } from "../model/vocabulary.ts"
import type { TopologyEvidence } from "./evidence.ts"

/** A department or an agency. */
export type Unit<I extends Ids = Ids> = I["department"] | I["agency"]

/** One number for each of the five shapes. */
export type TopologyScores = { readonly [T in Topology]: number }

/**
 * Why no shape is named:
 *
 * - `too-few-units`: the organization has one department, two units with a tie, or six units in what would be a dandelion if there
 *   were one more.
 * - `no-channels`: nobody operates a channel, so a hub that speaks for all cannot be told from one that helps all.
 * - `people-unknown`: everybody works with everybody, and nobody is listed who could be enabled.
 * - `tied-but-not-enabled`: more than half of all pairs work together, which is not decentralized, but few people are enabled,
 *   which is not holistic.
 * - `too-close`: the two best scores are less than 0.02 apart.
 */
export type Undecided = "too-few-units" | "no-channels" | "people-unknown" | "tied-but-not-enabled" | "too-close"

/** A hub or sub-hub with the units it serves. */
export interface Hub<I extends Ids = Ids> {
  readonly unit: Unit<I>
  readonly role: "hub" | "sub-hub"
  /** The units it is tied to as their hub, by id; a dandelion's center serves its sub-hubs and its own spokes. */
  readonly serves: readonly Unit<I>[]
}

/**
 * The place of a unit in a shape. `spoke`: a hub serves it. `peer`: it is tied to others in a shape without hubs. `isolated`: no hub
 * serves it; in a shape without hubs, it has no tie. In a centralized organization every other unit is a spoke: the hub
 * speaks for it, tied or not.
 */
export type UnitRole = "hub" | "sub-hub" | "spoke" | "peer" | "isolated"

/** A unit with its place. */
export interface PlacedUnit<I extends Ids = Ids> {
  readonly unit: Unit<I>
  readonly role: UnitRole
  /** The hub that serves it; absent for a hub, for peers and isolated units, and for a sub-hub without a tie to a center. */
  readonly hub?: Unit<I>
}

/** The units of an organization in their places. */
export interface Arrangement<I extends Ids = Ids> {
  readonly topology: Topology
  /** The hub or center; absent in decentralized and holistic arrangements, and in a dandelion of sub-hubs that no unit ties together. */
  readonly hub?: Unit<I>
  /** The hub first, then sub-hubs by id; empty where there is none. */
  readonly hubs: readonly Hub<I>[]
  /** Every unit that takes part, by id. */
  readonly units: readonly PlacedUnit<I>[]
}

/** The numbers that the scores are made of. */
export interface TopologyMeasures {
  /** The units that take part. */
  readonly units: number
  /** The pairs of them that are tied. */
  readonly ties: number
  /** ties / pairs of units, in [0, 1]. */
  readonly density: number
  /** φ with the best star, in [0, 1]. */
  readonly starFit: number
  /** φ with the best dandelion, in [0, 1]; 0 where none can be made. */
  readonly dandelionFit: number
  /** How far one unit operates all channels, in [0, 1]. */
  readonly concentration: number
  /** 1 / Σ share²: how many units would operate the channels if all operated alike. */
  readonly effectiveUnits: number
  /** How far the other units may reply where they do not operate, in [0, 1]. */
  readonly openness: number
  /** The people enabled to post. */
  readonly enabledPeople: number
  /** The people listed, those of agencies left out. */
  readonly listedPeople: number
  /** How many people there are, where some headcount says that not all are listed. */
  readonly headcount?: number
  /** enabledPeople / listedPeople, in [0, 1]. Who is not listed is unknown, and not counted as not enabled. */
  readonly enabledShare: number
  /** The share of units with somebody enabled, in [0, 1]. */
  readonly enabledReach: number
}

/** A sentence as data: a catalog of a language makes the words. */
export interface Sentence {
  readonly code: string
  readonly values: { readonly [name: string]: string | number }
}

/** What an organization declares against what it is. */
export interface TopologyDifference<I extends Ids = Ids> {
  readonly declared: Topology
  readonly actual: Topology
  /** What speaks against the declared shape: the ties it lacks or has too many, the channels that stand in its way. */
  readonly lacks: readonly TopologyEvidence<I>[]
  /** What speaks for the actual shape. */
  readonly shows: readonly TopologyEvidence<I>[]
}

/** How an organization is arranged, with all that speaks for and against it. */
export interface Classification<I extends Ids = Ids> {
  readonly actual: Topology | "not-decidable"
  /** Why it is not decidable. */
  readonly undecided?: Undecided
  /** The shape with the best score, whether or not that decides; of equal ones the first in Owyang's order. */
  readonly likeliest: Topology
  /** What the organization says of itself. It changes no score. */
  readonly declared?: Topology
  /** How well each shape fits, in [0, 1]. They are no probabilities and do not add up to 1. */
  readonly scores: TopologyScores
  /** Best score less the second best. */
  readonly margin: number
  /** The hub of the likeliest shape; a dandelion may have none. */
  readonly hub?: Unit<I>
  /** The hubs of the likeliest shape with the units each serves. */
  readonly hubs: readonly Hub<I>[]
  /** Every unit that takes part with its place in the likeliest shape, by id. */
  readonly units: readonly PlacedUnit<I>[]
  /** The departments that have nothing to do with social media. They change no score. */
  readonly bystanders: readonly I["department"][]
  readonly measures: TopologyMeasures
  /** What speaks for and against each shape, with the elements it rests on. */
  readonly evidence: readonly TopologyEvidence<I>[]
  /** Present where another shape is declared than the one there is. */
  readonly difference?: TopologyDifference<I>
  /** `topology-is`, `topology-is-as-declared`, `topology-differs` or `topology-not-decidable`, with its values. */
  readonly sentence: Sentence
}
