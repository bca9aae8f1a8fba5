import Papa from "papaparse"
import type { SheetRow } from "./sheet.ts"

/** The rows of a CSV text. */
export interface CsvRows {
  readonly delimiter: string
  /** Rows with any text in them. A row with fewer or more cells than the others is kept. */
  readonly rows: readonly SheetRow[]
  /** The lines whose quotation marks do not match; they were left out. */
  readonly brokenLines: readonly number[]
  /** Whether there were so many of those that the rest was not read. */
  readonly isCut: boolean
}

/** How many lines with odd quotation marks are listed before a file is given up. */
const mostBrokenLines = 50

/**
 * Reads a CSV text whatever its delimiter: the one that a first line `sep=;` names, else that of comma, semicolon, tab
 * and bar which splits the first rows into the most columns alike. After a line whose quotation marks do not match,
 * reading goes on with the next.
 */
export const readCsv = (text: string): CsvRows => {
  const lines = text.replace(/\r\n?/gu, "\n")
  const [said = "", separator] = /^sep=(.)\n/u.exec(lines) ?? []
  const delimiter = separator ?? sniffDelimiter(lines)
  return { delimiter, ...readRows(lines, { delimiter, start: said.length }) }
}

const delimiters = [",", ";", "\t", "|"] as const

/** How many rows are looked at to find the delimiter. */
const sampleRows = 50

const sniffDelimiter = (text: string): string => {
  const scores = delimiters.map((delimiter) => ({ delimiter, score: scoreOf(text, delimiter) }))
  return scores.reduce((best, next) => (next.score > best.score ? next : best)).delimiter
}

/** The number of columns that most rows have, weighed by the share of rows that have it; 0 where nothing is split. */
const scoreOf = (text: string, delimiter: string): number => {
  const { data } = Papa.parse<readonly string[]>(text, {
    delimiter,
    newline: "\n",
    preview: sampleRows,
    skipEmptyLines: true
  })
  const counts = new Map<number, number>()
  for (const cells of data) counts.set(cells.length, (counts.get(cells.length) ?? 0) + 1)
  const [columns, rows] = [...counts].reduce((most, next) => (next[1] > most[1] ? next : most), [1, 0])
  return columns === 1 ? 0 : (columns * rows) / data.length
}

const readRows = (
  text: string,
  from: { readonly delimiter: string; readonly start: number }
): Omit<CsvRows, "delimiter"> => {
  const lineOf = lineCounter(text)
  const rows: SheetRow[] = []
  const brokenLines: number[] = []
  let start = from.start
  while (start < text.length && brokenLines.length < mostBrokenLines) {
    let broken: number | undefined
    let rowStart = start
    const offset = start
    Papa.parse<readonly string[]>(text.slice(offset), {
      delimiter: from.delimiter,
      newline: "\n",
      step: ({ data, errors, meta }, parser) => {
        const cells = data.map((cell) => cell.trim())
        if (errors.length > 0) {
          broken = rowStart
          parser.abort()
        } else if (cells.some((cell) => cell !== "")) rows.push({ line: lineOf(rowStart), cells })
        rowStart = offset + meta.cursor
      }
    })
    if (broken === undefined) return { rows, brokenLines, isCut: false }
    brokenLines.push(lineOf(broken))
    const end = text.indexOf("\n", broken)
    start = end === -1 ? text.length : end + 1
  }
  return { rows, brokenLines, isCut: start < text.length }
}

/** Counts the lines up to an offset, from one offset on to the next. */
const lineCounter = (text: string): ((offset: number) => number) => {
  let line = 1
  let seen = 0
  return (offset) => {
    for (; seen < offset; seen++) if (text.charCodeAt(seen) === 10) line++
    return line
  }
}
