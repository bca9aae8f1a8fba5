import * as fc from "fast-check"
import { expect, test } from "vitest"
import { areTied } from "../../../../tests/measures/definition.ts"
import { randomNetwork } from "../../../../tests/measures/random-network.ts"
import { graphFromEdges } from "../topology/graph.ts"
import { spannerShare } from "./spanners.ts"

test("a spanner is tied to somebody of another group", () => {
  fc.assert(
    fc.property(randomNetwork(), ({ graph, groupOf }) => {
      const spanners = graph.nodes.filter((node) =>
        graph.nodes.some((other) => groupOf(other) !== groupOf(node) && areTied(graph, node, other))
      )
      expect(spannerShare(graph, groupOf)).toBe(spanners.length / graph.nodes.length)
    })
  )
  expect(spannerShare(graphFromEdges([]), () => "")).toBeUndefined()
})
