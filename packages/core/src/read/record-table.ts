import { quoted, quotedList } from "../problem/neutralize.ts"
import type { Problem, ProblemCode, Span } from "../problem/problem.ts"
import { type SourceText, sourceText } from "../problem/source-text.ts"
import { suggest } from "../problem/suggest.ts"
import { errorIn } from "./complaint.ts"
import { cellStretches, type Row, type Rows, readRows } from "./csv-rows.ts"
import { csvSource } from "./csv-source.ts"
import { type Source, type Stretch, spanOf } from "./source.ts"

/** What a column of a table of records may be called, and whether there must be one. */
export interface RecordColumn {
  /** Its headings, in lower case, the best one first. */
  readonly headings: readonly string[]
  /** The place of the column where no heading is known: tables of edges often have headings of their own. */
  readonly place?: number
  readonly isNeeded?: boolean
  /** Whether it may be a column that holds something else too. */
  readonly mayBeShared?: boolean
}

/** The columns of a table of records, by what they hold. */
export type RecordColumns<Field extends string> = { readonly [F in Field]: RecordColumn }

/** A row of a table of records: what its cells say, empty ones left out, and where it stands. */
export interface TableRecord<Field extends string> {
  readonly cells: { readonly [F in Field]?: string }
  readonly row: Row
}

/** A table of records that was read as far as it can be. */
export interface RecordTable<Field extends string> {
  readonly records: readonly TableRecord<Field>[]
  readonly problems: readonly Problem[]
  /** Where a record stands. */
  readonly placeOf: (record: TableRecord<Field>) => Span | undefined
  /** An error about a cell of a record, or about the whole row. */
  readonly errorAt: (record: TableRecord<Field>, field: Field | undefined, said: Said) => Problem
}

/** What is said of a place. */
export interface Said {
  readonly code: ProblemCode
  readonly message: string
  readonly help?: string
}

/**
 * Reads a table whose rows are records of some kind and not elements of a model: observations, edges, answers. Columns are
 * found by their headings, whatever their case; those that are not asked for are passed over.
 */
export const readRecords = <Field extends string>(
  file: string,
  text: string,
  columns: RecordColumns<Field>
): RecordTable<Field> => {
  const lines = sourceText(text)
  const rows = readRows(text)
  const source: Source = csvSource(file, lines, { rows, columns: [], places: [] })
  const places = placesOf(rows, columns)
  const fields = Object.keys(columns).filter((name): name is Field => Object.hasOwn(columns, name))
  const missing = fields.filter((field) => columns[field].isNeeded === true && places[field] === undefined)
  const records = missing.length > 0 ? [] : rows.rows.map((row) => ({ row, cells: cellsOf(row, fields, places) }))
  return {
    records,
    problems: [
      ...rows.malformed.map((stretch) => errorIn(source, stretch, oddQuotes)),
      ...missing.map((field) => missingColumn(source, rows, columns[field]))
    ],
    placeOf: ({ row }) => spanOf(source, wholeRow(lines, row)),
    errorAt: ({ row }, field, said) => {
      const place = field === undefined ? undefined : places[field]
      const cell = place === undefined ? undefined : cellStretches(text, row, rows.delimiter)[place]
      return errorIn(source, cell ?? wholeRow(lines, row), said)
    }
  }
}

const oddQuotes: Said = {
  code: "HW0120",
  message: "the quotation marks of this row do not match",
  help: 'put the whole field into quotation marks, and write one inside as `""`'
}

type Places<Field extends string> = { readonly [F in Field]?: number }

/** Where each column stands: under the best of its headings that is there, else at its place, if that has no other meaning. */
const placesOf = <Field extends string>({ header }: Rows, columns: RecordColumns<Field>): Places<Field> => {
  const headings = (header?.cells ?? []).map((cell) => cell.toLowerCase())
  const places: { [F in Field]?: number } = {}
  const isTaken = (place: number): boolean => Object.values(places).includes(place)
  for (const field in columns) {
    const { headings: known, mayBeShared = false } = columns[field]
    const [found] = known.map((heading) => headings.indexOf(heading)).filter((place) => place >= 0)
    if (found !== undefined && (mayBeShared || !isTaken(found))) places[field] = found
  }
  for (const field in columns) {
    const { place } = columns[field]
    if (places[field] === undefined && place !== undefined && place < headings.length && !isTaken(place))
      places[field] = place
  }
  return places
}

const cellsOf = <Field extends string>(
  { cells }: Row,
  fields: readonly Field[],
  places: Places<Field>
): TableRecord<Field>["cells"] => {
  const found: { [F in Field]?: string } = {}
  for (const field of fields) {
    const place = places[field]
    const cell = place === undefined ? undefined : cells[place]
    if (cell !== undefined && cell !== "") found[field] = cell
  }
  return found
}

const missingColumn = (source: Source, { header }: Rows, { headings }: RecordColumn): Problem =>
  errorIn(source, header === undefined ? { start: 0, end: 0 } : wholeRow(source.text, header), {
    code: "HW0123",
    message: `the column ${quoted(headings[0] ?? "")} is missing`,
    help: columnHelp(headings, header?.cells ?? [])
  })

/** What to try where a column is missing: one of nearly that name, what else it may be called, or what columns there are. */
const columnHelp = (headings: readonly string[], there: readonly string[]): string => {
  const meant = headings.flatMap((heading) => suggest(heading, there) ?? [])[0]
  if (meant !== undefined) return `did you mean ${quoted(meant)}?`
  return headings.length > 1 || there.length === 0
    ? `it may be called ${quotedList(headings)}`
    : `name one of ${quotedList(there)}`
}

const wholeRow = ({ text }: SourceText, { start, end }: Stretch): Stretch => ({
  start,
  end: start + text.slice(start, end).trimEnd().length
})
