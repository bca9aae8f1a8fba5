import { type Point, pointAround } from "../circle.ts"
import type { Arrangement, Fan } from "../scene.ts"

/** Dots in an arrangement as it should be: where each stands in a square of side 1, and who is tied to whom. */
export interface Ideal {
  readonly places: ReadonlyMap<string, Point>
  readonly ties: readonly (readonly [string, string])[]
}

const center: Point = { x: 0.5, y: 0.5 }

/** How far seeds of a sunflower turn from one to the next, in turns: the golden angle, (3 - sqrt 5) / 2. */
const goldenTurn = (3 - Math.sqrt(5)) / 2

/** Dots without ties, spread evenly like the seeds of a sunflower. */
const scattered = (ids: readonly string[]): Ideal => ({
  places: new Map(
    ids.map((id, index) => [
      id,
      pointAround(center, 0.46 * Math.sqrt((index + 0.5) / Math.max(1, ids.length)), index * goldenTurn)
    ])
  ),
  ties: []
})

/** One dot above, all others in rows below it. */
const below = (hub: string, others: readonly string[]): Ideal => {
  const rows = Math.max(1, Math.ceil(others.length / 9))
  const perRow = Math.ceil(others.length / rows)
  const places = new Map<string, Point>([[hub, { x: 0.5, y: 0.14 }]])
  for (const [index, id] of others.entries()) {
    const row = Math.floor(index / perRow)
    const inRow = Math.min(perRow, others.length - row * perRow)
    const column = index - row * perRow
    places.set(id, { x: (column + 0.5) / inRow, y: 0.93 - (rows - 1 - row) * 0.13 })
  }
  return { places, ties: others.map((id) => [hub, id] as const) }
}

/** One dot in the middle, all others around it: in one ring, or two from 25 on. */
const around = (hub: string, others: readonly string[]): Ideal => {
  const inner = others.length > 24 ? Math.floor(others.length * 0.38) : 0
  const places = new Map<string, Point>([[hub, center]])
  for (const [index, id] of others.entries()) {
    const isInner = index < inner
    const turns = isInner ? index / inner : (index - inner) / (others.length - inner)
    places.set(id, pointAround(center, isInner ? 0.28 : 0.44, turns))
  }
  return { places, ties: others.map((id) => [hub, id] as const) }
}

/** Sub-hubs around a hub, each with its own dots on an arc away from the middle; what has no sub-hub stands near the hub. */
const puffs = (hub: string | undefined, fans: readonly Fan[], own: readonly string[]): Ideal => {
  const slots = fans.length + (own.length > 0 ? 1 : 0)
  const places = new Map<string, Point>(hub === undefined ? [] : [[hub, center]])
  const ties: (readonly [string, string])[] = []
  for (const [index, fan] of fans.entries()) {
    const turns = index / Math.max(1, slots) + (slots === 2 ? 0.25 : 0)
    const middle = pointAround(center, 0.27, turns)
    places.set(fan.hub, middle)
    if (hub !== undefined) ties.push([hub, fan.hub])
    const spread = Math.min(0.72, 0.12 * (fan.leaves.length - 1))
    for (const [leaf, id] of fan.leaves.entries()) {
      const part = fan.leaves.length === 1 ? 0 : leaf / (fan.leaves.length - 1) - 0.5
      places.set(id, pointAround(middle, leaf % 2 === 1 && fan.leaves.length > 9 ? 0.14 : 0.19, turns + part * spread))
      ties.push([fan.hub, id])
    }
  }
  for (const [index, id] of own.entries()) {
    const turns =
      (slots - 1) / slots + (slots === 2 ? 0.25 : 0) + ((index - (own.length - 1) / 2) / Math.max(6, own.length)) * 0.3
    places.set(id, pointAround(center, 0.34, turns))
    if (hub !== undefined) ties.push([hub, id])
  }
  return { places, ties }
}

/** The cells of a honeycomb in rings around its middle, as steps along two of its axes. */
const honeycombCells = (count: number): readonly (readonly [number, number])[] => {
  const steps = [
    [-1, 1],
    [-1, 0],
    [0, -1],
    [1, -1],
    [1, 0],
    [0, 1]
  ] as const
  const cells: [number, number][] = [[0, 0]]
  for (let ring = 1; cells.length < count; ring += 1) {
    let [q, r] = [ring, 0]
    for (const [dq, dr] of steps)
      for (let step = 0; step < ring; step += 1) {
        cells.push([q, r])
        q += dq
        r += dr
      }
  }
  return cells.slice(0, count)
}

/** Dots in a honeycomb, each tied to its neighbors. */
const honeycomb = (ids: readonly string[]): Ideal => {
  const cells = honeycombCells(ids.length)
  const rings = Math.max(1, ...cells.map(([q, r]) => Math.max(Math.abs(q), Math.abs(r), Math.abs(q + r))))
  const step = Math.min(0.2, 0.44 / rings)
  const at = (q: number, r: number): Point => ({ x: 0.5 + step * (q + r / 2), y: 0.5 + step * r * 0.8660254037844386 })
  const index = new Map(cells.map(([q, r], cell) => [`${q},${r}`, cell]))
  const ties = cells.flatMap(([q, r], cell) =>
    [`${q + 1},${r}`, `${q},${r + 1}`, `${q - 1},${r + 1}`].flatMap((key) => {
      const [from, to] = [ids[cell], ids[index.get(key) ?? -1]]
      return from === undefined || to === undefined ? [] : [[from, to] as const]
    })
  )
  return {
    places: new Map(cells.flatMap(([q, r], cell) => (ids[cell] === undefined ? [] : [[ids[cell], at(q, r)]]))),
    ties
  }
}

/** The units of an organization as an arrangement would have them, by formula. */
export const idealOf = (ids: readonly string[], arrangement: Arrangement): Ideal => {
  switch (arrangement.kind) {
    case "decentralized":
      return scattered(ids)
    case "holistic":
      return honeycomb(ids)
    case "centralized":
    case "hub-and-spoke": {
      const others = ids.filter((id) => id !== arrangement.hub)
      return arrangement.kind === "centralized" ? below(arrangement.hub, others) : around(arrangement.hub, others)
    }
    case "dandelion": {
      const known = new Set(ids)
      const fans = arrangement.fans
        .filter(({ hub }) => known.has(hub))
        .map(({ hub, leaves }) => ({ hub, leaves: leaves.filter((id) => known.has(id)) }))
      const taken = new Set([arrangement.hub, ...fans.flatMap(({ hub, leaves }) => [hub, ...leaves])])
      const own = ids.filter((id) => !taken.has(id))
      return puffs(arrangement.hub, fans, own)
    }
  }
}
