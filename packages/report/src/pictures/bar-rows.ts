import { type Breadth, pictureWidth } from "./arrange.ts"
import { label, type Picture, type Shape, smallestText } from "./picture.ts"
import { fitted } from "./text-lines.ts"

/** A bar with its words: how long, and whether it is of those that are meant. */
export interface BarRow {
  readonly label: string
  readonly note: string
  /** At least 0. */
  readonly length: number
  readonly isMeant: boolean
}

const step = { wide: 26, narrow: 44 } as const
const labelsWidth = 270
const notesWidth = 72

/** Rows of bars from one line: those that are meant filled, the others hollow. */
export const drawBarRows = (
  rows: readonly BarRow[],
  frame: { readonly breadth: Breadth; readonly title: string; readonly description: string }
): Picture => {
  const { breadth, title, description } = frame
  const width = pictureWidth[breadth]
  const left = breadth === "wide" ? labelsWidth : 0
  const most = Math.max(...rows.map(({ length }) => length), 0)
  const room = width - left - notesWidth
  return {
    width,
    height: rows.length * step[breadth] + 4,
    title,
    description,
    body: rows.flatMap((row, index): readonly Shape[] => {
      const y = index * step[breadth] + (breadth === "wide" ? 4 : 20)
      const long = most === 0 ? 0 : (room * row.length) / most
      const text = fitted(row.label, { size: smallestText, weight: "normal", width: labelsWidth - 12 })
      return [
        label(text, { x: 0, y: breadth === "wide" ? y + 13 : y - 5 }),
        {
          kind: "rectangle",
          x: left + 1,
          y: y + 2,
          width: long,
          height: 14,
          corner: 0,
          fill: row.isMeant ? "blue" : "paper",
          stroke: { paint: row.isMeant ? "blue" : "line", width: 1 }
        },
        label(row.note, { x: left + long + 8, y: y + 13, paint: "muted" })
      ]
    })
  }
}
