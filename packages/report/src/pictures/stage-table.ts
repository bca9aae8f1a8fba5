import { type Breadth, pictureWidth } from "./arrange.ts"
import { label, type Picture, type Shape, type Stroke, smallestText } from "./picture.ts"
import { fitted } from "./text-lines.ts"
import { textWidth } from "./text-width.ts"

/** A row of a table of stages: where something stands for sure, where it may stand, and where it is to get. */
export interface StageRow {
  readonly label: string
  readonly note: string
  /** The place of a level, from 0; -1 before the first. */
  readonly least: number
  readonly most: number
  /** Absent where nothing more is wanted. */
  readonly wanted?: number
}

/** Rows, and the levels that they stand at, from the lowest on. */
export interface StageTable {
  readonly levels: readonly string[]
  readonly rows: readonly StageRow[]
}

/** Where columns and rows are, in pixels. */
interface Grid {
  /** Where the column of a place is; the one before the first level too. */
  readonly xOf: (place: number) => number
  readonly width: number
  readonly rowHeight: number
  readonly top: number
}

const bold = { size: smallestText, weight: "bold" } as const
const normal = { size: smallestText, weight: "normal" } as const
const mostLabelsWidth = 170
const radius = 6
/** What the dot before the first level needs to its left. */
const dotRoom = 8

/** How wide the labels of the rows are, with room behind them. */
const labelsWidth = (rows: readonly StageRow[]): number =>
  Math.min(mostLabelsWidth, Math.max(0, ...rows.map((row) => textWidth(row.label, bold))) + 16)

const gridOf = ({ levels, rows }: StageTable, breadth: Breadth): Grid => {
  const left = breadth === "wide" ? labelsWidth(rows) : 0
  const notes = breadth === "wide" ? Math.max(0, ...rows.map(({ note }) => textWidth(note, normal))) + 12 : 0
  const width = (pictureWidth[breadth] - left - notes - dotRoom) / (levels.length + 0.5)
  return {
    xOf: (place) => left + dotRoom + (place + 1) * width,
    width,
    rowHeight: breadth === "wide" ? 30 : 46,
    top: 34
  }
}

const heading = ({ levels }: StageTable, grid: Grid, breadth: Breadth): readonly Shape[] =>
  levels.flatMap((name, place): readonly Shape[] => {
    const text = breadth === "wide" ? fitted(name, { ...normal, width: grid.width - 2 }) : `${place + 1}`
    return [label(text, { x: grid.xOf(place), y: 16, anchor: "middle", paint: "muted" })]
  })

const rowShapes = (
  row: StageRow,
  at: { readonly y: number; readonly grid: Grid; readonly breadth: Breadth; readonly levels: number }
): readonly Shape[] => {
  const { y, grid, breadth, levels } = at
  const line = (from: number, to: number, stroke: Stroke): Shape => ({
    kind: "outline",
    steps: [
      { kind: "from", x: grid.xOf(from), y },
      { kind: "to", x: grid.xOf(to), y }
    ],
    fill: "none",
    stroke
  })
  return [
    ...texts(row, at),
    line(-1, levels - 1, { paint: "faint", width: 2 }),
    ...Array.from(
      { length: levels + 1 },
      (_, place): Shape => ({
        kind: "circle",
        x: grid.xOf(place - 1),
        y,
        radius: 2,
        fill: "line"
      })
    ),
    ...(row.most > row.least ? [line(row.least, row.most, { paint: "soft", width: 4 })] : []),
    ...(row.wanted === undefined || row.wanted <= row.least
      ? []
      : [
          {
            kind: "circle",
            x: grid.xOf(row.wanted),
            y,
            radius,
            fill: "paper",
            stroke: { paint: "orange", width: 2 }
          } satisfies Shape
        ]),
    {
      kind: "circle",
      x: grid.xOf(row.least),
      y,
      radius,
      fill: "blue",
      ...(breadth === "wide" ? { says: row.label } : {})
    }
  ]
}

const texts = (
  { label: text, note }: StageRow,
  { y, grid, breadth }: { readonly y: number; readonly grid: Grid; readonly breadth: Breadth }
): readonly Shape[] => {
  const width = pictureWidth[breadth]
  if (breadth === "wide")
    return [
      label(fitted(text, { ...bold, width: mostLabelsWidth - 16 }), { x: 0, y: y + 4, weight: "bold" }),
      label(note, { x: width, y: y + 4, anchor: "end", paint: "muted" })
    ]
  const noteWidth = textWidth(note, normal)
  const fit = fitted(text, { ...bold, width: Math.max(60, width - noteWidth - 12) })
  return [
    label(fit, { x: 0, y: y - grid.rowHeight / 2 + 6, weight: "bold" }),
    label(note, { x: width, y: y - grid.rowHeight / 2 + 6, anchor: "end", paint: "muted" })
  ]
}

/** A table of stages: a filled dot where each row stands, a band as far as it may stand, a ring where it is to get. */
export const drawStageTable = (
  table: StageTable,
  frame: { readonly breadth: Breadth; readonly title: string; readonly description: string }
): Picture => {
  const { breadth } = frame
  const grid = gridOf(table, breadth)
  const { length: levels } = table.levels
  const first = grid.top + (breadth === "wide" ? 0 : 22)
  return {
    width: pictureWidth[breadth],
    height: first + Math.max(0, table.rows.length - 1) * grid.rowHeight + 14,
    title: frame.title,
    description: frame.description,
    body: [
      ...heading(table, grid, breadth),
      ...table.rows.flatMap((row, index) =>
        rowShapes(row, { y: first + index * grid.rowHeight, grid, breadth, levels })
      )
    ]
  }
}
