import { scaleLog } from "d3-scale"
import { type Breadth, pictureWidth } from "./arrange.ts"
import { label, type OutlineStep, type Picture, type Shape, smallestText } from "./picture.ts"
import { fitted } from "./text-lines.ts"

/** Dots that each stand for the same part of all messages: how many minutes each waits, or that it waits for ever. */
export interface DotRow {
  readonly label: string
  readonly note: string
  readonly minutes: readonly (number | undefined)[]
}

/** What dots stand along: a limit, at which columns of dots begin, and marks with their words. */
export interface DotScale {
  readonly limit: { readonly minutes: number; readonly label: string }
  readonly marks: readonly { readonly minutes: number; readonly label: string }[]
  /** What stands over the dots that wait for ever. */
  readonly never: string
}

const dot = 9
const pitch = 11
const top = 22
const foot = 20

/** Dots as lines of no length with round ends: the shortest way to write many circles. */
const dots = (places: readonly OutlineStep[], paint: "blue" | "orange" | "paper", width: number): readonly Shape[] =>
  places.length === 0 ? [] : [{ kind: "outline", steps: places, fill: "none", stroke: { paint, width } }]

interface Ground {
  readonly left: number
  readonly right: number
  readonly neverAt: number
  readonly neverColumns: number
  readonly limitAt: number
  readonly columnOf: (minutes: number) => number
}

const groundOf = ({ limit, marks }: DotScale, breadth: Breadth): Ground => {
  const neverColumns = breadth === "wide" ? 8 : 5
  const right = pictureWidth[breadth]
  const neverAt = right - neverColumns * pitch
  const times = [...marks.map(({ minutes }) => minutes), limit.minutes]
  const along = scaleLog([Math.min(...times), Math.max(...times) * 3], [0, neverAt - 2 * pitch]).clamp(true)
  const limitAt = along(limit.minutes)
  return {
    left: 0,
    right,
    neverAt,
    neverColumns,
    limitAt,
    columnOf: (minutes) => Math.floor((along(minutes) - limitAt) / pitch)
  }
}

/** Where the dots of a row stand: columns that begin at the limit, and a block of those that wait for ever. */
const placesOf = ({ minutes }: DotRow, { columnOf, limitAt, neverAt, neverColumns }: Ground) => {
  const heights = new Map<number, number>()
  const early: OutlineStep[] = []
  const late: OutlineStep[] = []
  let never = 0
  for (const time of minutes) {
    if (time === undefined) {
      late.push({
        kind: "dot",
        x: neverAt + (never % neverColumns) * pitch + pitch / 2,
        y: -Math.floor(never / neverColumns) * pitch
      })
      never += 1
      continue
    }
    const column = columnOf(time)
    const height = heights.get(column) ?? 0
    heights.set(column, height + 1)
    const step: OutlineStep = { kind: "dot", x: limitAt + column * pitch + pitch / 2, y: -height * pitch }
    if (column < 0) early.push(step)
    else late.push(step)
  }
  return { early, late, height: Math.max(0, ...heights.values(), Math.ceil(never / neverColumns)) }
}

const risen = (steps: readonly OutlineStep[], by: number): readonly OutlineStep[] =>
  steps.map((step) => (step.kind === "dot" ? { ...step, y: step.y + by } : step))

/**
 * A quantile dot plot for each row: dots by how long messages wait, on a logarithmic scale, filled before the limit and
 * hollow from it on; those that wait for ever stand apart at the right. No column straddles the limit.
 */
export const drawDotPlot = (
  rows: readonly DotRow[],
  frame: { readonly breadth: Breadth; readonly title: string; readonly description: string; readonly scale: DotScale }
): Picture => {
  const { breadth, scale, title, description } = frame
  const width = pictureWidth[breadth]
  const ground = groundOf(scale, breadth)
  const body: Shape[] = []
  let y = 0
  for (const row of rows) {
    const { early, late, height } = placesOf(row, ground)
    const floor = y + top + 20 + Math.max(2, height) * pitch
    const axis = floor + 8
    body.push(
      label(fitted(row.label, { size: smallestText, weight: "bold", width: width / 2 }), {
        x: 0,
        y: y + 14,
        weight: "bold"
      }),
      label(row.note, { x: width, y: y + 14, anchor: "end", paint: "muted" }),
      line({ x: 0, y: axis }, { x: ground.neverAt - pitch, y: axis }, "faint"),
      line({ x: ground.limitAt, y: y + top + 8 }, { x: ground.limitAt, y: axis }, "ink"),
      ...dots(risen(early, floor), "blue", dot),
      ...dots(risen(late, floor), "orange", dot),
      ...dots(risen(late, floor), "paper", dot - 4),
      ...scale.marks.map(({ minutes, label: text }) =>
        label(text, {
          x: Math.max(0, ground.limitAt + ground.columnOf(minutes) * pitch),
          y: axis + 14,
          paint: "muted"
        })
      ),
      label(scale.limit.label, { x: ground.limitAt, y: axis + 14, weight: "bold", anchor: "middle" }),
      label(scale.never, { x: ground.right, y: axis + 14, anchor: "end", paint: "muted" })
    )
    y = axis + foot + 6
  }
  return { width, height: y, title, description, body }
}

const line = (
  from: { readonly x: number; readonly y: number },
  to: { readonly x: number; readonly y: number },
  paint: "faint" | "ink"
): Shape => ({
  kind: "outline",
  steps: [
    { kind: "from", ...from },
    { kind: "to", ...to }
  ],
  fill: "none",
  stroke: { paint, width: paint === "ink" ? 1.5 : 1 }
})
