import type { Explanation } from "../problem/explanation.ts"
import type { Files } from "../problem/files.ts"
import type { Problem } from "../problem/problem.ts"
import { readNetwork } from "./network.ts"

const nodes = "id,department\nada,care\nben,press\n"

const network = (edges: string, listed = nodes): { readonly [path: string]: string } => ({
  "edges.csv": edges,
  "nodes.csv": listed
})

type Entry = Omit<Explanation, "code" | "severity">

const entries: { readonly [code: `HW${string}`]: Entry } = {
  HW0130: {
    title: "empty cell in a table of records",
    explanation: "A row of a table lacks what it is about: an end of an edge, the id of a node or its group.",
    failing: network("from,to\nada,\n"),
    mended: network("from,to\nada,ben\n")
  },
  HW0131: {
    title: "node listed twice",
    explanation: "Two rows of a table of nodes have the same id, so nobody can tell which group counts.",
    failing: network("from,to\nada,ben\n", `${nodes}ada,press\n`),
    mended: network("from,to\nada,ben\n")
  },
  HW0132: {
    title: "edge to a node that is not listed",
    explanation: "An edge names a node that the table of nodes does not have, so its group is not known.",
    failing: network("from,to\nada,bne\n"),
    mended: network("from,to\nada,ben\n")
  },
  HW0133: {
    title: "weight that is no number",
    explanation: "The weight of an edge is a number that is not negative.",
    failing: network("from,to,weight\nada,ben,often\n"),
    mended: network("from,to,weight\nada,ben,12\n")
  }
}

const isCode = (code: string): code is keyof typeof entries => code.startsWith("HW")

/** What the reference says of the problems of tables of records, by code. */
export const recordCatalogue: readonly Explanation[] = Object.keys(entries)
  .filter(isCode)
  .flatMap((code) => {
    const entry = entries[code]
    return entry === undefined ? [] : [{ code, severity: "error" as const, ...entry }]
  })

/** The problems of the tables of an example of this catalogue. */
export const recordProblems = (files: Files): readonly Problem[] => {
  const fileAt = (path: string) => ({ path, content: files[path] ?? "" })
  return readNetwork({ edges: fileAt("edges.csv"), nodes: fileAt("nodes.csv") }, { partition: "department" }).problems
}
