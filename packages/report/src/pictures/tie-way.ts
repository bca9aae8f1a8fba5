import type { Box } from "./box.ts"
import type { Point } from "./circle.ts"
import { bent, type Curve, pointOf, wayLength } from "./tie-curve.ts"

/** A dot that stands somewhere. */
export interface StandingDot extends Point {
  readonly id: string
  readonly radius: number
}

/** What ties go around: dots, which they never meet; what is written by dots, which they cross where nothing else is left; and the frame they stay in. */
export interface Hindrances {
  readonly dots: readonly StandingDot[]
  readonly writing: readonly Box[]
  readonly frame: Box
}

/** A tie that looks for its way. */
export interface Wayfarer {
  /** The way it would take if nothing stood in it, from the middle of one dot to that of the other. */
  readonly preferred: Curve
  /** The ids of the dots it joins. */
  readonly ends: readonly [string, string]
  /** The part of a way that is drawn. */
  readonly drawn: (way: Curve) => Curve
}

/** How far the two control points of a way are moved aside, in pixels. */
type Bend = readonly [first: number, second: number]

const steps = [0, 14, -14, 28, -28, 46, -46, 70, -70, 100, -100, 140, -140, 190, -190]

/** What a bend costs: a bow costs its depth, and a way that swings to both sides costs more. */
const effortOf = ([first, second]: Bend): number =>
  0.02 * (Math.abs(first) + Math.abs(second) + Math.abs(first - second))

/** All bends that are tried, the slightest first. */
const bends: readonly Bend[] = steps
  .flatMap((first) => steps.map((second): Bend => [first, second]))
  .sort((a, b) => effortOf(a) - effortOf(b))

/** The air that a way leaves around a dot, in pixels. */
const air = 3.5
/** How far apart the points of a way are that are looked at, in pixels. */
const stride = 5
/** What it costs to meet a dot or to leave the frame, against a point that is in writing. */
const forbidden = 1000

const isIn = ({ x, y }: Point, box: Box): boolean => x > box.left && x < box.right && y > box.top && y < box.bottom

const meets = ({ x, y }: Point, dot: StandingDot): boolean => {
  const reach = dot.radius + air
  return (x - dot.x) * (x - dot.x) + (y - dot.y) * (y - dot.y) < reach * reach
}

/** What stands in a way, or as much as there is before it costs more than `most`. */
const hindranceOf = (way: Curve, around: Hindrances, most: number): number => {
  const count = Math.max(8, Math.ceil(wayLength(way) / stride))
  let cost = 0
  for (let index = 0; index <= count && cost < most; index += 1) {
    const point = pointOf(way, index / count)
    if (!isIn(point, around.frame)) cost += forbidden
    for (const dot of around.dots) if (meets(point, dot)) cost += forbidden
    for (const box of around.writing) if (isIn(point, box)) cost += 1
  }
  return cost
}

/** The way of a tie around what stands between its ends: the one it prefers where that is free, else the slightest bow that is. */
export const clearWay = ({ preferred, ends, drawn }: Wayfarer, hindrances: Hindrances): Curve => {
  const around = { ...hindrances, dots: hindrances.dots.filter(({ id }) => !ends.includes(id)) }
  let best = drawn(preferred)
  let least = Number.POSITIVE_INFINITY
  for (const bend of bends) {
    const effort = effortOf(bend)
    if (effort >= least) break
    const way = drawn(bent(preferred, bend))
    const cost = effort + hindranceOf(way, around, least - effort)
    if (cost < least) [best, least] = [way, cost]
  }
  return best
}
