import * as fc from "fast-check"
import { describe, expect, test } from "vitest"
import { leads } from "../../../../tests/measures/definition.ts"
import { randomNetwork } from "../../../../tests/measures/random-network.ts"
import { graphFromEdges } from "../topology/graph.ts"
import { type BrokerRole, brokerageOf, brokerageShares, brokerRoles } from "./brokerage.ts"

const firstLetter = (node: string): string => node.slice(0, 1)

const roleOf = ([a, b, c]: readonly [string, string, string], groupOf: (node: string) => string): BrokerRole => {
  const [first, own, last] = [groupOf(a), groupOf(b), groupOf(c)]
  if (first === own && own === last) return "coordinator"
  if (first === last) return "itinerant"
  if (first === own) return "representative"
  return own === last ? "gatekeeper" : "liaison"
}

describe("brokerage", () => {
  test("tells the five roles apart", () => {
    const graph = graphFromEdges(
      [
        ["a1", "a2"],
        ["a2", "a3"],
        ["b1", "a3"],
        ["a3", "b2"],
        ["a3", "c1"],
        ["c1", "a4"]
      ],
      { directed: true }
    )
    const counts = Object.fromEntries(brokerageOf(graph, firstLetter).map(({ id, counts }) => [id, counts]))
    expect(counts.a2).toEqual({ coordinator: 1, itinerant: 0, representative: 0, gatekeeper: 0, liaison: 0 })
    expect(counts.a3).toEqual({ coordinator: 0, itinerant: 1, representative: 2, gatekeeper: 0, liaison: 1 })
    expect(counts.c1).toEqual({ coordinator: 0, itinerant: 1, representative: 0, gatekeeper: 0, liaison: 0 })
  })

  test("counts every triple whose ends are not tied, one by one", () => {
    fc.assert(
      fc.property(randomNetwork(), ({ graph, groupOf }) => {
        const found = brokerageOf(graph, groupOf)
        for (const [node, b] of graph.nodes.entries()) {
          const counts: Partial<Record<BrokerRole, number>> = {}
          for (const a of graph.nodes)
            for (const c of graph.nodes)
              if (a !== c && leads(graph, a, b) && leads(graph, b, c) && !leads(graph, a, c)) {
                const role = roleOf([a, b, c], groupOf)
                counts[role] = (counts[role] ?? 0) + 1
              }
          for (const role of brokerRoles) expect(found[node]?.counts[role]).toBe(counts[role] ?? 0)
        }
        const { total, shares } = brokerageShares(found)
        expect(total).toBe(found.reduce((sum, one) => sum + one.total, 0))
        const all = brokerRoles.reduce((sum, role) => sum + (shares?.[role] ?? 0), 0)
        expect(all).toBeCloseTo(total === 0 ? 0 : 1, 12)
        if (!graph.directed) for (const { counts } of found) expect(counts.representative).toBe(counts.gatekeeper)
      })
    )
  })

  test.each([
    ["one group", ["a1", "a2", "a3", "a4"]],
    ["two groups", ["a1", "a2", "b1", "b2"]],
    ["a group of three and one alone", ["a1", "a2", "a3", "b1"]],
    ["three groups", ["a1", "b1", "b2", "c1"]]
  ])("in %s of four has the moments of all networks there are, each as likely as its arcs", (_, nodes) => {
    const pairs = nodes.flatMap((from) => nodes.filter((to) => to !== from).map((to) => [from, to] as const))
    const density = 5 / pairs.length
    const sums = new Map(nodes.map((node) => [node, brokerRoles.map(() => ({ mean: 0, square: 0 }))]))
    for (let bits = 0; bits < 1 << pairs.length; bits++) {
      const edges = pairs.filter((_, place) => bits & (1 << place))
      const likely = edges.reduce((chance) => chance * density, (1 - density) ** (pairs.length - edges.length))
      const graph = graphFromEdges(edges, { directed: true, nodes })
      for (const { id, counts } of brokerageOf(graph, firstLetter))
        sums.get(id)?.forEach((sum, place) => {
          const count = counts[brokerRoles[place] ?? "liaison"]
          sum.mean += likely * count
          sum.square += likely * count * count
        })
    }
    // any network with five arcs has the density; its counts are then as many deviations from the mean as it says
    for (const { id, counts, expected, z } of brokerageOf(
      graphFromEdges(pairs.slice(0, 5), { directed: true, nodes }),
      firstLetter
    ))
      sums.get(id)?.forEach(({ mean, square }, place) => {
        const role = brokerRoles[place] ?? "liaison"
        const deviation = Math.sqrt(Math.max(0, square - mean * mean))
        expect(expected[role]).toBeCloseTo(mean, 9)
        if (deviation < 1e-6) expect(z[role]).toBeUndefined()
        else expect(z[role]).toBeCloseTo((counts[role] - mean) / deviation, 6)
      })
  })

  test("has no deviation where arcs come in pairs, and no shares where nobody brokers", () => {
    expect(
      brokerageOf(
        graphFromEdges([
          ["a1", "b1"],
          ["b1", "c1"]
        ]),
        firstLetter
      )[1]
    ).toMatchObject({ total: 2, z: {} })
    expect(brokerageShares([])).toEqual({
      counts: { coordinator: 0, itinerant: 0, representative: 0, gatekeeper: 0, liaison: 0 },
      total: 0
    })
  })
})
