import * as fc from "fast-check"
import { expect, test } from "vitest"
import { areTied } from "../../../../tests/measures/definition.ts"
import { randomNetwork } from "../../../../tests/measures/random-network.ts"
import { mixingMatrix } from "../topology/mixing.ts"
import { unconnectedGroupPairs } from "./unconnected-groups.ts"

test("a pair of groups is unconnected if no member of one is tied to a member of the other", () => {
  fc.assert(
    fc.property(randomNetwork(), ({ graph, groupOf }) => {
      const groups = [...new Set(graph.nodes.map(groupOf))]
      const pairs = groups.flatMap((a) => groups.filter((b) => a < b).map((b) => [a, b] as const))
      const members = (group: string) => graph.nodes.filter((node) => groupOf(node) === group)
      const apart = pairs.filter(
        ([a, b]) => !members(a).some((one) => members(b).some((other) => areTied(graph, one, other)))
      )
      expect(unconnectedGroupPairs(mixingMatrix(graph, groupOf))).toEqual(
        pairs.length === 0 ? undefined : apart.length / pairs.length
      )
    })
  )
})
