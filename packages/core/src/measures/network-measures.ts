import { degreeCentralization } from "../topology/centralization.ts"
import { eiOfGroups, eiOfNodes } from "../topology/ei.ts"
import { degreesOf, densityOf, type Graph } from "../topology/graph.ts"
import { mixingMatrix } from "../topology/mixing.ts"
import { type GroupOf, partitionOf } from "../topology/partition.ts"
import { betweenness, betweennessCentralization } from "./betweenness.ts"
import { type BrokerageShares, type ByRole, brokerageOf, brokerageShares } from "./brokerage.ts"
import { closenessCentralization, closenessOf } from "./closeness.ts"
import { colemanHomophily } from "./coleman.ts"
import { componentsOf, connectedness, largestComponent } from "./components.ts"
import { conductanceOfGroups } from "./conductance.ts"
import { type CorePeriphery, corePeriphery } from "./core-periphery.ts"
import { brokersOf, distancesWithoutBrokers } from "./cross-betweenness.ts"
import { tiesOfArcs } from "./directions.ts"
import { distancesByGroup, distancesOf, type GroupDistances, type NetworkDistances } from "./distances.ts"
import type { Distances } from "./hop-counts.ts"
import { coreNumbers } from "./k-core.ts"
import { krackhardtEfficiency, krackhardtHierarchy, leastUpperBoundedness } from "./krackhardt.ts"
import { present } from "./present.ts"
import { type Reciprocity, reciprocityOf } from "./reciprocity.ts"
import { type Segregation, segregationOf } from "./segregation.ts"
import { spannerShare } from "./spanners.ts"
import { constraintOf, effectiveSizeOf } from "./structural-holes.ts"

/** What is measured of ties, whichever way an arc runs. What is undefined of a network is absent. */
export interface TieMeasures {
  readonly count: number
  readonly density: number
  readonly segregation: Segregation
  /** The share of nodes with a tie to another group. */
  readonly spannerShare?: number
  readonly distances?: NetworkDistances
  readonly distancesByGroup: GroupDistances
  readonly centralization: {
    readonly degree?: number
    readonly betweenness?: number
    /** Absent where the network is not connected. */
    readonly closeness?: number
  }
  readonly connectedness?: number
  /** Krackhardt's, of ties. */
  readonly efficiency?: number
  /** The share of the first broker in all that is carried between groups. */
  readonly topBrokerShare?: number
  /** Distances between groups once the first three brokers have left. */
  readonly withoutTopBrokers?: Distances
  /** Over the nodes with ties. */
  readonly constraint?: { readonly mean: number; readonly least: number }
  /** Over the nodes with ties. */
  readonly effectiveSize?: { readonly mean: number; readonly most: number }
  /** The largest k of which there is a k-core, how many nodes are in it, and the mean core number. */
  readonly cores: { readonly highest: number; readonly size: number; readonly mean: number }
  readonly corePeriphery?: CorePeriphery
}

/** What is measured of arcs. What is undefined of a network is absent. */
export interface ArcMeasures {
  readonly count: number
  readonly density: number
  readonly segregation: Segregation
  readonly reciprocity: Reciprocity
  readonly centralization: { readonly out?: number; readonly in?: number; readonly betweenness?: number }
  /** Krackhardt's; arcs run from superior to subordinate. */
  readonly hierarchy?: number
  /** Krackhardt's; arcs run from superior to subordinate. */
  readonly leastUpperBoundedness?: number
  /** The triples of Gould and Fernandez, all nodes together. */
  readonly brokerage: BrokerageShares
}

/** The largest connected part of a network. */
export interface ComponentMeasures {
  readonly nodeCount: number
  readonly distances?: NetworkDistances
  readonly closenessCentralization?: number
}

/** What is measured of a group. */
export interface GroupMeasures {
  readonly id: string
  readonly size: number
  /** Of ties. */
  readonly ei?: number
  /** Coleman's: of arcs where there are any directions, else of ties. */
  readonly homophily?: number
  /** Of ties. */
  readonly conductance?: number
}

