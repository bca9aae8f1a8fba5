import type { Explanation } from "../problem/explanation.ts"
import type { Files } from "../problem/files.ts"
import { orThrow, type Problem } from "../problem/problem.ts"
import { readNetwork } from "./network.ts"
import { readObservations } from "./observations.ts"
import { readOrganization } from "./read.ts"

const nodes = "id,department\nada,care\nben,press\n"

const network = (edges: string, listed = nodes): { readonly [path: string]: string } => ({
  "edges.csv": edges,
  "nodes.csv": listed
})

const observed = (file: string, text: string): { readonly [path: string]: string } => ({
  "hubwright.yaml":
    "hubwright: 1\norganization: { name: Acme }\ndepartments: { care: {}, press: {} }\nchannels: { help: { platform: x, operators: [care] } }\n",
  [file]: text
})

type Entry = Omit<Explanation, "code" | "severity">

const entries: { readonly [code: `HW${string}`]: Entry } = {
  HW0130: {
    title: "empty cell in a table of records",
    explanation:
      "A record lacks what it is about: an end of an edge, the id of a node or its group, when a message arrived, who was in contact.",
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
    title: "number that is none, or negative",
    explanation: "Weights of edges, counts, minutes and answers of a survey are numbers that are not negative.",
    failing: network("from,to,weight\nada,ben,often\n"),
    mended: network("from,to,weight\nada,ben,12\n")
  },
  HW0134: {
    title: "unknown id in an observation",
    explanation: "A log, a survey or a calendar names a unit, a person or a channel that the model does not have.",
    failing: observed("contacts.csv", "from,to,count\ncare,pres,12\n"),
    mended: observed("contacts.csv", "from,to,count\ncare,press,12\n")
  },
  HW0135: {
    title: "observation without a moment",
    explanation:
      "When a message arrived or was answered, or when a post goes out, is written as an ISO 8601 date or moment.",
    failing: observed("messages.csv", "arrived,channel\nyesterday,help\n"),
    mended: observed("messages.csv", "arrived,channel\n2026-06-01T09:30:00Z,help\n")
  },
  HW0136: {
    title: "line that is no JSON object",
    explanation: "A file of JSON lines has one object on each line.",
    failing: observed("messages.jsonl", '{ "arrived": "2026-06-01"\n'),
    mended: observed("messages.jsonl", '{ "arrived": "2026-06-01" }\n')
  },
  HW0137: {
    title: "value that an observation cannot have",
    explanation:
      "What a message wants, how it arrived, at which stage its author is and what kind of post goes out are words of the model. In JSON lines, `handedTo` and `waitedOn` are lists.",
    failing: observed("messages.csv", "arrived,intent\n2026-06-01,complain\n"),
    mended: observed("messages.csv", "arrived,intent\n2026-06-01,complaint\n")
  },
  HW0138: {
    title: "answer before the question",
    explanation: "A message cannot be answered before it arrived: mostly the two moments are of different time zones.",
    failing: observed("messages.csv", "arrived,answered\n2026-06-01T09:00:00Z,2026-06-01T08:15:00Z\n"),
    mended: observed("messages.csv", "arrived,answered\n2026-06-01T09:00:00+02:00,2026-06-01T08:15:00Z\n")
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

/** The problems of the tables of an example of this catalogue: of a network, or of what was observed beside a model. */
export const recordProblems = (files: Files): readonly Problem[] => {
  const { "hubwright.yaml": model, ...observations } = files
  if (model !== undefined) {
    return readObservations(observations, orThrow(readOrganization({ "hubwright.yaml": model }))).problems
  }
  const fileAt = (path: string) => ({ path, content: files[path] ?? "" })
  return readNetwork({ edges: fileAt("edges.csv"), nodes: fileAt("nodes.csv") }, { partition: "department" }).problems
}
