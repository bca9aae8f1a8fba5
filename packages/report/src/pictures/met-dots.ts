import { shapeBox } from "./box.ts"
import type { Point } from "./circle.ts"
import type { Picture, Shape } from "./picture.ts"
import { type Curve, pointOf } from "./tie-curve.ts"

interface Disc extends Point {
  readonly radius: number
}

/** The dots of a picture, and the diamonds of agencies: outlines of five steps. */
const discOf = (shape: Shape): readonly Disc[] => {
  if (shape.kind === "circle") return [shape]
  if (shape.kind !== "outline" || shape.steps.length !== 5) return []
  const { left, right, top, bottom } = shapeBox(shape)
  return [{ x: (left + right) / 2, y: (top + bottom) / 2, radius: (right - left) / 2 }]
}

const curveOf = (shape: Shape): readonly Curve[] => {
  if (shape.kind !== "outline") return []
  const [start, curve] = shape.steps
  if (start?.kind !== "from" || curve?.kind !== "curve") return []
  const { x1, y1, x2, y2, x, y } = curve
  return [{ start, first: { x: x1, y: y1 }, second: { x: x2, y: y2 }, end: { x, y } }]
}

const gap = (disc: Disc, { x, y }: Point): number =>
  Math.sqrt((x - disc.x) * (x - disc.x) + (y - disc.y) * (y - disc.y)) - disc.radius

const points = 300

/** The dots of a picture that some tie runs through though it does not end there: none, if it can be read. */
export const metDots = ({ body }: Picture): readonly string[] => {
  const discs = body.flatMap(discOf)
  return body.flatMap(curveOf).flatMap((curve) => {
    const way = Array.from({ length: points + 1 }, (_, index) => pointOf(curve, index / points))
    const ends = [curve.start, curve.end].map((end) => [...discs].sort((a, b) => gap(a, end) - gap(b, end))[0])
    return discs
      .filter((disc) => !ends.includes(disc) && way.some((point) => gap(disc, point) < 0))
      .map(({ x, y }) => `a tie from ${curve.start.x},${curve.start.y} meets the dot at ${x},${y}`)
  })
}