/** What is measured of a node: of ties, unless it says arcs. */
export interface NodeMeasures {
  readonly id: string
  readonly group: string
  readonly degree: number
  readonly ei?: number
  readonly betweenness: number
  readonly crossBetweenness: number
  /** Its share of what is carried between groups. */
  readonly brokerShare: number
  readonly closeness: number
  readonly constraint?: number
  readonly effectiveSize?: number
  readonly coreNumber: number
  /** Absent in an undirected network. */
  readonly arcs?: {
    readonly in: number
    readonly out: number
    readonly betweenness: number
    readonly brokerage: ByRole
  }
}

/** Everything that is measured of a network and a partition of it. */
export interface NetworkMeasures {
  readonly nodeCount: number
  readonly groupCount: number
  readonly isolateCount: number
  readonly componentCount: number
  readonly largestComponent: ComponentMeasures
  readonly ties: TieMeasures
  /** Absent where the network is undirected. */
  readonly arcs?: ArcMeasures
  readonly groups: readonly GroupMeasures[]
  readonly nodes: readonly NodeMeasures[]
}

/**
 * Every measure of a network and a partition of its nodes at once, all exact. Of a directed network both its arcs and the
 * ties behind them are measured. Weights are ignored. Takes time in nodes times edges, and, if directed, in the cube of
 * the nodes over 32.
 *
 * @example
 * ```ts
 * import { graphFromEdges } from "@hubwright/core/topology"
 * import { measureNetwork } from "@hubwright/core/measures"
 *
 * const contacts = graphFromEdges([["a1", "a2"], ["a2", "b1"], ["b1", "b2"]])
 * const { ties } = measureNetwork(contacts, (name) => name.slice(0, 1))
 * ties.segregation.freeman // => 0.5
 * ties.topBrokerShare // => 0.5
 * ```
 */
export const measureNetwork = (graph: Graph, groupOf: GroupOf): NetworkMeasures => {
  const ties = tiesOfArcs(graph)
  const nodes = measureNodes(graph, ties, groupOf)
  const largest = largestComponent(ties)
  return {
    nodeCount: graph.nodes.length,
    groupCount: partitionOf(graph, groupOf).groups.length,
    isolateCount: nodes.filter(({ degree }) => degree === 0).length,
    componentCount: componentsOf(ties).sizes.length,
    largestComponent: {
      nodeCount: largest.nodes.length,
      ...present("distances", distancesOf(largest)),
      ...present("closenessCentralization", closenessCentralization(largest))
    },
    ties: measureTies(ties, groupOf, nodes),
    ...(graph.directed ? { arcs: measureArcs(graph, groupOf, nodes) } : {}),
    groups: measureGroups(graph, ties, groupOf),
    nodes
  }
}

const measureTies = (ties: Graph, groupOf: GroupOf, nodes: readonly NodeMeasures[]): TieMeasures => {
  const brokers = nodes
    .filter(({ brokerShare }) => brokerShare > 0)
    .sort((a, b) => b.brokerShare - a.brokerShare || (a.id < b.id ? -1 : 1))
  const tied = nodes.filter(({ degree }) => degree > 0)
  const constraints = tied.flatMap(({ constraint }) => constraint ?? [])
  const sizes = tied.flatMap(({ effectiveSize }) => effectiveSize ?? [])
  const highest = nodes.reduce((most, { coreNumber }) => Math.max(most, coreNumber), 0)
  const values = Float64Array.from(nodes, (node) => node.betweenness)
  return {
    count: ties.edgeCount,
    density: densityOf(ties),
    segregation: segregationOf(ties, groupOf),
    ...present("spannerShare", spannerShare(ties, groupOf)),
    ...present("distances", distancesOf(ties)),
    distancesByGroup: distancesByGroup(ties, groupOf),
    centralization: {
      ...present("degree", degreeCentralization(ties)),
      ...present("betweenness", betweennessCentralization(ties, values)),
      ...present("closeness", closenessCentralization(ties))
    },
    ...present("connectedness", connectedness(ties)),
    ...present("efficiency", krackhardtEfficiency(ties)),
    ...present("topBrokerShare", brokers[0]?.brokerShare),
    ...present("withoutTopBrokers", distancesWithoutBrokers(ties, groupOf, { brokers, count: 3 })),
    ...(constraints.length === 0
      ? {}
      : { constraint: { mean: meanOf(constraints), least: constraints.reduce((a, b) => Math.min(a, b)) } }),
    ...(sizes.length === 0
      ? {}
      : { effectiveSize: { mean: meanOf(sizes), most: sizes.reduce((a, b) => Math.max(a, b)) } }),
    cores: {
      highest,
      size: nodes.filter(({ coreNumber }) => coreNumber === highest).length,
      mean: nodes.length === 0 ? 0 : meanOf(nodes.map(({ coreNumber }) => coreNumber))
    },
    ...present("corePeriphery", corePeriphery(ties))
  }
}

