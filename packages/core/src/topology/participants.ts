import type { Channel, DateText, Organization } from "../model/organization.ts"
import type { ChannelHands } from "./channel-hands.ts"
import { hasEnded } from "./moment.ts"
import type { LivingTie } from "./ties.ts"
import { unitsById } from "./unit.ts"

/** Which units have to do with social media, and which do not. */
export interface Participants {
  /** The units whose arrangement is looked at, by id. */
  readonly units: readonly string[]
  /** The departments that have nothing to do with social media, by id. */
  readonly bystanders: readonly string[]
}

/** What taking part is read from, besides the organization. */
export interface ParticipationFacts {
  /** The ties between units. */
  readonly ties: readonly LivingTie[]
  readonly hands: readonly ChannelHands[]
  readonly at?: DateText | undefined
}

/**
 * The units that take part in social media.
 *
 * A department does if it holds a facet (it operates, contributes to, answers for, leads, holds the credentials or the data of
 * an open channel, of a brand or of the organization; or it knows a topic or product), has a tie, has a responsibility in
 * social media, or has somebody who uses social media, is enabled or is an advocate. A department of which nothing of the kind is
 * said is a bystander, such as a parent that only holds others together, and changes no score.
 *
 * An agency belongs to the department it works for. It is a unit of its own only where it stands between units (it has ties
 * to at least two) or where it operates a channel that nobody inside answers for.
 */
export const participantsOf = (organization: Organization, facts: ParticipationFacts): Participants => {
  const unitOf = unitsById(organization)
  const involved = new Set([
    ...facetsOf(organization, facts.at).flatMap((id) => unitOf(id) ?? []),
    ...facts.ties.flatMap(({ ends }) => ends),
    ...activeUnits(organization, facts.at)
  ])
  const agencies = independentAgencies(organization, facts)
  const departments = Object.values(organization.departments).map(({ id }): string => id)
  return {
    units: [...departments.filter((id) => involved.has(id)), ...agencies].sort(),
    bystanders: departments.filter((id) => !involved.has(id)).sort()
  }
}

/** Everybody who holds a facet. */
const facetsOf = (organization: Organization, at: DateText | undefined): readonly string[] => {
  const { brands, topics, products, organization: profile } = organization
  const open = Object.values(organization.channels).filter(({ closed }) => !hasEnded(closed, at))
  return [
    ...open.flatMap(holdersOf),
    ...[profile, ...Object.values(brands)].flatMap(({ lead, voice, objectives, data }) =>
      [lead, voice, objectives, data].flatMap((id) => id ?? [])
    ),
    ...Object.values(topics).flatMap(({ experts, accountable }) => [...experts, accountable ?? []].flat()),
    ...Object.values(products).flatMap(({ experts }) => experts)
  ]
}

const holdersOf = (channel: Channel): readonly string[] => {
  const { operators, contributors, accountable, lead, custodian, deputy, voice, objectives, data } = channel
  const single = [accountable, lead, custodian, deputy, voice, objectives, data].flatMap((id) => id ?? [])
  return [...operators.map(({ unit }) => unit), ...contributors, ...single]
}

/** The units that answer for something in social media, or are the home of somebody who uses it. */
const activeUnits = (organization: Organization, at: DateText | undefined): readonly string[] => [
  ...Object.values(organization.departments)
    .filter(({ responsibilities }) => responsibilities.length > 0)
    .map(({ id }) => id),
  ...Object.values(organization.people)
    .filter(({ usesSocial, enabled, advocate, left }) => (usesSocial || enabled || advocate) && !hasEnded(left, at))
    .flatMap(({ departments: [home] }) => home ?? [])
]

const independentAgencies = (organization: Organization, { ties, hands }: ParticipationFacts): readonly string[] => {
  const partners = new Map<string, Set<string>>(
    Object.values(organization.agencies).map(({ id }) => [id, new Set<string>()])
  )
  for (const { ends } of ties) {
    const [a, b] = ends
    partners.get(a)?.add(b)
    partners.get(b)?.add(a)
  }
  const operating = new Set(hands.flatMap(({ operators }) => operators))
  return [...partners].filter(([id, { size }]) => size >= 2 || operating.has(id)).map(([id]) => id)
}

/** The ties between units that both take part. */
export const tiesAmong = (ties: readonly LivingTie[], units: readonly string[]): readonly LivingTie[] => {
  const known = new Set(units)
  return ties.filter(({ ends: [a, b] }) => known.has(a) && known.has(b))
}
