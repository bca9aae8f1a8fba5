import * as fc from "fast-check"
import { describe, expect, test } from "vitest"
import { orThrow } from "../problem/problem.ts"
import { neighborsOf } from "../topology/graph.ts"
import { type NetworkOptions, readNetwork } from "./network.ts"

const read = (edges: string, nodes: string, options: Partial<NetworkOptions> = {}) =>
  readNetwork(
    { edges: { path: "edges.csv", content: edges }, nodes: { path: "nodes.csv", content: nodes } },
    { partition: "team", ...options }
  )

const nodes = "name;team\nada;care\nben;care\ncho;press\n"

describe("a network in two tables", () => {
  test("has the nodes of one and the edges of the other", () => {
    const { graph, groupOf } = orThrow(read("Source,Target\nada,cho\n", nodes))
    expect(graph).toMatchObject({ nodes: ["ada", "ben", "cho"], directed: true, edgeCount: 1 })
    expect(groupOf("cho")).toBe("press")
  })

  test("is read by place where the headings of edges are not known", () => {
    expect(orThrow(read("who;whom\nada;cho\n", nodes)).graph.edgeCount).toBe(1)
  })

  test("asks for a least weight of all contacts of two together, either way where it is undirected", () => {
    const edges = "from,to,weight\nada,cho,2\nada,cho,2\ncho,ada,3\nada,ben,1\n"
    const { graph } = orThrow(read(edges, nodes, { minWeight: 4 }))
    expect(neighborsOf(graph, "ada")).toEqual(["cho"])
    expect(neighborsOf(graph, "cho")).toEqual([])
    const both = orThrow(read(edges, nodes, { minWeight: 7, directed: false }))
    expect(neighborsOf(both.graph, "cho")).toEqual(["ada"])
    expect(Array.from(both.graph.weights)).toEqual([7, 7])
  })

  test("counts rows where there are no weights, and says so where that leaves nothing of a least weight", () => {
    const mails = "from;to;times\nada;cho;9\nada;cho;9\nada;ben;9\n"
    expect(orThrow(read(mails, nodes, { minWeight: 2 })).graph.edgeCount).toBe(1)
    const { problems } = read(mails, nodes, { minWeight: 5 })
    expect(problems).toMatchObject([{ code: "HW0123", span: { file: "edges.csv", line: 2 } }])
    expect(problems[0]?.help).toContain("`weight`")
    expect(orThrow(read("from,to,weight\nada,cho,9\n", nodes, { minWeight: 10 })).graph.edgeCount).toBe(0)
  })

  test("may have every node in a group of its own", () => {
    const { graph, groupOf } = orThrow(read("from,to\nada,cho\n", nodes, { partition: "name" }))
    expect(graph.nodes.map(groupOf)).toEqual(["ada", "ben", "cho"])
  })

  test("tells every problem of both at once, each with its place", () => {
    const { ok, problems } = read(
      "from,to,weight\nada,chp,x\n,ben,1\n",
      "id,team\nada,care\nben,\nada,press\ncho,press\n"
    )
    expect(ok).toBe(false)
    expect(problems.map(({ code, span }) => `${code} ${span?.file}:${span?.line}:${span?.column}`)).toEqual([
      "HW0130 nodes.csv:3:5",
      "HW0131 nodes.csv:4:1",
      "HW0132 edges.csv:2:5",
      "HW0133 edges.csv:2:9",
      "HW0130 edges.csv:3:1"
    ])
  })

  test("says which column is missing", () => {
    const [problem] = read("from,to\nada,cho\n", "id,unit\nada,care\n").problems
    expect(problem).toMatchObject({ code: "HW0123", message: "the column `team` is missing", span: { line: 1 } })
    expect(problem?.help).toMatch(/^name one of `/u)
  })

  test("is never an exception, whatever the tables say", () => {
    fc.assert(
      fc.property(fc.string(), fc.string({ unit: "binary" }), (edges, table) => {
        expect(typeof read(edges, table).ok).toBe("boolean")
      })
    )
  })
})
