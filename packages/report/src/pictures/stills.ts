import { type Breadth, pictureWidth } from "./arrange.ts"
import { label, type OutlineStep, type Paint, type Picture, type Shape, smallestText } from "./picture.ts"
import { fitted } from "./text-lines.ts"

/** What is at one place at one moment, in marks. */
export interface StillMarks {
  /** In work: squares. */
  readonly atWork: number
  /** In a queue: dots. */
  readonly waiting: number
  /** Somebody is looked for: rings. */
  readonly sought: number
}

/** A moment: when it is, what is to be said of it, and what stands at each place. */
export interface StillPanel {
  readonly title: string
  readonly note: string
  /** What ended by then: two lines. */
  readonly foot: readonly [string, string]
  /** By place, in the order of the places. */
  readonly marks: readonly StillMarks[]
}

/** From one mark to the next, in pixels. */
const pitch = 8
const dot = 6
const gap = 6

interface Columns {
  readonly labels: number
  /** Where each panel begins; below each other on narrow screens. */
  readonly lefts: readonly number[]
  readonly perLine: number
}

const columnsOf = (breadth: Breadth): Columns =>
  breadth === "wide"
    ? { labels: 132, lefts: [140, 338, 536], perLine: 23 }
    : { labels: 108, lefts: [114, 114, 114], perLine: 26 }

interface Spot {
  readonly x: number
  readonly y: number
}

/** The middles of marks from one place on, line by line. */
const spotsOf = (from: number, count: number, perLine: number): readonly Spot[] =>
  Array.from({ length: count }, (_, index) => ({
    x: ((from + index) % perLine) * pitch + pitch / 2,
    y: Math.floor((from + index) / perLine) * pitch + pitch / 2
  }))

const linesOf = ({ atWork, waiting, sought }: StillMarks, perLine: number): number =>
  Math.max(1, Math.ceil((atWork + waiting + sought) / perLine))

const dots = (
  spots: readonly Spot[],
  at: Spot,
  look: { readonly paint: Paint; readonly width: number }
): readonly Shape[] =>
  spots.length === 0
    ? []
    : [
        {
          kind: "outline",
          steps: spots.map(({ x, y }): OutlineStep => ({ kind: "dot", x: at.x + x, y: at.y + y })),
          fill: "none",
          stroke: look
        }
      ]

const marksAt = ({ atWork, waiting, sought }: StillMarks, at: Spot, perLine: number): readonly Shape[] => {
  const rings = spotsOf(atWork + waiting, sought, perLine)
  return [
    ...spotsOf(0, atWork, perLine).map(
      ({ x, y }): Shape => ({
        kind: "rectangle",
        x: at.x + x - dot / 2,
        y: at.y + y - dot / 2,
        width: dot,
        height: dot,
        corner: 1,
        fill: "blue"
      })
    ),
    ...dots(spotsOf(atWork, waiting, perLine), at, { paint: "line", width: dot }),
    ...dots(rings, at, { paint: "orange", width: dot }),
    ...dots(rings, at, { paint: "paper", width: dot - 3 })
  ]
}

/**
 * A queue played back and stopped at some moments: at each place what is in work, what waits and for what somebody is looked
 * for, a mark each, in the same order at every moment. The moments stand beside each other, on narrow screens below.
 */
export const drawStills = (
  panels: readonly StillPanel[],
  frame: {
    readonly breadth: Breadth
    readonly title: string
    readonly description: string
    readonly places: readonly string[]
  }
): Picture => {
  const { breadth, title, description, places } = frame
  const width = pictureWidth[breadth]
  const { labels, lefts, perLine } = columnsOf(breadth)
  const isBeside = breadth === "wide"
  const heightOf = (place: number, shown: readonly StillPanel[]): number =>
    Math.max(2, ...shown.map(({ marks }) => linesOf(marks[place] ?? none, perLine))) * pitch + gap
  const placeLabel = (place: string, y: number): Shape =>
    label(fitted(place, { size: smallestText, weight: "normal", width: labels }), {
      x: labels,
      y: y + 12,
      anchor: "end"
    })
  const body: Shape[] = []
  let top = 0
  for (const shown of isBeside ? [panels] : panels.map((panel) => [panel])) {
    const begin = top + (isBeside ? 44 : 46)
    const tops: number[] = []
    let end = begin
    for (const place of places.keys()) {
      tops.push(end)
      end += heightOf(place, shown)
    }
    body.push(...places.map((place, index) => placeLabel(place, tops[index] ?? begin)))
    for (const [column, { title: head, note, foot, marks }] of shown.entries()) {
      const left = lefts[column] ?? 0
      const start = isBeside ? left : 0
      const room = isBeside ? perLine * pitch : width
      body.push(
        label(fitted(head, { size: smallestText, weight: "bold", width: room }), {
          x: start,
          y: top + 14,
          weight: "bold"
        }),
        label(fitted(note, { size: smallestText, weight: "normal", width: room }), {
          x: start,
          y: top + 31,
          paint: "muted"
        }),
        ...marks.flatMap((own, place) => marksAt(own, { x: left, y: (tops[place] ?? begin) + 4 }, perLine)),
        ...foot.map((line, index) =>
          label(fitted(line, { size: smallestText, weight: "normal", width: room }), {
            x: start,
            y: end + 12 + index * 16,
            paint: "muted"
          })
        )
      )
    }
    top = end + (isBeside ? 34 : 54)
  }
  return { width, height: top, title, description, body }
}

const none: StillMarks = { atWork: 0, waiting: 0, sought: 0 }
