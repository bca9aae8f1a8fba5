import { existsSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { expect, test } from "vitest"
import { degreeCentralization } from "./centralization.ts"
import { type EiIndex, eiIndex } from "./ei.ts"
import { degreesOf, densityOf, type Edge, type Graph, graphFromEdges } from "./graph.ts"
import { freemanSegregation, mixingMatrix, tieCounts } from "./mixing.ts"

/** Real networks with values from igraph, sna and netseg. They are not ours to publish, so they lie beside the project. */
const folder = join(import.meta.dirname, "../../../../../shared/reference/networks")
const absent = !existsSync(folder)

interface NetworkSet {
  readonly name: string
  readonly edges: string
  readonly dept: string
  readonly reverse?: boolean
  readonly min?: number
}

const rows = (file: string): readonly Readonly<Record<string, string>>[] => {
  const [head = "", ...lines] = readFileSync(join(folder, file), "utf8").trim().split(/\r?\n/)
  const columns = head.split(",")
  return lines.map((line) => Object.fromEntries(line.split(",").map((cell, index) => [columns[index] ?? "", cell])))
}

const load = ({ edges, dept, reverse = false, min = 0 }: NetworkSet) => {
  const people = rows(`${edges}.nodes.csv`)
  const arcs = rows(`${edges}.edges.csv`)
    .filter(({ weight = "1" }) => Number(weight) >= min)
    .map(({ source = "", target = "" }): Edge => (reverse ? [target, source] : [source, target]))
  const nodes = people.map(({ id = "" }) => id)
  const group = new Map(people.map((person) => [person.id, person[dept] ?? ""]))
  return {
    ties: graphFromEdges(arcs, { nodes }),
    arcs: graphFromEdges(arcs, { nodes, directed: true }),
    groupOf: (node: string) => group.get(node) ?? ""
  }
}

const isolatesOf = (graph: Graph): number => degreesOf(graph).filter((degree) => degree === 0).length

const significance = (name: string, index: EiIndex | undefined): readonly (readonly [string, number | undefined])[] => [
  [name, index?.value],
  [`${name}_expected`, index?.expected],
  [`${name}_sd`, index?.standardDeviation],
  [`${name}_z`, index?.z]
]

const measured = (set: NetworkSet): readonly (readonly [string, number | undefined])[] => {
  const { ties, arcs, groupOf } = load(set)
  const matrix = mixingMatrix(ties, groupOf)
  return [
    ["n", ties.nodes.length],
    ["arcs", arcs.edgeCount],
    ["edges", tieCounts(matrix).total],
    ["groups", matrix.groups.length],
    ["isolates", isolatesOf(ties)],
    ["density_arcs", densityOf(arcs)],
    ["density_edges", densityOf(ties)],
    ...significance("ei_arcs", eiIndex(arcs, groupOf)),
    ...significance("ei_edges", eiIndex(ties, groupOf)),
    ["freeman_segregation", freemanSegregation(matrix)],
    ["cent_degree_edges", degreeCentralization(ties)],
    ["cent_outdegree", degreeCentralization(arcs, "out")],
    ["cent_indegree", degreeCentralization(arcs, "in")]
  ]
}

const sets: readonly NetworkSet[] = absent ? [] : JSON.parse(readFileSync(join(folder, "sets.json"), "utf8"))

test("the reference networks are there", ({ skip }) => {
  skip(absent, `no reference networks at ${folder}: the golden values of small graphs are tested all the same`)
  expect(sets.length).toBeGreaterThanOrEqual(6)
})

test.each(sets)("on $name our measures equal those of igraph, sna and netseg", (set) => {
  const reference = new Map(
    rows("reference_values.csv")
      .filter((row) => row.set === set.name)
      .map(({ metric, value }) => [metric, Number(value)])
  )
  for (const [metric, value] of measured(set)) {
    const established = reference.get(metric) ?? Number.NaN
    const digits = Math.abs(established) >= 100 ? 3 : 5 // six significant digits are given
    expect.soft(value, metric).toBeCloseTo(established, digits)
  }
})
