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
  const full = fullTerm(term)
  return compileTerm(full, hours)(starts[full.from] ?? starts.received)
}

/** When something that began at a moment ends, both in milliseconds since 1970 in UTC; nothing where it never does. */
export type TermEnd = (start: number) => number | undefined

/** A term whose end is asked for many times, from when its clock started. It ends when {@link resolveTerm} says. */
export const compileTerm = ({ within, calendar }: FullTerm, hours: OpenHours): TermEnd => {
  const duration = parseDuration(within)
  const time = calendar === undefined ? hours.unnamed : hours.named.get(calendar)
  if (duration === undefined || time === undefined) return () => undefined
  const { amount, unit } = duration
  switch (unit) {
    case "openMinutes":
      return (start) => afterOpenMinutes(time, { from: start, minutes: amount })
    case "openHours":
      return (start) => afterOpenMinutes(time, { from: start, minutes: amount * 60 })
    case "businessDays":
      return (start) => closingOfBusinessDay(time, { from: start, days: amount })
    case "calendarDays":
      return (start) => endOfCalendarDay(time, { from: start, days: amount })
    default: {
      const millis = Math.round((elapsedMinutes(duration) ?? 0) * 60_000)
      return (start) => start + millis
    }
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
