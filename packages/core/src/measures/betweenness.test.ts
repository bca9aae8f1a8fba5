import * as fc from "fast-check"
import { describe, expect, test } from "vitest"
import { orderedPairs, shortestWays, unorderedPairs } from "../../../../tests/measures/definition.ts"
import { randomNetwork } from "../../../../tests/measures/random-network.ts"
import { completeOf, ringOf, starOf } from "../../../../tests/measures/shapes.ts"
import { type Edge, type Graph, graphFromEdges } from "../topology/graph.ts"
import { betweenness, betweennessCentralization } from "./betweenness.ts"
import { brokersOf, crossBetweenness, distancesWithoutBrokers } from "./cross-betweenness.ts"

type Pair = readonly [string, string]

/** Freeman's definition: of each pair the share of the shortest ways that lead through a node, found by walking all ways. */
const byWalking = (
  graph: Graph,
  { counts = () => true, lengthOf }: { counts?: (pair: Pair) => boolean; lengthOf?: (a: string, b: string) => number }
): readonly number[] => {
  const pairs = (graph.directed ? orderedPairs(graph) : unorderedPairs(graph)).filter(counts)
  const ways = pairs.map((pair) => shortestWays(graph, pair, lengthOf))
  return graph.nodes.map((node) =>
    ways.reduce((sum, some) => {
      const through = some.filter(({ nodes }) => nodes.slice(1, -1).includes(node))
      return sum + (some.length === 0 ? 0 : through.length / some.length)
    }, 0)
  )
}

const expectClose = (found: Float64Array, expected: readonly number[]): void => {
  expect(found.length).toBe(expected.length)
  for (const [node, value] of found.entries()) expect(value).toBeCloseTo(expected[node] ?? Number.NaN, 9)
}

describe("betweenness", () => {
  test("is the share of all shortest ways, found by walking every one", () => {
    fc.assert(
      fc.property(randomNetwork({ most: 6 }), ({ graph }) => expectClose(betweenness(graph), byWalking(graph, {})))
    )
  })

  test("counts only pairs of different groups between groups", () => {
    fc.assert(
      fc.property(randomNetwork({ most: 6 }), ({ graph, groupOf }) =>
        expectClose(
          crossBetweenness(graph, groupOf),
          byWalking(graph, { counts: ([a, b]) => groupOf(a) !== groupOf(b) })
        )
      )
    )
  })

  test("takes weights as distances where it is told to", () => {
    fc.assert(
      fc.property(randomNetwork({ most: 6 }), ({ graph, edges, groupOf }) => {
        const weights = new Map(edges.map(([from, to, weight]) => [`${from}${to}`, weight ?? 1]))
        const lengthOf = (a: string, b: string): number => weights.get(a + b) ?? weights.get(b + a) ?? Number.NaN
        const arcLength = (a: string, b: string): number => weights.get(a + b) ?? Number.NaN
        const length = graph.directed ? arcLength : lengthOf
        expectClose(betweenness(graph, { weights: "distances" }), byWalking(graph, { lengthOf: length }))
        expectClose(
          crossBetweenness(graph, groupOf, { weights: "distances" }),
          byWalking(graph, { lengthOf: length, counts: ([a, b]) => groupOf(a) !== groupOf(b) })
        )
      })
    )
  })

  test("by weights that are all alike is betweenness by hops, on larger networks too", () => {
    fc.assert(
      fc.property(randomNetwork({ most: 12 }), ({ graph, edges }) => {
        const alike = graphFromEdges(
          edges.map(([from, to]): Edge => [from, to, 0.1]),
          { nodes: graph.nodes, directed: graph.directed }
        )
        expectClose(betweenness(alike, { weights: "distances" }), [...betweenness(graph)])
      })
    )
  })

  test("stays sound where a weight is lost to rounding", () => {
    const edges: readonly Edge[] = [
      ["a", "b", 1],
      ["b", "c", 1e-30],
      ["b", "d", 1e-30],
      ["c", "e", 1],
      ["d", "e", 1]
    ]
    const values = betweenness(graphFromEdges(edges), { weights: "distances" })
    expect(values.every((value) => value >= 0 && value <= 6)).toBe(true)
  })

  test.each([3, 4, 9, 40])(
    "centralizes a star of %i to the full, and neither a ring nor everybody with everybody",
    (n) => {
      expect(betweenness(graphFromEdges(starOf(n)))[0]).toBe(((n - 1) * (n - 2)) / 2)
      expect(betweennessCentralization(graphFromEdges(starOf(n)))).toBe(1)
      expect(betweennessCentralization(graphFromEdges(ringOf(n)))).toBeCloseTo(0, 12)
      expect(betweennessCentralization(graphFromEdges(completeOf(n), { directed: true }))).toBe(0)
      const bothWays = [...starOf(n), ...starOf(n).map(([from, to]): Edge => [to, from])]
      expect(betweennessCentralization(graphFromEdges(bothWays, { directed: true }))).toBe(1)
    }
  )

  test("centralization is not there below three nodes", () => {
    expect(betweennessCentralization(graphFromEdges([["a", "b"]]))).toBeUndefined()
  })
})

describe("brokers", () => {
  const groupOf = (node: string): string => node.slice(0, 1)
  const chain: readonly Edge[] = [
    ["a1", "a2"],
    ["a2", "b1"],
    ["b1", "b2"]
  ]

  test("carry shares that add up to one, most first, and who carries nothing is none", () => {
    expect(brokersOf(graphFromEdges(chain), groupOf)).toEqual([
      { id: "a2", betweenness: 2, share: 0.5 },
      { id: "b1", betweenness: 2, share: 0.5 }
    ])
    expect(brokersOf(graphFromEdges([["a1", "b1"]]), groupOf)).toEqual([])
    fc.assert(
      fc.property(randomNetwork(), (network) => {
        const brokers = brokersOf(network.graph, network.groupOf)
        const all = brokers.reduce((sum, { share }) => sum + share, 0)
        expect(all).toBeCloseTo(brokers.length === 0 ? 0 : 1, 12)
        const plain = betweenness(network.graph)
        for (const { id, betweenness: own } of brokers)
          expect(own).toBeLessThanOrEqual((plain[network.graph.nodes.indexOf(id)] ?? 0) + 1e-9)
      })
    )
  })

  test("leave those who stay without a way between groups, where there was none beside them", () => {
    const graph = graphFromEdges(chain)
    const brokers = brokersOf(graph, groupOf)
    expect(distancesWithoutBrokers(graph, groupOf, { brokers, count: 0 })?.reachableShare).toBe(1)
    expect(distancesWithoutBrokers(graph, groupOf, { brokers, count: 1 })).toMatchObject({ reachableShare: 0 })
    expect(distancesWithoutBrokers(graphFromEdges([]), groupOf, { brokers: [], count: 3 })).toBeUndefined()
  })
})
