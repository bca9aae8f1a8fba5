import { type Breadth, pictureWidth } from "./arrange.ts"
import { label, type Picture, type Shape, smallestText } from "./picture.ts"
import { fitted } from "./text-lines.ts"
import { textWidth } from "./text-width.ts"

/** An assumption: what the effect is at either end of the range in which it may lie, and what that comes to. */
export interface TornadoRow {
  readonly label: string
  /** The ends of the range, in words; few letters. */
  readonly ends: readonly [from: string, to: string]
  readonly effects: readonly [atFrom: number, atTo: number]
  /** How far it may be wrong. */
  readonly note: string
}

const step = { wide: 42, narrow: 60 } as const
const thickness = 14
const small = { size: smallestText, weight: "normal" } as const

/** The bar between two effects, in blue where the conclusion holds, and hollow where it does not. */
const barShapes = (
  [one, other]: readonly [number, number],
  at: { readonly x: (effect: number) => number; readonly y: number; readonly today: number }
): readonly Shape[] => {
  const [low, high] = [Math.min(one, other), Math.max(one, other)]
  const sign = Math.sign(at.today)
  const holds = sign < 0 ? { from: low, to: Math.min(high, 0) } : { from: Math.max(low, 0), to: high }
  const fails = sign < 0 ? { from: Math.max(low, 0), to: high } : { from: low, to: Math.min(high, 0) }
  const box = ({ from, to }: { readonly from: number; readonly to: number }, isHeld: boolean): readonly Shape[] =>
    to < from || (to === from && !isHeld)
      ? []
      : [
          {
            kind: "rectangle",
            x: at.x(from),
            y: at.y,
            width: Math.max(2, at.x(to) - at.x(from)),
            height: thickness,
            corner: 0,
            fill: isHeld ? "blue" : "paper",
            stroke: { paint: isHeld ? "blue" : "orange", width: 1.5 }
          }
        ]
  return [...box(holds, true), ...box(fails, false)]
}

const upright = (x: number, bottom: number, paint: "ink" | "line"): Shape => ({
  kind: "outline",
  steps: [
    { kind: "from", x, y: 20 },
    { kind: "to", x, y: bottom }
  ],
  fill: "none",
  stroke: paint === "ink" ? { paint, width: 1.5 } : { paint, width: 1, dash: [3, 3] }
})

const labelsWidth = 230

/** What an assumption is called and what it comes to: below each other beside the bar, or both above it. */
const namesAt = (
  row: TornadoRow,
  { breadth, y }: { readonly breadth: Breadth; readonly y: number }
): readonly Shape[] => {
  const isBeside = breadth === "wide"
  const width = isBeside ? labelsWidth - 12 : pictureWidth.narrow
  const note = fitted(row.note, { ...small, width: isBeside ? width : width / 2 })
  const name = fitted(row.label, {
    ...small,
    weight: "bold",
    width: isBeside ? width : width - textWidth(note, small) - 8
  })
  return [
    label(name, { x: 0, y: isBeside ? y + 11 : y - 8, weight: "bold" }),
    label(note, isBeside ? { x: 0, y: y + 27, paint: "muted" } : { x: width, y: y - 8, anchor: "end", paint: "muted" })
  ]
}

/** The ends of the range as they lie at the bar, below it. */
const endsLabel = (
  { ends: [from, to], effects: [atFrom, atTo] }: TornadoRow,
  bar: { readonly left: number; readonly right: number; readonly y: number; readonly width: number }
): Shape => {
  const text = atFrom <= atTo ? `${from} – ${to}` : `${to} – ${from}`
  const fits = textWidth(text, small)
  return label(text, { x: Math.max(0, Math.min(bar.left, bar.width - fits)), y: bar.y + 28, paint: "muted" })
}

/**
 * A tornado: for each assumption a bar from the effect at one end of its range to that at the other, the widest consequences
 * as they come; filled as far as the conclusion holds, hollow beyond the line of no change. Another line is the effect today.
 */
export const drawTornado = (
  rows: readonly TornadoRow[],
  frame: {
    readonly breadth: Breadth
    readonly title: string
    readonly description: string
    readonly today: number
    readonly words: { readonly today: string; readonly noChange: string }
  }
): Picture => {
  const { breadth, title, description, today, words } = frame
  const width = pictureWidth[breadth]
  const left = breadth === "wide" ? labelsWidth : 0
  const effects = [0, today, ...rows.flatMap((row) => row.effects)]
  const [least, most] = [Math.min(...effects), Math.max(...effects)]
  const room = width - left - 12
  const x = (effect: number): number => left + 6 + (room * (effect - least)) / (most - least || 1)
  const bottom = 24 + rows.length * step[breadth]
  // the two lines are named from their inner sides, so that their names keep apart
  const isTodayLeft = today < 0
  return {
    width,
    height: bottom + 4,
    title,
    description,
    body: [
      upright(x(0), bottom, "ink"),
      upright(x(today), bottom, "line"),
      label(fitted(words.noChange, { ...small, width: room / 2 - 8 }), {
        x: isTodayLeft ? width : left,
        y: 12,
        anchor: isTodayLeft ? "end" : "start",
        weight: "bold"
      }),
      label(fitted(words.today, { ...small, width: room / 2 - 8 }), {
        x: isTodayLeft ? left : width,
        y: 12,
        anchor: isTodayLeft ? "start" : "end",
        paint: "muted"
      }),
      ...rows.flatMap((row, index): readonly Shape[] => {
        const y = 28 + index * step[breadth] + (breadth === "wide" ? 0 : 20)
        return [
          ...barShapes(row.effects, { x, y, today }),
          ...namesAt(row, { breadth, y }),
          endsLabel(row, { left: Math.min(...row.effects.map(x)), right: Math.max(...row.effects.map(x)), y, width })
        ]
      })
    ]
  }
}
