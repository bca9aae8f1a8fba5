import type { NetworkMeasures } from "@hubwright/core/measures"

/** A measure with what it says, in a line. */
export interface Measured {
  readonly name: string
  /** Nothing where it is not defined of this network. */
  readonly value: number | undefined
  /** What it is, with the range it lies in. */
  readonly meaning: string
}

/** Measures that answer one question. */
export interface MeasuredGroup {
  readonly question: string
  readonly measures: readonly Measured[]
}

/** Every measure of a network as a whole, by the question it answers. Those of arcs are left out where it is undirected. */
export const measuredGroups = (measures: NetworkMeasures): readonly MeasuredGroup[] => [
  { question: "How large is it?", measures: size(measures) },
  { question: "Do its groups keep to themselves?", measures: segregation(measures) },
  { question: "How far apart are they?", measures: distances(measures) },
  { question: "Who holds it together?", measures: positions(measures) },
  { question: "Is it a hierarchy?", measures: hierarchy(measures) },
  ...(measures.arcs === undefined ? [] : [{ question: "Which way does it run?", measures: directions(measures.arcs) }])
]

const size = ({
  nodeCount,
  groupCount,
  isolateCount,
  componentCount,
  largestComponent,
  ties,
  arcs
}: NetworkMeasures) => [
  measured("nodes", nodeCount, "all nodes, isolates included"),
  measured("groups", groupCount, "groups of the partition"),
  measured("ties", ties.count, "pairs with an edge either way"),
  ...(arcs === undefined ? [] : [measured("arcs", arcs.count, "edges, each way counted")]),
  measured("density", ties.density, "share of pairs that are tied, 0 to 1"),
  measured("isolates", isolateCount, "nodes without any tie"),
  measured("components", componentCount, "parts that no tie connects"),
  measured("largest component", largestComponent.nodeCount, "nodes in the largest of them")
]

const segregation = ({ ties: { segregation, spannerShare } }: NetworkMeasures) => [
  measured("Freeman segregation", segregation.freeman, "share of the expected cross ties that is missing, up to 1"),
  measured("E-I index", segregation.ei?.value, "(external - internal) / all ties, -1 closed to 1 open"),
  measured("E-I expected", segregation.ei?.expected, "what chance would give; not 0"),
  measured("E-I z", segregation.ei?.z, "distance from chance in standard deviations; exact"),
  measured("E-I rescaled", segregation.eiRange?.rescaled, "between the least and most it could be, -1 to 1"),
  measured("assortativity", segregation.modularity?.assortativity, "1 no tie crosses, 0 as by degrees alone"),
  measured("modularity", segregation.modularity?.modularity, "excess of ties within, -0.5 to 1; not comparable"),
  measured("odds ratio", segregation.oddsRatio, "how many times likelier a colleague of one's own, from 0"),
  measured("density within", segregation.density.within, "share of pairs within groups that are tied"),
  measured("density between", segregation.density.between, "share of pairs between groups that are tied"),
  measured("unconnected groups", segregation.unconnectedPairs, "share of pairs of groups without any tie"),
  measured("spanners", spannerShare, "share of nodes with a tie to another group")
]

const distances = ({
  ties: {
    distances,
    distancesByGroup: { within, between, penalty }
  }
}: NetworkMeasures) => [
  measured("mean hops", distances?.meanHops, "over pairs that reach each other"),
  measured("diameter", distances?.diameter, "the most hops between two that reach each other"),
  measured("efficiency", distances?.efficiency, "mean of 1 / hops over all pairs, 0 to 1"),
  measured("hops within", within?.meanHops, "mean hops within groups"),
  measured("hops between", between?.meanHops, "mean hops between groups"),
  measured("reach between", between?.reachableShare, "share of pairs in different groups with a way"),
  measured("distance penalty", penalty, "1 - efficiency between / within; 1 where no way leads over")
]

const positions = ({ ties, largestComponent }: NetworkMeasures) => [
  measured("top broker", ties.topBrokerShare, "first node's share of what runs between groups"),
  measured("efficiency without 3", ties.withoutTopBrokers?.efficiency, "between groups, when three brokers have left"),
  measured("degree centr.", ties.centralization.degree, "Freeman: 1 a star, 0 all alike"),
  measured("betweenness centr.", ties.centralization.betweenness, "Freeman: 1 a star, 0 all alike"),
  measured("closeness centr.", largestComponent.closenessCentralization, "of the largest component"),
  measured("constraint, mean", ties.constraint?.mean, "Burt: low where contacts do not know each other"),
  measured("effective size, mean", ties.effectiveSize?.mean, "Burt: contacts that are not redundant"),
  measured("highest core", ties.cores.highest, "largest k so that some nodes have k ties among them"),
  measured("core size", ties.corePeriphery?.core.length, "nodes in Lip's core"),
  measured("core fit", ties.corePeriphery?.fit, "correlation with a core and a bare periphery"),
  measured("core density", ties.corePeriphery?.coreDensity, "ties within the core"),
  measured("core-periphery density", ties.corePeriphery?.betweenDensity, "ties between core and periphery"),
  measured("periphery density", ties.corePeriphery?.peripheryDensity, "ties within the periphery")
]

const hierarchy = ({ ties, arcs }: NetworkMeasures) => [
  measured("connectedness", ties.connectedness, "Krackhardt: share of pairs with a way, directions ignored"),
  measured("tie efficiency", ties.efficiency, "Krackhardt: 1 where no tie could be spared"),
  ...(arcs === undefined
    ? []
    : [
        measured("hierarchy", arcs.hierarchy, "Krackhardt: 1 where nobody is reached back"),
        measured("least upper bounds", arcs.leastUpperBoundedness, "Krackhardt: 1 where each two have one superior")
      ])
]

const directions = ({ segregation, reciprocity, centralization, brokerage }: NonNullable<NetworkMeasures["arcs"]>) => [
  measured("reciprocity", reciprocity.all, "share of arcs that are returned"),
  measured("E-I of arcs", segregation.ei?.value, "as above, each arc counted"),
  measured("out-degree centr.", centralization.out, "Freeman: 1 where one reaches out to all"),
  measured("in-degree centr.", centralization.in, "Freeman: 1 where all turn to one"),
  measured("coordinators", brokerage.counts.coordinator, "a > b > c all in one group (Gould and Fernandez)"),
  measured("itinerants", brokerage.counts.itinerant, "between two of another group"),
  measured("representatives", brokerage.counts.representative, "out of their own group"),
  measured("gatekeepers", brokerage.counts.gatekeeper, "into their own group"),
  measured("liaisons", brokerage.counts.liaison, "between three groups")
]

const measured = (name: string, value: number | undefined, meaning: string): Measured => ({ name, value, meaning })
