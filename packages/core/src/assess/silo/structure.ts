import { type SourceOptions, stepFor } from "../../measures/brandes.ts"
import { brokersOf } from "../../measures/cross-betweenness.ts"
import { distancesByGroup, distancesOf } from "../../measures/distances.ts"
import { eiIndex } from "../../topology/ei.ts"
import { densityOf, type Graph } from "../../topology/graph.ts"
import { freemanSegregation, mixingMatrix } from "../../topology/mixing.ts"
import { sure } from "../interval.ts"
import type { Subject } from "../subject.ts"
import { anything, clipped, type SiloComponent, type SiloReading } from "./component.ts"

/** Up to so many steps over edges, ways are counted from everybody; beyond, from as many people as that allows. */
const mostSteps = 5_000_000

const sourcesFor = ({ nodes, targets }: Graph): SourceOptions => {
  const mostSources = Math.max(100, Math.floor(mostSteps / Math.max(1, targets.length)))
  return mostSources >= nodes.length ? {} : { mostSources }
}

/** How many people ways were counted from, where the value is an estimate. */
const estimate = (graph: Graph): SiloReading["inputs"] => {
  const { mostSources } = sourcesFor(graph)
  return mostSources === undefined
    ? []
    : [
        {
          name: "estimated from ways of so many people",
          value: Math.ceil(graph.nodes.length / stepFor(graph, mostSources))
        }
      ]
}

/** Nothing is said of how far the share of people without any known tie would change a value. */
const covered = (value: { readonly low: number; readonly high: number }, coverage: number): SiloReading["value"] => ({
  low: value.low * coverage,
  high: value.high * coverage + (1 - coverage)
})

/** From this distance to chance on, missing ties are taken to be no accident. */
const significantZ = -2

const missingCrossTies = (subject: Subject): SiloReading => {
  const network = subject.peopleNetwork()
  const share = network === undefined ? undefined : freemanSegregation(mixingMatrix(network.graph, network.groupOf))
  if (network === undefined || share === undefined)
    return { value: anything, inputs: [{ name: "ties between people", value: undefined }], needs: "ties" }
  const z = eiIndex(network.graph, network.groupOf)?.z
  const missing = clipped(share)
  const isNoAccident = z !== undefined && z <= significantZ
  const value = covered({ low: isNoAccident ? missing : 0, high: missing }, network.coverage)
  return {
    value,
    inputs: [
      { name: "ties between people", value: network.graph.edgeCount },
      { name: "Freeman segregation", value: share },
      { name: "E-I z", value: z },
      { name: "share of people with a known tie", value: network.coverage }
    ],
    ...(value.low < value.high ? { needs: "ties" } : {})
  }
}

const distancePenalty = (subject: Subject): SiloReading => {
  const network = subject.peopleNetwork()
  if (network === undefined) return distanceOfUnits(subject)
  const { within, between, penalty } = distancesByGroup(network.graph, network.groupOf, sourcesFor(network.graph))
  if (penalty === undefined) return distanceOfUnits(subject)
  const value = covered(sure(clipped(penalty)), network.coverage)
  return {
    value,
    inputs: [
      { name: "efficiency within units", value: within?.efficiency },
      { name: "efficiency between units", value: between?.efficiency },
      { name: "share of people with a known tie", value: network.coverage },
      ...estimate(network.graph)
    ],
    ...(value.low < value.high ? { needs: "ties" } : {})
  }
}

/** Where only units are known to be tied: within a unit everybody is taken to be next to everybody. */
const distanceOfUnits = ({ network: { graph }, organization }: Subject): SiloReading => {
  const distances = distancesOf(graph)
  if (distances === undefined || organization.ties.length === 0)
    return { value: anything, inputs: [{ name: "ties between units", value: undefined }], needs: "ties" }
  return {
    value: sure(clipped(1 - distances.efficiency)),
    inputs: [
      { name: "efficiency between units", value: distances.efficiency },
      { name: "share of units that reach each other", value: distances.reachableShare }
    ]
  }
}

const unconnectedPairs = ({ network: { graph }, organization }: Subject): SiloReading => {
  const units = graph.nodes.length
  if (units < 2 || organization.ties.length === 0)
    return { value: anything, inputs: [{ name: "ties between units", value: undefined }], needs: "ties" }
  return {
    value: sure(1 - densityOf(graph)),
    inputs: [
      { name: "units", value: units },
      { name: "tied pairs", value: graph.edgeCount }
    ]
  }
}

const brokerDependence = (subject: Subject): SiloReading => {
  const network = subject.peopleNetwork()
  if (network !== undefined) {
    const [first] = brokersOf(network.graph, network.groupOf, sourcesFor(network.graph))
    const value = covered(sure(first?.share ?? 0), network.coverage)
    return {
      value,
      inputs: [
        { name: "share of the first person", value: first?.share ?? 0 },
        { name: "share of people with a known tie", value: network.coverage },
        ...estimate(network.graph)
      ],
      ...(value.low < value.high ? { needs: "ties" } : {})
    }
  }
  const { graph } = subject.network
  if (subject.organization.ties.length === 0 || graph.nodes.length < 3)
    return { value: anything, inputs: [{ name: "ties between units", value: undefined }], needs: "ties" }
  const [first] = subject.brokers()
  const share = first?.share ?? 0
  const staff = subject.staffOf(first?.id ?? "").reduce((sum, { count }) => sum + count, 0)
  const headcount = Math.max(staff, subject.organization.departments[first?.id ?? ""]?.headcount ?? 0)
  return {
    // one of them carries at least an even part, and at most all
    value: { low: headcount === 0 ? 0 : share / headcount, high: share },
    inputs: [
      { name: "share of the first unit", value: share },
      { name: "people in it", value: headcount === 0 ? undefined : headcount }
    ],
    ...(share > 0 && headcount !== 1 ? { needs: "ties" } : {})
  }
}

/** The components that ties show. */
export const structureComponents: readonly SiloComponent[] = [
  {
    name: "missing-cross-ties",
    weight: 0.15,
    meaning: "the share of ties between people of different units one would expect, and that is missing (Freeman)",
    read: missingCrossTies
  },
  {
    name: "distance-penalty",
    weight: 0.1,
    meaning: "how much farther it is to somebody of another unit than to a colleague: 1 - efficiency between / within",
    read: distancePenalty
  },
  {
    name: "unconnected-pairs",
    weight: 0.15,
    meaning: "the share of pairs of units without any tie",
    read: unconnectedPairs
  },
  {
    name: "broker-dependence",
    weight: 0.1,
    meaning: "the share of all that runs between units which one person carries",
    read: brokerDependence
  }
]
