import { type Breadth, pictureWidth } from "./arrange.ts"
import { label, type Picture, type Shape, smallestText } from "./picture.ts"
import { fitted } from "./text-lines.ts"
import { textWidth } from "./text-width.ts"

/** A channel in a row: as it should be, wanting, nobody knows, or not concerned, which leaves a point in its place. */
export interface RowSquare {
  readonly kind: "good" | "wanting" | "unknown" | "absent"
  readonly says: string
}

/** A row of squares with what it is about and what it comes to. */
export interface SquareRow {
  readonly label: string
  readonly note: string
  readonly squares: readonly RowSquare[]
}

/** The sides of squares and the steps from one to the next, in pixels. */
interface Grid {
  readonly side: number
  readonly pitch: number
  readonly perLine: number
}

/** The most channels that are drawn as a square each; of more, a row is a bar. */
const mostSquares = 90

/** Whether so many channels are drawn as bars, which show shares, in place of squares that can be counted. */
export const areDrawnAsBars = (channels: number): boolean => channels > mostSquares

const widestPitch = 14
const leastPitch = 9

/** A grid that holds so many squares on a line if they are not too many for its width. */
const gridFor = (count: number, width: number): Grid => {
  const pitch = Math.max(leastPitch, Math.min(widestPitch, Math.floor(width / Math.max(1, count))))
  return { side: pitch - (pitch > 11 ? 3 : 2), pitch, perLine: Math.max(1, Math.floor(width / pitch)) }
}

const squareShape = (
  square: RowSquare,
  at: { readonly x: number; readonly y: number; readonly side: number }
): Shape => {
  const { x, y, side } = at
  if (square.kind === "absent") return { kind: "circle", x: x + side / 2, y: y + side / 2, radius: 1, fill: "line" }
  const stroke = { paint: linePaint[square.kind], width: square.kind === "unknown" ? 1 : 2 } as const
  const fill = square.kind === "good" ? "soft" : "paper"
  const box = { x: x + 1, y: y + 1, width: side - 2, height: side - 2, corner: 1.5 }
  return { kind: "rectangle", ...box, fill, stroke, says: square.says }
}

const linePaint = { good: "soft", wanting: "orange", unknown: "line" } as const

const squareShapes = (
  { squares }: SquareRow,
  at: { readonly x: number; readonly y: number; readonly grid: Grid }
): readonly Shape[] =>
  squares.map((square, index) =>
    squareShape(square, {
      x: at.x + (index % at.grid.perLine) * at.grid.pitch,
      y: at.y + Math.floor(index / at.grid.perLine) * at.grid.pitch,
      side: at.grid.side
    })
  )

const squaresHeight = ({ squares }: SquareRow, { perLine, pitch }: Grid): number =>
  areDrawnAsBars(squares.length) ? widestPitch : Math.max(1, Math.ceil(squares.length / perLine)) * pitch

const barKinds = ["good", "wanting", "unknown"] as const

/** The parts of a row beside each other, as long as they are many. */
const barShapes = (
  { squares, note }: SquareRow,
  at: { readonly x: number; readonly y: number; readonly grid: Grid }
): readonly Shape[] => {
  const whole = at.grid.perLine * at.grid.pitch
  let x = at.x
  return barKinds.flatMap((kind): readonly Shape[] => {
    const count = squares.filter((square) => square.kind === kind).length
    const side = (whole * count) / squares.length
    const start = x
    x += side
    if (side < 3) return []
    const shape = squareShape({ kind, says: note }, { x: start, y: at.y, side: widestPitch - 3 })
    return shape.kind === "rectangle" ? [{ ...shape, width: side - 3 }] : []
  })
}

const rowShapes = (row: SquareRow, at: Parameters<typeof barShapes>[1]): readonly Shape[] =>
  areDrawnAsBars(row.squares.length) ? barShapes(row, at) : squareShapes(row, at)

const bold = { size: smallestText, weight: "bold" } as const
const normal = { size: smallestText, weight: "normal" } as const

/** What the rows of a picture share. */
interface Columns {
  readonly labels: number
  readonly grid: Grid
}

const columnsOf = (rows: readonly SquareRow[], breadth: Breadth): Columns => {
  const count = Math.max(1, ...rows.map(({ squares }) => squares.length))
  if (breadth === "narrow") return { labels: 0, grid: gridFor(count, pictureWidth.narrow) }
  const labels = Math.min(240, Math.max(0, ...rows.map((row) => textWidth(row.label, bold)))) + 12
  const notes = Math.max(0, ...rows.map((row) => textWidth(row.note, normal))) + 12
  return { labels, grid: gridFor(count, pictureWidth.wide - labels - notes) }
}

interface Drawn {
  readonly shapes: readonly Shape[]
  readonly height: number
}

const wideRow = (row: SquareRow, top: number, { labels, grid }: Columns): Drawn => {
  const text = fitted(row.label, { ...bold, width: labels - 12 })
  const notesAt = labels + Math.min(grid.perLine, row.squares.length) * grid.pitch + 8
  return {
    shapes: [
      label(text, { x: labels - 12, y: top + 11, anchor: "end", weight: "bold" }),
      ...rowShapes(row, { x: labels, y: top + (14 - grid.pitch) / 2, grid }),
      label(row.note, { x: notesAt, y: top + 11, paint: "muted" })
    ],
    height: Math.max(widestPitch, squaresHeight(row, grid)) + 9
  }
}

const narrowRow = (row: SquareRow, top: number, { grid }: Columns): Drawn => {
  const width = pictureWidth.narrow
  const noteWidth = textWidth(row.note, normal)
  const text = fitted(row.label, { ...bold, width: width - noteWidth - 8 })
  return {
    shapes: [
      label(text, { x: 0, y: top + 11, weight: "bold" }),
      label(row.note, { x: textWidth(text, bold) + 8, y: top + 11, paint: "muted" }),
      ...rowShapes(row, { x: 0, y: top + 19, grid })
    ],
    height: 19 + squaresHeight(row, grid) + 12
  }
}

/** Rows of squares, one square a channel, or bars where they are many: how many are as they should be, and how many are wanting, to be counted by eye. */
export const drawSquareRows = (
  rows: readonly SquareRow[],
  frame: { readonly breadth: Breadth; readonly title: string; readonly description: string }
): Picture => {
  const shared = columnsOf(rows, frame.breadth)
  const rowOf = frame.breadth === "wide" ? wideRow : narrowRow
  const body: Shape[] = []
  let top = 2
  for (const row of rows) {
    const { shapes, height } = rowOf(row, top, shared)
    body.push(...shapes)
    top += height
  }
  return {
    width: pictureWidth[frame.breadth],
    height: top,
    title: frame.title,
    description: frame.description,
    body
  }
}
