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

/**
 * Who operates which channel where channels are left with the units: the one that was decided on, else those who operate
 * it, else the one that the model says it belongs to, else the one with the fewest. Then whoever has more than half of
 * them gives channels away.
 */
export const spread = (organization: Organization, spreading: Spreading): ReadonlyMap<string, readonly Operator[]> => {
  const { channels, units, decided } = spreading
  const register = registerOf(organization)
  const known = new Set(units)
  const staying = (channel: Channel) =>
    channel.operators.some(({ unit }) => known.has(unit) || Object.hasOwn(organization.agencies, unit))
  for (const channel of channels) {
    const unit = decided[channel.id]
    if (unit !== undefined) register.put(channel, [{ unit }])
    else if (staying(channel)) register.put(channel, channel.operators)
  }
  for (const channel of channels.filter(({ id }) => !register.hands.has(id))) {
    const unit = rightfulUnit(organization, channel, units) ?? fewest(register, spreading)
    if (unit !== undefined) register.put(channel, [{ unit }])
  }
  evenOut(organization, spreading, register)
  return register.hands
}

/**
 * Whoever has more than half of the channels, or than their share where units are few, gives away those that are somebody
 * else's, and of the others as many as are too many.
 */
const evenOut = (organization: Organization, spreading: Spreading, register: Register): void => {
  const { channels, units, decided } = spreading
  const most = Math.max(channels.length / 2, Math.ceil(channels.length / Math.max(1, units.length)))
  for (const crowded of units.filter((unit) => register.loadOf(unit) > most)) {
    const given = channels
      .filter(({ id }) => decided[id] === undefined && register.hands.get(id)?.some(({ unit }) => unit === crowded))
      .map((channel) => ({ channel, rightful: rightfulUnit(organization, channel, units) }))
      .sort((a, b) => rankOf(a.rightful, crowded) - rankOf(b.rightful, crowded))
    for (const { channel, rightful } of given) {
      const isRoomy = (unit: string) => register.loadOf(unit) + 1 <= most
      const isOthers = rightful !== undefined && rightful !== crowded && isRoomy(rightful)
      if (!isOthers && register.loadOf(crowded) <= most) continue
      const unit = isOthers ? rightful : fewest(register, { ...spreading, units: units.filter(isRoomy) })
      if (unit !== undefined) register.put(channel, [{ unit }])
    }
  }
}

/** What rightly belongs to somebody else goes first, what rightly belongs where it is goes last. */
const rankOf = (rightful: string | undefined, unit: string): number =>
  rightful === undefined ? 1 : rightful === unit ? 2 : 0

/** Who operates each channel so far, and how many channels that is for each unit. */
interface Register {
  readonly hands: ReadonlyMap<string, readonly Operator[]>
  readonly put: (channel: Channel, operators: readonly Operator[]) => void
  readonly loadOf: (unit: string) => number
}

const registerOf = (organization: Organization): Register => {
  const hands = new Map<string, readonly Operator[]>()
  /** By unit, how many channels it shares with how many: counted, since parts do not add up exactly in any order. */
  const shared = new Map<string, number[]>()
  const count = (channel: Channel, step: 1 | -1): void => {
    const units = sharingUnits(organization, channel, hands.get(channel.id) ?? [])
    for (const unit of units) {
      const counts = shared.get(unit) ?? []
      counts[units.length] = (counts[units.length] ?? 0) + step
      shared.set(unit, counts)
    }
  }
  return {
    hands,
    put: (channel, operators) => {
      count(channel, -1)
      hands.set(channel.id, operators)
      count(channel, 1)
    },
    loadOf: (unit) => (shared.get(unit) ?? []).reduce((sum, number, parts) => sum + number / parts, 0)
  }
}

/**
 * The units that a channel counts for, in equal parts: those that operate it, and for an agency whoever is accountable, if
 * anybody is.
 */
const sharingUnits = (
  organization: Organization,
  { accountable }: Channel,
  operators: readonly Operator[]
): readonly string[] => {
  const inside = operators.map(({ unit }) => unit).filter((unit) => !Object.hasOwn(organization.agencies, unit))
  const answering = inside.length < operators.length ? homeOf(organization, accountable) : undefined
  return [...new Set([...inside, ...(answering === undefined ? [] : [answering])])]
}

/** The unit with the fewest channels, first by id; a hub only where there is nobody else. */
const fewest = ({ loadOf }: Register, { units, hubs }: Spreading): string | undefined => {
  const spokes = units.filter((unit) => !hubs.includes(unit))
  const candidates = spokes.length > 0 ? spokes : units
  const least = Math.min(...candidates.map(loadOf))
  return candidates.find((unit) => loadOf(unit) === least)
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
