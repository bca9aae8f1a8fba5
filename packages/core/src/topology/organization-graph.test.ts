import { parseNotation } from "@hubwright/testing"
import { expect, test } from "vitest"
import { defineOrganization } from "../define/define.ts"
import { type Graph, neighborsOf } from "./graph.ts"
import { type GraphOptions, graphOf } from "./organization-graph.ts"

const acme = parseNotation(`
  care sales under group; agency brightline
  ana ben in care; cho in sales; dan in brightline
  group -- care (2); care consults sales (3); care -- sales (4, observed); sales reports group
  ana -- cho; ana > ben; dan > cho; ana -- sales
`)

const edges = (graph: Graph): readonly string[] =>
  graph.nodes.flatMap((node, row) =>
    neighborsOf(graph, node)
      .map((to, index) => ({ to, weight: graph.weights[(graph.offsets[row] ?? 0) + index] }))
      .filter(({ to }) => graph.directed || node < to)
      .map(({ to, weight }) => `${node}-${to} ${weight}`)
  )

const edgesOf = (options: GraphOptions) => edges(graphOf(acme, options))

test("departments and agencies are nodes, and ties of people lift to them", () => {
  expect(graphOf(acme, { nodes: "departments" }).nodes).toEqual(["brightline", "care", "group", "sales"])
  expect(edgesOf({ nodes: "departments" })).toEqual(["brightline-sales 1", "care-group 2", "care-sales 7"])
})

test("between people only ties of two people count", () => {
  expect(graphOf(acme, { nodes: "people" }).nodes).toEqual(["ana", "ben", "cho", "dan"])
  expect(edgesOf({ nodes: "people" })).toEqual(["ana-ben 1", "ana-cho 1", "cho-dan 1"])
})

test("declared and observed ties can be asked for alone", () => {
  expect(edgesOf({ nodes: "departments", origin: "observed" })).toEqual(["care-sales 4"])
  expect(edgesOf({ nodes: "departments", origin: "declared", ties: ["consults"] })).toEqual(["care-sales 3"])
})

test("structure makes an edge only where it is asked for, from the lower to the upper", () => {
  expect(edgesOf({ nodes: "departments", ties: ["reports", "parent"], directed: true })).toEqual([
    "care-group 1",
    "sales-group 2"
  ])
  const led = defineOrganization({
    hubwright: 1,
    organization: { name: "Led" },
    departments: { care: {} },
    people: { ana: { departments: ["care"], manager: "cho" }, cho: { departments: ["care"] } }
  })
  expect(edges(graphOf(led, { nodes: "people" }))).toEqual([])
  expect(edges(graphOf(led, { nodes: "people", ties: ["manager"], directed: true }))).toEqual(["ana-cho 1"])
})

test("a kind that runs both ways gives two directed edges", () => {
  expect(
    edgesOf({ nodes: "departments", ties: ["coordinates", "consults"], origin: "declared", directed: true })
  ).toEqual(["care-group 2", "care-sales 4", "group-care 2", "sales-care 1"])
})
