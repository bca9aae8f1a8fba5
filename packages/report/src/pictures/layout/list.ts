import { type Layout, type Place, rowHeight, type Sized } from "./layout.ts"

/** A unit of a list with its depth: 0 for a hub, more for what hangs on it. */
export interface Entry {
  readonly unit: Sized
  readonly depth: number
}

/** Where the dots of a list stand, how far from them the words begin, and by how much each depth moves those to the right, in pixels. */
const listIndent = { dots: 84, words: 21, depth: 10 }

/** The width a block may have in a list, in pixels. */
export const listBlockWidth = (width: number, depth: number): number =>
  width - listIndent.dots - listIndent.words - listIndent.depth * depth - 1

/** Units one below the other, all dots in a column, names to the right, ties as arcs to the left: what fits the width of a telephone. */
export const listLayout = (entries: readonly Entry[], width: number): Layout => {
  const places = new Map<string, Place>()
  let top = 0
  for (const { unit, depth } of entries) {
    const height = rowHeight(unit)
    places.set(unit.id, {
      unit,
      x: listIndent.dots,
      y: top + height / 2,
      side: "right",
      indent: listIndent.words + depth * listIndent.depth
    })
    top += height
  }
  return { width, height: top, places, bow: "leftward", middles: new Map() }
}
