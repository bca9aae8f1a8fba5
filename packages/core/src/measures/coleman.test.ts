import * as fc from "fast-check"
import { describe, expect, test } from "vitest"
import { leads, orderedPairs } from "../../../../tests/measures/definition.ts"
import { randomNetwork } from "../../../../tests/measures/random-network.ts"
import { type Edge, graphFromEdges } from "../topology/graph.ts"
import { mixingMatrix } from "../topology/mixing.ts"
import { colemanHomophily } from "./coleman.ts"

const firstLetter = (node: string): string => node.slice(0, 1)
const homophily = (edges: readonly Edge[], nodes: readonly string[]) =>
  colemanHomophily(mixingMatrix(graphFromEdges(edges, { directed: true, nodes }), firstLetter))

describe("Coleman's homophily", () => {
  test("is 1 for who asks only their own, -1 for who never does, and nothing for who asks nobody", () => {
    const nodes = ["a1", "a2", "b1", "b2", "c1", "c2", "d1"]
    expect(
      homophily(
        [
          ["a1", "a2"],
          ["b1", "a1"],
          ["b2", "c1"],
          ["d1", "a1"]
        ],
        nodes
      )
    ).toEqual([{ id: "a", value: 1 }, { id: "b", value: -1 }, { id: "c" }, { id: "d" }])
  })

  test("is the excess over chance as a share of what there is room for", () => {
    // of four people in two groups, one third of the others is of one's own: 2 of 3 asked, 1 expected, 2 of room
    expect(
      homophily(
        [
          ["a1", "a2"],
          ["a2", "a1"],
          ["a1", "b1"]
        ],
        ["b2"]
      )[0]?.value
    ).toBeCloseTo((2 - 1) / (3 - 1), 12)
    expect(
      homophily(
        [
          ["a1", "b2"],
          ["a1", "b1"],
          ["a2", "b1"]
        ],
        ["b2"]
      )[0]?.value
    ).toBe(-1)
  })

  test("counts whom the members ask, one after the other", () => {
    fc.assert(
      fc.property(randomNetwork({ directed: true }), ({ graph, groupOf }) => {
        const n = graph.nodes.length
        for (const { id, value } of colemanHomophily(mixingMatrix(graph, groupOf))) {
          const asked = orderedPairs(graph).filter(([from, to]) => groupOf(from) === id && leads(graph, from, to))
          const own = asked.filter(([, to]) => groupOf(to) === id).length
          const size = graph.nodes.filter((node) => groupOf(node) === id).length
          const byLot = (asked.length * (size - 1)) / (n - 1)
          if (asked.length === 0 || size === 1 || size === n) expect(value).toBeUndefined()
          else expect(value).toBeCloseTo((own - byLot) / (own >= byLot ? asked.length - byLot : byLot), 12)
          if (value !== undefined) expect(Math.abs(value)).toBeLessThanOrEqual(1 + 1e-12)
        }
      })
    )
  })
})
