import type { Point } from "../circle.ts"
import { bulge, type Layout, type Place, rowHeight, type Sized } from "./layout.ts"

/** The width a block may have beside a ring, in pixels. */
export const ringBlockWidth = 150

const roomOf = (unit: Sized): number => Math.max(46, rowHeight(unit))

const sumOf = (units: readonly Sized[]): number => units.reduce((sum, unit) => sum + roomOf(unit), 0)

const widest = (units: readonly Sized[]): number =>
  Math.max(0, ...units.map(({ block, radius }) => block.width + radius + 8))

/** One group as a ring: half of it down the right arc, the rest up the left one, names outside. */
const ringOf = (units: readonly Sized[]): Layout => {
  const right = units.slice(0, Math.ceil(units.length / 2))
  const left = units.slice(right.length).reverse()
  const half = Math.max(sumOf(right), sumOf(left)) / 2
  const radius = Math.min(150, Math.max(80, half * 1.2))
  const middle = { x: widest(left) + radius, y: half }
  const places = new Map<string, Place>()
  for (const { side, row, direction } of [
    { side: "right", row: right, direction: 1 },
    { side: "left", row: left, direction: -1 }
  ] as const) {
    let y = half - sumOf(row) / 2
    for (const unit of row) {
      const at = y + roomOf(unit) / 2
      const x = middle.x + direction * radius * bulge((at - half) / (half * 1.08))
      places.set(unit.id, { unit, x, y: at, side })
      y += roomOf(unit)
    }
  }
  return {
    width: middle.x + radius + widest(right),
    height: 2 * half,
    places,
    bow: "inward",
    middles: new Map(units.map(({ id }) => [id, middle]))
  }
}

/** Groups of tied units, each as a ring of its own: as many side by side as fit into the width, in the order given. */
export const ringsLayout = (groups: readonly (readonly Sized[])[], width: number): Layout => {
  const gap = { x: 34, y: 30 }
  const places = new Map<string, Place>()
  const middles = new Map<string, Point>()
  let [left, top, height] = [0, 0, 0]
  for (const ring of groups.map(ringOf)) {
    if (left > 0 && left + ring.width > width) [left, top, height] = [0, top + height + gap.y, 0]
    for (const [id, place] of ring.places) places.set(id, { ...place, x: place.x + left, y: place.y + top })
    for (const [id, middle] of ring.middles) middles.set(id, { x: middle.x + left, y: middle.y + top })
    left += ring.width + gap.x
    height = Math.max(height, ring.height)
  }
  return { width, height: top + height, places, bow: "inward", middles }
}
