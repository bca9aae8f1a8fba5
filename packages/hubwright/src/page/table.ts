import Table from "cli-table3"
import { mark, type Page } from "./page.ts"
import { textWidth, wrapWords } from "./wrap-words.ts"

/** A table for people: a heading for each column, and rows of as many cells. */
export interface TableText {
  readonly headings: readonly string[]
  readonly rows: readonly (readonly string[])[]
  /** The columns that hold numbers, which are set to the right. */
  readonly numeric?: readonly number[]
}

/** The spaces between two columns. */
const gap = 2
/** A column is not made narrower than this, or than its widest cell if that is less. */
const leastWidth = 8

/**
 * A table that fits the page: where the cells are too wide, those of the widest columns go over several lines, and words
 * are cut only where nothing else helps. Columns without any text are left out.
 */
export const formatTable = (page: Page, table: TableText): string => {
  const { headings, numeric = [], rows: cells } = withoutEmptyColumns(table)
  const rows = cells.map((row) => row.map(boundUnits))
  const widths = fitted(headings, rows, page.columns - gap * (headings.length - 1))
  const fit = (cells: readonly string[]): string[] =>
    widths.map((width, column) => wrapWords(breakAtHyphens(cells[column] ?? "", width), width).join("\n"))
  const text = new Table({
    chars: { ...borderless, middle: " ".repeat(gap) },
    style: { "padding-left": 0, "padding-right": 0, head: [], border: [] },
    colWidths: [...widths],
    colAligns: headings.map((_, column) => (numeric.includes(column) ? "right" : "left"))
  })
  text.push(
    fit(headings).map((heading) => markLines(page, heading)),
    ...rows.map(fit)
  )
  return text
    .toString()
    .split("\n")
    .map((line) => line.replaceAll(boundSpace, " ").trimEnd())
    .join("\n")
}

/** A space at which no line ends. */
const boundSpace = "\u00a0"

/** A cell in which numbers stay with their units. */
const boundUnits = (cell: string): string => cell.replace(/(?<=\d) (?=(?:%|h|d|min)(?:\s|$))/gu, boundSpace)

const withoutEmptyColumns = ({ headings, rows, numeric = [] }: TableText): TableText => {
  const kept = [...headings.keys()].filter((column) => rows.some((cells) => (cells[column] ?? "") !== ""))
  return {
    headings: kept.map((column) => headings[column] ?? ""),
    rows: rows.map((cells) => kept.map((column) => cells[column] ?? "")),
    numeric: kept.flatMap((column, index) => (numeric.includes(column) ? [index] : []))
  }
}

/** Words longer than a line go on after their last hyphen in it. */
const breakAtHyphens = (cell: string, width: number): string =>
  cell.replace(/\S+/gu, (word) => {
    let rest = word
    let broken = ""
    while (textWidth(rest) > width) {
      const hyphen = rest.lastIndexOf("-", width - 1)
      if (hyphen <= 0) break
      broken += `${rest.slice(0, hyphen + 1)}\n`
      rest = rest.slice(hyphen + 1)
    }
    return broken + rest
  })

/** The widths that fill at most the room: columns give way down to their longest word, then its longest part, then further. */
const fitted = (headings: readonly string[], rows: readonly (readonly string[])[], room: number): readonly number[] => {
  const widest = (pieces: readonly string[]): number => Math.max(0, ...pieces.map((piece) => textWidth(piece)))
  const measure = (pieces: RegExp): readonly number[] =>
    headings.map((heading, column) =>
      Math.max(...[heading, ...rows.map((cells) => cells[column] ?? "")].map((cell) => widest(cell.split(pieces))))
    )
  const parts = measure(/[ \n]|(?<=-)/u)
  const least = [measure(/[ \n]/u), parts, parts.map((width) => Math.min(width, leastWidth))]
  return least.reduce((widths, limit) => shrunk(widths, limit, room), measure(/\n/u))
}

/** Takes from the column that has most above its least width, until all fit the room or none can give any more. */
const shrunk = (from: readonly number[], least: readonly number[], room: number): readonly number[] => {
  const widths = [...from]
  let excess = widths.reduce((sum, width) => sum + width, 0) - room
  while (excess > 0) {
    const spare = widths.map((width, column) => (width > (least[column] ?? 0) ? width : 0))
    const most = Math.max(...spare)
    if (most === 0) break
    const column = spare.indexOf(most)
    widths[column] = most - 1
    excess--
  }
  return widths
}

const markLines = (page: Page, heading: string): string =>
  heading
    .split("\n")
    .map((line) => mark(page, "heading", line))
    .join("\n")

const borderless = {
  top: "",
  "top-mid": "",
  "top-left": "",
  "top-right": "",
  bottom: "",
  "bottom-mid": "",
  "bottom-left": "",
  "bottom-right": "",
  left: "",
  "left-mid": "",
  mid: "",
  "mid-mid": "",
  right: "",
  "right-mid": ""
}
