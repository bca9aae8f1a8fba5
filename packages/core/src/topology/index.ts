export {
  compileFacts,
  type FactSource,
  type Facts,
  factsOfMessage,
  type MessageFacts,
  type Occasion
} from "../model/message-facts.ts"
export { degreeCentralization } from "./centralization.ts"
export type {
  Arrangement,
  Classification,
  Hub,
  PlacedUnit,
  Sentence,
  TopologyDifference,
  TopologyMeasures,
  TopologyScores,
  Undecided,
  Unit,
  UnitRole
} from "./classification.ts"
export { arrangeUnits, type ClassifyOptions, classifyTopology } from "./classify.ts"
export { findDeadEnds, type OpeningTie, type Reach } from "./dead-ends.ts"
export { type EiIndex, type EiOf, eiIndex, eiOfGroups, eiOfNodes } from "./ei.ts"
export type { EvidenceCode, TopologyEvidence } from "./evidence.ts"
export { compilePaths, type PathOptions, type Paths, type UnitId } from "./fabric.ts"
export { findPath } from "./find-path.ts"
export {
  type Direction,
  degreesOf,
  densityOf,
  type Edge,
  type EdgeOptions,
  type Graph,
  graphFromEdges,
  neighborsOf
} from "./graph.ts"
export { findHops, type Hop, type Hops, type HopsRequest } from "./hops.ts"
export {
  chanceOfSameGroup,
  freemanSegregation,
  type MixingMatrix,
  mixingMatrix,
  type TieCounts,
  tieCounts
} from "./mixing.ts"
export type { Need } from "./needs.ts"
export { type EdgeKind, type GraphOptions, graphOf } from "./organization-graph.ts"
export type { GroupOf } from "./partition.ts"
export type {
  Act,
  Branch,
  DeadEnd,
  DeadEndKind,
  Duty,
  FullPath,
  Missing,
  MissingTie,
  Path,
  PathDecision,
  PathRequest
} from "./path.ts"
export { type ReshapeOptions, reorganizationTo } from "./reorganize.ts"
export { type LivingTie, livingTies, type TieOrigin, type TieQuestion } from "./ties.ts"
export { type TraceRequest, tracePath } from "./trace-path.ts"
export { type UnitOf, unitsById } from "./unit.ts"
