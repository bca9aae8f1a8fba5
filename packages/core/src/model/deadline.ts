import { elapsedMinutes, parseDuration } from "./duration.ts"
import { afterOpenMinutes, closingOfBusinessDay, endOfCalendarDay, type OpenTime } from "./open-time.ts"
import type { Term } from "./organization.ts"
import { type ClockStart, type FullTerm, fullTerm } from "./term.ts"

/** When clocks started, in milliseconds since 1970 in UTC. What is not known started when the message was received. */
export type ClockStarts = { readonly received: number } & { readonly [Start in ClockStart]?: number }

/** Whose open hours count. */
export interface OpenHours {
  /** The calendars by id. */
  readonly named: ReadonlyMap<string, OpenTime>
  /** What counts where a term names no calendar: that of the channel, else the default one. */
  readonly unnamed: OpenTime
}

/**
 * The moment at which a term ends. Minutes, hours, days and weeks elapse; open minutes and hours count open time;
 * business days end at the closing of the n-th open day after the start date, calendar days at 24:00. Nothing where the
 * text is no duration, the calendar is not there, or it is open too little within ten years.
 */
export const resolveTerm = (term: Term | FullTerm, starts: ClockStarts, hours: OpenHours): number | undefined => {
  const { within, calendar, from } = fullTerm(term)
  const duration = parseDuration(within)
  const time = calendar === undefined ? hours.unnamed : hours.named.get(calendar)
  if (duration === undefined || time === undefined) return undefined
  const start = starts[from] ?? starts.received
  const { amount, unit } = duration
  switch (unit) {
    case "openMinutes":
      return afterOpenMinutes(time, { from: start, minutes: amount })
    case "openHours":
      return afterOpenMinutes(time, { from: start, minutes: amount * 60 })
    case "businessDays":
      return closingOfBusinessDay(time, { from: start, days: amount })
    case "calendarDays":
      return endOfCalendarDay(time, { from: start, days: amount })
    default:
      return start + Math.round((elapsedMinutes(duration) ?? 0) * 60_000)
  }
}

/** The earliest end of several terms; nothing where none ends. */
export const earliestDeadline = (
  terms: readonly (Term | FullTerm)[],
  starts: ClockStarts,
  hours: OpenHours
): number | undefined => {
  const ends = terms.map((term) => resolveTerm(term, starts, hours)).filter((end) => end !== undefined)
  return ends.length === 0 ? undefined : Math.min(...ends)
}
