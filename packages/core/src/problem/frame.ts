import { type Cell, cellsOf } from "./display-width.ts"
import type { Span } from "./problem.ts"
import { lineText, type SourceText } from "./source-text.ts"

/** The line a span begins in, as far as it fits, and where in it to point. */
export interface Frame {
  /** The line, safe to print; `…` stands where it was cut. */
  readonly line: string
  /** The columns before what is pointed at. */
  readonly indent: number
  /** The columns that are pointed at, at least 1. */
  readonly width: number
}

/** How much of a line around a span is looked at, in UTF-16 units: enough to fill any terminal. */
const reach = 400

/** Frames a span: its first line cut to so many columns, so that the beginning of the span is always in it. */
export const frameOf = (source: SourceText, span: Span, columns: number): Frame => {
  const full = lineText(source, span.line)
  const start = Math.min(span.column - 1, full.length)
  const end = span.endLine === span.line ? Math.min(span.endColumn - 1, full.length) : full.trimEnd().length
  const from = wholeCharacter(full, Math.max(0, start - reach))
  const cells = cellsOf(full.slice(from, wholeCharacter(full, start + reach)))
  const first = cells.findIndex((cell) => cell.start >= start - from)
  const at = first === -1 ? cells.length : first
  const room = at === cells.length ? columns - 1 : columns // what is behind the line is pointed at in a column of its own
  const left = leftEdge(cells, at, { columns: room, isCut: from > 0 })
  const shown = cellsWithin(cells.slice(left), room - (left > 0 || from > 0 ? 1 : 0), start + reach >= full.length)
  const isCutBefore = left > 0 || from > 0
  const isCutAfter = left + shown.length < cells.length || start + reach < full.length
  const marked = shown.slice(Math.max(0, at - left)).filter((cell) => cell.start < end - from)
  return {
    line: `${isCutBefore ? "…" : ""}${shown.map(({ text }) => text).join("")}${isCutAfter ? "…" : ""}`.trimEnd(),
    indent: (isCutBefore ? 1 : 0) + widthOf(shown.slice(0, Math.max(0, at - left))),
    width: Math.max(1, widthOf(marked))
  }
}

const widthOf = (cells: readonly Cell[]): number => cells.reduce((sum, { width }) => sum + width, 0)

/** The nearest place not after an offset that is no middle of a surrogate pair. */
const wholeCharacter = (text: string, offset: number): number =>
  /[\udc00-\udfff]/.test(text[offset] ?? "") ? offset - 1 : offset

/** The first cell to show: the first of all where everything fits, else one that leaves a third of the room before the span. */
const leftEdge = (
  cells: readonly Cell[],
  at: number,
  room: { readonly columns: number; readonly isCut: boolean }
): number => {
  if (!room.isCut && widthOf(cells) <= room.columns) return 0
  let left = at
  let before = 0
  while (left > 0 && before + (cells[left - 1]?.width ?? 0) <= room.columns / 3) {
    left--
    before += cells[left]?.width ?? 0
  }
  return left
}

/** The cells from the first on that fit, with room for the mark of a cut unless they are the last of the line. */
const cellsWithin = (cells: readonly Cell[], columns: number, isLineEnd: boolean): readonly Cell[] => {
  if (isLineEnd && widthOf(cells) <= columns) return cells
  let width = 0
  const end = cells.findIndex((cell) => {
    width += cell.width
    return width > columns - 1
  })
  return end === -1 ? cells : cells.slice(0, end)
}
