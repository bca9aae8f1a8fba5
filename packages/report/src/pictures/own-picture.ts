import { type Arranged, arrange, type Breadth, pictureWidth } from "./arrange.ts"
import { type Box, shapeBox } from "./box.ts"
import type { Point } from "./circle.ts"
import { areNeighbors } from "./layout/lattice.ts"
import type { Layout, Place } from "./layout/layout.ts"
import { label, type Picture, type Shape } from "./picture.ts"
import { type Arrangement, centerOf, type Dot, hubsOf, type Scene, type TieLine } from "./scene.ts"
import { bowedLeft, bowedTo, type Curve, straight, tieShapes, trimmed } from "./tie-curve.ts"
import { type DrawnTie, kindsOf, type TieVerbs, tieLabels, tieSamples } from "./tie-labels.ts"
import { clearWay, type Hindrances } from "./tie-way.ts"
import { blockShapes } from "./unit-block.ts"

/** The words of the picture of an organization. */
export interface OwnPictureWords {
  readonly title: string
  readonly description: string
  readonly verbs: TieVerbs
  /** What is written over the units that no tie reaches. */
  readonly apart: string
}

const margin = 8

const moved = (layout: Layout, by: Point): Layout => ({
  ...layout,
  places: new Map([...layout.places].map(([id, place]) => [id, { ...place, x: place.x + by.x, y: place.y + by.y }])),
  middles: new Map([...layout.middles].map(([id, { x, y }]) => [id, { x: x + by.x, y: y + by.y }]))
})

const curveBetween = (layout: Layout, ends: { readonly from: Place; readonly to: Place }): Curve => {
  const { from, to } = ends
  if (layout.bow === "leftward") {
    const reach = 10 + (58 * Math.abs(from.y - to.y)) / Math.max(1, layout.height)
    return bowedLeft(from, to, reach)
  }
  const middle = layout.middles.get(from.unit.id)
  if (middle === undefined || !layout.middles.has(to.unit.id)) return straight(from, to)
  const apart = Math.abs(from.x - to.x) + Math.abs(from.y - to.y)
  return bowedTo({ start: from, end: to }, middle, 0.25 * Math.min(1, Math.max(0, apart - 50) / 150))
}

/** Ties that share their two ends get lanes of their own, side by side. */
const lanesOf = (ties: readonly TieLine[]): readonly number[] => {
  const keyOf = ({ from, to }: TieLine): string => (from < to ? `${from} ${to}` : `${to} ${from}`)
  const counts = new Map<string, number>()
  for (const tie of ties) counts.set(keyOf(tie), (counts.get(keyOf(tie)) ?? 0) + 1)
  const used = new Map<string, number>()
  return ties.map((tie) => {
    const key = keyOf(tie)
    const index = used.get(key) ?? 0
    used.set(key, index + 1)
    const lane = (index - ((counts.get(key) ?? 1) - 1) / 2) * 5
    return tie.from < tie.to ? lane : -lane
  })
}

/** The smallest box around boxes. */
const around = (boxes: readonly Box[]): Box => ({
  left: Math.min(...boxes.map(({ left }) => left)),
  top: Math.min(...boxes.map(({ top }) => top)),
  right: Math.max(...boxes.map(({ right }) => right)),
  bottom: Math.max(...boxes.map(({ bottom }) => bottom))
})

/** What is written by a unit's dot. */
const writtenBy = ({ unit: { radius, block }, ...place }: Place): readonly Shape[] =>
  blockShapes(block, { ...place, radius })

/** What ties go around in a layout; the even lines of a lattice only begin below what is written. */
const hindrancesOf = ({ places, bow }: Layout, frame: Box): Hindrances => ({
  frame,
  dots: [...places].map(([id, { x, y, unit }]) => ({ id, x, y, radius: unit.radius })),
  writing: bow === "straight" ? [] : [...places.values()].map((place) => around(writtenBy(place).map(shapeBox)))
})

/** How far from the middle of its dot a straight tie comes out below what is written under it, in pixels; 0 where it does not pass that. */
const belowWriting = (place: Place, to: Point): number => {
  const [dx, dy] = [to.x - place.x, to.y - place.y]
  const box = around(writtenBy(place).map(shapeBox))
  const atTop = place.x + (dx * (box.top - place.y)) / dy
  if (dy <= 0 || atTop < box.left || atTop > box.right) return 0
  const sideways = dx === 0 ? 1 : ((dx > 0 ? box.right : box.left) - place.x) / dx
  return Math.min(sideways, (box.bottom - place.y) / dy) * Math.sqrt(dx * dx + dy * dy)
}

