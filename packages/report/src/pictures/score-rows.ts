import { type Breadth, pictureWidth } from "./arrange.ts"
import { label, type Picture, type Shape, smallestText } from "./picture.ts"
import { fitted, textLines } from "./text-lines.ts"

/** A row: what was done, and between which bounds a score lies then. */
export interface ScoreRow {
  readonly label: string
  readonly note: string
  readonly low: number
  readonly high: number
}

/** A scale from nothing to its most, with a word at either end. */
export interface Scale {
  readonly most: number
  readonly least: string
  readonly greatest: string
}

const bold = { size: smallestText, weight: "bold" } as const
const labelsWidth = 280
const top = 30

interface Place {
  readonly y: number
  readonly breadth: Breadth
  readonly xOf: (score: number) => number
}

const marks = ({ low, high }: ScoreRow, { y, xOf }: Place, isFirst: boolean): readonly Shape[] => {
  const middle = (low + high) / 2
  return [
    {
      kind: "outline",
      steps: [
        { kind: "from", x: xOf(low), y },
        { kind: "to", x: xOf(high), y }
      ],
      fill: "none",
      stroke: { paint: isFirst ? "line" : "soft", width: 4 }
    },
    { kind: "circle", x: xOf(middle), y, radius: 5, fill: isFirst ? "ink" : "blue" }
  ]
}

const texts = ({ label: text, note }: ScoreRow, { y, breadth }: Place): readonly Shape[] => {
  if (breadth === "narrow")
    return [
      label(fitted(text, { ...bold, width: pictureWidth.narrow - 8 }), { x: 0, y: y - 26, weight: "bold" }),
      label(fitted(note, { size: smallestText, weight: "normal", width: pictureWidth.narrow - 8 }), {
        x: 0,
        y: y - 11,
        paint: "muted"
      })
    ]
  const lines = textLines(text, { ...bold, width: labelsWidth - 16, lines: 1 })
  return [
    ...lines.map((line) => label(line, { x: 0, y: y - 3, weight: "bold" })),
    label(fitted(note, { size: smallestText, weight: "normal", width: labelsWidth - 16 }), {
      x: 0,
      y: y + 12,
      paint: "muted"
    })
  ]
}

/**
 * Rows of a score: a band between the bounds it lies in, and a dot in their middle; the first row, which the others are held
 * against, in another color, with a line down from its dot.
 */
export const drawScoreRows = (
  rows: readonly ScoreRow[],
  frame: { readonly breadth: Breadth; readonly title: string; readonly description: string; readonly scale: Scale }
): Picture => {
  const { breadth, scale } = frame
  const left = breadth === "wide" ? labelsWidth : 6
  const width = pictureWidth[breadth] - left - 8
  const xOf = (score: number): number => left + (width * score) / scale.most
  const step = breadth === "wide" ? 42 : 58
  const first = top + (breadth === "wide" ? 16 : 36)
  const yOf = (index: number): number => first + index * step
  const bottom = yOf(rows.length - 1) + 22
  const [start] = rows
  const middle = start === undefined ? undefined : xOf((start.low + start.high) / 2)
  return {
    width: pictureWidth[breadth],
    height: bottom,
    title: frame.title,
    description: frame.description,
    body: [
      label(scale.least, { x: left, y: 14, paint: "muted" }),
      label(scale.greatest, { x: pictureWidth[breadth], y: 14, anchor: "end", paint: "muted" }),
      ...(middle === undefined
        ? []
        : [
            {
              kind: "outline",
              steps: [
                { kind: "from", x: middle, y: yOf(0) },
                { kind: "to", x: middle, y: bottom - 4 }
              ],
              fill: "none",
              stroke: { paint: "faint", width: 2, dash: [3, 3] }
            } satisfies Shape
          ]),
      ...rows.flatMap((row, index) => {
        const place = { y: yOf(index), breadth, xOf }
        return [...texts(row, place), ...marks(row, place, index === 0)]
      })
    ]
  }
}
