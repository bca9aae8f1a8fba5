import * as fc from "fast-check"
import { describe, expect, test } from "vitest"
import { eiIndex } from "./ei.ts"
import { graphFromEdges } from "./graph.ts"
import { chanceOfSameGroup, freemanSegregation, mixingMatrix, tieCounts } from "./mixing.ts"

const firstLetter = (node: string): string => node.slice(0, 1)
const node = fc.constantFrom("a1", "a2", "a3", "b1", "b2", "c1")
const graphs = fc
  .tuple(fc.array(fc.tuple(node, node), { maxLength: 20 }), fc.boolean())
  .map(([edges, directed]) => graphFromEdges(edges, { directed, nodes: ["a1", "b1"] }))

describe("the mixing matrix", () => {
  test("counts ties once within a group and in both cells between two", () => {
    const graph = graphFromEdges(
      [
        ["a1", "a2"],
        ["a1", "b1"],
        ["b1", "a2"]
      ],
      { nodes: ["c1"] }
    )
    expect(mixingMatrix(graph, firstLetter)).toEqual({
      groups: ["a", "b", "c"],
      sizes: [2, 1, 1],
      directed: false,
      ties: [
        [1, 2, 0],
        [2, 0, 0],
        [0, 0, 0]
      ]
    })
  })

  test("counts arcs from row to column", () => {
    const arcs = graphFromEdges(
      [
        ["a1", "a2"],
        ["a2", "a1"],
        ["a1", "b1"]
      ],
      { directed: true }
    )
    expect(mixingMatrix(arcs, firstLetter).ties).toEqual([
      [2, 1],
      [0, 0]
    ])
  })

  test("loses no edge and no node", () => {
    fc.assert(
      fc.property(graphs, (graph) => {
        const matrix = mixingMatrix(graph, firstLetter)
        expect(tieCounts(matrix).total).toBe(graph.edgeCount)
        expect(matrix.sizes.reduce((sum, size) => sum + size, 0)).toBe(graph.nodes.length)
      })
    )
  })
})

describe("Freeman's segregation", () => {
  test("is 1 without ties between groups and 0 where everybody is tied to everybody", () => {
    const nodes = ["a1", "a2", "b1", "b2"]
    const complete = nodes.flatMap((from) => nodes.map((to) => [from, to] as const))
    const segregation = (edges: readonly (readonly [string, string])[]) =>
      freemanSegregation(mixingMatrix(graphFromEdges(edges, { nodes }), firstLetter))
    expect(segregation([["a1", "a2"]])).toBe(1)
    expect(segregation(complete)).toBeCloseTo(0, 12)
    expect(segregation([["a1", "b1"]])).toBeCloseTo(-0.5, 12)
    expect(segregation([])).toBeUndefined()
  })

  test("is the E-I index rescaled to its expectation", () => {
    fc.assert(
      fc.property(graphs, (graph) => {
        const ei = eiIndex(graph, firstLetter)
        const segregation = freemanSegregation(mixingMatrix(graph, firstLetter))
        fc.pre(ei !== undefined && segregation !== undefined)
        expect(segregation).toBeCloseTo((ei.expected - ei.value) / (1 + ei.expected), 10)
      })
    )
  })

  test("is not there where all nodes are of one group", () => {
    expect(freemanSegregation(mixingMatrix(graphFromEdges([["a1", "a2"]]), firstLetter))).toBeUndefined()
    expect([chanceOfSameGroup([]), chanceOfSameGroup([1]), chanceOfSameGroup([2, 2])]).toEqual([0, 0, 1 / 3])
  })
})
