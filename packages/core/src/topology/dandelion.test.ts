import * as fc from "fast-check"
import { expect, test } from "vitest"
import {
  complete,
  dandelion,
  dandelionSize,
  type Pair,
  ring,
  star,
  unitNames
} from "../../../../tests/topology/drawing.ts"
import { bestDandelion } from "./dandelion.ts"
import { bestStar } from "./fit.ts"
import { type Graph, graphFromEdges, rowOf } from "./graph.ts"

const graphOfPairs = (size: number, pairs: readonly Pair[]): Graph => {
  const nodes = unitNames(size)
  return graphFromEdges(
    pairs.map(([a, b]) => [nodes[a] ?? "", nodes[b] ?? ""]),
    { nodes }
  )
}

/** The most ties that two sub-hubs around some center explain, by trying them all and every way to share out their leaves. */
const mostExplained = (graph: Graph): number => {
  const nodes = graph.nodes.map((_, node) => node)
  const tied = nodes.map((node) => new Set(rowOf(graph, node)))
  const isTied = (a: number, b: number): boolean => tied[a]?.has(b) ?? false
  let most = 0
  for (const center of nodes)
    for (const a of nodes)
      for (const b of nodes) {
        if (a >= b || center === a || center === b) continue
        const others = nodes.filter((node) => ![center, a, b].includes(node))
        const only = others.filter((node) => isTied(node, a) && !isTied(node, b)).length
        const both = others.filter((node) => isTied(node, a) && isTied(node, b)).length
        const rest = others.filter((node) => !isTied(node, a) && isTied(node, b)).length
        const joined = Number(isTied(center, a)) + Number(isTied(center, b))
        const own = others.filter((node) => isTied(node, center) && !isTied(node, a) && !isTied(node, b)).length
        for (let toA = 0; toA <= both; toA++) {
          const [small, large] = [only + toA, rest + both - toA].sort((x, y) => x - y)
          if (small === undefined || large === undefined || small < 2) continue
          const explained = small + Math.min(large, 2 * small)
          most = Math.max(most, joined + explained + (joined === 2 ? Math.min(own, explained) : 0))
        }
      }
  return most
}

const smallGraphs = fc
  .integer({ min: 7, max: 9 })
  .chain((size) => fc.subarray([...complete(size)], { maxLength: 16 }).map((pairs) => graphOfPairs(size, pairs)))

test("on seven to nine units the search finds what trying everything finds, but for a tie now and then", () => {
  const differences: number[] = []
  fc.assert(
    fc.property(smallGraphs, (graph) => {
      const found = bestDandelion(graph, { leastServed: 2 })?.common ?? 0
      const most = mostExplained(graph)
      expect(found).toBeLessThanOrEqual(most)
      differences.push(most - found)
    }),
    { numRuns: 400, seed: 7 }
  )
  const missed = differences.filter((difference) => difference > 0).length
  expect(missed / differences.length).toBeLessThan(0.06)
})

const servedCounts = fc
  .array(fc.integer({ min: 2, max: 9 }), { minLength: 2, maxLength: 9 })
  .filter((served) => 3 * Math.max(...served) <= 2 * served.reduce((sum, count) => sum + count, 0))

test("an ideal dandelion is found whole", () => {
  fc.assert(
    fc.property(servedCounts, (served) => {
      const found = bestDandelion(graphOfPairs(dandelionSize(served), dandelion(served)), { leastServed: 2 })
      expect(found).toMatchObject({ center: 0, fit: 1, common: dandelionSize(served) - 1, direct: [] })
      expect(found?.subHubs.map(({ serves }) => serves.length)).toEqual(served)
    }),
    { numRuns: 30 }
  )
})

test("a center may have spokes of its own, as long as the sub-hubs serve as many", () => {
  const served = [2, 2]
  const own = (count: number): readonly Pair[] => Array.from({ length: count }, (_, spoke): Pair => [0, 7 + spoke])
  const fit = (count: number) =>
    bestDandelion(graphOfPairs(7 + count, [...dandelion(served), ...own(count)]), { leastServed: 2 })
  expect(fit(4)).toMatchObject({ common: 10, fit: 1, direct: [7, 8, 9, 10] })
  expect(fit(5)).toMatchObject({ common: 10 })
  expect(fit(5)?.fit).toBeLessThan(1)
})

test("a sub-hub that serves most units makes a worse dandelion than it makes a star", () => {
  const graph = graphOfPairs(20, dandelion([2, 15]))
  const found = bestDandelion(graph, { leastServed: 2 })
  expect(found?.common).toBeLessThan(bestStar(graph, [0, 2])?.spokes ?? 0)
  expect(found?.fit).toBeLessThan(0.6)
})

test("a star is none, and a ring has two sub-hubs without a center", () => {
  expect(bestDandelion(graphOfPairs(10, star(10)), { leastServed: 2 })).toBeUndefined()
  expect(bestDandelion(graphOfPairs(8, []), { leastServed: 2 })).toBeUndefined()
  const inRing = bestDandelion(graphOfPairs(8, ring(8)), { leastServed: 2 })
  expect(inRing?.common).toBe(4)
  expect(inRing?.subHubs.every(({ isSevered }) => isSevered)).toBe(true)
})

test("a large graph is searched from its most promising centers, and an ideal dandelion still found", () => {
  const served = Array.from({ length: 60 }, (_, index) => 2 + (index % 3))
  const found = bestDandelion(graphOfPairs(dandelionSize(served), dandelion(served)), { leastServed: 2 })
  expect(found).toMatchObject({ center: 0, fit: 1 })
})
