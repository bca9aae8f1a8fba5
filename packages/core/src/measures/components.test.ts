import * as fc from "fast-check"
import { describe, expect, test } from "vitest"
import { distance } from "../../../../tests/measures/definition.ts"
import { randomNetwork } from "../../../../tests/measures/random-network.ts"
import { graphFromEdges } from "../topology/graph.ts"
import { componentsOf, connectedness, largestComponent } from "./components.ts"
import { tiesOfArcs } from "./directions.ts"

describe("components", () => {
  test("hold together just those between whom a chain of ties leads", () => {
    fc.assert(
      fc.property(randomNetwork(), ({ graph }) => {
        const { componentOf, sizes } = componentsOf(graph)
        const ties = tiesOfArcs(graph)
        let joined = 0
        for (const [i, a] of graph.nodes.entries())
          for (const [j, b] of graph.nodes.entries()) {
            const isJoined = distance(ties, a, b) < Number.POSITIVE_INFINITY
            expect(componentOf[i] === componentOf[j]).toBe(isJoined)
            if (isJoined && i !== j) joined++
          }
        expect(sizes.reduce((sum, size) => sum + size, 0)).toBe(graph.nodes.length)
        expect(largestComponent(graph).nodes.length).toBe(Math.max(...sizes))
        const pairs = graph.nodes.length * (graph.nodes.length - 1)
        expect(connectedness(graph)).toEqual(pairs === 0 ? undefined : joined / pairs)
      })
    )
  })

  test("of equal size, the one with the first node is the largest; of nothing there is none", () => {
    expect(
      largestComponent(
        graphFromEdges([
          ["c", "d"],
          ["a", "b"]
        ])
      ).nodes
    ).toEqual(["a", "b"])
    expect(largestComponent(graphFromEdges([])).nodes).toEqual([])
    expect(connectedness(graphFromEdges([]))).toBeUndefined()
  })
})
