import * as fc from "fast-check"
import { describe, expect, test } from "vitest"
import { areTied, leads } from "../../../../tests/measures/definition.ts"
import { randomNetwork } from "../../../../tests/measures/random-network.ts"
import { graphFromEdges } from "../topology/graph.ts"
import { congruenceOf } from "./congruence.ts"

describe("congruence", () => {
  test("counts, pair by pair, what is prescribed and what lives", () => {
    fc.assert(
      fc.property(randomNetwork(), randomNetwork(), ({ graph: formal }, { graph: actual }) => {
        const directed = formal.directed && actual.directed
        const nodes = [...new Set([...formal.nodes, ...actual.nodes])].sort()
        const pairs = nodes.flatMap((a) =>
          nodes.filter((b) => (directed ? a !== b : a < b)).map((b) => [a, b] as const)
        )
        const both = pairs.map(([a, b]) =>
          [formal, actual].map((graph) => {
            const isThere = graph.nodes.includes(a) && graph.nodes.includes(b)
            return isThere && (directed ? leads(graph, a, b) : areTied(graph, a, b)) ? 1 : 0
          })
        )
        const mean = (of: (pair: readonly number[]) => number): number =>
          both.reduce((sum, pair) => sum + of(pair), 0) / pairs.length
        const found = congruenceOf(formal, actual)
        expect(found.prescribed).toBe(both.filter(([first]) => first === 1).length)
        expect(found.living).toBe(both.filter(([, second]) => second === 1).length)
        expect(found.both).toBe(both.filter(([first, second]) => first === 1 && second === 1).length)
        const x = mean(([first = 0]) => first)
        const y = mean(([, second = 0]) => second)
        const covariance = mean(([first = 0, second = 0]) => (first - x) * (second - y))
        const r = covariance / Math.sqrt(x * (1 - x) * y * (1 - y))
        if (Number.isFinite(r)) expect(found.correlation).toBeCloseTo(r, 9)
        else expect(found.correlation).toBeUndefined()
      })
    )
  })

  test("of a network with itself is full", () => {
    const graph = graphFromEdges([
      ["a", "b"],
      ["b", "c"]
    ])
    expect(congruenceOf(graph, graph)).toEqual({
      prescribed: 2,
      living: 2,
      both: 2,
      livingShare: 1,
      unprescribedShare: 0,
      correlation: 1
    })
    expect(congruenceOf(graphFromEdges([]), graph)).toEqual({ prescribed: 0, living: 2, both: 0, unprescribedShare: 1 })
  })
})
