import { decodeText } from "../problem/files.ts"
import { quoted } from "../problem/neutralize.ts"
import { type Checked, checked, type Problem } from "../problem/problem.ts"
import { suggester } from "../problem/suggest.ts"
import { type Edge, type Graph, graphFromEdges } from "../topology/graph.ts"
import type { GroupOf } from "../topology/partition.ts"
import { sayUnreadable } from "./complaint.ts"
import { type RecordColumns, type RecordTable, readRecords } from "./record-table.ts"

/** A table of a network: the path to call it by, and what is in it. */
export interface NetworkFile {
  readonly path: string
  readonly content: string | Uint8Array
}

/** How a network is read. */
export interface NetworkOptions {
  /** The column of the table of nodes whose value is a node's group. */
  readonly partition: string
  /** Edges that weigh less are left out; none unless told. */
  readonly minWeight?: number
  /** Whether `[a, b]` differs from `[b, a]`; it does unless told. */
  readonly directed?: boolean
}

/** A network without a model: a graph, and the group of each of its nodes. */
export interface ReadNetwork {
  readonly graph: Graph
  readonly groupOf: GroupOf
}

/**
 * Reads a network from two tables in CSV: edges (`from`, `to` and, if there is one, `weight`; else the first two columns)
 * and nodes (`id`, else the first column, and the column that groups them). Edges between the same ends are one, their
 * weights added up. Every problem of both tables is found at once: a weight that is no number, an edge to a node that is
 * not listed, a node without a group or listed twice. If the column that groups the nodes is that of their ids, each is a
 * group of its own.
 *
 * @example
 * ```ts
 * import { orThrow } from "@hubwright/core"
 * import { readNetwork } from "@hubwright/core/read"
 *
 * const edges = { path: "mails.csv", content: "from,to,weight\nada,ben,5\nben,cho,1\n" }
 * const nodes = { path: "staff.csv", content: "id,department\nada,care\nben,care\ncho,press\n" }
 * const { graph, groupOf } = orThrow(readNetwork({ edges, nodes }, { partition: "department", minWeight: 2 }))
 * graph.edgeCount // => 1
 * groupOf("cho") // => "press"
 * ```
 */
export const readNetwork = (
  { edges, nodes }: { readonly edges: NetworkFile; readonly nodes: NetworkFile },
  { partition, minWeight, directed = true }: NetworkOptions
): Checked<ReadNetwork> => {
  const nodeTable = tableOf(nodes, {
    id: { headings: ["id", "node", "name", "label"], place: 0, isNeeded: true },
    group: { headings: [partition.toLowerCase()], isNeeded: true, mayBeShared: true }
  })
  const edgeTable = tableOf(edges, {
    from: { headings: ["from", "source", "sender", "ego"], place: 0, isNeeded: true },
    to: { headings: ["to", "target", "receiver", "alter"], place: 1, isNeeded: true },
    weight: { headings: ["weight", "count", "strength", "value"] }
  })
  const members = membersOf(nodeTable)
  const isListed = nodeTable.problems.length === 0 && nodeTable.records.length > 0
  const links = edgesOf(edgeTable, isListed ? members.groups : undefined)
  const counted = weightsOf(links.edges, directed).filter(
    ([, , weight = 1]) => minWeight === undefined || weight >= minWeight
  )
  const weightless = links.edges.length === 0 || counted.length > 0 ? [] : weightlessProblems(edgeTable)
  const problems = [...nodeTable.problems, ...members.problems, ...edgeTable.problems, ...links.problems, ...weightless]
  const graph = graphFromEdges(counted, { directed, nodes: [...members.groups.keys()] })
  return checked({ graph, groupOf: (node) => members.groups.get(node) ?? "" }, problems)
}

const tableOf = <Field extends string>(
  { path, content }: NetworkFile,
  columns: RecordColumns<Field>
): RecordTable<Field> => {
  const text = decodeText(content)
  const table = readRecords(path, text ?? "", columns)
  if (text !== undefined) return table
  const problem: Problem = {
    ...sayUnreadable(path, { kind: "not UTF-8", line: 1 }),
    severity: "error",
    path: [],
    related: [],
    fixes: []
  }
  return { ...table, records: [], problems: [problem] }
}

/** The group of each node. */
const membersOf = (table: RecordTable<"id" | "group">) => {
  const groups = new Map<string, string>()
  const problems: Problem[] = []
  for (const record of table.records) {
    const { id, group } = record.cells
    if (id === undefined || group === undefined) {
      const field = id === undefined ? "id" : "group"
      const message = id === undefined ? "this row names no node" : `${quoted(id)} has no group`
      problems.push(table.errorAt(record, field, { code: "HW0130", message, help: "fill in the cell" }))
      if (id !== undefined) groups.set(id, "") // it is there, so that edges to it are no second problem
    } else if (groups.has(id)) {
      const message = `${quoted(id)} is listed twice`
      problems.push(table.errorAt(record, "id", { code: "HW0131", message, help: "leave one of the rows out" }))
    } else groups.set(id, group)
  }
  return { groups, problems }
}

const edgesOf = (table: RecordTable<"from" | "to" | "weight">, listed: ReadonlyMap<string, string> | undefined) => {
  const edges: Edge[] = []
  const problems: Problem[] = []
  const meantBy = suggester(listed?.keys() ?? [])
  for (const record of table.records) {
    const { from, to, weight = "1" } = record.cells
    for (const field of ["from", "to"] as const) {
      const end = record.cells[field]
      if (end === undefined)
        problems.push(
          table.errorAt(record, field, { code: "HW0130", message: "this edge has one end", help: "fill in the cell" })
        )
      else if (listed !== undefined && !listed.has(end)) {
        const meant = meantBy(end)
        const help = meant === undefined ? "add it to the table of nodes" : `did you mean ${quoted(meant)}?`
        const message = `${quoted(end)} is not in the table of nodes`
        problems.push(table.errorAt(record, field, { code: "HW0132", message, help }))
      }
    }
    const number = Number(weight)
    if (!Number.isFinite(number) || number < 0) {
      const message = `${quoted(weight)} is no weight`
      problems.push(table.errorAt(record, "weight", { code: "HW0133", message, help: "write a number, such as 2.5" }))
    } else if (from !== undefined && to !== undefined) edges.push([from, to, number])
  }
  return { edges, problems }
}

/** What is amiss if no edge is heavy enough and nothing said how much one weighs: its column may be called otherwise. */
const weightlessProblems = ({ records, errorAt }: RecordTable<"from" | "to" | "weight">): readonly Problem[] => {
  const [first] = records
  if (first === undefined || records.some(({ cells }) => cells.weight !== undefined)) return []
  const message = "no column says what an edge weighs, and none is there often enough"
  const help = "call the column `weight`, `count`, `strength` or `value`, or ask for a lower weight"
  return [errorAt(first, undefined, { code: "HW0123", message, help })]
}

/** Each edge once with all its weight, so that a least weight is asked of the sum. */
const weightsOf = (edges: readonly Edge[], directed: boolean): readonly Edge[] => {
  const sums = new Map<string, Map<string, number>>()
  for (const [a, b, weight = 1] of edges) {
    const [from, to] = directed || a <= b ? [a, b] : [b, a]
    const row = sums.get(from) ?? new Map<string, number>()
    sums.set(from, row.set(to, (row.get(to) ?? 0) + weight))
  }
  return [...sums].flatMap(([from, row]) => [...row].map(([to, weight]): Edge => [from, to, weight]))
}
