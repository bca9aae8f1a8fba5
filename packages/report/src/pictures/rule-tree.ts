import { label, type Picture, type Shape, smallestText } from "./picture.ts"
import { fitted } from "./text-lines.ts"
import { textWidth } from "./text-width.ts"

/** A row of a rule tree: a group, a rule, or what happens otherwise; in the order in which they are looked at. */
export interface RuleRow {
  readonly kind: "group" | "rule" | "otherwise"
  readonly label: string
  /** How many groups are around it, from 0. */
  readonly depth: number
  /** Who answers where it decides; nothing where it is a group. */
  readonly target?: string
  /** `never` where no message gets to it. */
  readonly fires: "sometimes" | "never"
}

const width = 720
const rowHeight = 24
const indent = 22
const targetAt = 392
const gap = 10

const style = ({ kind }: RuleRow) => ({ size: smallestText, weight: kind === "group" ? "bold" : "normal" }) as const

const dotAt = ({ depth }: RuleRow, place: number) => ({ x: 10 + depth * indent, y: 16 + place * rowHeight })

/** From each entry to the next of its group, and from a group to its first: the order in which a message meets them. */
const linkTo = (rows: readonly RuleRow[], place: number): readonly Shape[] => {
  const row = rows[place]
  if (row === undefined) return []
  const before = rows.slice(0, place).findLastIndex(({ depth }) => depth <= row.depth)
  const from = rows[before]
  if (from === undefined) return []
  const start = dotAt(from, before)
  const end = dotAt(row, place)
  const steps =
    from.depth === row.depth
      ? [{ kind: "from", ...start } as const, { kind: "to", ...end } as const]
      : [
          { kind: "from", ...start } as const,
          { kind: "curve", x1: start.x, y1: end.y, x2: start.x, y2: end.y, ...end } as const
        ]
  return [{ kind: "outline", steps, fill: "none", stroke: { paint: "line", width: 1.2 } }]
}

/** A line through a text. */
const strike = (text: string, row: RuleRow, at: { readonly x: number; readonly y: number }): Shape => ({
  kind: "outline",
  steps: [
    { kind: "from", x: at.x, y: at.y - 4 },
    { kind: "to", x: at.x + textWidth(text, style(row)), y: at.y - 4 }
  ],
  fill: "none",
  stroke: { paint: "orange", width: 1.6 }
})

const rowShapes = (row: RuleRow, place: number): readonly Shape[] => {
  const dot = dotAt(row, place)
  const isDead = row.fires === "never"
  const paint = isDead ? "muted" : "ink"
  const name = { x: dot.x + gap, y: dot.y + 4 }
  const room = (row.target === undefined ? width : targetAt) - name.x - 2 * gap
  const text = fitted(row.label, { ...style(row), width: room })
  const to = { x: targetAt, y: name.y }
  const target =
    row.target === undefined ? undefined : fitted(row.target, { ...style(row), width: width - targetAt - gap })
  const leader: Shape = {
    kind: "outline",
    steps: [
      { kind: "from", x: name.x + textWidth(text, style(row)) + gap, y: dot.y },
      { kind: "to", x: targetAt - gap, y: dot.y }
    ],
    fill: "none",
    stroke: { paint: "faint", width: 1 }
  }
  return [
    ...(target === undefined || isDead ? [] : [leader]),
    {
      kind: "circle",
      ...dot,
      radius: 4,
      fill: isDead ? "paper" : row.kind === "rule" ? "blue" : "soft",
      ...(isDead ? { stroke: { paint: "orange", width: 1.6 } as const } : {})
    },
    label(text, { ...name, paint, weight: style(row).weight }),
    ...(target === undefined ? [] : [label(target, { ...to, paint })]),
    ...(isDead ? [strike(text, row, name), ...(target === undefined ? [] : [strike(target, row, to)])] : [])
  ]
}

/**
 * The rules as a message meets them, from top to bottom, with who answers where one decides. A rule that no message gets
 * to is struck out, and no line leads from it to who would answer.
 */
export const drawRuleTree = (
  rows: readonly RuleRow[],
  words: { readonly title: string; readonly description: string }
): Picture => ({
  width,
  height: rows.length * rowHeight + 8,
  ...words,
  body: [...rows.flatMap((_, place) => linkTo(rows, place)), ...rows.flatMap((row, place) => rowShapes(row, place))]
})
