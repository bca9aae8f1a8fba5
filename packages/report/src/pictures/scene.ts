import type { TieKind } from "@hubwright/core"

/** A channel as it hangs on the unit that operates it. */
export interface ChannelMark {
  readonly id: string
  /** The word for its platform. */
  readonly platform: string
  /** Whether a message there can get to every expert it may need. */
  readonly reaches: boolean
}

/** A unit as it is drawn. */
export interface Dot {
  readonly id: string
  readonly label: string
  readonly kind: "department" | "agency"
  /** How many people work there, where that may be shown; it sets the size. */
  readonly people?: number
  /** Whether the unit is known to use social media: a filled dot, else a hollow one. */
  readonly usesSocial: boolean
  /** The channels it operates. */
  readonly channels: readonly ChannelMark[]
  /** What is said where a pointer rests on it. */
  readonly says: string
}

/** A kind of tie that carries something between units, and so is drawn. */
export type DrawnTieKind = Exclude<TieKind, "reports">

/** A tie between two units; `coordinates` and `shares` run both ways. */
export interface TieLine {
  readonly kind: DrawnTieKind
  readonly from: string
  readonly to: string
}

/** A sub-hub with the units it serves. */
export interface Fan {
  readonly hub: string
  readonly leaves: readonly string[]
}

/** How the units stand to each other in an arrangement. Ids that a scene does not have are passed over. */
export type Arrangement =
  | { readonly kind: "decentralized" | "holistic" }
  | { readonly kind: "centralized" | "hub-and-spoke"; readonly hub: string }
  | { readonly kind: "dandelion"; readonly hub: string | undefined; readonly fans: readonly Fan[] }

/** The units of an organization and the ties between them, in order of id, as pictures take them. */
export interface Scene {
  readonly dots: readonly Dot[]
  readonly ties: readonly TieLine[]
}

/** The id of the unit in the middle of an arrangement; hubs of a dandelion may have nobody between them. */
export const centerOf = (arrangement: Arrangement): string | undefined =>
  "hub" in arrangement ? arrangement.hub : undefined

/** The ids of the units around which others stand: the hub first, then the sub-hubs. */
export const hubsOf = (arrangement: Arrangement): readonly string[] => {
  const center = centerOf(arrangement)
  const subHubs = arrangement.kind === "dandelion" ? arrangement.fans.map(({ hub }) => hub) : []
  return center === undefined ? subHubs : [center, ...subHubs]
}

/** The units in groups that ties connect, whatever their kind: the largest first, then by the first id. */
export const componentsOf = ({ dots, ties }: Scene): readonly (readonly string[])[] => {
  const leaders = new Map(dots.map(({ id }) => [id, id]))
  const leaderOf = (id: string): string => {
    const leader = leaders.get(id) ?? id
    return leader === id ? id : leaderOf(leader)
  }
  for (const { from, to } of ties) {
    const [a = from, b = to] = [leaderOf(from), leaderOf(to)].sort()
    if (leaders.has(a) && leaders.has(b)) leaders.set(b, a)
  }
  const groups = new Map<string, string[]>()
  for (const { id } of dots) {
    const group = groups.get(leaderOf(id))
    if (group === undefined) groups.set(leaderOf(id), [id])
    else group.push(id)
  }
  return [...groups.values()]
    .map((group) => group.sort())
    .sort((a, b) => b.length - a.length || ((a[0] ?? "") < (b[0] ?? "") ? -1 : 1))
}
