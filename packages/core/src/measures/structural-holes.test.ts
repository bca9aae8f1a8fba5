import * as fc from "fast-check"
import { describe, expect, test } from "vitest"
import { areTied } from "../../../../tests/measures/definition.ts"
import { randomNetwork } from "../../../../tests/measures/random-network.ts"
import { completeOf, starOf } from "../../../../tests/measures/shapes.ts"
import { graphFromEdges } from "../topology/graph.ts"
import { constraintOf, effectiveSizeOf } from "./structural-holes.ts"

/** Burt's formula with a full matrix of strengths. */
const byMatrix = (nodes: readonly string[], strength: (a: string, b: string) => number): readonly number[] => {
  const invested = (a: string, b: string): number =>
    strength(a, b) / nodes.reduce((sum, other) => sum + strength(a, other), 0)
  return nodes.map((i) => {
    const contacts = nodes.filter((other) => strength(i, other) > 0)
    return contacts.reduce((sum, j) => {
      const by = contacts
        .filter((q) => q !== j)
        .reduce((all, q) => all + invested(i, q) * invested(q, j), invested(i, j))
      return sum + by * by
    }, 0)
  })
}

describe("constraint", () => {
  test("is Burt's formula, with ties alike and with ties as strong as they are", () => {
    fc.assert(
      fc.property(randomNetwork(), ({ graph, edges }) => {
        const alike = byMatrix(graph.nodes, (a, b) => (a !== b && areTied(graph, a, b) ? 1 : 0))
        const strong = byMatrix(graph.nodes, (a, b) =>
          edges.reduce((sum, [from, to, weight = 1]) => {
            return (from === a && to === b) || (from === b && to === a) ? sum + weight : sum
          }, 0)
        )
        const isIsolate = graph.nodes.map((node) => !graph.nodes.some((other) => areTied(graph, node, other)))
        for (const [found, expected] of [
          [constraintOf(graph), alike],
          [constraintOf(graph, { weights: "strengths" }), strong]
        ] as const)
          found.forEach((value, node) => {
            if (isIsolate[node]) expect(value).toBeUndefined()
            else expect(value).toBeCloseTo(expected[node] ?? Number.NaN, 12)
          })
        for (const value of constraintOf(graph)) expect(value ?? 1).toBeLessThanOrEqual(1.125 + 1e-12)
      })
    )
  })

  test("is 1 / d for a hub of d, 1 for who has one contact, and greatest in a triangle", () => {
    expect(constraintOf(graphFromEdges(starOf(6)))[0]).toBeCloseTo(1 / 5, 12)
    expect(constraintOf(graphFromEdges(starOf(6)))[1]).toBe(1)
    expect(constraintOf(graphFromEdges(completeOf(3)))).toEqual([1.125, 1.125, 1.125])
  })
})

describe("effective size", () => {
  test("takes from the contacts what each repeats of the others", () => {
    fc.assert(
      fc.property(randomNetwork(), ({ graph }) => {
        const found = effectiveSizeOf(graph)
        for (const [node, name] of graph.nodes.entries()) {
          const contacts = graph.nodes.filter((other) => other !== name && areTied(graph, name, other))
          const redundant = contacts.reduce((sum, j) => {
            const known = contacts.filter((q) => q !== j && areTied(graph, q, j)).length
            return sum + known / contacts.length
          }, 0)
          if (contacts.length === 0) expect(found[node]).toBeUndefined()
          else expect(found[node]).toBeCloseTo(contacts.length - redundant, 12)
        }
      })
    )
  })

  test("is all contacts for a hub, and one where all know each other", () => {
    expect(effectiveSizeOf(graphFromEdges(starOf(6)))[0]).toBe(5)
    expect(effectiveSizeOf(graphFromEdges(completeOf(6)))[0]).toBeCloseTo(1, 12)
  })
})
