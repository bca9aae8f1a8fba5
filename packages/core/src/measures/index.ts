export { type AnswerDistance, type AnswerDistances, type AnswerQuestion, answerDistances } from "./answer-distances.ts"
export { type AnswerOptions, answersByTopic, type TopicAnswers } from "./answers-by-topic.ts"
export { betweenness, betweennessCentralization, type WayOptions } from "./betweenness.ts"
export type { SourceOptions } from "./brandes.ts"
export {
  type Brokerage,
  type BrokerageShares,
  type BrokerRole,
  type ByRole,
  brokerageOf,
  brokerageShares,
  brokerRoles
} from "./brokerage.ts"
export { closenessCentralization, closenessOf } from "./closeness.ts"
export { colemanHomophily, type Homophily } from "./coleman.ts"
export { type Components, componentsOf, connectedness, largestComponent } from "./components.ts"
export { type Conductance, conductanceOfGroups } from "./conductance.ts"
export { type Congruence, congruenceOf } from "./congruence.ts"
export { type CorePeriphery, corePeriphery } from "./core-periphery.ts"
export { type Broker, brokersOf, crossBetweenness, distancesWithoutBrokers } from "./cross-betweenness.ts"
export { reverseArcs, tiesOfArcs } from "./directions.ts"
export { distancesByGroup, distancesOf, type GroupDistances, type NetworkDistances } from "./distances.ts"
export { type EiRange, eiRange } from "./ei-range.ts"
export { type GroupDensity, groupDensity } from "./group-density.ts"
export type { Distances } from "./hop-counts.ts"
export { coreNumbers } from "./k-core.ts"
export { krackhardtEfficiency, krackhardtHierarchy, leastUpperBoundedness } from "./krackhardt.ts"
export { type Modularity, modularity } from "./modularity.ts"
export {
  type ArcMeasures,
  type ComponentMeasures,
  type GroupMeasures,
  measureNetwork,
  type NetworkMeasures,
  type NodeMeasures,
  type TieMeasures
} from "./network-measures.ts"
export { oddsRatioWithinGroups } from "./odds-ratio.ts"
export { type Reciprocity, reciprocityOf } from "./reciprocity.ts"
export { type Segregation, segregationOf } from "./segregation.ts"
export { spannerShare } from "./spanners.ts"
export { constraintOf, effectiveSizeOf, type StrengthOptions } from "./structural-holes.ts"
export { unconnectedGroupPairs } from "./unconnected-groups.ts"