const drawnTies = (scene: Scene, arranged: Arranged, frame: Box): readonly DrawnTie[] => {
  const { main, columns } = arranged
  const order = new Map([...main.places.keys()].map((id, index) => [id, index]))
  const lanes = lanesOf(scene.ties)
  const hindrances = hindrancesOf(main, frame)
  return scene.ties.flatMap((tie, index) => {
    const [from, to] = [main.places.get(tie.from), main.places.get(tie.to)]
    if (from === undefined || to === undefined) return []
    const inLattice = columns > 0 && !areNeighbors(order.get(tie.from) ?? 0, order.get(tie.to) ?? 0, columns)
    if (inLattice) return []
    const isStraight = main.bow === "straight"
    const room = {
      start: Math.max(from.unit.radius, isStraight ? belowWriting(from, to) : 0) + 2,
      end: Math.max(to.unit.radius, isStraight ? belowWriting(to, from) : 0) + 3,
      lane: lanes[index] ?? 0
    }
    const straightly = (way: Curve): Curve => {
      const { start, end } = trimmed(way, room)
      return straight(start, end)
    }
    const curve = clearWay(
      {
        preferred: curveBetween(main, { from, to }),
        ends: [tie.from, tie.to],
        drawn: isStraight ? straightly : (way) => trimmed(way, room)
      },
      hindrances
    )
    return [{ kind: tie.kind, curve }]
  })
}

/** A unit's dot: a circle, or for an agency a square on its corner; the hubs in the strong color. */
export const dotShape = (
  dot: Pick<Dot, "kind" | "usesSocial"> & Partial<Pick<Dot, "says">>,
  at: Point & { readonly radius: number; readonly rank: "hub" | "sub-hub" | "unit" }
): Shape => {
  const { x, y, radius, rank } = at
  const strong = rank === "unit" ? "soft" : "blue"
  const fill = dot.usesSocial ? strong : "paper"
  const stroke = { paint: strong, width: 1.6 } as const
  if (dot.kind === "department")
    return { kind: "circle", x, y, radius, fill, stroke, ...(dot.says === undefined ? {} : { says: dot.says }) }
  const steps = [
    { kind: "from", x, y: y - radius },
    { kind: "to", x: x + radius, y },
    { kind: "to", x, y: y + radius },
    { kind: "to", x: x - radius, y },
    { kind: "close" }
  ] as const
  return { kind: "outline", steps, fill, stroke }
}

const unitShapes = (scene: Scene, layouts: readonly Layout[], arrangement: Arrangement): readonly Shape[] => {
  const [center, hubs] = [centerOf(arrangement), hubsOf(arrangement)]
  const dots = new Map(scene.dots.map((dot) => [dot.id, dot]))
  return layouts.flatMap(({ places }) =>
    [...places].flatMap(([id, place]) => {
      const dot = dots.get(id)
      if (dot === undefined) return []
      const rank = id === center ? "hub" : hubs.includes(id) ? "sub-hub" : "unit"
      const { x, y, unit } = place
      return [dotShape(dot, { x, y, radius: unit.radius, rank }), ...writtenBy(place)]
    })
  )
}

/** The organization's own picture: its units as its arrangement places them, who ties to whom, and the channels on who operates them. */
export const drawOwnPicture = (
  scene: Scene,
  frame: { readonly arrangement: Arrangement; readonly breadth: Breadth; readonly words: OwnPictureWords }
): Picture => {
  const { arrangement, breadth, words } = frame
  const width = pictureWidth[breadth]
  const arranged = arrange(scene, frame)
  const main = moved(arranged.main, { x: (width - arranged.main.width) / 2, y: margin })
  const below = main.places.size === 0 ? 0 : margin + main.height
  const room: Box = { left: 0, top: 0, right: width, bottom: below }
  const ties = drawnTies(scene, { ...arranged, main }, room)
  const hasApart = arranged.apart.places.size > 0
  const apartTop = below + (below === 0 ? 32 : 44)
  const apart = moved(arranged.apart, { x: (width - arranged.apart.width) / 2, y: apartTop })
  const units = unitShapes(scene, [main, apart], arrangement)
  const heading = hasApart ? [label(words.apart, { x: 0, y: apartTop - 14, paint: "muted" })] : []
  const taken: readonly Box[] = [...units, ...heading].map(shapeBox)
  const { labels, left } = tieLabels(breadth === "wide" ? ties : [], {
    verbs: words.verbs,
    taken,
    frame: room
  })
  const unlabeled = breadth === "wide" ? left : kindsOf(ties)
  const bottom = (hasApart ? apartTop + apart.height : below) + margin
  const samples = tieSamples(unlabeled, { verbs: words.verbs, y: bottom, width })
  return {
    width,
    height: bottom + samples.height,
    title: words.title,
    description: words.description,
    body: [
      ...ties.flatMap(({ kind, curve }) => tieShapes(kind, curve, "line")),
      ...labels,
      ...units,
      ...heading,
      ...samples.shapes
    ]
  }
}
