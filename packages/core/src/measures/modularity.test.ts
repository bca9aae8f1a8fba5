import * as fc from "fast-check"
import { describe, expect, test } from "vitest"
import { leads } from "../../../../tests/measures/definition.ts"
import { randomNetwork } from "../../../../tests/measures/random-network.ts"
import { degreesOf, type Graph, graphFromEdges } from "../topology/graph.ts"
import { mixingMatrix } from "../topology/mixing.ts"
import { modularity } from "./modularity.ts"

/** Newman's sum over pairs of nodes, themselves included, with their degrees. */
const byPairs = (graph: Graph, groupOf: (node: string) => string) => {
  const [out, into] = [degreesOf(graph, "out"), degreesOf(graph, "in")]
  const all = out.reduce((sum, degree) => sum + degree, 0)
  let excess = 0
  let most = 0
  for (const [i, a] of graph.nodes.entries())
    for (const [j, b] of graph.nodes.entries()) {
      const byLot = ((out[i] ?? 0) * (into[j] ?? 0)) / all
      if (groupOf(a) === groupOf(b)) excess += (leads(graph, a, b) ? 1 : 0) - byLot
      else most += byLot
    }
  return { modularity: excess / all, most: most / all }
}

describe("modularity", () => {
  test("is Newman's sum over pairs of nodes, and assortativity its share of what it could be", () => {
    fc.assert(
      fc.property(randomNetwork(), ({ graph, groupOf }) => {
        const found = modularity(mixingMatrix(graph, groupOf))
        expect(found === undefined).toBe(graph.edgeCount === 0)
        fc.pre(graph.edgeCount > 0)
        const expected = byPairs(graph, groupOf)
        expect(found?.modularity).toBeCloseTo(expected.modularity, 12)
        expect(found?.most).toBeCloseTo(expected.most, 12)
        if (found?.assortativity !== undefined)
          expect(found.assortativity).toBeCloseTo(expected.modularity / expected.most, 9)
      })
    )
  })

  test("lies between -1/2 and 1, and assortativity between -1 and 1", () => {
    fc.assert(
      fc.property(randomNetwork({ directed: false }), ({ graph, groupOf }) => {
        const { modularity: q = 0, assortativity = 0 } = modularity(mixingMatrix(graph, groupOf)) ?? {}
        expect(q).toBeGreaterThanOrEqual(-0.5)
        expect(q).toBeLessThan(1)
        expect(assortativity).toBeGreaterThanOrEqual(-1 - 1e-9)
        expect(assortativity).toBeLessThanOrEqual(1 + 1e-9)
      })
    )
  })

  test("of two sealed groups alike is 1/2, which is all it could be; of one group there is no assortativity", () => {
    const sealed = graphFromEdges([
      ["a1", "a2"],
      ["b1", "b2"]
    ])
    const firstLetter = (node: string): string => node.slice(0, 1)
    expect(modularity(mixingMatrix(sealed, firstLetter))).toEqual({ modularity: 0.5, most: 0.5, assortativity: 1 })
    expect(modularity(mixingMatrix(sealed, () => "all"))).toEqual({ modularity: 0, most: 0 })
  })
})
