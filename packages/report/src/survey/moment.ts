import type { Organization } from "@hubwright/core"

/** A date, `2026-11-21`, from a text that may say a time of day too. */
export const dateOf = (at: string): string => at.slice(0, 10)

/** Whether something that ends on a day has ended by a date; without a day it has not. */
export const hasEnded = (day: string | undefined, at: string): boolean => day !== undefined && day <= dateOf(at)

/** Whether a period is over on a date: its last day still counts. */
export const isOver = (lastDay: string | undefined, at: string): boolean =>
  lastDay !== undefined && lastDay < dateOf(at)

/** The channels that were not closed by a date, in order of id. */
export const openChannels = (organization: Organization, at: string) =>
  Object.values(organization.channels)
    .filter(({ closed }) => !hasEnded(closed, at))
    .sort((a, b) => (a.id < b.id ? -1 : 1))
