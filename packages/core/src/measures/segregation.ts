import { type EiIndex, eiIndex } from "../topology/ei.ts"
import type { Graph } from "../topology/graph.ts"
import { freemanSegregation, mixingMatrix } from "../topology/mixing.ts"
import type { GroupOf } from "../topology/partition.ts"
import { type EiRange, eiRange } from "./ei-range.ts"
import { type GroupDensity, groupDensity } from "./group-density.ts"
import { type Modularity, modularity } from "./modularity.ts"
import { oddsRatioWithinGroups } from "./odds-ratio.ts"
import { present } from "./present.ts"
import { unconnectedGroupPairs } from "./unconnected-groups.ts"

/** How far the edges of a network keep to the groups of a partition, by every index; what is undefined is absent. */
export interface Segregation {
  readonly ei?: EiIndex
  readonly eiRange?: EiRange
  readonly freeman?: number
  readonly modularity?: Modularity
  readonly oddsRatio?: number
  readonly density: GroupDensity
  readonly unconnectedPairs?: number
}

/** Every index of segregation of one network: of its ties if it is undirected, of its arcs if it is directed. */
export const segregationOf = (graph: Graph, groupOf: GroupOf): Segregation => {
  const matrix = mixingMatrix(graph, groupOf)
  return {
    ...present("ei", eiIndex(graph, groupOf)),
    ...present("eiRange", eiRange(matrix)),
    ...present("freeman", freemanSegregation(matrix)),
    ...present("modularity", modularity(matrix)),
    ...present("oddsRatio", oddsRatioWithinGroups(matrix)),
    density: groupDensity(matrix),
    ...present("unconnectedPairs", unconnectedGroupPairs(matrix))
  }
}
