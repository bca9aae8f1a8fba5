import type { Condition } from "../model/condition.ts"
import type { Channel, Engagement, Organization } from "../model/organization.ts"
import { includesAuthority } from "../model/vocabulary.ts"
import { dayMillis } from "../model/zone-clock.ts"

/** Who works on a channel and may speak there; units by index. */
export interface ChannelAccess {
  readonly channel: string
  /** As written. */
  readonly operators: readonly OperatorEntry[]
  readonly contributors: readonly Access[]
  /** Who answers for the channel: the lead where nobody is named. */
  readonly accountable: number | undefined
  /** Who leads there: the brand's or the organization's lead where nobody is named. */
  readonly lead: number | undefined
}

/** A unit with a part in a channel. */
export interface Access {
  readonly unit: number
  /** What an agency may do there and when; nothing is said of departments, nor of agencies without an engagement there. */
  readonly engagements: readonly DatedEngagement[] | undefined
}

/** A unit that operates a channel while a condition holds. */
export interface OperatorEntry extends Access {
  readonly when: Condition | undefined
}

interface DatedEngagement {
  readonly mayReply: boolean
  /** The first and the last day, counted from 1970-01-01; infinite where there is none. */
  readonly from: number
  readonly until: number
}

/** Reads who works on a channel. Whoever stands for no unit is left out. */
export const accessTo = (
  channel: Channel,
  organization: Organization,
  indexOf: (id: string) => number | undefined
): ChannelAccess => {
  const access = (id: string): Access | undefined => {
    const unit = indexOf(id)
    return unit === undefined ? undefined : { unit, engagements: engagementsOn(channel.id, id, organization) }
  }
  const unitOf = (id: string | undefined) => (id === undefined ? undefined : indexOf(id))
  const brand = channel.brand === undefined ? undefined : ownValue(organization.brands, channel.brand)
  const lead = unitOf(channel.lead) ?? unitOf(brand?.lead) ?? unitOf(organization.organization.lead)
  return {
    channel: channel.id,
    operators: channel.operators.flatMap((entry) => {
      const found = access(entry.unit)
      return found === undefined ? [] : [{ ...found, when: entry.for }]
    }),
    contributors: channel.contributors.flatMap((id) => access(id) ?? []),
    accountable: unitOf(channel.accountable) ?? lead,
    lead
  }
}

/** An own property of a record, and nothing that every object has. */
export const ownValue = <Value>(record: { readonly [key: string]: Value }, key: string): Value | undefined =>
  Object.hasOwn(record, key) ? record[key] : undefined

const engagementsOn = (
  channel: string,
  unit: string,
  organization: Organization
): readonly DatedEngagement[] | undefined => {
  const engagements = ownValue(organization.agencies, unit)?.engagements.filter((one) => one.channel === channel)
  return engagements === undefined || engagements.length === 0 ? undefined : engagements.map(dated)
}

const dated = ({ may, from, until }: Engagement): DatedEngagement => ({
  mayReply: includesAuthority(may, "reply"),
  from: from === undefined ? Number.NEGATIVE_INFINITY : Date.parse(from) / dayMillis,
  until: until === undefined ? Number.POSITIVE_INFINITY : Date.parse(until) / dayMillis
})

/** Whether a unit has its part in a channel on a day: an agency whose engagements there have all expired, or not begun, has none. */
export const isEngaged = ({ engagements }: Access, day: number): boolean =>
  engagements === undefined || engagements.some((one) => isInForce(one, day))

/** Whether a unit that operates a channel may reply there on a day. */
export const mayReply = ({ engagements }: Access, day: number): boolean =>
  engagements === undefined || engagements.some((one) => one.mayReply && isInForce(one, day))

const isInForce = ({ from, until }: DatedEngagement, day: number): boolean => from <= day && day <= until

const engagedOperators = ({ operators }: ChannelAccess, day: number): readonly OperatorEntry[] =>
  operators.filter((entry) => isEngaged(entry, day))

/**
 * Who operates a channel on a day: the first entry whose condition holds, else all entries without one, else who is
 * accountable, else the lead; nobody where there is none of them.
 */
export const operatorsOf = (
  access: ChannelAccess,
  day: number,
  holds: (condition: Condition) => boolean
): readonly Access[] => {
  const engaged = engagedOperators(access, day)
  const chosen = engaged.find(({ when }) => when !== undefined && holds(when))
  if (chosen !== undefined) return [chosen]
  const always = engaged.filter(({ when }) => when === undefined)
  if (always.length > 0) return always
  const unit = access.accountable ?? access.lead
  return unit === undefined ? [] : [{ unit, engagements: undefined }]
}

/** Who can be operating a channel on a day, whatever the message. */
export const possibleOperators = (access: ChannelAccess, day: number): readonly number[] => {
  const engaged = engagedOperators(access, day)
  const fallback = engaged.some(({ when }) => when === undefined) ? undefined : (access.accountable ?? access.lead)
  return [...engaged.map(({ unit }) => unit), ...(fallback === undefined ? [] : [fallback])]
}
