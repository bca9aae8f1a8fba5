import * as fc from "fast-check"
import { expect, test } from "vitest"
import { leads, orderedPairs, unorderedPairs } from "../../../../tests/measures/definition.ts"
import { randomNetwork } from "../../../../tests/measures/random-network.ts"
import { mixingMatrix } from "../topology/mixing.ts"
import { groupDensity } from "./group-density.ts"
import { oddsRatioWithinGroups } from "./odds-ratio.ts"

test("density within and between groups, and the odds ratio, are what counting pair by pair gives", () => {
  fc.assert(
    fc.property(randomNetwork(), ({ graph, groupOf }) => {
      const matrix = mixingMatrix(graph, groupOf)
      const pairs = graph.directed ? orderedPairs(graph) : unorderedPairs(graph)
      const [inside, across] = [true, false].map((isSame) => {
        const some = pairs.filter(([a, b]) => (groupOf(a) === groupOf(b)) === isSame)
        return { all: some.length, tied: some.filter(([a, b]) => leads(graph, a, b)).length }
      })
      if (inside === undefined || across === undefined) throw new Error("two sorts of pairs")
      const { within, between } = groupDensity(matrix)
      expect(within).toEqual(inside.all === 0 ? undefined : inside.tied / inside.all)
      expect(between).toEqual(across.all === 0 ? undefined : across.tied / across.all)
      const odds = ({ all, tied }: typeof inside): number => tied / (all - tied)
      const ratio = odds(inside) / odds(across)
      const found = oddsRatioWithinGroups(matrix)
      if (Number.isFinite(ratio) && across.tied > 0) expect(found).toBeCloseTo(ratio, 9)
      else if (found !== undefined) expect([found, across.all - across.tied]).toEqual([0, 0])
    })
  )
})

test("where every pair between groups is tied, nobody is likelier to be tied within", () => {
  const open = {
    groups: ["a", "b"],
    sizes: [2, 2],
    directed: false,
    ties: [
      [1, 4],
      [4, 0]
    ]
  }
  expect(oddsRatioWithinGroups(open)).toBe(0)
  expect(
    oddsRatioWithinGroups({
      ...open,
      ties: [
        [1, 0],
        [0, 0]
      ]
    })
  ).toBeUndefined()
})
