import type { Layout, Place, Sized } from "./layout.ts"

/** How many units stand in a row of a lattice or grid. */
export const columnsFor = (count: number, width: number): number => {
  const most = Math.max(1, Math.floor(width / 128))
  return Math.min(most, Math.max(Math.min(2, most), Math.ceil(Math.sqrt(count * 1.3))))
}

/** The width a block may have in a lattice, in pixels. */
export const latticeBlockWidth = (columns: number, width: number): number => Math.min(140, width / (columns + 0.5) - 10)

/** Units in even rows, every other one moved by half a cell, names below: a honeycomb. */
export const latticeLayout = (
  units: readonly Sized[],
  frame: { readonly width: number; readonly columns: number }
): Layout => {
  const cell = frame.width / (frame.columns + 0.5)
  const places = new Map<string, Place>()
  let top = 0
  for (let row = 0; row * frame.columns < units.length; row += 1) {
    const rowUnits = units.slice(row * frame.columns, (row + 1) * frame.columns)
    const radius = Math.max(...rowUnits.map((unit) => unit.radius))
    for (const [column, unit] of rowUnits.entries())
      places.set(unit.id, { unit, x: (column + 0.5 + (row % 2) * 0.5) * cell, y: top + radius, side: "below" })
    top += 2 * radius + Math.max(...rowUnits.map(({ block }) => block.height)) + 20
  }
  return { width: frame.width, height: top, places, bow: "straight", middles: new Map() }
}

/** Units in even rows without any shift, names below: those that stand apart. */
export const gridLayout = (
  units: readonly Sized[],
  frame: { readonly width: number; readonly columns: number }
): Layout => {
  const cell = frame.width / frame.columns
  const lattice = latticeLayout(units, { width: cell * (frame.columns + 0.5), columns: frame.columns })
  const places = new Map(
    [...lattice.places].map(([id, place], index) => [id, { ...place, x: ((index % frame.columns) + 0.5) * cell }])
  )
  return { ...lattice, width: frame.width, places }
}

/** Whether two units of a lattice are neighbors, by their places in the order. */
export const areNeighbors = (a: number, b: number, columns: number): boolean => {
  const [first, second] = a < b ? [a, b] : [b, a]
  const row = Math.floor(first / columns)
  const distance = Math.floor(second / columns) - row
  const step = (second % columns) - (first % columns)
  if (distance === 0) return step === 1
  return distance === 1 && (row % 2 === 0 ? step === 0 || step === -1 : step === 0 || step === 1)
}
