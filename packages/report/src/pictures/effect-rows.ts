import { type Breadth, pictureWidth } from "./arrange.ts"
import { label, type Paint, type Picture, type Shape, smallestText } from "./picture.ts"
import { fitted } from "./text-lines.ts"

/** What an arrangement does, as shares from 0 to 1: how single runs came out, and what it changes on average. */
export interface EffectRow {
  readonly label: string
  /** What single runs gave. */
  readonly outcomes: readonly number[]
  /** The change against the first row, with half the width of its interval; absent in the first row itself. */
  readonly effect?: { readonly mean: number; readonly halfWidth: number }
  readonly note: string
}

/** The words over the two panels, and at the line of no change. */
export interface EffectWords {
  readonly outcomes: string
  readonly effects: string
}

interface Panel {
  readonly left: number
  readonly width: number
}

const step = { wide: 34, narrow: 54 } as const

const labelsWidth = 176

const panelsOf = (breadth: Breadth): { readonly outcomes: Panel; readonly effects: Panel } =>
  breadth === "wide"
    ? { outcomes: { left: labelsWidth + 8, width: 190 }, effects: { left: 394, width: 176 } }
    : { outcomes: { left: 4, width: 150 }, effects: { left: 172, width: 150 } }

/**
 * Rows of effects: at the left how single runs came out, from nothing to all, a thin line for each; at the right the change
 * against the first row, a dot with its interval. An interval across no change is grey, for it says nothing for sure.
 */
export const drawEffectRows = (
  rows: readonly EffectRow[],
  frame: {
    readonly breadth: Breadth
    readonly title: string
    readonly description: string
    readonly words: EffectWords
  }
): Picture => {
  const { breadth, words, title, description } = frame
  const width = pictureWidth[breadth]
  const { outcomes, effects } = panelsOf(breadth)
  const first = breadth === "wide" ? 44 : 62
  const yOf = (index: number): number => first + index * step[breadth]
  const bottom = yOf(rows.length - 1) + 16
  const all = rows.flatMap(({ effect }) => (effect === undefined ? [] : [effect]))
  const least = Math.min(0, ...all.map(({ mean, halfWidth }) => mean - halfWidth))
  const most = Math.max(0, ...all.map(({ mean, halfWidth }) => mean + halfWidth))
  const effectAt = (change: number): number => effects.left + (effects.width * (change - least)) / (most - least || 1)
  const outcomeAt = (share: number): number => outcomes.left + outcomes.width * share
  const panelWidth = (panel: Panel): number => panel.width
  return {
    width,
    height: bottom,
    title,
    description,
    body: [
      label(fitted(words.outcomes, { size: smallestText, weight: "normal", width: panelWidth(outcomes) + 16 }), {
        x: outcomes.left,
        y: 14,
        paint: "muted"
      }),
      label(fitted(words.effects, { size: smallestText, weight: "normal", width: panelWidth(effects) }), {
        x: effects.left,
        y: 14,
        paint: "muted"
      }),
      upright(effectAt(0), { from: 24, to: bottom - 4 }),
      ...rows.flatMap((row, index): readonly Shape[] => {
        const y = yOf(index)
        return [
          label(fitted(row.label, { size: smallestText, weight: "bold", width: labelsWidth }), {
            x: 0,
            y: breadth === "wide" ? y + 4 : y - 14,
            weight: "bold"
          }),
          label(row.note, { x: width, y: breadth === "wide" ? y + 4 : y - 14, anchor: "end" }),
          across({ from: outcomes.left, to: outcomes.left + outcomes.width, y }, "faint", 1),
          {
            kind: "outline",
            steps: row.outcomes.flatMap((share) => [
              { kind: "from" as const, x: outcomeAt(share), y: y - 7 },
              { kind: "to" as const, x: outcomeAt(share), y: y + 7 }
            ]),
            fill: "none",
            stroke: { paint: index === 0 ? "line" : "soft", width: 1.5 }
          },
          ...(row.effect === undefined ? [] : effectMarks(row.effect, { y, at: effectAt }))
        ]
      })
    ]
  }
}

const effectMarks = (
  { mean, halfWidth }: NonNullable<EffectRow["effect"]>,
  { y, at }: { readonly y: number; readonly at: (change: number) => number }
): readonly Shape[] => {
  const paint: Paint = Math.abs(mean) <= halfWidth ? "line" : mean < 0 ? "blue" : "orange"
  return [
    across({ from: at(mean - halfWidth), to: at(mean + halfWidth), y }, paint, 4),
    { kind: "circle", x: at(mean), y, radius: 5, fill: paint }
  ]
}

const across = (
  { from, to, y }: { readonly from: number; readonly to: number; readonly y: number },
  paint: Paint,
  width: number
): Shape => ({
  kind: "outline",
  steps: [
    { kind: "from", x: from, y },
    { kind: "to", x: to, y }
  ],
  fill: "none",
  stroke: { paint, width }
})

const upright = (x: number, { from, to }: { readonly from: number; readonly to: number }): Shape => ({
  kind: "outline",
  steps: [
    { kind: "from", x, y: from },
    { kind: "to", x, y: to }
  ],
  fill: "none",
  stroke: { paint: "line", width: 1, dash: [3, 3] }
})
