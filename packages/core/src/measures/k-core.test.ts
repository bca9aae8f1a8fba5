import * as fc from "fast-check"
import { expect, test } from "vitest"
import { areTied } from "../../../../tests/measures/definition.ts"
import { randomNetwork } from "../../../../tests/measures/random-network.ts"
import { completeOf, ringOf, starOf } from "../../../../tests/measures/shapes.ts"
import { type Graph, graphFromEdges } from "../topology/graph.ts"
import { coreNumbers } from "./k-core.ts"

/** The set that is left when whoever has fewer than k ties in it leaves, again and again. */
const kCore = (graph: Graph, k: number): readonly string[] => {
  let left = graph.nodes
  for (;;) {
    const among = left
    const next = among.filter((node) => among.filter((other) => areTied(graph, node, other)).length >= k)
    if (next.length === left.length) return left
    left = next
  }
}

test("a node's core number is the largest k of which the k-core holds it", () => {
  fc.assert(
    fc.property(randomNetwork({ most: 10 }), ({ graph }) => {
      const numbers = coreNumbers(graph)
      for (let k = 0; k <= graph.nodes.length; k++) {
        const core = kCore(graph, k)
        expect(graph.nodes.filter((_, node) => (numbers[node] ?? 0) >= k)).toEqual(core)
      }
    })
  )
})

test("core numbers of a star are 1, of a ring 2, of everybody with everybody n - 1", () => {
  const numbers = (edges: Parameters<typeof graphFromEdges>[0]) => new Set(coreNumbers(graphFromEdges(edges)))
  expect([numbers(starOf(8)), numbers(ringOf(8)), numbers(completeOf(8))].map((set) => [...set])).toEqual([
    [1],
    [2],
    [7]
  ])
  expect([...coreNumbers(graphFromEdges([], { nodes: ["alone"] }))]).toEqual([0])
})
