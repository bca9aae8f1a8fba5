import * as fc from "fast-check"
import { expect, test } from "vitest"
import { complete, type Pair, star, unitNames } from "../../../../tests/topology/drawing.ts"
import { bestStar, phi } from "./fit.ts"
import { type Graph, graphFromEdges } from "./graph.ts"

const nodes = unitNames(6)
const graphOfPairs = (pairs: readonly Pair[]): Graph =>
  graphFromEdges(
    pairs.map(([a, b]) => [nodes[a] ?? "", nodes[b] ?? ""]),
    { nodes }
  )

const allPairs = complete(6)
const someTies = fc.subarray([...allPairs])

/** Pearson's correlation as its definition has it, over all pairs of units. */
const pearson = (x: readonly number[], y: readonly number[]): number => {
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length
  const [meanX, meanY] = [mean(x), mean(y)]
  const covariance = mean(x.map((value, index) => (value - meanX) * ((y[index] ?? 0) - meanY)))
  const variance = (values: readonly number[], center: number) => mean(values.map((v) => (v - center) * (v - center)))
  return covariance / Math.sqrt(variance(x, meanX) * variance(y, meanY))
}

test("φ is Pearson's correlation over all pairs, and 0 where it has none", () => {
  fc.assert(
    fc.property(someTies, someTies, (ties, ideal) => {
      const common = ties.filter((tie) => ideal.includes(tie)).length
      const found = phi({ units: 6, ties: ties.length, ideal: ideal.length, common })
      const expected = pearson(
        allPairs.map((pair) => Number(ties.includes(pair))),
        allPairs.map((pair) => Number(ideal.includes(pair)))
      )
      expect(found).toBeCloseTo(Number.isFinite(expected) ? expected : 0, 10)
    })
  )
})

test("the best star has the best φ of all stars", () => {
  fc.assert(
    fc.property(someTies, (ties) => {
      const fits = nodes.map((_, hub) => {
        const common = ties.filter((tie) => tie.includes(hub)).length
        return phi({ units: 6, ties: ties.length, ideal: 5, common })
      })
      const found = bestStar(
        graphOfPairs(ties),
        nodes.map((_, node) => node)
      )
      expect(found?.fit ?? 0).toBeCloseTo(Math.max(0, ...fits), 12)
    })
  )
})

test("of equal hubs the preferred one is taken, ties or not", () => {
  expect(bestStar(graphOfPairs([[1, 2]]), [2, 1, 0, 3, 4, 5])).toMatchObject({ hub: 2, spokes: 1 })
  expect(bestStar(graphOfPairs(star(6)), [5, 4, 3, 2, 1, 0])).toEqual({ hub: 0, spokes: 5, fit: 1 })
  expect(bestStar(graphOfPairs([]), [3, 0])).toEqual({ hub: 3, spokes: 0, fit: 0 })
  expect(bestStar(graphFromEdges([]), [])).toBeUndefined()
})
