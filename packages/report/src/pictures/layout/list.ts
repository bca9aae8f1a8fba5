import { type Layout, type Place, rowHeight, type Sized } from "./layout.ts"

/** A unit of a list with its depth: 0 for a hub, more for what hangs on it. */
export interface Entry {
  readonly unit: Sized
  readonly depth: number
}

/** Where the dots of a list stand, and by how much each depth is moved to the right, in pixels. */
const listIndent = { dots: 84, depth: 14 }

/** The width a block may have in a list, in pixels. */
export const listBlockWidth = (width: number, depth: number): number =>
  width - listIndent.dots - listIndent.depth * depth - 22

/** Units one below the other, names to the right, ties as arcs to the left: what fits the width of a telephone. */
export const listLayout = (entries: readonly Entry[], width: number): Layout => {
  const places = new Map<string, Place>()
  let top = 0
  for (const { unit, depth } of entries) {
    const height = rowHeight(unit)
    places.set(unit.id, { unit, x: listIndent.dots + depth * listIndent.depth, y: top + height / 2, side: "right" })
    top += height
  }
  return { width, height: top, places, bow: "leftward", middles: new Map() }
}
