import * as fc from "fast-check"
import { describe, expect, test } from "vitest"
import { eiIndex, eiOfGroups, eiOfNodes } from "./ei.ts"
import { type Edge, type Graph, graphFromEdges } from "./graph.ts"
import { mixingMatrix } from "./mixing.ts"

const firstLetter = (name: string): string => name.slice(0, 1)

const permutations = <Item>(items: readonly Item[]): readonly (readonly Item[])[] =>
  items.length === 0
    ? [[]]
    : items.flatMap((item, index) =>
        permutations([...items.slice(0, index), ...items.slice(index + 1)]).map((rest) => [item, ...rest])
      )

/** Mean and standard deviation over every way to hand out the labels: what the closed form claims to be. */
const byAllPermutations = (graph: Graph, labels: readonly string[], edges: readonly (readonly [string, string])[]) => {
  const values = permutations(labels).map((order) => {
    const label = new Map(graph.nodes.map((node, index) => [node, order[index]]))
    const internal = edges.filter(([from, to]) => label.get(from) === label.get(to)).length
    return 1 - (2 * internal) / edges.length
  })
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length
  const variance = values.reduce((sum, value) => sum + (value - mean) * (value - mean), 0) / values.length
  return { mean, standardDeviation: Math.sqrt(variance) }
}

const names = ["a1", "b1", "c1", "d1", "e1", "f1"]

const pairsOf = (size: number, directed: boolean) =>
  names
    .slice(0, size)
    .flatMap((from, i) =>
      names.slice(0, size).flatMap((to, j) => (i < j || (directed && i !== j) ? [[from, to] as const] : []))
    )

const cases = fc.record({ size: fc.integer({ min: 2, max: 6 }), directed: fc.boolean() }).chain(({ size, directed }) =>
  fc.record({
    directed: fc.constant(directed),
    size: fc.constant(size),
    edges: fc.subarray(pairsOf(size, directed), { minLength: 1 }),
    labels: fc.array(fc.constantFrom("x", "y", "z"), { minLength: size, maxLength: size })
  })
)

describe("the E-I index", () => {
  test("has the mean and deviation of all label permutations, with two units and up, directed or not", () => {
    fc.assert(
      fc.property(cases, ({ size, directed, edges, labels }) => {
        const graph = graphFromEdges(edges, { directed, nodes: names.slice(0, size) })
        const label = new Map(graph.nodes.map((node, index) => [node, labels[index] ?? ""]))
        const found = eiIndex(graph, (node) => label.get(node) ?? "")
        const expected = byAllPermutations(graph, labels, edges)
        expect(found?.expected).toBeCloseTo(expected.mean, 10)
        expect(found?.standardDeviation).toBeCloseTo(expected.standardDeviation, 5)
      }),
      { numRuns: 60 }
    )
  })

  test("is -1 where all ties lie within groups and 1 where none does", () => {
    const within = graphFromEdges([
      ["a1", "a2"],
      ["b1", "b2"]
    ])
    const across = graphFromEdges([
      ["a1", "b1"],
      ["a2", "b2"]
    ])
    expect([eiIndex(within, firstLetter)?.value, eiIndex(across, firstLetter)?.value]).toEqual([-1, 1])
  })

  test("is not there without ties, and has no evidence where labels make no difference", () => {
    expect(eiIndex(graphFromEdges([], { nodes: names }), firstLetter)).toBeUndefined()
    expect(eiIndex(graphFromEdges(pairsOf(5, false)), firstLetter)).toMatchObject({ value: 1, expected: 1, z: 0 })
    expect(eiIndex(graphFromEdges([["a1", "a2"]]), firstLetter)).toMatchObject({ value: -1, expected: -1, z: 0 })
  })

  test("of groups and of nodes count the ties that touch them, and leave isolates open", () => {
    const edges: readonly Edge[] = [
      ["a1", "a2"],
      ["a1", "b1"],
      ["b1", "a1"],
      ["b1", "b2"]
    ]
    const options = { nodes: ["c1"] }
    const ties = graphFromEdges(edges, options)
    const arcs = graphFromEdges(edges, { ...options, directed: true })
    expect(eiOfGroups(mixingMatrix(ties, firstLetter))).toEqual([
      { id: "a", internal: 1, external: 1, value: 0 },
      { id: "b", internal: 1, external: 1, value: 0 },
      { id: "c", internal: 0, external: 0 }
    ])
    expect(eiOfGroups(mixingMatrix(arcs, firstLetter)).map(({ external }) => external)).toEqual([2, 2, 0])
    expect(eiOfNodes(arcs, firstLetter)).toEqual([
      { id: "a1", internal: 1, external: 2, value: 1 / 3 },
      { id: "a2", internal: 1, external: 0, value: -1 },
      { id: "b1", internal: 1, external: 2, value: 1 / 3 },
      { id: "b2", internal: 1, external: 0, value: -1 },
      { id: "c1", internal: 0, external: 0 }
    ])
  })
})
