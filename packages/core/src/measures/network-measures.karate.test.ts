import { describe, expect, test } from "vitest"
import { graphFromEdges } from "../topology/graph.ts"
import { mixingMatrix } from "../topology/mixing.ts"
import { modularity } from "./modularity.ts"
import { measureNetwork } from "./network-measures.ts"

/**
 * Who met outside the club: Wayne W. Zachary, An information flow model for conflict and fission in small groups, Journal
 * of Anthropological Research 33 (1977). Member 1 is Mr. Hi, the instructor; member 34 is the officer he fell out with.
 */
const meetings = `
  1: 2 3 4 5 6 7 8 9 11 12 13 14 18 20 22 32
  2: 3 4 8 14 18 20 22 31
  3: 4 8 9 10 14 28 29 33
  4: 8 13 14
  5: 7 11
  6: 7 11 17
  7: 17
  9: 31 33 34
  10: 34
  14: 34
  15: 33 34
  16: 33 34
  19: 33 34
  20: 34
  21: 33 34
  23: 33 34
  24: 26 28 30 33 34
  25: 26 28 32
  26: 32
  27: 30 34
  28: 34
  29: 32 34
  30: 33 34
  31: 33 34
  32: 33 34
  33: 34
`

const club = graphFromEdges(
  meetings
    .trim()
    .split("\n")
    .flatMap((line) => {
      const [member = "", others = ""] = line.trim().split(": ")
      return others.split(" ").map((other): [string, string] => [member, other])
    })
)

/** A partition, written as the members of each group. */
const groupsOf = (...groups: readonly string[]) => {
  const places = new Map(groups.flatMap((group, place) => group.split(" ").map((id) => [id, `group ${place + 1}`])))
  return (id: string): string => places.get(id) ?? "the others"
}

const modularityWith = (groupOf: (id: string) => string) => modularity(mixingMatrix(club, groupOf))?.modularity

/** Who followed Mr. Hi when the club fell apart. */
const fission = groupsOf("1 2 3 4 5 6 7 8 9 11 12 13 14 17 18 20 22")

describe("Zachary's karate club", () => {
  const { ties, nodes, groups, groupCount, componentCount } = measureNetwork(club, fission)

  test("has 34 members and 78 ties, eleven of them between those who later parted, half of the club each", () => {
    const between = ((1 + (ties.segregation.ei?.value ?? 0)) / 2) * ties.count
    expect([nodes.length, ties.count, between, groupCount, componentCount]).toEqual([
      34,
      78,
      expect.closeTo(11, 9),
      2,
      1
    ])
    expect(groups.map(({ size }) => size)).toEqual([17, 17])
  })

  test("has the published modularity of how it fell apart, of what was foretold, and the largest there can be", () => {
    expect(modularityWith(fission)).toBeCloseTo(0.3582, 4)
    // Zachary's smallest cut foretold all but member 9, who was three weeks from his black belt and stayed for it
    expect(modularityWith(groupsOf("1 2 3 4 5 6 7 8 11 12 13 14 17 18 20 22"))).toBeCloseTo(0.3715, 4)
    // shown to be the optimum by Brandes and others, On modularity clustering, IEEE TKDE 20 (2008)
    const optimum = groupsOf("1 2 3 4 8 12 13 14 18 20 22", "5 6 7 11 17", "24 25 26 28 29 32")
    expect(modularityWith(optimum)).toBeCloseTo(0.4198, 4)
  })

  test("has the values of igraph 0.10 and networkx 2.8 as a whole", () => {
    expect(ties).toMatchObject({
      density: expect.closeTo(0.139037, 6),
      segregation: {
        modularity: { modularity: expect.closeTo(0.358235, 6), assortativity: expect.closeTo(0.717531, 6) }
      },
      centralization: {
        degree: expect.closeTo(0.399621, 6),
        betweenness: expect.closeTo(0.405557, 6),
        closeness: expect.closeTo(0.298195, 6)
      },
      distances: {
        diameter: 5,
        radius: 3,
        meanHops: expect.closeTo(2.4082, 6),
        efficiency: expect.closeTo(0.492008, 6)
      },
      constraint: { mean: expect.closeTo(0.454175, 6), least: expect.closeTo(0.155423, 6) },
      effectiveSize: { mean: expect.closeTo(3.214273, 6), most: expect.closeTo(15.235294, 6) },
      cores: { highest: 4, size: 10 }
    })
  })

  test("runs through the instructor and the officer, and after them through those who knew both sides", () => {
    const brokers = [...nodes].sort((a, b) => b.betweenness - a.betweenness).slice(0, 8)
    expect(brokers.map(({ id, betweenness }) => [id, betweenness])).toEqual(
      [
        ["1", 231.071429],
        ["34", 160.551587],
        ["33", 76.690476],
        ["3", 75.850794],
        ["32", 73.009524],
        ["9", 29.529365],
        ["2", 28.478571],
        ["14", 24.215873]
      ].map(([id, value]) => [id, expect.closeTo(Number(value), 6)])
    )
  })

  test("has the values of igraph and networkx of each of the two", () => {
    const byId = new Map(nodes.map((node) => [node.id, node]))
    expect(byId.get("1")).toMatchObject({
      degree: 16,
      closeness: expect.closeTo(0.568966, 6),
      constraint: expect.closeTo(0.155423, 6),
      effectiveSize: 13.75
    })
    expect(byId.get("34")).toMatchObject({
      degree: 17,
      closeness: expect.closeTo(0.55, 6),
      constraint: expect.closeTo(0.156419, 6),
      effectiveSize: expect.closeTo(15.235294, 6)
    })
    const innermost = nodes.filter(({ coreNumber }) => coreNumber === 4).map(({ id }) => Number(id))
    expect(innermost.sort((a, b) => a - b)).toEqual([1, 2, 3, 4, 8, 9, 14, 31, 33, 34])
  })
})
