import * as fc from "fast-check"
import { describe, expect, test } from "vitest"
import { distance, unorderedPairs } from "../../../../tests/measures/definition.ts"
import { randomNetwork } from "../../../../tests/measures/random-network.ts"
import { type Edge, type Graph, graphFromEdges } from "../topology/graph.ts"
import { connectedness } from "./components.ts"
import { reverseArcs, tiesOfArcs } from "./directions.ts"
import { krackhardtEfficiency, krackhardtHierarchy, leastUpperBoundedness } from "./krackhardt.ts"

const arcs = (text: string): Graph =>
  graphFromEdges(
    text.split(" ").map((arc): Edge => [arc.charAt(0), arc.charAt(1)]),
    { directed: true }
  )

const dimensions = (graph: Graph) => [
  connectedness(graph),
  krackhardtHierarchy(graph),
  krackhardtEfficiency(graph, { count: "arcs" }),
  krackhardtEfficiency(graph),
  leastUpperBoundedness(graph)
]

const reaches = (graph: Graph, from: string, to: string): boolean =>
  distance(graph, from, to) < Number.POSITIVE_INFINITY

/** Krackhardt's definition, pair by pair: an upper bound reaches both, and the least is reached by every other. */
const hasLeastUpperBound = (graph: Graph, a: string, b: string): boolean => {
  const bounds = graph.nodes.filter((node) => reaches(graph, node, a) && reaches(graph, node, b))
  return bounds.some((least) => bounds.every((bound) => reaches(graph, bound, least)))
}

describe("Krackhardt's dimensions", () => {
  test.each([
    ["an out-tree of seven", "ab ac bd be cf cg", [1, 1, 1, 1, 1]],
    ["two sources", "ac bc cx cy", [1, 1, 1, 1, 5 / 6]],
    ["a diamond", "ab ac bx by cx cy", [1, 1, 0.875, 2 / 3, 5 / 6]],
    ["a cycle of three", "ab bc ca", [1, 0, 0.75, 0, 1]],
    ["an in-star of four", "ba ca da", [1, 1, 1, 1, 0]]
  ])("of %s have the established values", (_, text, expected) => {
    const found = dimensions(arcs(text))
    expected.forEach((value, place) => {
      expect(found[place]).toBeCloseTo(value, 12)
    })
  })

  test("are what their definitions say, pair by pair", () => {
    fc.assert(
      fc.property(randomNetwork({ most: 6 }), ({ graph }) => {
        const ties = tiesOfArcs(graph)
        const pairs = unorderedPairs(graph).map(([a, b]) => ({
          joined: reaches(ties, a, b),
          ways: [reaches(graph, a, b), reaches(graph, b, a)].filter((way) => way).length,
          bounded: hasLeastUpperBound(graph, a, b)
        }))
        const oneWay = pairs.filter(({ ways }) => ways === 1).length
        const any = pairs.filter(({ ways }) => ways > 0).length
        expect(krackhardtHierarchy(graph)).toEqual(any === 0 ? undefined : oneWay / any)
        const joined = pairs.filter(({ joined }) => joined)
        const parts = graph.nodes.map((node) => graph.nodes.filter((other) => reaches(ties, node, other)).length)
        const most = parts.reduce((sum, size) => sum + ((size - 1) * (size - 2)) / 2 / size, 0)
        const unbounded = joined.filter(({ bounded }) => !bounded).length
        const found = leastUpperBoundedness(graph)
        if (most < 0.1) expect(found).toBeUndefined()
        else expect(found).toBeCloseTo(1 - unbounded / most, 9)
        const least = parts.reduce((sum, size) => sum + (size - 1) / size, 0)
        const efficiency = krackhardtEfficiency(graph)
        if (joined.length - least < 0.1) expect(efficiency).toBeUndefined()
        else expect(efficiency).toBeCloseTo(1 - (ties.edgeCount - least) / (joined.length - least), 9)
      })
    )
  })

  test("hold for a chain of command that is longer than the engine's stack", () => {
    const names = Array.from({ length: 5_000 }, (_, place) => String(place).padStart(5, "0"))
    const chain = names.slice(1).map((name, place): Edge => [names[place] ?? "", name])
    const graph = graphFromEdges(chain, { directed: true })
    expect([krackhardtHierarchy(graph), krackhardtEfficiency(graph)]).toEqual([1, 1])
  })

  test("least upper boundedness turns on the way the arcs run, hierarchy does not", () => {
    const tree = arcs("ab ac bd be cf cg")
    expect(leastUpperBoundedness(reverseArcs(tree))).toBeLessThan(0.5)
    expect(krackhardtHierarchy(reverseArcs(tree))).toBe(1)
  })
})