const measureArcs = (graph: Graph, groupOf: GroupOf, nodes: readonly NodeMeasures[]): ArcMeasures => {
  const values = Float64Array.from(nodes, ({ arcs }) => arcs?.betweenness ?? 0)
  return {
    count: graph.edgeCount,
    density: densityOf(graph),
    segregation: segregationOf(graph, groupOf),
    reciprocity: reciprocityOf(graph, groupOf),
    centralization: {
      ...present("out", degreeCentralization(graph, "out")),
      ...present("in", degreeCentralization(graph, "in")),
      ...present("betweenness", betweennessCentralization(graph, values))
    },
    ...present("hierarchy", krackhardtHierarchy(graph)),
    ...present("leastUpperBoundedness", leastUpperBoundedness(graph)),
    brokerage: brokerageShares(nodes.flatMap(({ arcs }) => (arcs === undefined ? [] : { counts: arcs.brokerage })))
  }
}

const measureGroups = (graph: Graph, ties: Graph, groupOf: GroupOf): readonly GroupMeasures[] => {
  const matrix = mixingMatrix(ties, groupOf)
  const ei = eiOfGroups(matrix)
  const homophily = colemanHomophily(mixingMatrix(graph, groupOf))
  const conductance = conductanceOfGroups(matrix)
  return matrix.groups.map((id, group) => ({
    id,
    size: matrix.sizes[group] ?? 0,
    ...present("ei", ei[group]?.value),
    ...present("homophily", homophily[group]?.value),
    ...present("conductance", conductance[group]?.value)
  }))
}

const measureNodes = (graph: Graph, ties: Graph, groupOf: GroupOf): readonly NodeMeasures[] => {
  const brokers = new Map(brokersOf(ties, groupOf).map((broker) => [broker.id, broker]))
  const [degrees, between, closeness] = [degreesOf(ties), betweenness(ties), closenessOf(ties)]
  const [constraints, sizes, cores] = [constraintOf(ties), effectiveSizeOf(ties), coreNumbers(ties)]
  const ei = eiOfNodes(ties, groupOf)
  const arcsOf = graph.directed ? arcMeasuresOfNodes(graph, groupOf) : () => undefined
  return graph.nodes.map((id, node) => ({
    id,
    group: groupOf(id),
    degree: degrees[node] ?? 0,
    ...present("ei", ei[node]?.value),
    betweenness: between[node] ?? 0,
    crossBetweenness: brokers.get(id)?.betweenness ?? 0,
    brokerShare: brokers.get(id)?.share ?? 0,
    closeness: closeness[node] ?? 0,
    ...present("constraint", constraints[node]),
    ...present("effectiveSize", sizes[node]),
    coreNumber: cores[node] ?? 0,
    ...present("arcs", arcsOf(node))
  }))
}

const arcMeasuresOfNodes = (graph: Graph, groupOf: GroupOf) => {
  const [ins, outs, between] = [degreesOf(graph, "in"), degreesOf(graph, "out"), betweenness(graph)]
  const brokerage = brokerageOf(graph, groupOf)
  return (node: number): NodeMeasures["arcs"] => {
    const counts = brokerage[node]?.counts
    if (counts === undefined) return undefined
    return { in: ins[node] ?? 0, out: outs[node] ?? 0, betweenness: between[node] ?? 0, brokerage: counts }
  }
}

const meanOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length
