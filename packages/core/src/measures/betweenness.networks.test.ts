import { describe, expect, test } from "vitest"
import { degreesOf, type Graph, graphFromEdges } from "../topology/graph.ts"
import { betweenness } from "./betweenness.ts"
import { closenessOf } from "./closeness.ts"

/** The graph of ties written as `a-b` or `a-b-c`, where each name is tied to the next. */
const graphOf = (ties: string): Graph =>
  graphFromEdges(
    ties
      .trim()
      .split(/\s+/u)
      .flatMap((chain) => {
        const names = chain.split("-")
        return names.slice(1).map((name, place): [string, string] => [names[place] ?? "", name])
      })
  )

/** Betweenness as a share of the pairs of others, as it is published. */
const shares = (graph: Graph): Float64Array => {
  const others = graph.nodes.length - 1
  return betweenness(graph).map((value) => value / ((others * (others - 1)) / 2))
}

const byName = (graph: Graph, values: Float64Array): Readonly<Record<string, number>> =>
  Object.fromEntries(graph.nodes.map((name, place) => [name, values[place] ?? 0]))

const expectNear = (found: Readonly<Record<string, number>>, published: Readonly<Record<string, number>>): void => {
  for (const [name, value] of Object.entries(published))
    expect([name, found[name]]).toEqual([name, expect.closeTo(value, 3)])
}

/** David Krackhardt, Assessing the political landscape, Administrative Science Quarterly 35 (1990), figure of ten. */
describe("Krackhardt's kite", () => {
  const kite = graphOf(`
    andre-beverly andre-carol andre-diane andre-fernando beverly-diane beverly-ed beverly-garth carol-diane carol-fernando
    diane-ed diane-fernando diane-garth ed-garth fernando-garth fernando-heather garth-heather heather-ike-jane
  `)

  test("has its most ties, its nearest and its broker in three different places", () => {
    expect([...degreesOf(kite)]).toEqual([4, 4, 3, 6, 3, 5, 5, 3, 2, 1])
    expectNear(byName(kite, closenessOf(kite)), {
      andre: 0.529,
      carol: 0.5,
      diane: 0.6,
      fernando: 0.643,
      garth: 0.643,
      heather: 0.6,
      ike: 0.429,
      jane: 0.31
    })
    expectNear(byName(kite, shares(kite)), {
      andre: 0.023,
      carol: 0,
      diane: 0.102,
      fernando: 0.231,
      garth: 0.231,
      heather: 0.389,
      ike: 0.222,
      jane: 0
    })
  })
})

/** Marriages of Padgett and Ansell, Robust action and the rise of the Medici, American Journal of Sociology 98 (1993). */
describe("the marriages of the Florentine families", () => {
  const families = graphOf(`
    acciaiuoli-medici-barbadori-castellani-peruzzi-strozzi-ridolfi-medici tornabuoni-medici-albizzi-ginori
    medici-salviati-pazzi castellani-strozzi-bischeri-peruzzi ridolfi-tornabuoni-guadagni-albizzi
    bischeri-guadagni-lamberteschi
  `)

  test("run through the Medici, twice as much as through anybody else", () => {
    expect([families.nodes.length, families.edgeCount]).toEqual([15, 20])
    expectNear(byName(families, shares(families)), {
      medici: 0.522,
      guadagni: 0.255,
      albizzi: 0.212,
      salviati: 0.143,
      ridolfi: 0.114,
      bischeri: 0.104,
      strozzi: 0.103,
      barbadori: 0.093,
      tornabuoni: 0.092,
      castellani: 0.055,
      peruzzi: 0.022,
      pazzi: 0
    })
    expectNear(byName(families, closenessOf(families)), {
      medici: 0.56,
      ridolfi: 0.5,
      albizzi: 0.483,
      guadagni: 0.467,
      strozzi: 0.4375,
      ginori: 0.333,
      pazzi: 0.286
    })
  })
})
