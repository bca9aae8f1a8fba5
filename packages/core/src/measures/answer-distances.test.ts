import * as fc from "fast-check"
import { describe, expect, test } from "vitest"
import { distance, waysBetween } from "../../../../tests/measures/definition.ts"
import { randomNetwork } from "../../../../tests/measures/random-network.ts"
import { graphFromEdges } from "../topology/graph.ts"
import { answerDistances } from "./answer-distances.ts"

const nodes = fc.subarray([..."abcdef"])

describe("distances to an answer", () => {
  test("are the least of walking every way to everybody who knows", () => {
    fc.assert(
      fc.property(randomNetwork({ most: 6 }), nodes, ({ graph, groupOf }, holders) => {
        const known = holders.filter((holder) => graph.nodes.includes(holder))
        const found = answerDistances(graph, { holders, groupOf })
        const cost = (a: string, b: string): number => (groupOf(a) === groupOf(b) ? 0 : 1)
        for (const { id, hops, handOffs } of found.nodes) {
          const least = Math.min(...known.map((holder) => distance(graph, id, holder)))
          const borders = Math.min(
            ...known.flatMap((holder) =>
              id === holder ? [0] : waysBetween(graph, [id, holder], cost).map(({ length }) => length)
            )
          )
          expect(hops ?? Number.POSITIVE_INFINITY).toBe(least)
          expect(handOffs ?? Number.POSITIVE_INFINITY).toBe(borders)
        }
        const reached = found.nodes.flatMap(({ hops }) => hops ?? [])
        const asking = reached.filter((hops) => hops > 0)
        expect(found.reachableShare).toBe(reached.length / graph.nodes.length)
        expect(found.hopCounts).toEqual(
          Array.from(
            { length: Math.max(-1, ...reached) + 1 },
            (_, hops) => reached.filter((own) => own === hops).length
          )
        )
        expect(found.handOffCounts.reduce((sum, count) => sum + count, 0)).toBe(reached.length)
        expect(found.meanHops).toEqual(
          asking.length === 0 ? undefined : asking.reduce((sum, hops) => sum + hops, 0) / asking.length
        )
      }),
      { numRuns: 60 }
    )
  })

  test("find the way with fewest borders even where it is longer", () => {
    const asks = graphFromEdges(
      [
        ["a1", "b1"],
        ["b1", "a9"],
        ["a1", "a2"],
        ["a2", "a3"],
        ["a3", "a9"]
      ],
      { directed: true }
    )
    const { nodes } = answerDistances(asks, { holders: ["a9"], groupOf: (node) => node.slice(0, 1) })
    expect(nodes[0]).toEqual({ id: "a1", hops: 2, handOffs: 0 })
  })

  test("lead nowhere without anybody who knows, and pass over who is not there", () => {
    const graph = graphFromEdges([["a", "b"]])
    expect(answerDistances(graph, { holders: ["nobody"], groupOf: () => "all" })).toEqual({
      nodes: [{ id: "a" }, { id: "b" }],
      reachableShare: 0,
      hopCounts: [],
      handOffCounts: []
    })
  })
})
