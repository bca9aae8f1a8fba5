import { daysIn, type Hours, parseHours, weekdays } from "./opening-hours.ts"
import type { Calendar, Organization } from "./organization.ts"
import { dayMillis, type ZoneClock, zoneClock } from "./zone-clock.ts"

const minuteMillis = 60_000
const rememberedDays = 4096

/** How many days ahead an opening or a deadline is looked for: ten years. */
const horizonDays = 3653

/**
 * A calendar made ready to be asked. Moments are milliseconds since 1970 in UTC; days are dates of its zone, counted
 * from 1970-01-01. Hours that end the next day belong to the date they begin on, so they go on into a holiday. Where
 * the clock is put back or forward they are as long as the clock makes them.
 */
export interface OpenTime {
  readonly clock: ZoneClock
  /** The date of a moment. */
  readonly dayOf: (at: number) => number
  /** Whether there are hours that touch a date, which is cheaper to know than when. */
  readonly mayOpenOn: (day: number) => boolean
  /** What is open on a date. */
  readonly on: (day: number) => OpenDay
}

/** The open time of one date. */
export interface OpenDay {
  /** The first moment of the date. */
  readonly from: number
  /** The first moment after it. */
  readonly until: number
  /** When it is open between the two, in order: spans that neither touch nor overlap. */
  readonly spans: readonly Span[]
  /** The end of the hours that begin on this date, which may be on the next; absent where none do. */
  readonly closesAt?: number
}

interface Span {
  readonly from: number
  readonly until: number
}

/** Makes a calendar ready. It remembers days it was asked about, so keep it. */
export const compileCalendar = (calendar: Calendar): OpenTime => {
  const clock = zoneClock(calendar.zone)
  const hoursOn = hoursByDay(calendar)
  const mayOpenOn = (day: number): boolean => hoursOn(day).length > 0 || lateHours(hoursOn(day - 1)).length > 0
  const days = new Map<number, OpenDay>()
  const on = (day: number): OpenDay => {
    const known = days.get(day)
    if (known !== undefined) return known
    const made = openDay({ day, clock, hoursOn })
    if (days.size >= rememberedDays) days.clear()
    days.set(day, made)
    return made
  }
  const dayOf = (at: number): number => {
    const shown = Math.floor((at + clock.offsetMillisAt(at)) / dayMillis)
    // a clock put back at midnight shows the date before once more
    return on(shown).until <= at ? shown + 1 : shown
  }
  return { clock, dayOf, mayOpenOn, on }
}

/** The calendars of an organization, ready to be asked, by id. */
export const compileCalendars = (organization: Organization): ReadonlyMap<string, OpenTime> =>
  new Map(Object.values(organization.calendars).map((calendar) => [calendar.id, compileCalendar(calendar)]))

/** Tells whether a calendar of an organization is open at a moment; false of one that is not there. Each is made ready when first asked. */
export const openIn = (organization: Organization): ((calendar: string, at: number) => boolean) => {
  const times = new Map<string, OpenTime>()
  return (id, at) => {
    const calendar = Object.hasOwn(organization.calendars, id) ? organization.calendars[id] : undefined
    if (calendar === undefined) return false
    const time = times.get(id) ?? compileCalendar(calendar)
    times.set(id, time)
    return isOpen(time, at)
  }
}

/** Time that is always open, in UTC: what counts where an organization has no calendar. */
export const alwaysOpen = (): OpenTime =>
  compileCalendar({ id: "always", zone: "UTC", open: { "mon-sun": "00:00-24:00" }, holidays: [], dates: {} })

/** Whether it is open at a moment. The moment of closing is outside. */
export const isOpen = (time: OpenTime, at: number): boolean =>
  time.on(time.dayOf(at)).spans.some(({ from, until }) => from <= at && at < until)

/** The first moment, from a given one on, at which it is open; nothing where it does not open within ten years. */
export const nextOpening = (time: OpenTime, at: number): number | undefined => {
  for (const { from, until } of spansFrom(time, at)) if (at < until) return Math.max(from, at)
  return undefined
}

/** How many minutes it is open between two moments; 0 where they are not in order. Takes time in the days between. */
export const openMinutesBetween = (
  time: OpenTime,
  range: { readonly from: number; readonly until: number }
): number => {
  let millis = 0
  if (range.from >= range.until) return 0
  for (let day = time.dayOf(range.from); time.on(day).from < range.until; day++)
    for (const { from, until } of time.on(day).spans)
      millis += Math.max(0, Math.min(until, range.until) - Math.max(from, range.from))
  return millis / minuteMillis
}

/**
 * The moment at which so many open minutes have passed since a start, which is the start for none; nothing where they
 * have not within ten years.
 */
