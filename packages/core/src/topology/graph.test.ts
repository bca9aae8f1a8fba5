import * as fc from "fast-check"
import { expect, test } from "vitest"
import { degreesOf, densityOf, type Edge, graphFromEdges, hasEdge, indexOf, neighborsOf } from "./graph.ts"

const name = fc.constantFrom(..."abcdefgh")
const edges = fc.array(fc.tuple(name, name, fc.integer({ min: -1, max: 5 })), { maxLength: 30 })

/** The graph as its definition has it: a weight for every ordered pair. */
const slow = (list: readonly Edge[], directed: boolean): ReadonlyMap<string, number> => {
  const weights = new Map<string, number>()
  for (const [from, to, weight = 1] of list) {
    if (from === to || weight <= 0) continue
    for (const pair of directed ? [`${from}${to}`] : [`${from}${to}`, `${to}${from}`])
      weights.set(pair, (weights.get(pair) ?? 0) + weight)
  }
  return weights
}

test("has an edge of the added weight exactly where some edge was given", () => {
  fc.assert(
    fc.property(edges, fc.boolean(), (list, directed) => {
      const graph = graphFromEdges(list, { directed })
      const expected = slow(list, directed)
      const found = graph.nodes.flatMap((from, row) =>
        neighborsOf(graph, from).map((to, index) => [`${from}${to}`, graph.weights[(graph.offsets[row] ?? 0) + index]])
      )
      expect(new Map(found.map(([pair, weight]) => [String(pair), Number(weight)]))).toEqual(expected)
      expect(graph.edgeCount).toBe(directed ? expected.size : expected.size / 2)
      const pairs = graph.nodes.flatMap((from) => graph.nodes.map((to) => `${from}${to}`))
      const held = pairs.filter(([from = "", to = ""]) => hasEdge(graph, indexOf(graph, from), indexOf(graph, to)))
      expect(new Set(held)).toEqual(new Set(expected.keys()))
    })
  )
})

test("is the same whatever the order of the edges, and of the ends if it is undirected", () => {
  fc.assert(
    fc.property(edges, (list) => {
      const turned = [...list].reverse().map(([from, to, weight]): Edge => [to, from, weight])
      expect(graphFromEdges(turned)).toEqual(graphFromEdges(list))
    })
  )
})

test("keeps isolates, and the ends of edges that it leaves out", () => {
  const graph = graphFromEdges(
    [
      ["a", "a"],
      ["b", "c", 0],
      ["d", "e", Number.NaN]
    ],
    { nodes: ["z"] }
  )
  expect(graph.nodes).toEqual(["a", "b", "c", "d", "e", "z"])
  expect(graph.edgeCount).toBe(0)
})

test("an unknown node has no neighbors and no place", () => {
  const graph = graphFromEdges([["a", "b"]])
  expect([neighborsOf(graph, "c"), indexOf(graph, "c"), indexOf(graph, "")]).toEqual([[], -1, -1])
})

test("degrees count edges by direction", () => {
  const graph = graphFromEdges(
    [
      ["a", "b"],
      ["a", "c"],
      ["c", "a"]
    ],
    { directed: true }
  )
  expect([[...degreesOf(graph)], [...degreesOf(graph, "in")]]).toEqual([
    [2, 0, 1],
    [1, 1, 1]
  ])
})

test("density is the share of pairs with an edge", () => {
  const triangle: readonly Edge[] = [
    ["a", "b"],
    ["b", "c"],
    ["c", "a"]
  ]
  expect(densityOf(graphFromEdges(triangle))).toBe(1)
  expect(densityOf(graphFromEdges(triangle, { directed: true }))).toBe(0.5)
  expect(densityOf(graphFromEdges([], { nodes: ["a"] }))).toBe(0)
})
