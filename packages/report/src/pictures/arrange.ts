import { dotSizes } from "./dot-size.ts"
import { fanBlockWidths, fansLayout } from "./layout/fans.ts"
import { columnsFor, gridLayout, latticeBlockWidth, latticeLayout } from "./layout/lattice.ts"
import type { Layout, Sized } from "./layout/layout.ts"
import { type Entry, listBlockWidth, listLayout } from "./layout/list.ts"
import { ringBlockWidth, ringsLayout } from "./layout/rings.ts"
import { type Arrangement, centerOf, componentsOf, type Dot, hubsOf, type Scene } from "./scene.ts"
import { unitBlock } from "./unit-block.ts"

/** How wide a picture is drawn: for a page or a sheet of paper, or for a telephone. */
export type Breadth = "wide" | "narrow"

/** The widths of pictures in pixels. */
export const pictureWidth: { readonly [B in Breadth]: number } = { wide: 720, narrow: 328 }

/** The units of a scene where they stand, with those that no tie reaches in a layout of their own. */
export interface Arranged {
  readonly main: Layout
  readonly apart: Layout
  /** How many units stand in a row of the lattice; 0 where there is none. */
  readonly columns: number
}

/** What is known while units are placed. */
interface Setting {
  readonly dots: ReadonlyMap<string, Dot>
  readonly radiusOf: (dot: Dot) => number
  readonly hubs: ReadonlySet<string>
}

const sized = (setting: Setting, ids: readonly string[], width: number): readonly Sized[] =>
  ids.flatMap((id) => {
    const dot = setting.dots.get(id)
    const weight = setting.hubs.has(id) ? "bold" : "normal"
    return dot === undefined ? [] : [{ id, radius: setting.radiusOf(dot), block: unitBlock(dot, { width, weight }) }]
  })

/** The units that can be come to from a unit, in the order of a walk that takes neighbors by id and goes deep first. */
const walkFrom = (scene: Scene, start: string): readonly string[] => {
  const neighbors = new Map(scene.dots.map(({ id }): [string, string[]] => [id, []]))
  for (const { from, to } of scene.ties) {
    neighbors.get(from)?.push(to)
    neighbors.get(to)?.push(from)
  }
  const seen = new Set<string>()
  const visit = (id: string): void => {
    if (seen.has(id) || !neighbors.has(id)) return
    seen.add(id)
    for (const next of [...(neighbors.get(id) ?? [])].sort()) visit(next)
  }
  visit(start)
  return [...seen]
}

/** The units by sub-hub, those of the hub itself, and those without a tie. */
interface Groups {
  readonly fans: readonly { readonly hub: string; readonly leaves: readonly string[] }[]
  readonly own: readonly string[]
  readonly apart: readonly string[]
}

const areTied = ({ ties }: Scene, a: string, b: string): boolean =>
  ties.some(({ from, to }) => (from === a && to === b) || (from === b && to === a))

/** The units in groups; whoever has no tie to the hub, but one to a unit of a sub-hub, such as its agency, stands with that. */
const groupsAround = (
  scene: Scene,
  arrangement: Exclude<Arrangement, { kind: "decentralized" | "holistic" }>
): Groups => {
  const fans = arrangement.kind === "dandelion" ? arrangement.fans : []
  const centers = arrangement.hub === undefined ? hubsOf(arrangement) : [arrangement.hub]
  const tied = [...new Set(centers.flatMap((id) => walkFrom(scene, id)))]
  const taken = new Set([...centers, ...fans.flatMap(({ hub, leaves }) => [hub, ...leaves])])
  const known = new Set(scene.dots.map(({ id }) => id))
  const reached = new Set(tied)
  const guests = tied.filter((id) => !taken.has(id) && !areTied(scene, id, arrangement.hub ?? ""))
  const hostOf = (guest: string): string | undefined =>
    fans.find(({ hub, leaves }) => [hub, ...leaves].some((id) => areTied(scene, id, guest)))?.hub
  const hosts = new Map(guests.map((id) => [id, hostOf(id)]))
  return {
    fans: fans
      .filter(({ hub }) => known.has(hub))
      .map(({ hub, leaves }) => ({
        hub,
        leaves: [...leaves.filter((id) => known.has(id)), ...guests.filter((id) => hosts.get(id) === hub)]
      })),
    own: tied.filter((id) => !taken.has(id) && hosts.get(id) === undefined),
    apart: scene.dots.map(({ id }) => id).filter((id) => !reached.has(id) && !taken.has(id))
  }
}

const apartGrid = (setting: Setting, ids: readonly string[], width: number): Layout => {
  const columns = Math.max(2, Math.floor(width / 120))
  return gridLayout(sized(setting, ids, width / columns - 12), { width, columns })
}

