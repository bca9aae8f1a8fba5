import * as SchemaAST from "effect/SchemaAST"
import { isList, isMap, type PlainMap } from "../model/plain-data.ts"
import { quoted } from "../problem/neutralize.ts"
import type { ModelPath, Problem, Span } from "../problem/problem.ts"
import { OrganizationInput } from "../schema/organization.ts"
import { type TableSection, tableSections } from "../schema/table.ts"
import { errorIn, sayUnreadable } from "./complaint.ts"
import { readText } from "./content.ts"
import { readTable, type TableElement, type TableFile } from "./csv-table.ts"
import { readFilePath } from "./file-path.ts"
import { type Budget, mostElements } from "./limits.ts"
import { join, listOf, mapOf, type Piece, type Place, pieceAt } from "./merge.ts"
import type { Source } from "./source.ts"
import { isTable, readTableRequests } from "./table-request.ts"
import { readDataFile } from "./yaml-source.ts"

/** What answers the request for a file: its content, or why there is none to be had. */
export type FileAnswer =
  | { readonly kind: "content"; readonly content: string | Uint8Array }
  | { readonly kind: "missing" }
  /** It leads out of the model's folder, through a link. */
  | { readonly kind: "outside" }
  | { readonly kind: "too large" }
  /** The system does not let it be read. */
  | { readonly kind: "denied"; readonly reason: string }

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

/** A file of which what stands behind an offset may not be what was meant. */
export interface Doubt {
  readonly source: Source
  readonly from: number
}

/** A file to be read, and where it is asked for. */
interface FileRequest {
  readonly path: string
  readonly from?: Place
}

interface Gathering {
  readonly budget: Budget
  readonly problems: Problem[]
  readonly omitted: ModelPath[]
  readonly doubts: Doubt[]
  readonly files: string[]
  readonly sections: Map<string, Piece>
  first: Place | undefined
}

/** The steps of reading a model: each yields the path of a file that is needed and is given what can be had of it. */
export type Steps<Result> = Generator<string, Result, FileAnswer>

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

const isRepeated = ({ path, from }: FileRequest, { files, problems }: Gathering): boolean => {
  if (!files.includes(path)) {
    files.push(path)
    return false
  }
  if (from !== undefined)
    problems.push(
      errorIn(from.source, from, {
        code: "HW0109",
        message: `${quoted(path)} is read twice`,
        help: "name each file once, and let no file include one that includes it"
      })
    )
  return true
}

/** The text of a file that was asked for; nothing, with a problem, where there is none. */
const textIn = (answer: FileAnswer, { path, from }: FileRequest, { problems }: Gathering): string | undefined => {
  const refuse = (problem: Problem): undefined => {
    problems.push(problem)
    return undefined
  }
  const refuseRequest = (complaint: Pick<Problem, "code" | "message" | "help">): undefined =>
    refuse(from === undefined ? unplaced(complaint) : errorIn(from.source, from, complaint))
  switch (answer.kind) {
    case "missing":
      return refuseRequest({
        code: "HW0101",
        message: `there is no file ${quoted(path)}`,
        ...(from === undefined ? {} : { help: "paths begin at the folder of the model" })
      })
    case "denied":
      return refuseRequest({
        code: "HW0101",
        message: `the file ${quoted(path)} cannot be read`,
        help: `the system says ${quoted(answer.reason)}`
      })
    case "outside":
      return refuseRequest({
        code: "HW0108",
        message: `${quoted(path)} leads out of the model's folder`,
        help: "copy the file into the folder"
      })
    case "too large":
      return refuseRequest(sayUnreadable(path, answer))
    case "content": {
      const read = readText(answer.content)
      if ("text" in read) return read.text
      const said = sayUnreadable(path, read)
      return read.kind === "too large"
        ? refuseRequest(said)
        : refuse({ ...unplaced(said), span: lineSpan(path, read.line) })
    }
  }
}

const unplaced = (said: Pick<Problem, "code" | "message" | "help">): Problem => ({
  ...said,
  severity: "error",
  path: [],
  related: [],
  fixes: []
})

const lineSpan = (file: string, line: number): Span => ({ file, line, column: 1, endLine: line, endColumn: 1 })

