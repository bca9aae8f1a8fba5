import * as fc from "fast-check"
import { describe, expect, test } from "vitest"
import { distance, orderedPairs } from "../../../../tests/measures/definition.ts"
import { randomNetwork } from "../../../../tests/measures/random-network.ts"
import { completeOf, ringOf, starOf } from "../../../../tests/measures/shapes.ts"
import { graphFromEdges } from "../topology/graph.ts"
import { closenessCentralization, closenessOf } from "./closeness.ts"
import { largestComponent } from "./components.ts"
import { distancesByGroup, distancesOf } from "./distances.ts"

const meansOf = (distances: readonly number[]) => {
  const reached = distances.filter(Number.isFinite)
  const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0)
  return distances.length === 0
    ? undefined
    : {
        reachableShare: reached.length / distances.length,
        ...(reached.length === 0 ? {} : { meanHops: sum(reached) / reached.length }),
        efficiency: expect.closeTo(sum(distances.map((hops) => 1 / hops)) / distances.length, 12)
      }
}

describe("distances", () => {
  test("are those of walking every way, within groups, between them and in all", () => {
    fc.assert(
      fc.property(randomNetwork({ most: 6 }), ({ graph, groupOf }) => {
        const pairs = orderedPairs(graph).map(([a, b]) => ({
          hops: distance(graph, a, b),
          isWithin: groupOf(a) === groupOf(b)
        }))
        const hopsOf = (some: typeof pairs): readonly number[] => some.map(({ hops }) => hops)
        const all = distancesOf(graph)
        const { within, between, penalty } = distancesByGroup(graph, groupOf)
        expect(within).toEqual(meansOf(hopsOf(pairs.filter(({ isWithin }) => isWithin))))
        expect(between).toEqual(meansOf(hopsOf(pairs.filter(({ isWithin }) => !isWithin))))
        expect(penalty === undefined).toBe(within === undefined || between === undefined || within.efficiency === 0)
        fc.pre(all !== undefined)
        const { diameter, radius, ...means } = all
        expect(means).toEqual(meansOf(hopsOf(pairs)))
        const finite = hopsOf(pairs).filter(Number.isFinite)
        expect(diameter).toBe(Math.max(0, ...finite))
        const farthest = graph.nodes.map((node) =>
          Math.max(...graph.nodes.map((other) => distance(graph, node, other)).filter(Number.isFinite))
        )
        expect(radius).toBe(Math.min(...farthest))
      }),
      { numRuns: 60 }
    )
  })

  test("cost nothing to cross where groups make no difference, and all where no way leads across", () => {
    const groupOf = (node: string): string => (node < "n002" ? "a" : "b")
    expect(distancesByGroup(graphFromEdges(completeOf(5)), groupOf).penalty).toBe(0)
    expect(
      distancesByGroup(
        graphFromEdges([
          ["n000", "n001"],
          ["n002", "n003"]
        ]),
        groupOf
      ).penalty
    ).toBe(1)
    expect(distancesOf(graphFromEdges([], { nodes: ["a"] }))).toBeUndefined()
  })
})

describe("closeness", () => {
  test("is the reached share times the inverse of the mean distance", () => {
    fc.assert(
      fc.property(randomNetwork({ most: 6 }), ({ graph }) => {
        const others = graph.nodes.length - 1
        closenessOf(graph).forEach((closeness, node) => {
          const hops = graph.nodes
            .map((other) => distance(graph, graph.nodes[node] ?? "", other))
            .filter((hops) => hops > 0 && Number.isFinite(hops))
          const mean = hops.reduce((sum, value) => sum + value, 0) / hops.length
          expect(closeness).toBeCloseTo(hops.length === 0 ? 0 : hops.length / others / mean, 12)
        })
      })
    )
  })

  test.each([3, 4, 9, 40])(
    "centralizes a star of %i to the full, and neither a ring nor everybody with everybody",
    (n) => {
      expect(closenessCentralization(graphFromEdges(starOf(n)))).toBeCloseTo(1, 12)
      expect(closenessCentralization(graphFromEdges(ringOf(n)))).toBeCloseTo(0, 12)
      expect(closenessCentralization(graphFromEdges(completeOf(n), { directed: true }))).toBe(0)
    }
  )

  test("does not centralize what is not connected, but its largest part", () => {
    const graph = graphFromEdges(starOf(5), { nodes: ["alone"] })
    expect(closenessCentralization(graph)).toBeUndefined()
    expect(closenessCentralization(largestComponent(graph))).toBeCloseTo(1, 12)
  })
})