const listOf = (setting: Setting, order: readonly { readonly id: string; readonly depth: number }[]): Layout => {
  const width = pictureWidth.narrow
  const entries = order.flatMap(({ id, depth }): readonly Entry[] =>
    sized(setting, [id], listBlockWidth(width, depth)).map((unit) => ({ unit, depth }))
  )
  return listLayout(entries, width)
}

const arrangeAround = (
  setting: Setting,
  groups: Groups & { readonly hub: string | undefined },
  breadth: Breadth
): { readonly main: Layout; readonly apart: Layout } => {
  const { hub, fans, own, apart } = groups
  if (breadth === "narrow") {
    const order = [
      ...(hub === undefined ? [] : [{ id: hub, depth: 0 }]),
      ...fans.flatMap((fan) => [{ id: fan.hub, depth: 1 }, ...fan.leaves.map((id) => ({ id, depth: 2 }))]),
      ...own.map((id) => ({ id, depth: 1 }))
    ]
    return {
      main: listOf(setting, order),
      apart: listOf(
        setting,
        apart.map((id) => ({ id, depth: 1 }))
      )
    }
  }
  const as = (ids: readonly string[], width: number) => sized(setting, ids, width)
  const isNested = fans.length > 0
  const [center] = as(hub === undefined ? [] : [hub], isNested ? fanBlockWidths.hub : fanBlockWidths.loneHub)
  const leafWidth = isNested ? fanBlockWidths.nestedLeaf : fanBlockWidths.leaf
  const main =
    center === undefined && fans.length === 0
      ? ringsLayout([], pictureWidth.wide)
      : fansLayout({
          ...(center === undefined ? {} : { hub: center }),
          fans: fans.flatMap((fan) =>
            as([fan.hub], fanBlockWidths.subHub).map((of) => ({ hub: of, leaves: as(fan.leaves, leafWidth) }))
          ),
          own: as(own, leafWidth)
        })
  return { main, apart: apartGrid(setting, apart, pictureWidth.wide) }
}

const arrangeIslands = (
  setting: Setting,
  scene: Scene,
  breadth: Breadth
): { readonly main: Layout; readonly apart: Layout } => {
  const components = componentsOf(scene)
  const groups = components.filter((group) => group.length > 1)
  const apart = components.filter((group) => group.length === 1).flat()
  if (breadth === "narrow")
    return {
      main: listOf(
        setting,
        groups.flatMap((group) => walkFrom(scene, group[0] ?? "")).map((id) => ({ id, depth: 0 }))
      ),
      apart: listOf(
        setting,
        apart.map((id) => ({ id, depth: 0 }))
      )
    }
  const rings = groups.map((group) => sized(setting, walkFrom(scene, group[0] ?? ""), ringBlockWidth))
  return { main: ringsLayout(rings, pictureWidth.wide), apart: apartGrid(setting, apart, pictureWidth.wide) }
}

const arrangeLattice = (setting: Setting, scene: Scene, breadth: Breadth) => {
  const width = pictureWidth[breadth]
  const tied = new Set(scene.ties.flatMap(({ from, to }) => [from, to]))
  const inOrder = [...scene.dots].sort((a, b) => (a.kind === b.kind ? 0 : a.kind === "department" ? -1 : 1))
  const ids = inOrder.map(({ id }) => id)
  const inLattice = ids.filter((id) => tied.has(id))
  const columns = columnsFor(inLattice.length, width)
  const units = sized(setting, inLattice, latticeBlockWidth(columns, width))
  const apart = ids.filter((id) => !tied.has(id))
  return { main: latticeLayout(units, { width, columns }), apart: apartGrid(setting, apart, width), columns }
}

/** Places the units of a scene as an arrangement has them: by formula, never by force, so that the same scene always looks the same. */
export const arrange = (
  scene: Scene,
  frame: { readonly arrangement: Arrangement; readonly breadth: Breadth }
): Arranged => {
  const { arrangement, breadth } = frame
  const sizeOf = dotSizes(scene.dots, { least: 4.5, most: 12 })
  const hubs = hubsOf(arrangement)
  const setting: Setting = {
    dots: new Map(scene.dots.map((dot) => [dot.id, dot])),
    radiusOf: (dot) => Math.max(sizeOf(dot), dot.id === centerOf(arrangement) ? 15 : hubs.includes(dot.id) ? 9 : 0),
    hubs: new Set(hubs)
  }
  switch (arrangement.kind) {
    case "decentralized":
      return { ...arrangeIslands(setting, scene, breadth), columns: 0 }
    case "holistic":
      return arrangeLattice(setting, scene, breadth)
    default: {
      const groups = { ...groupsAround(scene, arrangement), hub: arrangement.hub }
      return { ...arrangeAround(setting, groups, breadth), columns: 0 }
    }
  }
}
