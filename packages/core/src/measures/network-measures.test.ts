import * as fc from "fast-check"
import { describe, expect, test } from "vitest"
import { type RandomNetwork, randomNetwork } from "../../../../tests/measures/random-network.ts"
import { completeOf, starOf } from "../../../../tests/measures/shapes.ts"
import { type Edge, graphFromEdges } from "../topology/graph.ts"
import { measureNetwork, type NetworkMeasures } from "./network-measures.ts"

/** The same network under other names, which stand in another order. */
const renamed = ({ graph, edges, groupOf }: RandomNetwork, order: readonly number[]) => {
  const names = new Map(graph.nodes.map((node, place) => [node, `m${order[place] ?? place}-${node}`]))
  const old = new Map([...names].map(([node, name]) => [name, node]))
  const nameOf = (node: string): string => names.get(node) ?? node
  return {
    nameOf,
    graph: graphFromEdges(
      edges.map(([from, to]): Edge => [nameOf(from), nameOf(to)]),
      { directed: graph.directed, nodes: [...names.values()] }
    ),
    groupOf: (name: string) => `unit ${groupOf(old.get(name) ?? "")}`
  }
}

/** All numbers in a piece of data, by their path. */
const numbersIn = (data: unknown, path = ""): readonly (readonly [string, number])[] =>
  typeof data === "number"
    ? [[path, data]]
    : typeof data === "object" && data !== null
      ? Object.entries(data).flatMap(([key, value]) => numbersIn(value, `${path}.${key}`))
      : []

/** What does not depend on whom the order of ids puts first: into the core, among the brokers, into the largest part. */
const withoutOrder = ({ ties, nodes: _, groups, largestComponent, ...rest }: NetworkMeasures) => {
  const { corePeriphery, withoutTopBrokers: __, ...others } = ties
  const core = [corePeriphery?.errors, corePeriphery?.core.length]
  return { ...rest, groups, ties: others, core, largest: largestComponent.nodeCount }
}

const isShare =
  /density|freeman(?!.)|reachableShare|efficiency|Share|hierarchy|leastUpper|connectedness|reciprocity|centralization|unconnected|conductance|shares/u

describe("the measures of a network", () => {
  test("do not depend on what anybody is called", () => {
    fc.assert(
      fc.property(
        randomNetwork(),
        fc.shuffledSubarray([0, 1, 2, 3, 4, 5, 6], { minLength: 7, maxLength: 7 }),
        (network, order) => {
          const other = renamed(network, order)
          const before = measureNetwork(network.graph, network.groupOf)
          const after = measureNetwork(other.graph, other.groupOf)
          const found = new Map(numbersIn(withoutOrder(after)))
          for (const [path, value] of numbersIn(withoutOrder(before)))
            expect(found.get(path), path).toBeCloseTo(value, 9)
          expect(found.size).toBe(numbersIn(withoutOrder(before)).length)
          const byName = new Map(after.nodes.map((node) => [node.id, new Map(numbersIn(node))]))
          for (const node of before.nodes)
            for (const [path, value] of numbersIn(node))
              expect(byName.get(other.nameOf(node.id))?.get(path), path).toBeCloseTo(value, 9)
        }
      )
    )
  })

  test("that are shares lie between 0 and 1, and all of them are numbers", () => {
    fc.assert(
      fc.property(randomNetwork(), ({ graph, groupOf }) => {
        for (const [path, value] of numbersIn(measureNetwork(graph, groupOf))) {
          expect(Number.isFinite(value), path).toBe(true)
          if (!isShare.test(path) || path.endsWith("freeman") || path.endsWith("penalty")) continue
          expect(value, path).toBeGreaterThanOrEqual(-1e-12)
          expect(value, path).toBeLessThanOrEqual(1 + 1e-12)
        }
      })
    )
  })

  test("hold for nothing, for one node and for two", () => {
    const none = measureNetwork(graphFromEdges([], { directed: true }), () => "a")
    expect([none.nodeCount, none.groupCount, none.componentCount, none.nodes]).toEqual([0, 0, 0, []])
    const alone = measureNetwork(graphFromEdges([], { nodes: ["one"] }), () => "a")
    expect(alone.nodes).toEqual([
      {
        id: "one",
        group: "a",
        degree: 0,
        betweenness: 0,
        crossBetweenness: 0,
        brokerShare: 0,
        closeness: 0,
        coreNumber: 0
      }
    ])
    const pair = measureNetwork(graphFromEdges([["a", "b"]]), (node) => node)
    expect(pair.ties.segregation).toMatchObject({ ei: { value: 1 }, freeman: 0, density: { between: 1 } })
  })

  test("of a directed network are of its ties too, and of an undirected one of ties alone", () => {
    const arcs = measureNetwork(graphFromEdges(starOf(5), { directed: true }), (node) => node.slice(0, 1))
    const ties = measureNetwork(graphFromEdges(starOf(5)), (node) => node.slice(0, 1))
    expect(arcs.ties).toEqual(ties.ties)
    expect([arcs.arcs?.hierarchy, arcs.arcs?.leastUpperBoundedness, ties.arcs]).toEqual([1, 1, undefined])
    expect(arcs.ties.centralization).toEqual({ degree: 1, betweenness: 1, closeness: expect.closeTo(1, 12) })
  })

  test("of everybody tied to everybody find no silo, no hub and no broker", () => {
    const { ties } = measureNetwork(graphFromEdges(completeOf(6)), (node) => (node < "n003" ? "a" : "b"))
    expect(ties.segregation).toMatchObject({ freeman: expect.closeTo(0, 12), unconnectedPairs: 0 })
    expect(ties.centralization).toEqual({ degree: 0, betweenness: 0, closeness: 0 })
    expect([ties.topBrokerShare, ties.distancesByGroup.penalty, ties.efficiency]).toEqual([undefined, 0, 0])
  })
})
