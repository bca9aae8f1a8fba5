import { isList, isMap, type PlainMap } from "../model/plain-data.ts"
import { quoted } from "../problem/neutralize.ts"
import type { ModelPath, Problem } from "../problem/problem.ts"
import { suggest } from "../problem/suggest.ts"
import { type TableSection, tableSections } from "../schema/table.ts"
import { errorIn } from "./complaint.ts"
import { gatherTables } from "./gather-table.ts"
import {
  addSection,
  type Doubt,
  type FileRequest,
  type Gathering,
  isRepeated,
  requestedFile,
  type Steps,
  textIn
} from "./gathering.ts"
import { mostElements } from "./limits.ts"
import { mapOf, type Piece, type Place, pieceAt } from "./merge.ts"
import { type Source, spanOf } from "./source.ts"
import { isTable } from "./table-request.ts"
import { readDataFile } from "./yaml-source.ts"

/** The files of a model put together, before they are held against the schema. */
export interface Gathered {
  /** Nothing where the entry could not be read. */
  readonly whole: Piece | undefined
  /** The files in the order in which they were read. */
  readonly files: readonly string[]
  readonly problems: readonly Problem[]
  /** The places in the model of what could not be read. */
  readonly omitted: readonly ModelPath[]
  /** Files of which what stands behind an offset may not be what was meant. */
  readonly doubts: readonly Doubt[]
}

/**
 * Reads the entry of a model and all that it includes, file by file in the order in which they are named, and puts their
 * sections together: maps by key, lists one after the other.
 */
export function* gather(entry: string): Steps<Gathered> {
  const gathering: Gathering = {
    budget: { elements: mostElements },
    problems: [],
    omitted: [],
    doubts: [],
    files: [],
    sections: new Map(),
    first: undefined
  }
  const pending: FileRequest[] = [{ path: entry }]
  for (let request = pending.shift(); request !== undefined; request = pending.shift()) {
    if (isRepeated(request, gathering)) continue
    const text = textIn(yield request.path, request, gathering)
    if (text === undefined) gathering.omitted.push([])
    else pending.unshift(...(yield* gatherPart(request, text, gathering)))
  }
  const { problems, omitted, doubts, files, sections, first } = gathering
  return { whole: first === undefined ? undefined : mapOf(first, sections), files, problems, omitted, doubts }
}

/** Takes in the sections of a file of YAML or JSON; gives the files it includes. */
function* gatherPart({ path, from }: FileRequest, text: string, gathering: Gathering): Steps<readonly FileRequest[]> {
  const { source, data, problems, brokenFrom } = readDataFile(path, text, gathering.budget)
  gathering.problems.push(...problems)
  if (brokenFrom < text.length) gathering.doubts.push({ source, from: text.lastIndexOf("\n", brokenFrom - 1) + 1 })
  if (brokenFrom === 0) gathering.omitted.push([])
  if (!isMap(data)) {
    if (data !== null || (from === undefined && problems.length === 0)) gathering.problems.push(notAMap(source))
    return []
  }
  gathering.first ??= { source, path: [] }
  if (from === undefined && !Object.hasOwn(data, "hubwright")) {
    gathering.problems.push(withoutVersion(source))
    gathering.sections.set("hubwright", pieceAt({ source, path: [] }, 1))
  }
  for (const [key, value] of Object.entries(data)) {
    if (key === "include") continue
    const place = { source, path: [key] }
    const section = isTable(value) ? tableMeant(key, data) : undefined
    if (section === undefined || !isMap(value)) addSection(key, pieceAt(place, value), gathering)
    else {
      if (section !== key) gathering.problems.push(misspeltTable(place, section))
      yield* gatherTables({ section, place, value }, gathering)
    }
  }
  return Object.hasOwn(data, "include") ? includesIn(data, source, gathering) : []
}

/** The section that a table is meant for: by its key, or by one like it. */
const tableMeant = (key: string, data: PlainMap): TableSection | undefined => {
  const meant = suggest(key, tableSections)
  return tableSections.find((name) => name === key || (name === meant && !Object.hasOwn(data, name)))
}

const misspeltTable = ({ source, path }: Place, section: TableSection): Problem => ({
  ...errorIn(source, source.locate(path, "key"), {
    code: "HW0201",
    message: `unknown key ${quoted(String(path.at(-1)))}`,
    help: `did you mean ${quoted(section)}?`,
    fixes: [
      {
        title: `rename it to ${quoted(section)}`,
        edits: [{ span: spanOf(source, source.locate(path, "key")), text: section }]
      }
    ]
  }),
  path
})

const notAMap = (source: Source): Problem =>
  errorIn(
    source,
    { path: [] },
    {
      code: "HW0204",
      message: `${quoted(source.file)} holds no sections`,
      help: "write a map of sections, such as `departments:`"
    }
  )

const withoutVersion = (source: Source): Problem => {
  const { text } = source.text
  const brace = /^\s*\{/u.exec(text)?.[0].length
  const at = brace ?? /^(?:%[^\n]*\n)*---[^\n]*\n/u.exec(text)?.[0].length ?? 0
  const line =
    brace === undefined ? "hubwright: 1\n" : source.file.endsWith(".json") ? '"hubwright": 1, ' : "hubwright: 1, "
  const { line: number, column } = {
    line: text.slice(0, at).split("\n").length,
    column: at - text.lastIndexOf("\n", at - 1)
  }
  const span = { file: source.file, line: number, column, endLine: number, endColumn: column }
  return errorIn(
    source,
    { start: at, end: at },
    {
      code: "HW0202",
      message: "the key `hubwright` is missing",
      help: "begin the file with `hubwright: 1`, the version of its format",
      fixes: [{ title: "add `hubwright: 1`", edits: [{ span, text: line }] }]
    }
  )
}

const includesIn = ({ include }: PlainMap, source: Source, gathering: Gathering): readonly FileRequest[] => {
  const refuse = (path: ModelPath, message: string): readonly FileRequest[] => {
    gathering.problems.push(
      errorIn(source, { path }, { code: "HW0204", message, help: "write a list of files: `include: [people.yaml]`" })
    )
    return []
  }
  const paths = typeof include === "string" ? [{ written: include, path: ["include"] }] : undefined
  if (paths === undefined && !isList(include)) return refuse(["include"], "`include` takes a list of files")
  const listed = isList(include) ? include.map((written, index) => ({ written, path: ["include", index] })) : []
  return (paths ?? listed).flatMap(({ written, path }) =>
    typeof written === "string"
      ? (requestedFile(written, { source, path }, gathering) ?? [])
      : refuse(path, "an element of `include` takes the path of a file")
  )
}
