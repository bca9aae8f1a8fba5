import { mutualTieKinds } from "../model/vocabulary.ts"
import type { ModelPath, Problem } from "../problem/problem.ts"
import { sourceText } from "../problem/source-text.ts"
import type { TableSection } from "../schema/table.ts"
import { errorIn } from "./complaint.ts"
import { tableKind } from "./csv-columns.ts"
import { type Column, type Header, headerOf, headerProblems } from "./csv-header.ts"
import { type Row, type Rows, readRows } from "./csv-rows.ts"
import { type ColumnPlace, csvSource } from "./csv-source.ts"
import type { Budget } from "./limits.ts"
import type { Source, Stretch } from "./source.ts"
import { tooManyElements } from "./yaml-syntax.ts"

/** A table of people, channels or ties, as it is named in a model. */
export interface TableRequest {
  readonly section: TableSection
  readonly file: string
  /** What columns hold, by their headings. */
  readonly columns: { readonly [heading: string]: string }
  /** The headings of columns that are not read. */
  readonly ignore: readonly string[]
}

/** What a row of a table says. */
export interface TableElement {
  /** Its id; ties have none, and neither has a row whose cell for it is empty. */
  readonly id: string | undefined
  readonly value: unknown
  /** The number of the row, counted from 0 below the header: the first step of paths in the source. */
  readonly row: number
  /** Whether the row is whole; else it only declares its id. */
  readonly isWhole: boolean
}

/** What could be read of a table. */
export interface TableFile {
  readonly source: Source
  readonly elements: readonly TableElement[]
  readonly problems: readonly Problem[]
  /** Whether there are rows that could not be read at all. */
  readonly isPartial: boolean
}

/** Reads the rows of a table as elements of a section. */
export const readTable = (request: TableRequest, text: string, budget: Budget): TableFile => {
  const rows = readRows(text)
  const kind = tableKind(request.section)
  const header = headerOf(rows, request, kind)
  const source = csvSource(request.file, sourceText(text), {
    rows,
    columns: header.columns,
    places: placesOf(header, request.section)
  })
  const problems: Problem[] = [
    ...rows.malformed.map((line) =>
      errorIn(source, line, {
        code: "HW0120",
        message: "the quotation marks of this row do not match",
        help: 'put the whole field into quotation marks, and write one inside as `""`'
      })
    ),
    ...headerProblems(header, { source, rows, request, kind }),
    ...cutProblems(source, rows)
  ]
  const isUsable = rows.header !== undefined && header.missing.length === 0
  const elements: TableElement[] = []
  for (const [number, row] of rows.rows.entries()) {
    if (--budget.elements < 0) {
      problems.push(errorIn(source, { start: row.start, end: row.start }, tooManyElements))
      break
    }
    const isFull = hasCells(row, header.count)
    if (isUsable && !isFull)
      problems.push(wrongCellCount(source, row, { count: row.cells.length, expected: header.count }))
    const { id, value } = elementOf(row.cells, header.columns, request.section)
    elements.push({ id, value, row: number, isWhole: isUsable && isFull })
  }
  return {
    source,
    elements,
    problems,
    isPartial: rows.isCut || rows.malformed.length > 0 || budget.elements < 0 || rows.header === undefined
  }
}

/** Whether a row has a cell for each column, and nothing behind the last. */
const hasCells = ({ cells }: Row, count: number): boolean =>
  cells.length === count || (cells.length > count && cells.findLastIndex((cell) => cell !== "") < count)

const cutProblems = (source: Source, { isCut, malformed }: Rows): readonly Problem[] => {
  const last = malformed.at(-1)
  return isCut && last !== undefined
    ? [
        errorIn(source, last, {
          code: "HW0120",
          message: `after ${malformed.length} such rows the rest of the table is not read`
        })
      ]
    : []
}

const wrongCellCount = (
  source: Source,
  { start, end }: Stretch,
  { count, expected }: { readonly count: number; readonly expected: number }
): Problem =>
  errorIn(
    source,
    { start, end: start + source.text.text.slice(start, end).trimEnd().length },
    {
      code: "HW0121",
      message: `this row has ${count} cells, and the header has ${expected}`,
      help:
        count < expected
          ? "write an empty cell for each that is missing, with its separator"
          : "put a field with a separator in it into quotation marks"
    }
  )

/** Where in the elements the columns go. What is `between` two may stand in the columns for ties that run one way. */
const placesOf = (header: Header, section: TableSection): readonly ColumnPlace[] => {
  const places = header.columns.map(({ kind, index }) => ({
    path: kind.path,
    column: index,
    separator: kind.separator
  }))
  if (section !== "ties") return places
  const ends = places.flatMap(({ path: [key], column }) =>
    key === "from" ? [{ path: ["between", 0], column }] : key === "to" ? [{ path: ["between", 1], column }] : []
  )
  return [...places, ...ends]
}

/** What a row says, with the rows of ties that run both ways in their own form. */
const elementOf = (
  cells: readonly string[],
  columns: readonly Column[],
  section: TableSection
): Pick<TableElement, "id" | "value"> => {
  const value: { [key: string]: unknown } = {}
  let id: string | undefined
  for (const { index, name, kind } of columns) {
    const cell = cells[index] ?? ""
    if (cell === "") continue
    if (name === "id" && kind.path.length === 0) id = cell
    else put(value, kind.path, kind.read(cell))
  }
  const isMutual = section === "ties" && mutualTieKinds.some((kind) => kind === value.kind) && !("between" in value)
  const { from, to } = value
  if (!isMutual || from === undefined || to === undefined) return { id, value }
  const { from: _, to: __, ...rest } = value
  return { id, value: { ...rest, between: [from, to] } }
}

const put = (target: { [key: string]: unknown }, [key, inner]: ModelPath, value: unknown): void => {
  if (inner === undefined) {
    target[String(key)] = value
    return
  }
  const held = target[String(key)]
  const map = typeof held === "object" && held !== null ? held : {}
  target[String(key)] = { ...map, [inner]: value }
}
