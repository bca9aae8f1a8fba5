import * as fc from "fast-check"
import { expect, test } from "vitest"
import { randomNetwork } from "../../../../tests/measures/random-network.ts"
import { graphFromEdges } from "../topology/graph.ts"
import { mixingMatrix } from "../topology/mixing.ts"
import { conductanceOfGroups } from "./conductance.ts"

test("conductance counts the edges that leave a group, over the ends on the smaller side", () => {
  fc.assert(
    fc.property(randomNetwork(), ({ graph, edges, groupOf }) => {
      for (const { id, value } of conductanceOfGroups(mixingMatrix(graph, groupOf))) {
        const sides = edges.map(([from, to]) => [from, to].filter((end) => groupOf(end) === id).length)
        const inside = sides.reduce((sum, count) => sum + count, 0)
        const smaller = Math.min(inside, 2 * edges.length - inside)
        expect(value).toEqual(smaller === 0 ? undefined : sides.filter((count) => count === 1).length / smaller)
      }
    })
  )
})

test("a sealed group leaks nothing, and one without ties of its own everything", () => {
  const graph = graphFromEdges(
    [
      ["a1", "a2"],
      ["b1", "c1"],
      ["c1", "c2"]
    ],
    { nodes: ["d1"] }
  )
  expect(conductanceOfGroups(mixingMatrix(graph, (node) => node.slice(0, 1)))).toEqual([
    { id: "a", value: 0 },
    { id: "b", value: 1 },
    { id: "c", value: 1 / 3 },
    { id: "d" }
  ])
})
