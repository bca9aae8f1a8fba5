import * as fc from "fast-check"
import { expect, test } from "vitest"
import { degreeCentralization } from "./centralization.ts"
import { type Edge, graphFromEdges } from "./graph.ts"

const star = (n: number): readonly Edge[] => Array.from({ length: n - 1 }, (_, spoke): Edge => ["hub", `s${spoke}`])
const ring = (n: number): readonly Edge[] =>
  Array.from({ length: n }, (_, node): Edge => [`n${node}`, `n${(node + 1) % n}`])

test.each([3, 4, 10, 50])("a star of %i is centralized to the full, a ring not at all", (n) => {
  expect(degreeCentralization(graphFromEdges(star(n)))).toBe(1)
  expect(degreeCentralization(graphFromEdges(ring(n)))).toBe(0)
})

test("a dandelion of ten with three sub-hubs is hardly more centralized than a ring", () => {
  const dandelion: readonly Edge[] = ["x", "y", "z"].flatMap((sub): readonly Edge[] => [
    ["hub", sub],
    [sub, `${sub}1`],
    [sub, `${sub}2`]
  ])
  expect(degreeCentralization(graphFromEdges(dandelion))).toBeCloseTo(0.166667, 6)
})

test("a star of nine with two ties among its spokes has the established value", () => {
  const ties: readonly Edge[] = [...star(9), ["s0", "s1"], ["s2", "s3"]]
  expect(degreeCentralization(graphFromEdges(ties))).toBeCloseTo(0.928571, 6)
})

test("a directed star is centralized by its arcs' heads or tails", () => {
  const graph = graphFromEdges(star(5), { directed: true })
  expect(degreeCentralization(graph, "out")).toBe(1)
  expect(degreeCentralization(graph, "in")).toBeCloseTo(1 / 16, 12)
})

test("is not there below three nodes, and lies between 0 and 1 from there on", () => {
  expect(degreeCentralization(graphFromEdges([["a", "b"]]))).toBeUndefined()
  expect(degreeCentralization(graphFromEdges([]))).toBeUndefined()
  const node = fc.constantFrom(..."abcdef")
  fc.assert(
    fc.property(fc.array(fc.tuple(node, node)), fc.boolean(), (edges, directed) => {
      const centralization = degreeCentralization(graphFromEdges(edges, { directed, nodes: ["a", "b", "c"] }))
      expect(centralization).toBeGreaterThanOrEqual(0)
      expect(centralization).toBeLessThanOrEqual(1)
    })
  )
})
