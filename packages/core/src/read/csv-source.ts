import type { Edit, ModelPath } from "../problem/problem.ts"
import type { SourceText } from "../problem/source-text.ts"
import type { Column } from "./csv-header.ts"
import { cellStretches, type Row, type Rows } from "./csv-rows.ts"
import type { Replacement, Source, Stretch } from "./source.ts"

/** Which column of a table holds what of an element. */
export interface ColumnPlace {
  readonly path: ModelPath
  readonly column: number
  /** What stands between the entries of its cells, where they can hold several. */
  readonly separator?: RegExp | undefined
}

/** A table that was read, with its rows and what its columns hold. */
export interface TableSource extends Source {
  readonly rows: Rows
  readonly columns: readonly Column[]
}

/** Whether a file that was read is a table. */
export const isTableSource = (source: Source): source is TableSource => "rows" in source && "columns" in source

/**
 * A table as a file whose places can be found again. A path begins with the number of the row, counted from 0 below the
 * header; of the rest as much is used as leads to a cell, or to one of several entries within it.
 */
export const csvSource = (
  file: string,
  text: SourceText,
  {
    rows,
    columns,
    places
  }: { readonly rows: Rows; readonly columns: readonly Column[]; readonly places: readonly ColumnPlace[] }
): TableSource => {
  const find = (path: ModelPath): Found => {
    const [number, ...inner] = path
    const row = typeof number === "number" ? rows.rows[number] : undefined
    if (row === undefined) return { stretch: { start: 0, end: 0 }, isCell: false }
    return findInRow(row, inner, { text: text.text, delimiter: rows.delimiter, places })
  }
  return {
    file,
    text,
    rows,
    columns,
    locate: (path) => find(path).stretch,
    extent: (path) => find(path).stretch,
    edit: (edit) => editOf(find(edit.path), edit, rows.delimiter)
  }
}

interface Table {
  readonly text: string
  readonly delimiter: string
  readonly places: readonly ColumnPlace[]
}

interface Found {
  readonly stretch: Stretch
  /** Whether it is a cell or an entry of one, and not a row. */
  readonly isCell: boolean
}

const findInRow = (row: Row, path: ModelPath, { text, delimiter, places }: Table): Found => {
  const stretches = cellStretches(text, row, delimiter)
  const place = places
    .filter((each) => each.path.every((step, index) => path[index] === step))
    .reduce<ColumnPlace | undefined>(
      (best, each) => (best !== undefined && best.path.length >= each.path.length ? best : each),
      undefined
    )
  const column = place?.column ?? places.find((each) => each.path.length === 0)?.column
  const stretch = column === undefined ? undefined : stretches[column]
  if (stretch === undefined)
    return { stretch: { start: row.start, end: row.start + firstLine(text, row).length }, isCell: false }
  if (place === undefined || (place.path.length === 0 && path.length > 0)) return { stretch, isCell: path.length === 0 }
  const entry = path[place.path.length]
  const { separator } = place
  return {
    stretch: typeof entry === "number" && separator ? entryIn(text, stretch, { entry, separator }) : stretch,
    isCell: true
  }
}

const firstLine = (text: string, { start, end }: Stretch): string =>
  /^[^\r\n]*/u.exec(text.slice(start, end))?.[0] ?? ""

/** One of several entries of a cell; the cell where quotation marks within it hide where they are. */
const entryIn = (
  text: string,
  cell: Stretch,
  { entry, separator }: { readonly entry: number; readonly separator: RegExp }
): Stretch => {
  const content = text.slice(cell.start, cell.end)
  const isQuoted = content.startsWith('"')
  const inner = isQuoted ? content.slice(1, -1) : content
  if (inner.includes('"')) return cell
  let start = cell.start + (isQuoted ? 1 : 0)
  let seen = 0
  for (const part of inner.split(separator)) {
    const trimmed = part.trim()
    const from = start + part.length - part.trimStart().length
    if (trimmed !== "" && seen++ === entry) return { start: from, end: from + trimmed.length }
    start += part.length + 1
  }
  return cell
}

const editOf = ({ stretch, isCell }: Found, { text, form, part }: Edit, delimiter: string): Replacement | undefined => {
  if (!isCell || part === "entry") return undefined
  const plain = form === "json" ? scalarText(text) : text
  return plain === undefined || plain.includes(delimiter) || /["\r\n]/u.test(plain)
    ? undefined
    : { ...stretch, text: plain }
}

/** The text of a cell for a piece of JSON, if one can hold it. */
const scalarText = (json: string): string | undefined => {
  const data: unknown = JSON.parse(json)
  return typeof data === "number" || typeof data === "boolean" || typeof data === "string" ? String(data) : undefined
}
