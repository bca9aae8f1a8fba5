import type { DateText, Organization } from "../model/organization.ts"
import { hasEnded } from "./moment.ts"

/** How many of an organization's own people may post for it. */
export interface EnabledPeople {
  readonly enabled: number
  /** The people listed, which the share divides by. */
  readonly listed: number
  /** enabled / listed, in [0, 1]; 0 where nobody is listed. */
  readonly share: number
  /** How many people there are, where some headcount says that not all are listed. */
  readonly headcount?: number
  /** The departments with somebody enabled, by id. */
  readonly units: readonly string[]
  /** The people who are enabled, by id; one may stand for several. */
  readonly ids: readonly string[]
}

/**
 * Counts who is enabled to post, among the people listed: where they are at home, those of agencies and those who left not at
 * all. Whether somebody who is not listed is enabled is unknown, so a headcount is told beside the share and not divided by.
 */
export const enabledPeople = (organization: Organization, at?: DateText): EnabledPeople => {
  const departments = new Set<string>(Object.values(organization.departments).map(({ id }) => id))
  const staff = Object.values(organization.people).flatMap(({ id, departments: [home], count, enabled, left }) =>
    home === undefined || !departments.has(home) || hasEnded(left, at) ? [] : [{ id, home, count, enabled }]
  )
  const sumOf = (people: typeof staff): number => people.reduce((sum, { count }) => sum + count, 0)
  const listedAt = new Map<string, number>()
  for (const { home, count } of staff) listedAt.set(home, (listedAt.get(home) ?? 0) + count)
  const ofDepartments = Object.values(organization.departments).reduce(
    (sum, { id, headcount = 0 }) => sum + Math.max(headcount, listedAt.get(id) ?? 0),
    0
  )
  const speakers = staff.filter(({ enabled }) => enabled)
  const [enabled, listed] = [sumOf(speakers), sumOf(staff)]
  const headcount = Math.max(ofDepartments, organization.organization.headcount ?? 0)
  return {
    enabled,
    listed,
    share: listed === 0 ? 0 : enabled / listed,
    ...(headcount > listed ? { headcount } : {}),
    units: [...new Set(speakers.map(({ home }) => home))].sort(),
    ids: speakers.map(({ id }) => id).sort()
  }
}
