import type { Point } from "./circle.ts"
import type { Outline, OutlineStep, Paint } from "./picture.ts"
import type { DrawnTieKind } from "./scene.ts"

/** A tie's way from one dot to another: a cubic curve. */
export interface Curve {
  readonly start: Point
  readonly first: Point
  readonly second: Point
  readonly end: Point
}

const between = (a: Point, b: Point, share: number): Point => ({
  x: a.x + (b.x - a.x) * share,
  y: a.y + (b.y - a.y) * share
})

const distance = (a: Point, b: Point): number => Math.sqrt((a.x - b.x) * (a.x - b.x) + (a.y - b.y) * (a.y - b.y))

/** A point so far from another in the direction of a third. */
const towards = (from: Point, to: Point, pixels: number): Point => {
  const length = distance(from, to)
  return length === 0 ? from : between(from, to, pixels / length)
}

/** A curve without a bow. */
export const straight = (start: Point, end: Point): Curve => ({
  start,
  first: between(start, end, 1 / 3),
  second: between(start, end, 2 / 3),
  end
})

/** A curve that is drawn towards a point: with strength 0 it is straight. */
export const bowedTo = (
  ends: { readonly start: Point; readonly end: Point },
  middle: Point,
  strength: number
): Curve => {
  const { first, second, start, end } = straight(ends.start, ends.end)
  return { start, first: between(first, middle, strength), second: between(second, middle, strength), end }
}

/** A curve that leaves both ends to the left; the farther apart they are, the farther it goes. */
export const bowedLeft = (start: Point, end: Point, reach: number): Curve => {
  const left = Math.min(start.x, end.x) - reach * 1.33
  return { start, first: { x: left, y: start.y }, second: { x: left, y: end.y }, end }
}

/** A curve whose two control points are moved aside by so many pixels, to the right of who goes from its start to its end. */
export const bent = (curve: Curve, [first, second]: readonly [first: number, second: number]): Curve => {
  const { start, end } = curve
  const length = distance(start, end) || 1
  const side = { x: (start.y - end.y) / length, y: (end.x - start.x) / length }
  const moved = ({ x, y }: Point, pixels: number): Point => ({ x: x + side.x * pixels, y: y + side.y * pixels })
  return { ...curve, first: moved(curve.first, first), second: moved(curve.second, second) }
}

/** How long a curve is at most, in pixels: as long as the line through its control points. */
export const wayLength = ({ start, first, second, end }: Curve): number =>
  distance(start, first) + distance(first, second) + distance(second, end)

/** The point of a curve at a share of its way. */
export const pointOf = ({ start, first, second, end }: Curve, share: number): Point => {
  const [a, b, c] = [between(start, first, share), between(first, second, share), between(second, end, share)]
  return between(between(a, b, share), between(b, c, share), share)
}

/** A curve between the edges of two dots, moved sideways by its lane where several ties share the way. */
export const trimmed = (
  curve: Curve,
  room: { readonly start: number; readonly end: number; readonly lane: number }
): Curve => {
  const length = distance(curve.start, curve.end) || 1
  const aside = {
    x: (-(curve.end.y - curve.start.y) / length) * room.lane,
    y: ((curve.end.x - curve.start.x) / length) * room.lane
  }
  const moved = (point: Point): Point => ({ x: point.x + aside.x, y: point.y + aside.y })
  const { first, second } = curve
  return {
    start: moved(towards(curve.start, first, room.start)),
    first: moved(first),
    second: moved(second),
    end: moved(towards(curve.end, second, room.end))
  }
}

/** How each kind of tie is drawn, so that it can be told without color: dashes (none: solid), and what stands at its end. */
const looks: {
  readonly [K in DrawnTieKind]: {
    readonly dash?: readonly number[]
    readonly end: "none" | "arrow" | "chevron" | "bar"
  }
} = {
  coordinates: { end: "none" },
  shares: { dash: [0.1, 4.5], end: "none" },
  "hands-over": { end: "arrow" },
  consults: { dash: [6, 4], end: "chevron" },
  approves: { end: "bar" },
  escalates: { dash: [9, 4, 1, 4], end: "arrow" }
}

const headLength = 8

const aside = (tip: Point, back: Point, pixels: number): Point => {
  const length = distance(tip, back) || 1
  return { x: (-(back.y - tip.y) / length) * pixels, y: ((back.x - tip.x) / length) * pixels }
}

/** What stands at the end of a curve that goes to `tip` from `before`. */
const headOf = (curve: Curve, look: { readonly end: "arrow" | "chevron" | "bar"; readonly paint: Paint }): Outline => {
  const { end: tip, second: before } = curve
  const stroke = { paint: look.paint, width: 1.6 }
  const back = towards(tip, before, look.end === "bar" ? 1 : headLength)
  const wing = aside(tip, back, look.end === "bar" ? 5 : 3.6)
  const [left, right] = [
    { x: back.x + wing.x, y: back.y + wing.y },
    { x: back.x - wing.x, y: back.y - wing.y }
  ]
  const steps: readonly OutlineStep[] =
    look.end === "bar"
      ? [
          { kind: "from", ...left },
          { kind: "to", ...right }
        ]
      : [
          { kind: "from", ...left },
          { kind: "to", ...tip },
          { kind: "to", ...right }
        ]
  return look.end === "arrow"
    ? { kind: "outline", steps: [...steps, { kind: "close" }], fill: look.paint }
    : { kind: "outline", steps, fill: "none", stroke: { ...stroke, width: look.end === "bar" ? 2.4 : 1.6 } }
}

/** A tie's line and what stands at its end. */
export const tieShapes = (kind: DrawnTieKind, curve: Curve, paint: Paint): readonly Outline[] => {
  const { dash, end } = looks[kind]
  const { start, first, second } = curve
  const lineEnd = end === "arrow" ? towards(curve.end, second, headLength - 2) : curve.end
  const line: Outline = {
    kind: "outline",
    steps: [
      { kind: "from", ...start },
      { kind: "curve", x1: first.x, y1: first.y, x2: second.x, y2: second.y, ...lineEnd }
    ],
    fill: "none",
    stroke: { paint, width: kind === "shares" ? 2.2 : 1.5, ...(dash === undefined ? {} : { dash }) }
  }
  return end === "none" ? [line] : [line, headOf(curve, { end, paint })]
}
