import type { Channel, DateText, Organization } from "../model/organization.ts"
import { hasEnded } from "./moment.ts"
import { unitsById } from "./unit.ts"

/** In whose hands an open channel is. */
export interface ChannelHands {
  readonly channel: string
  /**
   * The units that operate it, in id order. An agency's part counts as the department's that answers for the channel, else as
   * that of the departments that operate it too, and as its own only where there are none. On a date, an agency whose
   * engagements there are over operates nothing. Without operators it is whoever answers for the channel, or nobody.
   */
  readonly operators: readonly string[]
  /** The other units that may reply there. */
  readonly contributors: readonly string[]
}

/** The open channels, by id, each with the hands it is in. Conditions on operators are not looked at: who operates at times, operates. */
export const channelHands = (organization: Organization, at?: DateText): readonly ChannelHands[] => {
  const unitOf = unitsById(organization)
  const agencies = new Set<string>(Object.values(organization.agencies).map(({ id }) => id))
  return Object.values(organization.channels)
    .filter(({ closed }) => !hasEnded(closed, at))
    .map((channel) => {
      const answering = answeringUnit(organization, channel, unitOf)
      const inside = (ids: readonly string[]): readonly string[] => {
        const units = distinct(ids.flatMap((id) => unitOf(id) ?? []))
        const own = units.filter((unit) => !agencies.has(unit))
        if (own.length === units.length) return own
        if (answering !== undefined) return distinct([...own, answering])
        return own.length > 0 ? own : units
      }
      const present = (id: string): boolean =>
        at === undefined || !isDismissed(organization, id, { channel: channel.id, at })
      const named = inside(channel.operators.map(({ unit }) => unit).filter(present))
      const operators = named.length > 0 || answering === undefined ? named : [answering]
      const contributors = inside(channel.contributors.filter(present)).filter((unit) => !operators.includes(unit))
      return { channel: channel.id, operators, contributors }
    })
    .sort((a, b) => (a.channel < b.channel ? -1 : 1))
}

/** Whether an agency has engagements on a channel that are all over on a date; their last day still counts. */
const isDismissed = (
  { agencies }: Organization,
  id: string,
  { channel, at }: { readonly channel: string; readonly at: DateText }
): boolean => {
  const there = Object.hasOwn(agencies, id)
    ? agencies[id]?.engagements.filter((one) => one.channel === channel)
    : undefined
  return (
    there !== undefined &&
    there.length > 0 &&
    there.every(({ until }) => until !== undefined && until < at.slice(0, 10))
  )
}

const distinct = (units: readonly string[]): readonly string[] => [...new Set(units)].sort()

/** The unit that answers for a channel: its accountable, else its lead, the brand's or the organization's. */
const answeringUnit = (
  { brands, organization }: Organization,
  { accountable, lead, brand }: Channel,
  unitOf: (id: string) => string | undefined
): string | undefined => {
  const ofBrand = brand !== undefined && Object.hasOwn(brands, brand) ? brands[brand]?.lead : undefined
  const answering = accountable ?? lead ?? ofBrand ?? organization.lead
  return answering === undefined ? undefined : unitOf(answering)
}

/** How the channels are spread over units. */
export interface Ownership {
  /** The open channels that some unit operates. */
  readonly operated: readonly ChannelHands[]
  /** The open channels that nobody operates; they count for no unit. */
  readonly orphans: readonly string[]
  /** The part of the operated channels that each unit operates, largest first, then by id; a channel of several units is shared equally. */
  readonly shares: readonly { readonly unit: string; readonly share: number }[]
  /**
   * How far one unit operates everything: (largest share - 1/n) / (1 - 1/n) with n units. 0 where all operate alike (or nobody
   * anything), 1 where one operates all.
   */
  readonly concentration: number
  /** 1 / Σ share²: how many units would give the same spread if each operated alike; 0 without operated channels. */
  readonly effectiveUnits: number
  /** How far others may reply where they do not operate: the mean share of the other units that contribute to a channel, in [0, 1]. */
  readonly openness: number
}

/** How channels are spread over a number of units. */
export const ownershipOf = (hands: readonly ChannelHands[], unitCount: number): Ownership => {
  const operated = hands.filter(({ operators }) => operators.length > 0)
  const sums = new Map<string, number>()
  for (const { operators } of operated)
    for (const unit of operators) sums.set(unit, (sums.get(unit) ?? 0) + 1 / operators.length)
  const shares = [...sums]
    .map(([unit, sum]) => ({ unit, share: sum / operated.length }))
    .sort((a, b) => b.share - a.share || (a.unit < b.unit ? -1 : 1))
  const largest = shares[0]?.share ?? 0
  const even = 1 / unitCount
  const squares = shares.reduce((sum, { share }) => sum + share * share, 0)
  return {
    operated,
    orphans: hands.filter(({ operators }) => operators.length === 0).map(({ channel }) => channel),
    shares,
    concentration: unitCount < 2 ? Math.sign(largest) : Math.max(0, Math.min(1, (largest - even) / (1 - even))),
    effectiveUnits: squares === 0 ? 0 : 1 / squares,
    openness: opennessOf(operated, unitCount)
  }
}

const opennessOf = (operated: readonly ChannelHands[], unitCount: number): number => {
  if (operated.length === 0) return 0
  const parts = operated.map(({ operators, contributors }) => {
    const others = unitCount - operators.length
    return others <= 0 ? 0 : Math.min(1, contributors.length / others)
  })
  return parts.reduce((sum, part) => sum + part, 0) / operated.length
}
