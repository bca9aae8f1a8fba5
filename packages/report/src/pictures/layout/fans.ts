import { bulge, type Layout, type Place, rowHeight, type Sized } from "./layout.ts"

/** The units around a hub, if there is one: those of each sub-hub, and those that hang on the hub itself. */
export interface Fans {
  readonly hub?: Sized
  readonly fans: readonly { readonly hub: Sized; readonly leaves: readonly Sized[] }[]
  readonly own: readonly Sized[]
}

/** Units in one stretch of a side: those of a sub-hub, or of the hub itself. */
interface Band {
  readonly hub?: Sized
  readonly leaves: readonly Sized[]
}

/** The widths a block may have, in pixels: of a leaf, of a sub-hub, and of the hub with and without sub-hubs. */
export const fanBlockWidths = { leaf: 140, nestedLeaf: 126, subHub: 124, hub: 122, loneHub: 136 }

const width = 720
const subHubDistance = 125
const leastHeight = 250
const bandGap = 16

const sumOf = (numbers: readonly number[]): number => numbers.reduce((sum, number) => sum + number, 0)

const bandHeight = ({ hub, leaves }: Band): number =>
  Math.max(sumOf(leaves.map(rowHeight)), hub === undefined ? 0 : 2 * (hub.radius + hub.block.height + 10))

const sideHeight = (bands: readonly Band[]): number =>
  sumOf(bands.map(bandHeight)) + bandGap * Math.max(0, bands.length - 1)

/** Shares the sub-hubs out to two sides, each to the side that is shorter so far, and halves what hangs on the hub itself. */
const sidesOf = ({ fans, own }: Fans): { readonly right: readonly Band[]; readonly left: readonly Band[] } => {
  const right: Band[] = []
  const left: Band[] = []
  for (const fan of fans) (sideHeight(right) <= sideHeight(left) ? right : left).push(fan)
  const difference = sideHeight(left) - sideHeight(right)
  const total = sumOf(own.map(rowHeight))
  const forRight: Sized[] = []
  for (const unit of own) {
    if (sumOf(forRight.map(rowHeight)) + rowHeight(unit) / 2 > (total + difference) / 2) break
    forRight.push(unit)
  }
  const forLeft = own.slice(forRight.length).reverse()
  return {
    right: forRight.length === 0 ? right : [...right, { leaves: forRight }],
    left: forLeft.length === 0 ? left : [...left, { leaves: forLeft }]
  }
}

/** Where on a side: from the middle of the picture, to the right (1) or the left (-1). */
interface SideFrame {
  readonly direction: 1 | -1
  readonly x: number
  readonly y: number
  /** Half the height of the side. */
  readonly half: number
  /** What is added to each row so that few units still make a round picture. */
  readonly air: number
  /** Whether sub-hubs stand between, so that leaves keep their distance. */
  readonly nested: boolean
}

const leafDistance = (frame: SideFrame, place: { readonly y: number; readonly band: number; readonly half: number }) =>
  frame.nested
    ? 191 + 22 * bulge((place.y - place.band) / (place.half * 1.1))
    : Math.max(70, 190 * bulge((place.y - frame.y) / (frame.half * 1.06)))

const placeSide = (bands: readonly Band[], frame: SideFrame): readonly (readonly [string, Place])[] => {
  const placed: [string, Place][] = []
  const side = frame.direction === 1 ? "right" : "left"
  let top = frame.y - frame.half
  for (const band of bands) {
    const height = bandHeight(band) + frame.air * band.leaves.length
    const middle = top + height / 2
    if (band.hub !== undefined)
      placed.push([
        band.hub.id,
        { unit: band.hub, x: frame.x + frame.direction * subHubDistance, y: middle, side: "above" }
      ])
    let y = middle - (sumOf(band.leaves.map(rowHeight)) + frame.air * band.leaves.length) / 2
    for (const leaf of band.leaves) {
      const room = rowHeight(leaf) + frame.air
      const at = y + room / 2
      const distance = leafDistance(frame, { y: at, band: middle, half: height / 2 })
      placed.push([leaf.id, { unit: leaf, x: frame.x + frame.direction * distance, y: at, side }])
      y += room
    }
    top += height + bandGap
  }
  return placed
}

/** The air that stretches a side to the least height. */
const airOf = (bands: readonly Band[]): number => {
  const rows = sumOf(bands.map(({ leaves }) => leaves.length))
  return rows === 0 ? 0 : Math.max(0, leastHeight - sideHeight(bands)) / rows
}

/**
 * A hub in the middle and the units that hang on it to both sides, evenly down two arcs, so that no name meets another
 * however many there are. Sub-hubs stand between, each in the middle of its own.
 */
export const fansLayout = (units: Fans): Layout => {
  const { right, left } = sidesOf(units)
  const nested = units.fans.length > 0
  const heightOf = (bands: readonly Band[]): number =>
    sideHeight(bands) + airOf(bands) * sumOf(bands.map(({ leaves }) => leaves.length))
  const { hub } = units
  const half = Math.max(heightOf(right), heightOf(left), 2 * (hub?.radius ?? 0)) / 2
  const height = half + Math.max(half, hub === undefined ? 0 : hub.radius + hub.block.height + 12)
  const middle = { x: width / 2, y: half }
  const frame = { ...middle, nested }
  const placed: readonly (readonly [string, Place])[] = [
    ...(hub === undefined ? [] : [[hub.id, { ...middle, unit: hub, side: "below" }] as const]),
    ...placeSide(right, { ...frame, direction: 1, half: heightOf(right) / 2, air: airOf(right) }),
    ...placeSide(left, { ...frame, direction: -1, half: heightOf(left) / 2, air: airOf(left) })
  ]
  const places = new Map(placed)
  const hubs = new Set([hub?.id, ...units.fans.map((fan) => fan.hub.id)])
  const leaves = [...places.keys()].filter((id) => !hubs.has(id))
  return { width, height, places, bow: "inward", middles: new Map(leaves.map((id) => [id, middle])) }
}
