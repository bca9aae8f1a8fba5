import { epochMillis } from "../../model/instant.ts"
import type { Channel, DateText, Organization, Person } from "../../model/organization.ts"
import type { Classification } from "../../topology/classification.ts"
import { classifyTopology } from "../../topology/classify.ts"
import { hasEnded } from "../../topology/moment.ts"

/** An organization as it is looked at on a day. */
export interface Scene {
  readonly organization: Organization
  /** The day. */
  readonly at: DateText
  /** Its beginning, in milliseconds since 1970 in UTC. */
  readonly atMillis: number
  /** The channels that are open. */
  readonly channels: readonly Channel[]
  /** The people who work there, those of agencies left out. */
  readonly people: readonly Person[]
  /** How it is arranged. */
  readonly classification: () => Classification
}

/** Looks at an organization on a day. */
export const sceneOf = (organization: Organization, at: DateText): Scene => {
  const day = at.slice(0, 10)
  let classification: Classification | undefined
  return {
    organization,
    at: day,
    atMillis: epochMillis(day) ?? 0,
    channels: Object.values(organization.channels).filter(({ closed }) => !hasEnded(closed, day)),
    people: Object.values(organization.people).filter(
      ({ left, departments: [home] }) =>
        !hasEnded(left, day) && (home === undefined || !Object.hasOwn(organization.agencies, home))
    ),
    classification: () => {
      classification ??= classifyTopology(organization, { at: day })
      return classification
    }
  }
}
