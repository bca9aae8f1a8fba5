import { isList, isMap, isSameData, type PlainMap } from "../model/plain-data.ts"
import type { Column } from "./csv-header.ts"
import { cellStretches, type Row } from "./csv-rows.ts"
import type { TableSource } from "./csv-source.ts"
import type { ContainerChange, FileChange } from "./file-change.ts"
import { replaced } from "./replace.ts"
import type { Replacement } from "./source.ts"

/**
 * The text of a table with its elements changed. Only the cells that say something else, and the rows that come and go,
 * are written anew; where a column is missing, one is added to all rows. What no cell can hold stays as it was.
 */
export const editedCsv = (source: TableSource, { containers }: FileChange): string => {
  const changes = [...containers.values()].find(({ path }) => path.length === 0)
  if (changes === undefined) return source.text.text
  const table = tableOf(source, changes)
  const { rows } = source.rows
  const written = rows.flatMap((row, index) => {
    const value = changes.set.get(index)
    return changes.removed.has(index) ? [removal(table, row)] : rowChanges(table, row, value)
  })
  return replaced(source.text.text, [...headerChanges(table), ...written, ...insertions(table, changes)])
}

/** A table with the columns that it gets. */
interface Table {
  readonly source: TableSource
  readonly text: string
  readonly lineBreak: string
  /** The names of the columns that are added. */
  readonly added: readonly string[]
  /** What separates the entries of a cell. */
  readonly separator: string
}

/** An element, told in the columns that a table has for it. */
type Element = ReadonlyMap<string, unknown>

const tableOf = (source: TableSource, changes: ContainerChange): Table => {
  const { text } = source.text
  const cells = source.rows.rows.flatMap((row) => row.cells)
  const values = [...changes.set.values(), ...changes.inserted.map(({ value }) => value)]
  const names = values.flatMap((value) =>
    [...elementOf(source, value)].flatMap(([name, cell]) => (hasText(cell) ? [name] : []))
  )
  const known = new Set(source.columns.map(({ name }) => name))
  return {
    source,
    text,
    lineBreak: text.includes("\r\n") ? "\r\n" : "\n",
    added: [...new Set(names)].filter((name) => !known.has(name) && name !== "id"),
    separator: source.rows.delimiter === ";" || cells.some((cell) => cell.includes("|")) ? "|" : ";"
  }
}

/** What an element says, by the names of columns: fields of maps behind a dot, the two of a mutual tie as from and to. */
const elementOf = ({ columns }: Pick<TableSource, "columns">, value: unknown): Element => {
  if (!isMap(value)) return new Map()
  const { between, ...rest } = value
  const isPair = isList(between) && !columns.some(({ name }) => name === "between")
  const flat: PlainMap = isPair ? { ...rest, from: between[0], to: between[1] } : value
  return new Map(
    Object.entries(flat).flatMap(([key, field]): readonly (readonly [string, unknown])[] =>
      isMap(field) ? Object.entries(field).map(([inner, part]) => [`${key}.${inner}`, part]) : [[key, field]]
    )
  )
}

const hasText = (value: unknown): boolean => (isList(value) ? value.length > 0 : value !== undefined)

/** The text of a cell. Truth is told in the words that the column uses. */
const cellText = (table: Table, name: string, value: unknown): string => {
  const { delimiter } = table.source.rows
  const plain = isList(value) ? value.map(String).join(table.separator) : wordFor(table, name, value)
  return plain.includes(delimiter) || /["\r\n]/u.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain
}

const wordFor = ({ source }: Table, name: string, value: unknown): string => {
  if (value === undefined) return ""
  if (typeof value !== "boolean") return String(value)
  const column = source.columns.find((each) => each.name === name)
  const words = source.rows.rows.map(({ cells }) => cells[column?.index ?? -1] ?? "")
  const [yes, no] = words.some((word) => /^(?:yes|no)$/iu.test(word)) ? ["yes", "no"] : ["true", "false"]
  return value ? yes : no
}

/** Where a row or header ends, before its line break. */
const endOf = ({ text }: Table, { start, end }: Row): number =>
  start + text.slice(start, end).replace(/[\r\n]+$/u, "").length

const headerChanges = (table: Table): readonly Replacement[] => {
  const { header, delimiter } = table.source.rows
  if (header === undefined || table.added.length === 0) return []
  const at = endOf(table, header)
  return [{ start: at, end: at, text: table.added.map((name) => `${delimiter}${name}`).join("") }]
}

/** The cells of a row that say something else, and those of the columns that are added. */
const rowChanges = (table: Table, row: Row, value: unknown): readonly Replacement[] => {
  const { rows, columns } = table.source
  const element = value === undefined ? undefined : elementOf(table.source, value)
  const at = endOf(table, row)
  const added = table.added.map((name) => `${rows.delimiter}${cellText(table, name, element?.get(name))}`).join("")
  const appended = added === "" ? [] : [{ start: at, end: at, text: added }]
  if (element === undefined) return appended
  const stretches = cellStretches(table.text, row, rows.delimiter)
  const cells = columns.flatMap((column): readonly Replacement[] => {
    const stretch = stretches[column.index]
    const isId = column.name === "id" && column.kind.path.length === 0
    if (stretch === undefined || isId || says(column, row, element.get(column.name))) return []
    return [{ ...stretch, text: cellText(table, column.name, element.get(column.name)) }]
  })
  return [...cells, ...appended]
}

/** Whether a row says this in a column already. */
const says = ({ index, kind }: Column, { cells }: Row, value: unknown): boolean => {
  const cell = cells[index] ?? ""
  return cell === "" ? !hasText(value) : isSameData(kind.read(cell), value)
}

const removal = (table: Table, row: Row): Replacement => {
  const { text } = table
  const end = endOf(table, row)
  const lineBreak = /^\r?\n|^\r/u.exec(text.slice(end, end + 2))?.[0] ?? ""
  const before = /\r?\n$|\r$/u.exec(text.slice(0, row.start))?.[0] ?? ""
  return lineBreak === ""
    ? { start: row.start - before.length, end, text: "" }
    : { start: row.start, end: end + lineBreak.length, text: "" }
}

const insertions = (table: Table, { set, inserted, removed }: ContainerChange): readonly Replacement[] => {
  const { rows, header } = table.source.rows
  const identified = [...set].flatMap(([id, value]) =>
    typeof id === "string" ? [{ before: rows.length, value, id }] : []
  )
  return [...identified, ...inserted.map((each) => ({ ...each, id: "" }))].map(({ before, value, id }) => {
    const previous = rows.findLast((_, index) => index < before && !removed.has(index)) ?? header
    const at = previous === undefined ? 0 : endOf(table, previous)
    return { start: at, end: at, text: `${table.lineBreak}${rowText(table, value, id)}` }
  })
}

const rowText = (table: Table, value: unknown, id: string): string => {
  const { columns, rows } = table.source
  const element = elementOf(table.source, value)
  const cells = (rows.header?.cells ?? []).map((_, index) => {
    const column = columns.find((each) => each.index === index)
    if (column === undefined) return ""
    return column.name === "id" ? id : cellText(table, column.name, element.get(column.name))
  })
  return [...cells, ...table.added.map((name) => cellText(table, name, element.get(name)))].join(rows.delimiter)
}
