import * as fc from "fast-check"
import { expect, test } from "vitest"
import { randomNetwork } from "../../../../tests/measures/random-network.ts"
import { type Edge, graphFromEdges } from "../topology/graph.ts"
import { reverseArcs, tiesOfArcs } from "./directions.ts"
import { subgraphOf } from "./subgraph.ts"

test("a graph turned around, its ties and its parts are those of edges turned, taken both ways, and left out", () => {
  fc.assert(
    fc.property(randomNetwork(), fc.func(fc.boolean()), ({ graph, edges }, isKept) => {
      const { nodes, directed } = graph
      const turned = edges.map(([from, to, weight = 1]): Edge => [to, from, weight])
      expect(reverseArcs(graph)).toEqual(graphFromEdges(turned, { directed, nodes }))
      expect(tiesOfArcs(graph)).toEqual(graphFromEdges(edges, { nodes }))
      const kept = nodes.filter((_, node) => isKept(node))
      const among = edges.filter(([from, to]) => kept.includes(from) && kept.includes(to))
      expect(subgraphOf(graph, isKept)).toEqual(graphFromEdges(among, { directed, nodes: kept }))
    })
  )
})
