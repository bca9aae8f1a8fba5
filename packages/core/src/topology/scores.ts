import { type Topology, topologies } from "../model/vocabulary.ts"
import type { FoundShapes } from "./arrangement.ts"
import type { TopologyMeasures, TopologyScores } from "./classification.ts"
import { densityOf, type Graph } from "./graph.ts"
import type { UnitNetwork } from "./unit-network.ts"

/** From which share of the n - 1 ties of a star or dandelion on it counts in full. */
const enoughTies = 0.75
/** The density from which on everybody is taken to work with everybody. */
const latticeDensity = 0.8
/** The share of units with somebody enabled from which on enabled people are taken to be everywhere. */
const enoughReach = 0.5

/** The numbers of a network that scores are made of. */
export const measuresOf = (
  { graph, ownership, people }: UnitNetwork,
  { star, dandelion }: FoundShapes
): TopologyMeasures => {
  const { length: units } = graph.nodes
  const reached = new Set(people.units)
  return {
    units,
    ties: graph.edgeCount,
    density: densityOf(graph),
    starFit: star?.fit ?? 0,
    dandelionFit: dandelion?.fit ?? 0,
    concentration: ownership.concentration,
    effectiveUnits: ownership.effectiveUnits,
    openness: ownership.openness,
    enabledPeople: people.enabled,
    listedPeople: people.listed,
    ...(people.headcount === undefined ? {} : { headcount: people.headcount }),
    enabledShare: people.share,
    enabledReach: units === 0 ? 0 : graph.nodes.filter((unit) => reached.has(unit)).length / units
  }
}

/** How well each shape fits; the formulas are those of `classifyTopology`. */
export const scoresOf = (graph: Graph, measures: TopologyMeasures): TopologyScores => {
  const { density, starFit, dandelionFit, enabledShare, enabledReach } = measures
  const star = whenEnoughTies(graph, starFit)
  const dandelion = whenEnoughTies(graph, dandelionFit)
  const lattice = Math.min(1, density / latticeDensity) * enabledShare * Math.min(1, enabledReach / enoughReach)
  const together = 1 - speaksAlone(measures)
  return {
    decentralized: (1 - Math.max(star, dandelion, lattice)) * together,
    centralized: 1 - together,
    "hub-and-spoke": star * together,
    dandelion: dandelion * together,
    holistic: lattice * together
  }
}

/**
 * A fit, less where there are too few ties for the shape: with 5 of 13 ties a star of five correlates by 0.6 with the full one, yet
 * most units stand alone.
 */
export const whenEnoughTies = ({ nodes, edgeCount }: Graph, fit: number): number =>
  nodes.length < 2 ? 0 : fit * Math.min(1, edgeCount / (enoughTies * (nodes.length - 1)))

/** How far one unit speaks alone: it operates all channels and no other unit contributes, in [0, 1]. */
export const speaksAlone = ({
  concentration,
  openness
}: Pick<TopologyMeasures, "concentration" | "openness">): number => concentration * (1 - openness)

/** The shape with the best score, the first of Owyang's order where several are, and how far it leads. */
export const ranking = (scores: TopologyScores): { readonly likeliest: Topology; readonly margin: number } => {
  const [likeliest = "decentralized", second = "decentralized"] = [...topologies].sort((a, b) => scores[b] - scores[a])
  return { likeliest, margin: scores[likeliest] - scores[second] }
}
