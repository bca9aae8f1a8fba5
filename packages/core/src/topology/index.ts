export { degreeCentralization } from "./centralization.ts"
export { type EiIndex, type EiOf, eiIndex, eiOfGroups, eiOfNodes } from "./ei.ts"
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
export {
  chanceOfSameGroup,
  freemanSegregation,
  type GroupOf,
  type MixingMatrix,
  mixingMatrix,
  type TieCounts,
  tieCounts
} from "./mixing.ts"
export { type EdgeKind, type GraphOptions, graphOf } from "./organization-graph.ts"
export type { TieOrigin } from "./ties.ts"
