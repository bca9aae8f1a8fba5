import { existsSync, readFileSync } from "node:fs"
import { join } from "node:path"
import type { Edge } from "../packages/core/src/topology/graph.ts"
import { type Graph, graphFromEdges } from "../packages/core/src/topology/graph.ts"

/** Real networks with values from igraph, sna and netseg. They are not ours to publish, so they lie beside the project. */
const folder = join(import.meta.dirname, "../../shared/reference/networks")

/** Why the reference networks cannot be read; nothing where they can. */
export const referenceAbsent: string | undefined = existsSync(folder)
  ? undefined
  : `no reference networks at ${folder}: the golden values of small graphs are tested all the same`

/** A network, a partition of it, and how its file is to be read. */
export interface ReferenceSet {
  readonly name: string
  readonly edges: string
  readonly dept: string
  readonly directed: boolean
  readonly reverse?: boolean
  readonly min?: number
}

/** All of them; none where they are absent. */
export const referenceSets: readonly ReferenceSet[] =
  referenceAbsent === undefined ? JSON.parse(readFileSync(join(folder, "sets.json"), "utf8")) : []

/** The rows of a table, by the names of its columns. */
export const referenceRows = (file: string): readonly Readonly<Record<string, string>>[] => {
  const [head = "", ...lines] = readFileSync(join(folder, file), "utf8").trim().split(/\r?\n/)
  const columns = head.split(",")
  return lines.map((line) => Object.fromEntries(line.split(",").map((cell, index) => [columns[index] ?? "", cell])))
}

/** A network as ties and as arcs, and who belongs where. */
export interface ReferenceNetwork {
  readonly ties: Graph
  readonly arcs: Graph
  readonly groupOf: (node: string) => string
}

/** Reads the network of a set. */
export const referenceNetwork = ({ edges, dept, reverse = false, min = 0 }: ReferenceSet): ReferenceNetwork => {
  const people = referenceRows(`${edges}.nodes.csv`)
  const arcs = referenceRows(`${edges}.edges.csv`)
    .filter(({ weight = "1" }) => Number(weight) >= min)
    .map(({ source = "", target = "" }): Edge => (reverse ? [target, source] : [source, target]))
  const nodes = people.map(({ id = "" }) => id)
  const group = new Map(people.map((person) => [person.id, person[dept] ?? ""]))
  return {
    ties: graphFromEdges(arcs, { nodes }),
    arcs: graphFromEdges(arcs, { nodes, directed: true }),
    groupOf: (node) => group.get(node) ?? ""
  }
}

/** The established values of a set, by what is measured. */
export const referenceValues = (set: ReferenceSet): ReadonlyMap<string, number> =>
  new Map(
    referenceRows("reference_values.csv")
      .filter((row) => row.set === set.name)
      .map(({ metric = "", value = "" }) => [metric, Number(value)])
  )
