import type { Channel, Operator, Organization } from "../model/organization.ts"
import type { Discipline, Purpose } from "../model/vocabulary.ts"
import { homeOf } from "./home.ts"

/** What channels are to be spread over whom. */
export interface Spreading {
  readonly channels: readonly Channel[]
  /** The units that can get channels, in id order. */
  readonly units: readonly string[]
  /** The units that get a channel only where something says that it is theirs. */
  readonly hubs: readonly string[]
  /** What was decided beforehand, by channel. */
  readonly decided: { readonly [channel: string]: string | undefined }
}

/** Who operates each channel, by its id. */
type Hands = Map<string, readonly Operator[]>

/**
 * Who operates which channel where channels are left with the units: the one that was decided on, else those who operate
 * it, else the one that the model says it belongs to, else the one with the fewest. Then no unit keeps more than half of
 * them.
 */
export const spread = (organization: Organization, spreading: Spreading): ReadonlyMap<string, readonly Operator[]> => {
  const { channels, units, decided } = spreading
  const hands: Hands = new Map()
  for (const channel of channels) {
    const unit = decided[channel.id]
    if (unit !== undefined) hands.set(channel.id, [{ unit }])
    else if (channel.operators.some((entry) => canGoOn(organization, units, entry)))
      hands.set(channel.id, channel.operators)
  }
  for (const channel of channels.filter(({ id }) => !hands.has(id))) {
    const unit =
      rightfulUnit(organization, channel, units) ?? fewest(loadsOf(organization, spreading, hands), spreading)
    if (unit !== undefined) hands.set(channel.id, [{ unit }])
  }
  evenOut(organization, spreading, hands)
  return hands
}

/** Whether an operator keeps the channel: one of the units, or an agency. */
const canGoOn = ({ agencies }: Organization, units: readonly string[], { unit }: Operator): boolean =>
  units.includes(unit) || Object.hasOwn(agencies, unit)

/** Whoever has more than half of the channels, or than their share where units are few, gives the others away. */
const evenOut = (organization: Organization, spreading: Spreading, hands: Hands): void => {
  const { channels, units, decided } = spreading
  const most = Math.max(channels.length / 2, Math.ceil(channels.length / Math.max(1, units.length)))
  const loads = () => loadsOf(organization, spreading, hands)
  for (const crowded of units.filter((unit) => loadOf(loads(), unit) > most)) {
    const given = channels
      .filter(({ id }) => decided[id] === undefined && hands.get(id)?.some(({ unit }) => unit === crowded))
      .map((channel) => ({ channel, rightful: rightfulUnit(organization, channel, units) }))
      .sort((a, b) => rankOf(a.rightful, crowded) - rankOf(b.rightful, crowded))
    for (const { channel, rightful } of given) {
      const now = loads()
      const roomy = units.filter((unit) => loadOf(now, unit) + 1 <= most)
      const isRoomy = rightful !== undefined && roomy.includes(rightful)
      const unit = isRoomy ? rightful : fewest(now, { ...spreading, units: roomy })
      if (loadOf(now, crowded) > most && unit !== undefined) hands.set(channel.id, [{ unit }])
    }
  }
}

/** What rightly belongs to somebody else goes first, what rightly belongs where it is goes last. */
const rankOf = (rightful: string | undefined, unit: string): number =>
  rightful === undefined ? 1 : rightful === unit ? 2 : 0

/**
 * How many channels each unit operates. Several share a channel equally; the part of an agency is that of whoever is
 * accountable, else of those who operate the channel with it.
 */
const loadsOf = (organization: Organization, { channels }: Spreading, hands: Hands): ReadonlyMap<string, number> => {
  const loads = new Map<string, number>()
  for (const { id, accountable } of channels) {
    const entries = hands.get(id) ?? []
    const inside = entries.filter(({ unit }) => !Object.hasOwn(organization.agencies, unit)).map(({ unit }) => unit)
    const answering = inside.length < entries.length ? homeOf(organization, accountable) : undefined
    const sharing = [...new Set([...inside, ...(answering === undefined ? [] : [answering])])]
    for (const unit of sharing) loads.set(unit, loadOf(loads, unit) + 1 / sharing.length)
  }
  return loads
}

const loadOf = (loads: ReadonlyMap<string, number>, unit: string): number => loads.get(unit) ?? 0

/** The unit with the fewest channels, first by id; a hub only where there is nobody else. */
const fewest = (loads: ReadonlyMap<string, number>, { units, hubs }: Spreading): string | undefined => {
  const spokes = units.filter((unit) => !hubs.includes(unit))
  const candidates = spokes.length > 0 ? spokes : units
  return [...candidates].sort((a, b) => loadOf(loads, a) - loadOf(loads, b) || (a < b ? -1 : 1))[0]
}

/** Who a purpose is usually the business of. */
const disciplineOfPurpose: { readonly [P in Purpose]?: Discipline } = {
  corporate: "public-relations",
  brand: "marketing",
  product: "product",
  service: "customer-service",
  sales: "sales",
  recruiting: "human-resources",
  press: "public-relations",
  investor: "investor-relations",
  community: "social-media",
  campaign: "marketing",
  event: "marketing",
  reviews: "customer-service",
  internal: "human-resources"
}

/**
 * The unit that the model says a channel belongs to: whoever answers for it; else the department whose scope names most of
 * its brand, market and language; else the one whose discipline its purpose is; else whoever leads it or holds its
 * voice, objectives or credentials.
 */
const rightfulUnit = (organization: Organization, channel: Channel, units: readonly string[]): string | undefined => {
  const among = (id: string | undefined) => {
    const home = homeOf(organization, id)
    return home !== undefined && units.includes(home) ? home : undefined
  }
  const { accountable, lead, voice, objectives, custodian, purpose } = channel
  const discipline = purpose === undefined ? undefined : disciplineOfPurpose[purpose]
  const departments = units.flatMap((id) => organization.departments[id] ?? [])
  return (
    among(accountable) ??
    servingMost(organization, channel, units) ??
    departments.find((department) => discipline !== undefined && department.discipline === discipline)?.id ??
    [lead, voice, objectives, custodian].map(among).find((unit) => unit !== undefined)
  )
}

const servingMost = ({ departments }: Organization, channel: Channel, units: readonly string[]): string | undefined => {
  const { brand, market, language } = channel
  const served = units.map((unit) => {
    const { brands = [], markets = [], languages = [] } = departments[unit]?.scope ?? {}
    const matches = [
      brand !== undefined && brands.includes(brand),
      market !== undefined && markets.includes(market),
      language !== undefined && languages.includes(language)
    ]
    return { unit, count: matches.filter(Boolean).length }
  })
  const most = Math.max(0, ...served.map(({ count }) => count))
  return most === 0 ? undefined : served.find(({ count }) => count === most)?.unit
}