export const afterOpenMinutes = (
  time: OpenTime,
  term: { readonly from: number; readonly minutes: number }
): number | undefined => {
  let millis = Math.round(term.minutes * minuteMillis)
  if (millis <= 0) return term.from
  for (const span of spansFrom(time, term.from)) {
    const from = Math.max(span.from, term.from)
    const open = span.until - from
    if (open >= millis) return from + millis
    millis -= Math.max(0, open)
  }
  return undefined
}

/**
 * When the n-th open day after the date of a start closes. Hours into the night close on the next date. For 0 days it is
 * the start; parts of days count as days. Nothing where there are not so many within ten years.
 */
export const closingOfBusinessDay = (
  time: OpenTime,
  term: { readonly from: number; readonly days: number }
): number | undefined => {
  if (term.days <= 0) return term.from
  const start = time.dayOf(term.from)
  let left = Math.ceil(term.days)
  for (let day = start + 1; day <= start + horizonDays; day++) {
    const closesAt = time.mayOpenOn(day) ? time.on(day).closesAt : undefined
    if (closesAt === undefined) continue
    left -= 1
    if (left === 0) return closesAt
  }
  return undefined
}

/** Midnight at the end of the n-th date after that of a start; for 0 days at the end of the date itself. Parts of days count as days. */
export const endOfCalendarDay = (
  time: OpenTime,
  term: { readonly from: number; readonly days: number }
): number | undefined => {
  const end = time.clock.firstMomentOf((time.dayOf(term.from) + Math.ceil(term.days) + 1) * dayMillis)
  return end <= 8.64e15 ? end : undefined
}

function* spansFrom(time: OpenTime, at: number): Generator<Span> {
  const start = time.dayOf(at)
  for (let day = start; day <= start + horizonDays; day++) if (time.mayOpenOn(day)) yield* time.on(day).spans
}

type HoursOn = (day: number) => readonly Hours[]

/** The hours that begin on each date: its own where the calendar lists it, none on a holiday, else those of the weekday. */
const hoursByDay = (calendar: Calendar): HoursOn => {
  const byWeekday = weekdays.map((weekday) =>
    Object.entries(calendar.open).flatMap(([days, hours]) => (daysIn(days).includes(weekday) ? readHours(hours) : []))
  )
  const listed = new Map<number, readonly Hours[]>([
    ...calendar.holidays.map((date) => [dayNumber(date), []] as const),
    ...Object.entries(calendar.dates).map(([date, hours]) => [dayNumber(date), readHours(hours)] as const)
  ])
  return (day) => listed.get(day) ?? byWeekday[weekdayIndex(day)] ?? []
}

const readHours = (hours: string | readonly string[]): readonly Hours[] =>
  (typeof hours === "string" ? [hours] : hours).map(parseHours).filter((read) => read !== undefined)

const lateHours = (hours: readonly Hours[]): readonly Hours[] => hours.filter(({ untilMinute }) => untilMinute > 1440)

const dayNumber = (date: string): number => Date.parse(`${date}T00:00:00Z`) / dayMillis

/** 1970-01-01 was a Thursday. */
const weekdayIndex = (day: number): number => (((day + 3) % 7) + 7) % 7

const noSpans: readonly Span[] = []

const openDay = (of: { readonly day: number; readonly clock: ZoneClock; readonly hoursOn: HoursOn }): OpenDay => {
  const { day, clock, hoursOn } = of
  const momentOf = (minute: number): number => clock.firstMomentOf(day * dayMillis + minute * minuteMillis)
  const bounds = { from: momentOf(0), until: momentOf(1440) }
  const own = hoursOn(day)
  const late = lateHours(hoursOn(day - 1))
  if (own.length === 0 && late.length === 0) return { ...bounds, spans: noSpans }
  const parts = [
    ...late.map(({ untilMinute }) => ({ from: bounds.from, until: momentOf(untilMinute - 1440) })),
    ...own.map(({ fromMinute, untilMinute }) => ({
      from: momentOf(fromMinute),
      until: momentOf(Math.min(1440, untilMinute))
    }))
  ]
  const closings = own
    .map(({ fromMinute, untilMinute }) => ({ from: momentOf(fromMinute), until: momentOf(untilMinute) }))
    .filter(({ from, until }) => from < until)
    .map(({ until }) => until)
  return { ...bounds, spans: merge(parts), ...(closings.length === 0 ? {} : { closesAt: Math.max(...closings) }) }
}

const merge = (parts: readonly Span[]): readonly Span[] => {
  const merged: Span[] = []
  for (const part of parts.filter(({ from, until }) => from < until).sort((a, b) => a.from - b.from)) {
    const last = merged.at(-1)
    if (last !== undefined && part.from <= last.until)
      merged[merged.length - 1] = { from: last.from, until: Math.max(last.until, part.until) }
    else merged.push(part)
  }
  return merged
}
