import * as fc from "fast-check"
import { describe, expect, test } from "vitest"
import { areTied, unorderedPairs } from "../../../../tests/measures/definition.ts"
import { randomNetwork } from "../../../../tests/measures/random-network.ts"
import { completeOf, starOf } from "../../../../tests/measures/shapes.ts"
import { type Graph, graphFromEdges } from "../topology/graph.ts"
import { corePeriphery } from "./core-periphery.ts"

const errorsOf = (graph: Graph, isCore: (node: string) => boolean): number =>
  unorderedPairs(graph).filter(([a, b]) => {
    const inCore = [a, b].filter(isCore).length
    return (inCore === 2 && !areTied(graph, a, b)) || (inCore === 0 && areTied(graph, a, b))
  }).length

const pearson = (pairs: readonly (readonly [number, number])[]): number => {
  const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length
  const [x, y] = [mean(pairs.map(([a]) => a)), mean(pairs.map(([, b]) => b))]
  const product = mean(pairs.map(([a, b]) => (a - x) * (b - y)))
  return (
    product / Math.sqrt(mean(pairs.map(([a]) => (a - x) * (a - x))) * mean(pairs.map(([, b]) => (b - y) * (b - y))))
  )
}

describe("core and periphery", () => {
  test("have as few errors as any division there is, by trying them all", () => {
    fc.assert(
      fc.property(randomNetwork({ most: 8 }), ({ graph }) => {
        const found = corePeriphery(graph)
        expect(found === undefined).toBe(graph.edgeCount === 0)
        fc.pre(found !== undefined)
        const { nodes } = graph
        const errors = Array.from({ length: 1 << nodes.length }, (_, bits) =>
          errorsOf(graph, (node) => (bits & (1 << nodes.indexOf(node))) !== 0)
        )
        expect(found.errors).toBe(Math.min(...errors))
        expect(errorsOf(graph, (node) => found.core.includes(node))).toBe(found.errors)
      }),
      { numRuns: 60 }
    )
  })

  test("fit as Pearson's correlation of ties with the ideal says, and have the densities of their pairs", () => {
    fc.assert(
      fc.property(randomNetwork(), ({ graph }) => {
        const found = corePeriphery(graph)
        fc.pre(found !== undefined)
        const pairs = unorderedPairs(graph).map(([a, b]) => ({
          inCore: [a, b].filter((node) => found.core.includes(node)).length,
          tied: areTied(graph, a, b) ? 1 : 0
        }))
        const density = (inCore: number): number | undefined => {
          const some = pairs.filter((pair) => pair.inCore === inCore)
          return some.length === 0 ? undefined : some.reduce((sum, { tied }) => sum + tied, 0) / some.length
        }
        expect([found.coreDensity, found.betweenDensity, found.peripheryDensity]).toEqual([2, 1, 0].map(density))
        const fits = [
          [found.fit, pairs],
          [found.fitWithoutBetween, pairs.filter(({ inCore }) => inCore !== 1)]
        ] as const
        for (const [fit, some] of fits) {
          const r = pearson(some.map(({ inCore, tied }) => [inCore > 0 ? 1 : 0, tied]))
          if (Number.isFinite(r)) expect(fit).toBeCloseTo(r, 9)
          else expect(fit).toBeUndefined()
        }
      })
    )
  })

  test("of a star are its center and its rays, of a clique all and nobody", () => {
    expect(corePeriphery(graphFromEdges(starOf(5)))).toEqual({
      core: ["n000"],
      errors: 0,
      betweenDensity: 1,
      peripheryDensity: 0,
      fit: 1
    })
    expect(corePeriphery(graphFromEdges(completeOf(4)))).toMatchObject({ errors: 0, coreDensity: 1 })
  })

  test("take the first in id order where several are as good", () => {
    const square = graphFromEdges([
      ["b", "a"],
      ["a", "d"],
      ["d", "c"],
      ["c", "b"]
    ])
    expect(corePeriphery(square)?.core).toEqual(["a", "b"])
  })
})
