import { type Breadth, pictureWidth } from "./arrange.ts"
import { label, type Paint, type Picture, type Shape, smallestText } from "./picture.ts"
import { fitted } from "./text-lines.ts"
import { textWidth } from "./text-width.ts"

/** A pair of units in contact. */
export interface MatrixCell {
  readonly units: readonly [string, string]
  /** How strong the contact is: some, every week, or every day. */
  readonly strength: "some" | "weekly" | "daily"
  /** What is said where a pointer rests on it. */
  readonly says: string
}

/** Units by units, and who of them is in contact. */
export interface Matrix {
  readonly units: readonly { readonly id: string; readonly label: string }[]
  readonly cells: readonly MatrixCell[]
}

const largestSide = 26
const leastSide = 5
const widestLabels = { wide: 220, narrow: 110 } as const satisfies { readonly [B in Breadth]: number }

const fills = { some: "faint", weekly: "soft", daily: "blue" } as const

/** The side of a cell, so that all columns fit beside the labels. */
const sideFor = (count: number, room: number): number =>
  Math.max(leastSide, Math.min(largestSide, Math.floor(room / Math.max(1, count))))

/**
 * The units of an organization against each other, in the same order both ways: a filled square is contact, stronger in color
 * where it is more; an empty one is none, and a point stands where a unit meets itself. Each pair stands twice, on both sides of the diagonal.
 */
export const drawContactMatrix = (
  { units, cells }: Matrix,
  frame: { readonly breadth: Breadth; readonly title: string; readonly description: string }
): Picture => {
  const text = { size: smallestText, weight: "normal" } as const
  const width = pictureWidth[frame.breadth]
  const labels = Math.min(
    widestLabels[frame.breadth],
    units.reduce((most, unit) => Math.max(most, textWidth(unit.label, text)), 0) + 30
  )
  const side = sideFor(units.length, width - labels - 4)
  const numbered = side >= smallestText + 4
  const top = numbered ? 20 : 4
  const placeOf = new Map(units.map(({ id }, index) => [id, index]))
  const at = (index: number): number => index * side
  const body: Shape[] = units.flatMap((unit, index): readonly Shape[] => [
    label(fitted(`${index + 1} ${unit.label}`, { ...text, width: labels - 10 }), {
      x: labels - 8,
      y: top + at(index) + side / 2 + 4,
      anchor: "end"
    }),
    ...(numbered
      ? [label(`${index + 1}`, { x: labels + at(index) + side / 2, y: top - 6, anchor: "middle", paint: "muted" })]
      : [])
  ])
  const square = ([row, column]: readonly [number, number], fill: Paint, says?: string): Shape => ({
    kind: "rectangle",
    x: labels + at(column) + 1,
    y: top + at(row) + 1,
    width: side - 2,
    height: side - 2,
    corner: 1.5,
    fill,
    ...(says === undefined ? {} : { says })
  })
  for (let index = 0; index < units.length; index++) {
    const middle = at(index) + side / 2
    body.push({ kind: "circle", x: labels + middle, y: top + middle, radius: 1.5, fill: "line" })
  }
  for (const { units: ends, strength, says } of cells) {
    const [a, b] = ends.map((id) => placeOf.get(id))
    if (a === undefined || b === undefined) continue
    body.push(square([a, b], fills[strength], says), square([b, a], fills[strength], says))
  }
  const end = at(units.length)
  const grid = { paint: "line", width: 1 } as const
  body.push({ kind: "rectangle", x: labels, y: top, width: end, height: end, corner: 0, fill: "none", stroke: grid })
  return { width, height: top + end + 4, title: frame.title, description: frame.description, body }
}
