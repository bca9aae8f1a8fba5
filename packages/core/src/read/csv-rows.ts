import Papa from "papaparse"
import { endOfLine } from "../problem/source-text.ts"
import { mostMalformedRows } from "./limits.ts"
import type { Stretch } from "./source.ts"

/** A row of a table: its cells without the blanks around them, and where it stands. */
export interface Row extends Stretch {
  readonly cells: readonly string[]
}

/** The rows of a CSV text. */
export interface Rows {
  readonly delimiter: string
  readonly header: Row | undefined
  /** The rows below the header that are not empty. */
  readonly rows: readonly Row[]
  /** The lines whose quotation marks do not match: they were left out. */
  readonly malformed: readonly Stretch[]
  /** Whether there were so many of those that the rest of the text was not read. */
  readonly isCut: boolean
}

/**
 * Reads CSV as spreadsheets write it: commas, semicolons or tabs, whichever the first line has most of, or what a first
 * line `sep=;` says; fields in double quotation marks may hold any of these and line breaks. After a line whose quotation
 * marks do not match, reading goes on with the next line.
 */
export const readRows = (text: string): Rows => {
  const said = /^sep=([,;\t|])(?:\r\n?|\n)/iu.exec(text)
  const delimiter = said?.[1] ?? likelyDelimiter(text)
  const rows: Row[] = []
  const malformed: Stretch[] = []
  let start = said?.[0].length ?? 0
  while (start < text.length && malformed.length < mostMalformedRows) {
    const bad = readFrom(text, { start, delimiter, rows })
    if (bad === undefined) {
      start = text.length
      break
    }
    malformed.push(bad)
    start = bad.end + (/^\r?\n|^\r/u.exec(text.slice(bad.end, bad.end + 2))?.[0].length ?? 0)
  }
  const [header, ...others] = rows
  return { delimiter, header, rows: others, malformed, isCut: start < text.length }
}

/** Adds the rows from an offset on, up to the end or to a line whose quotation marks do not match, which it gives. */
const readFrom = (
  text: string,
  { start, delimiter, rows }: { readonly start: number; readonly delimiter: string; readonly rows: Row[] }
): Stretch | undefined => {
  let rowStart = start
  let bad: Stretch | undefined
  Papa.parse<string[]>(start === 0 ? text : text.slice(start), {
    delimiter,
    // told, since it would be guessed from the first line: the return before a line feed is a blank behind the last cell
    newline: text.includes("\n") ? "\n" : "\r",
    step: ({ data, errors, meta }, parser) => {
      const end = start + meta.cursor
      if (errors.length > 0) {
        bad = { start: rowStart, end: endOfLine(text, rowStart) }
        parser.abort()
        return
      }
      if (trimAll(data)) rows.push({ cells: data, start: rowStart, end })
      rowStart = end
    }
  })
  return bad
}

/** Takes the blanks around cells away, and says whether anything is left: in place, since a table has many rows. */
const trimAll = (cells: string[]): boolean => {
  let isAnything = false
  for (let index = 0; index < cells.length; index++) {
    const cell = (cells[index] ?? "").trim()
    cells[index] = cell
    if (cell !== "") isAnything = true
  }
  return isAnything
}

const delimiters = [",", ";", "\t"] as const

const likelyDelimiter = (text: string): string => {
  const firstLine = text.slice(0, Math.min(endOfLine(text, 0), 10_000)).replaceAll(/"[^"]*"/gu, "")
  const counts = delimiters.map((delimiter) => firstLine.split(delimiter).length)
  return delimiters[counts.indexOf(Math.max(...counts))] ?? ","
}

/** Where each cell of a row stands, without the blanks around it; quotation marks belong to it. */
export const cellStretches = (text: string, row: Stretch, delimiter: string): readonly Stretch[] => {
  const stretches: Stretch[] = []
  for (let start = row.start; start <= row.end; ) {
    const content = text[start] === '"' ? afterQuotes(text, start) : start
    const next = text.indexOf(delimiter, content)
    const end = next === -1 || next > row.end ? row.end : next
    stretches.push(trimmed(text, { start, end }))
    start = end + 1
  }
  return stretches
}

/** The offset behind a field in quotation marks that begins at an offset; two in a row stand for one in the field. */
const afterQuotes = (text: string, start: number): number => {
  let end = text.indexOf('"', start + 1)
  while (end !== -1 && text[end + 1] === '"') end = text.indexOf('"', end + 2)
  return end === -1 ? text.length : end + 1
}

const trimmed = (text: string, { start, end }: Stretch): Stretch => {
  const cell = text.slice(start, end)
  if (cell.trim() === "") return { start, end: start }
  return { start: start + cell.length - cell.trimStart().length, end: start + cell.trimEnd().length }
}
