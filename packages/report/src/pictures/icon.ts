import type { Point } from "./circle.ts"
import { dotSizes } from "./dot-size.ts"
import { idealOf } from "./layout/ideal.ts"
import { dotShape } from "./own-picture.ts"
import { label, type Outline, type OutlineStep, type Paint, type Shape, smallestText } from "./picture.ts"
import { type Arrangement, centerOf, hubsOf, type Scene } from "./scene.ts"
import { textLines } from "./text-lines.ts"

/** A small drawing of an arrangement: where it stands, and how large it is. */
export interface IconFrame extends Point {
  readonly size: number
  /** `ideal` draws the ties and the filled dots the arrangement should have; `actual` those of the scene; `wanted` both, what is missing dashed. */
  readonly ties: "ideal" | "actual" | "wanted"
  /** Whose names are written: those of the hubs, or nobody's. */
  readonly names: "hubs" | "none"
}

const keyOf = (a: string, b: string): string => (a < b ? `${a} ${b}` : `${b} ${a}`)

/** Straight lines of one look as a single outline. */
const linesOf = (
  pairs: readonly (readonly [Point, Point])[],
  look: { readonly paint: Paint; readonly dash?: readonly number[] }
): readonly Outline[] =>
  pairs.length === 0
    ? []
    : [
        {
          kind: "outline",
          steps: pairs.flatMap(([from, to]): readonly OutlineStep[] => [
            { kind: "from", x: from.x, y: from.y },
            { kind: "to", x: to.x, y: to.y }
          ]),
          fill: "none",
          stroke: { ...look, width: look.dash === undefined ? 1 : 1.4 }
        }
      ]

/** Whether a dot is filled in an arrangement as it should be: only the hub speaks when centralized; in organic growth it is as it is. */
const isFilled = (arrangement: Arrangement, dot: { readonly id: string; readonly usesSocial: boolean }): boolean => {
  switch (arrangement.kind) {
    case "decentralized":
      return dot.usesSocial
    case "centralized":
      return dot.id === arrangement.hub
    default:
      return true
  }
}

const hubNames = (scene: Scene, arrangement: Arrangement, at: (id: string) => Point | undefined): readonly Shape[] =>
  scene.dots.flatMap(({ id, label: text }) => {
    const place = at(id)
    if (place === undefined || !hubsOf(arrangement).includes(id)) return []
    const setting = { width: 120, lines: 2, size: smallestText, weight: "bold" } as const
    const rise = id === centerOf(arrangement) ? 30 : 24
    return textLines(text, setting).map((line, row) =>
      label(line, { x: place.x, y: place.y + rise + row * 14, anchor: "middle", weight: "bold" })
    )
  })

/** The shapes of a small drawing of a scene in an arrangement. */
export const iconShapes = (scene: Scene, arrangement: Arrangement, frame: IconFrame): readonly Shape[] => {
  const { places, ties } = idealOf(
    scene.dots.map(({ id }) => id),
    arrangement
  )
  const at = (id: string): Point | undefined => {
    const place = places.get(id)
    return place === undefined ? undefined : { x: frame.x + place.x * frame.size, y: frame.y + place.y * frame.size }
  }
  const actual = new Set(scene.ties.map(({ from, to }) => keyOf(from, to)))
  const drawn: readonly (readonly [string, string])[] =
    frame.ties === "actual" ? [...actual].map((key) => key.split(" ")).map(([a = "", b = ""]) => [a, b]) : ties
  const ended = drawn.flatMap(([a, b]) => {
    const [from, to] = [at(a), at(b)]
    const isMissing = frame.ties === "wanted" && !actual.has(keyOf(a, b))
    return from === undefined || to === undefined ? [] : [{ pair: [from, to] as const, isMissing }]
  })
  const lines = [
    ...linesOf(
      ended.filter(({ isMissing }) => !isMissing).map(({ pair }) => pair),
      { paint: "line" }
    ),
    ...linesOf(
      ended.filter(({ isMissing }) => isMissing).map(({ pair }) => pair),
      { paint: "orange", dash: [3, 3] }
    )
  ]
  const crowd = Math.sqrt(Math.max(1, scene.dots.length))
  const most = Math.min(12, frame.size * 0.06, (frame.size * 0.23) / crowd)
  const sizeOf = dotSizes(scene.dots, { least: Math.max(2.4, most * 0.42), most })
  const [center, hubs] = [centerOf(arrangement), hubsOf(arrangement)]
  const dots = scene.dots.flatMap((dot) => {
    const place = at(dot.id)
    if (place === undefined) return []
    const rank = dot.id === center ? "hub" : hubs.includes(dot.id) ? "sub-hub" : "unit"
    const least = rank === "hub" ? most * 1.35 : rank === "sub-hub" ? most * 0.9 : 0
    const usesSocial = frame.ties === "ideal" ? isFilled(arrangement, dot) : dot.usesSocial
    return [dotShape({ kind: dot.kind, usesSocial }, { ...place, radius: Math.max(least, sizeOf(dot)), rank })]
  })
  return [...lines, ...dots, ...(frame.names === "hubs" ? hubNames(scene, arrangement, at) : [])]
}