/** Takes in the sections of a file of YAML or JSON; gives the files it includes. */
function* gatherPart({ path, from }: FileRequest, text: string, gathering: Gathering): Steps<readonly FileRequest[]> {
  const { source, data, problems, brokenFrom } = readDataFile(path, text, gathering.budget)
  gathering.problems.push(...problems)
  if (brokenFrom < text.length) gathering.doubts.push({ source, from: brokenFrom })
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
    const section = tableSections.find((name) => name === key)
    if (section !== undefined && isTable(value)) yield* gatherTables({ section, place, value }, gathering)
    else addSection(key, pieceAt(place, value), gathering)
  }
  return Object.hasOwn(data, "include") ? includesIn(data, source, gathering) : []
}

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

/** The sections that are maps of fixed keys, whose own maps and lists are joined too. */
const composed: ReadonlySet<string> = new Set(
  OrganizationInput.ast.propertySignatures
    .filter(({ type }) => SchemaAST.isObjects(type) && type.indexSignatures.length === 0)
    .map(({ name }) => String(name))
)

const addSection = (key: string, piece: Piece, { sections, problems }: Gathering): void => {
  const before = sections.get(key)
  if (before === undefined) sections.set(key, piece)
  else if (key === "hubwright") sections.set(key, Number(piece.data) > Number(before.data) ? piece : before)
  else sections.set(key, join(before, piece, { levels: composed.has(key) ? 2 : 1, problems }))
}

const includesIn = ({ include }: PlainMap, source: Source, { problems }: Gathering): readonly FileRequest[] => {
  const refuse = (path: ModelPath, message: string): readonly FileRequest[] => {
    problems.push(
      errorIn(source, { path }, { code: "HW0204", message, help: "write a list of files: `include: [people.yaml]`" })
    )
    return []
  }
  const paths = typeof include === "string" ? [{ written: include, path: ["include"] }] : undefined
  if (paths === undefined && !isList(include)) return refuse(["include"], "`include` takes a list of files")
  const listed = isList(include) ? include.map((written, index) => ({ written, path: ["include", index] })) : []
  return (paths ?? listed).flatMap(({ written, path }) =>
    typeof written === "string"
      ? requestedFile(written, { source, path }, problems)
      : refuse(path, "an element of `include` takes the path of a file")
  )
}

const requestedFile = (written: string, from: Place, problems: Problem[]): readonly FileRequest[] => {
  const file = readFilePath(written)
  if (file.kind === "inside") return [{ path: file.path, from }]
  problems.push(errorIn(from.source, from, { code: "HW0108", message: `the path ${quoted(written)} ${file.reason}` }))
  return []
}

/** Takes in the elements of a section that stand in tables. */
function* gatherTables(
  { section, place, value }: { readonly section: TableSection; readonly place: Place; readonly value: PlainMap },
  gathering: Gathering
): Steps<void> {
  const { files, problems, ...headings } = readTableRequests(value, place)
  gathering.problems.push(...problems)
  for (const { written, from } of files) {
    const [request] = requestedFile(written, from, gathering.problems)
    const text =
      request === undefined || isRepeated(request, gathering)
        ? undefined
        : textIn(yield request.path, request, gathering)
    if (request === undefined || text === undefined) {
      gathering.omitted.push([section])
      continue
    }
    const table = readTable({ section, file: request.path, ...headings }, text, gathering.budget)
    gathering.problems.push(...table.problems)
    if (table.isPartial) gathering.doubts.push({ source: table.source, from: Number.POSITIVE_INFINITY })
    addTable(section, table, gathering)
  }
}

const addTable = (section: TableSection, { source, elements }: TableFile, gathering: Gathering): void => {
  const first = { source, path: [] }
  const pieceOf = ({ value, row }: TableElement): Piece => pieceAt({ source, path: [row] }, value)
  for (const { id, isWhole } of elements) if (!isWhole && id !== undefined) gathering.omitted.push([section, id])
  const whole = elements.filter(({ isWhole }) => isWhole)
  if (section === "ties") {
    addSection(section, listOf(first, whole.map(pieceOf)), gathering)
    return
  }
  const pieces = new Map<string, Piece>()
  for (const element of whole) {
    if (element.id === undefined) {
      const complaint = {
        code: "HW0202",
        message: "this row has no `id`",
        help: "give it one, unlike all others"
      } as const
      gathering.problems.push(errorIn(source, { path: [element.row] }, complaint))
      continue
    }
    const piece = pieceOf(element)
    const before = pieces.get(element.id)
    pieces.set(
      element.id,
      before === undefined ? piece : join(before, piece, { levels: 0, problems: gathering.problems })
    )
  }
  addSection(section, mapOf(first, pieces), gathering)
}
