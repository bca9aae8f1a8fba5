import { type ChannelFacet, facetsOf, type Organization } from "@hubwright/core"
import { dateOf, hasEnded, isOver } from "./moment.ts"

const engagementsOn = ({ agencies }: Organization, agency: string, channel: string) =>
  Object.hasOwn(agencies, agency)
    ? (agencies[agency]?.engagements.filter((engagement) => engagement.channel === channel) ?? [])
    : []

/**
 * The day since when somebody who is named for a channel has no part in it any more: a person who left, or an agency
 * whose engagements there are all over (their last day). Nothing for whoever has.
 */
export const goneSince = (
  organization: Organization,
  holder: string,
  where: { readonly channel: string; readonly at: string }
): string | undefined => {
  const { channel, at } = where
  const person = Object.hasOwn(organization.people, holder) ? organization.people[holder] : undefined
  if (person !== undefined) return hasEnded(person.left, at) ? person.left : undefined
  const lastDays = engagementsOn(organization, holder, channel).map(({ until }) => until)
  return lastDays.length > 0 && lastDays.every((day) => isOver(day, at)) ? lastDays.toSorted().at(-1) : undefined
}

/** Whether an agency has an engagement anywhere that is in force or still to come. */
export const hasEngagement = ({ agencies }: Organization, agency: string, at: string): boolean =>
  Object.hasOwn(agencies, agency) &&
  (agencies[agency]?.engagements.some(({ until }) => until === undefined || until >= dateOf(at)) ?? false)

/**
 * Who operates a channel, as ids of departments, agencies and people: those named who still have a part in it, else whoever
 * is accountable for it, else who leads there.
 */
export const operatorsOf = (organization: Organization, channel: string, at: string): readonly string[] => {
  const facets = new Map(facetsOf(organization, channel).map(({ facet, holders }) => [facet, holders]))
  const present = (facet: ChannelFacet): readonly string[] =>
    (facets.get(facet) ?? []).filter((id) => goneSince(organization, id, { channel, at }) === undefined)
  return [present("operators"), present("accountable"), present("lead")].find(({ length }) => length > 0) ?? []
}
