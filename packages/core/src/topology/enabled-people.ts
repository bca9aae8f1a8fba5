import type { DateText, Organization } from "../model/organization.ts"
import { hasEnded } from "./moment.ts"

/** How many of an organization's own people may post for it. */
export interface EnabledPeople {
  readonly enabled: number
  /** All it is divided by: the people listed or the headcounts, whichever says more. 0 where nothing is known. */
  readonly people: number
  /** enabled / people, in [0, 1]; 0 where nothing is known. */
  readonly share: number
  /** The departments with somebody enabled, by id. */
  readonly units: readonly string[]
  /** The people who are enabled, by id; one may stand for several. */
  readonly ids: readonly string[]
  /** Whether anybody is listed: without, nothing can be said about who is enabled. */
  readonly isKnown: boolean
}

/**
 * Counts who is enabled to post. People are counted where they are at home, those of agencies and those who left not at all.
 * A department counts its `headcount` where that is more than its listed people, and the organization its own `headcount`
 * where that is more than all its departments together: whoever is not listed is not enabled.
 */
export const enabledPeople = (organization: Organization, at?: DateText): EnabledPeople => {
  const departments = new Set<string>(Object.values(organization.departments).map(({ id }) => id))
  const staff = Object.values(organization.people).flatMap(({ id, departments: [home], count, enabled, left }) =>
    home === undefined || !departments.has(home) || hasEnded(left, at) ? [] : [{ id, home, count, enabled }]
  )
  const listed = new Map<string, number>()
  for (const { home, count } of staff) listed.set(home, (listed.get(home) ?? 0) + count)
  const ofDepartments = Object.values(organization.departments).reduce(
    (sum, { id, headcount = 0 }) => sum + Math.max(headcount, listed.get(id) ?? 0),
    0
  )
  const speakers = staff.filter(({ enabled }) => enabled)
  const enabled = speakers.reduce((sum, { count }) => sum + count, 0)
  const people = Math.max(ofDepartments, organization.organization.headcount ?? 0)
  return {
    enabled,
    people,
    share: people === 0 ? 0 : enabled / people,
    units: [...new Set(speakers.map(({ home }) => home))].sort(),
    ids: speakers.map(({ id }) => id).sort(),
    isKnown: staff.length > 0
  }
}
