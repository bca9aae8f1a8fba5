import { type Box, labelBox, overlap } from "./box.ts"
import type { Point } from "./circle.ts"
import { type Label, label, type Shape } from "./picture.ts"
import type { DrawnTieKind } from "./scene.ts"
import { type Curve, pointOf, straight, tieShapes, wayLength } from "./tie-curve.ts"

/** A tie with the way it is drawn. */
export interface DrawnTie {
  readonly kind: DrawnTieKind
  readonly curve: Curve
}

/** The words for kinds of tie, as one says them of a tie's first end: `asks`. */
export type TieVerbs = { readonly [K in DrawnTieKind]: string }

const shares = [0.5, 0.45, 0.55, 0.4, 0.6, 0.35, 0.65, 0.3, 0.7, 0.25, 0.75, 0.2, 0.8]

const lengthOf = ({ start, end }: Curve): number => Math.abs(start.x - end.x) + Math.abs(start.y - end.y)

/** Where words may stand: inside the frame, on nothing that is taken, and not where another tie runs. */
interface Room {
  readonly frame: Box
  readonly taken: readonly Box[]
}

const isInside = (box: Box, frame: Box): boolean =>
  box.left >= frame.left && box.right <= frame.right && box.top >= frame.top && box.bottom <= frame.bottom

/** The points of a curve, close to each other. */
const pointsOf = (curve: Curve): readonly Point[] => {
  const count = Math.ceil(wayLength(curve) / 4)
  return Array.from({ length: count + 1 }, (_, index) => pointOf(curve, index / Math.max(1, count)))
}

const runsThrough = (points: readonly Point[], box: Box): boolean =>
  points.some(({ x, y }) => x > box.left - 2 && x < box.right + 2 && y > box.top && y < box.bottom)

/** A word on the longest of some curves on which there is room, if there is any. */
const placed = (
  word: string,
  curves: readonly Curve[],
  room: Room & { readonly others: (curve: Curve) => readonly (readonly Point[])[] }
): Label | undefined => {
  for (const curve of [...curves].sort((a, b) => lengthOf(b) - lengthOf(a))) {
    const others = room.others(curve)
    for (const share of shares) {
      const { x, y } = pointOf(curve, share)
      const candidate = label(word, { x, y: y + 4, anchor: "middle", paint: "muted" })
      const box = labelBox(candidate)
      const isFree = isInside(box, room.frame) && !room.taken.some((other) => overlap(other, box))
      if (isFree && !others.some((points) => runsThrough(points, box))) return candidate
    }
  }
  return undefined
}

/** The words on the ties, one for each kind, and the kinds for which there was no room. */
export const tieLabels = (
  ties: readonly DrawnTie[],
  scene: Room & { readonly verbs: TieVerbs }
): { readonly labels: readonly Label[]; readonly left: readonly DrawnTieKind[] } => {
  const labels: Label[] = []
  const left: DrawnTieKind[] = []
  const drawn = ties.map(({ curve }) => ({ curve, points: pointsOf(curve) }))
  const others = (curve: Curve): readonly (readonly Point[])[] =>
    drawn.filter((other) => other.curve !== curve).map(({ points }) => points)
  for (const kind of kindsOf(ties)) {
    const curves = ties.filter((tie) => tie.kind === kind).map(({ curve }) => curve)
    const taken = [...scene.taken, ...labels.map(labelBox)]
    const found = placed(scene.verbs[kind], curves, { frame: scene.frame, taken, others })
    if (found === undefined) left.push(kind)
    else labels.push(found)
  }
  return { labels, left }
}

const order: readonly DrawnTieKind[] = ["coordinates", "hands-over", "consults", "approves", "escalates", "shares"]

/** The kinds among ties, in the order they are told. */
export const kindsOf = (ties: readonly DrawnTie[]): readonly DrawnTieKind[] =>
  order.filter((kind) => ties.some((tie) => tie.kind === kind))

/** A sample of each kind of tie with its word, for what could not be written on the ties themselves. */
export const tieSamples = (
  kinds: readonly DrawnTieKind[],
  setting: { readonly verbs: TieVerbs; readonly y: number; readonly width: number }
): { readonly shapes: readonly Shape[]; readonly height: number } => {
  const shapes: Shape[] = []
  const rowHeight = 20
  let [x, y] = [0, setting.y]
  for (const kind of kinds) {
    const words = label(setting.verbs[kind], { x: x + 44, y: y + 12, paint: "muted" })
    const right = labelBox(words).right
    if (x > 0 && right > setting.width) {
      x = 0
      y += rowHeight
      shapes.push(...sample(kind, { x, y }), { ...words, x: x + 44, y: y + 12 })
      x = right - labelBox(words).left + 64
      continue
    }
    shapes.push(...sample(kind, { x, y }), words)
    x = right + 20
  }
  return { shapes, height: kinds.length === 0 ? 0 : y + rowHeight - setting.y }
}

const sample = (kind: DrawnTieKind, at: { readonly x: number; readonly y: number }): readonly Shape[] =>
  tieShapes(kind, straight({ x: at.x + 2, y: at.y + 8 }, { x: at.x + 36, y: at.y + 8 }), "line")
