import * as fc from "fast-check"
import { expect, test } from "vitest"
import { orderedPairs, unorderedPairs } from "../../../../tests/measures/definition.ts"
import { randomNetwork } from "../../../../tests/measures/random-network.ts"
import { eiIndex } from "../topology/ei.ts"
import { graphFromEdges } from "../topology/graph.ts"
import { mixingMatrix } from "../topology/mixing.ts"
import { eiRange } from "./ei-range.ts"

test("the ends of the range are reached by some network with as many edges, and passed by none", () => {
  fc.assert(
    fc.property(randomNetwork({ most: 4, directed: false }), ({ graph, groupOf }) => {
      const range = eiRange(mixingMatrix(graph, groupOf))
      expect(range === undefined).toBe(graph.edgeCount === 0)
      fc.pre(graph.edgeCount > 0)
      const pairs = unorderedPairs(graph)
      const values: number[] = []
      for (let bits = 0; bits < 1 << pairs.length; bits++) {
        const edges = pairs.filter((_, place) => bits & (1 << place))
        if (edges.length !== graph.edgeCount) continue
        values.push(eiIndex(graphFromEdges(edges, { nodes: graph.nodes }), groupOf)?.value ?? Number.NaN)
      }
      expect(range?.least).toBeCloseTo(Math.min(...values), 12)
      expect(range?.most).toBeCloseTo(Math.max(...values), 12)
    }),
    { numRuns: 40 }
  )
})

test("rescaled, the index fills -1 to 1; where it could be nothing else, there is nothing to rescale", () => {
  fc.assert(
    fc.property(randomNetwork(), ({ graph, groupOf }) => {
      const { least = 0, most = 0, rescaled } = eiRange(mixingMatrix(graph, groupOf)) ?? {}
      const value = eiIndex(graph, groupOf)?.value ?? 0
      expect(rescaled === undefined).toBe(least === most)
      fc.pre(rescaled !== undefined)
      expect(rescaled).toBeGreaterThanOrEqual(-1 - 1e-12)
      expect(rescaled).toBeLessThanOrEqual(1 + 1e-12)
      if (value === least) expect(rescaled).toBeCloseTo(-1, 12)
      if (value === most) expect(rescaled).toBeCloseTo(1, 12)
    })
  )
})

test("arcs have twice the room of ties", () => {
  const arcs = graphFromEdges(
    [
      ["a1", "a2"],
      ["a2", "a1"],
      ["a1", "b1"]
    ],
    { directed: true }
  )
  expect(orderedPairs(arcs).length).toBe(6)
  expect(eiRange(mixingMatrix(arcs, (node) => node.slice(0, 1)))).toEqual({ least: -1 / 3, most: 1, rescaled: -1 })
})
