import * as fc from "fast-check"
import { expect, test } from "vitest"
import { randomNetwork } from "../../../../tests/measures/random-network.ts"
import { graphFromEdges } from "../topology/graph.ts"
import { reciprocityOf } from "./reciprocity.ts"

test("an arc is returned if its reverse is among the arcs", () => {
  fc.assert(
    fc.property(randomNetwork({ directed: true }), ({ graph, edges, groupOf }) => {
      const share = (counts: (from: string, to: string) => boolean): number | undefined => {
        const some = edges.filter(([from, to]) => counts(from, to))
        const returned = some.filter(([from, to]) => edges.some(([a, b]) => a === to && b === from))
        return some.length === 0 ? undefined : returned.length / some.length
      }
      const { all, within, between } = reciprocityOf(graph, groupOf)
      expect(all).toEqual(share(() => true))
      expect(within).toEqual(share((from, to) => groupOf(from) === groupOf(to)))
      expect(between).toEqual(share((from, to) => groupOf(from) !== groupOf(to)))
    })
  )
})

test("every tie is returned", () => {
  expect(reciprocityOf(graphFromEdges([["a", "b"]]), () => "all")).toEqual({ all: 1, within: 1 })
})
