import { quoted, quotedList } from "../problem/neutralize.ts"
import type { Problem } from "../problem/problem.ts"
import { suggest } from "../problem/suggest.ts"
import { errorIn } from "./complaint.ts"
import type { ColumnKind, TableKind } from "./csv-columns.ts"
import { cellStretches, type Rows } from "./csv-rows.ts"
import type { TableRequest } from "./csv-table.ts"
import { type Source, type Stretch, spanOf } from "./source.ts"

/** A column of a table: what it is called and what its cells hold. */
export interface Column {
  readonly index: number
  readonly name: string
  readonly kind: ColumnKind
}

/** What the header of a table says. */
export interface Header {
  /** How many columns there are, read or not. */
  readonly count: number
  /** The columns that are read. */
  readonly columns: readonly Column[]
  /** The columns that hold nothing known, with what they probably hold. */
  readonly unknown: readonly { readonly index: number; readonly name: string; readonly meant?: string }[]
  /** The columns that hold what another one before them holds. */
  readonly repeated: readonly { readonly index: number; readonly name: string; readonly first: number }[]
  /** What no row can be whole without and no column holds. */
  readonly missing: readonly string[]
}

/** Reads the header of a table. */
export const headerOf = (rows: Rows, { columns, ignore }: TableRequest, kind: TableKind): Header => {
  const read: Column[] = []
  const unknown: Header["unknown"][number][] = []
  const repeated: Header["repeated"][number][] = []
  const cells = rows.header?.cells ?? []
  for (const [index, heading] of cells.entries()) {
    if (heading === "" || ignore.includes(heading)) continue
    const name = Object.hasOwn(columns, heading) ? (columns[heading] ?? heading) : spelled(heading, kind)
    const column = columnCalled(name, kind)
    const first = read.find((each) => each.name === name)
    if (column === undefined) unknown.push({ index, name, ...meantBy(name, { kind, columns, cells }) })
    else if (first !== undefined) repeated.push({ index, name, first: first.index })
    else read.push({ index, name, kind: column })
  }
  for (const { index, meant } of unknown) {
    const name = meant === undefined || !Object.hasOwn(columns, meant) ? meant : columns[meant]
    const column = name === undefined ? undefined : columnCalled(name, kind)
    if (name === undefined || column === undefined || read.some((each) => each.name === name)) continue
    read.push({ index, name, kind: column }) // read as meant, so that nothing is said that only follows from the heading
  }
  const missing = kind.needed.filter((name) => !read.some((column) => column.name === name))
  return { count: cells.length, columns: read, unknown, repeated, missing }
}

/** The name of the column that a heading is for, written as people write headings: `Uses social` is `usesSocial`. */
const spelled = (heading: string, { names }: TableKind): string =>
  names.includes(heading) ? heading : (names.find((name) => bare(name) === bare(heading)) ?? heading)

const bare = (heading: string): string => heading.toLowerCase().replaceAll(/[\s_-]/gu, "")

const idColumn: ColumnKind = { path: [], read: (cell) => cell }

const columnCalled = (name: string, kind: TableKind): ColumnKind | undefined =>
  name === "id" && kind.isIdentified ? idColumn : kind.kindOf(name)

/** What an unknown heading was probably meant to be: one that the model explains and the table lacks, or a key. */
const meantBy = (
  name: string,
  {
    kind,
    columns,
    cells
  }: { readonly kind: TableKind; readonly columns: TableRequest["columns"]; readonly cells: readonly string[] }
): { readonly meant?: string } => {
  const lacking = Object.keys(columns).filter((heading) => !cells.includes(heading))
  const meant = suggest(name, lacking) ?? suggest(name, kind.names)
  return meant === undefined ? {} : { meant }
}

/** What is needed to say what is wrong with a header. */
interface HeaderContext {
  readonly source: Source
  readonly rows: Rows
  readonly request: TableRequest
  readonly kind: TableKind
}

/** What is wrong with a header. */
export const headerProblems = (header: Header, context: HeaderContext): readonly Problem[] => {
  const { source, rows, request, kind } = context
  const row = rows.header
  if (row === undefined) {
    const message = `${quoted(request.file)} has no header`
    const help = `name its columns in the first row, with ${quotedList(kind.needed)} among them`
    return [errorIn(source, { start: 0, end: 0 }, { code: "HW0123", message, help })]
  }
  const stretches = cellStretches(source.text.text, row, rows.delimiter)
  const cellAt = (index: number): Stretch => stretches[index] ?? row
  return [
    ...header.unknown.map((column) => unknownColumn(column, cellAt(column.index), { header, ...context })),
    ...header.repeated.map(({ index, name, first }) =>
      errorIn(source, cellAt(index), {
        code: "HW0124",
        message: `there are two columns for ${quoted(name)}`,
        help: "name one of them under `ignore`",
        related: [{ message: "the first is here", span: spanOf(source, cellAt(first)) }]
      })
    ),
    ...header.missing.map((name) =>
      errorIn(
        source,
        { start: row.start, end: cellAt(stretches.length - 1).end },
        {
          code: "HW0123",
          message: `the column ${quoted(name)} is missing`,
          help: "if a column with another heading holds it, say so under `columns`"
        }
      )
    )
  ]
}

const unknownColumn = (
  { index, name, meant }: Header["unknown"][number],
  cell: Stretch,
  { source, rows, request, header }: HeaderContext & { readonly header: Header }
): Problem => {
  const isMapped = Object.hasOwn(request.columns, rows.header?.cells[index] ?? "")
  const isTaken = header.columns.some((column) => column.name === meant && column.index !== index)
  const canRename = meant !== undefined && !meant.endsWith(".") && !isMapped && !isTaken
  const fix = {
    title: `rename it to ${quoted(meant ?? "")}`,
    edits: [{ span: spanOf(source, cell), text: meant ?? "" }]
  }
  return errorIn(source, cell, {
    code: "HW0122",
    message: `unknown column ${quoted(name)}`,
    help:
      meant === undefined
        ? "say under `columns` which key it holds, or name it under `ignore`"
        : `did you mean ${quoted(meant)}?`,
    fixes: canRename ? [fix] : []
  })
}
