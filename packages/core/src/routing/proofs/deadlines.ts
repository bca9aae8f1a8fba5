import { type OpenHours, resolveTerm } from "../../model/deadline.ts"
import { type Duration, elapsedMinutes, parseDuration } from "../../model/duration.ts"
import type { OpenTime } from "../../model/open-time.ts"
import type { FullTerm } from "../../model/term.ts"
import { ownValue } from "../../topology/channel-access.ts"
import type { Router } from "../router.ts"
import type { MomentTest, Stretch } from "./moments.ts"
import type { Literal } from "./solver/assignment.ts"
import type { World } from "./world.ts"

/** Two terms whose ends are compared. */
export interface TermPair {
  readonly term: FullTerm
  readonly limit: FullTerm
}

/**
 * Whether a term ends no later than another, both counted from when the message arrived. Terms alike are compared by
 * their amounts, whatever the moment; others at the moment, by the hours of the channel where they name no calendar.
 */
export const isDueBy = (world: World, pair: TermPair): Literal => {
  const { router, space } = world
  const { circuit } = space
  const [term, limit] = [termMeasure(pair.term), termMeasure(pair.limit)]
  if (term === undefined) return circuit.no
  if (limit === undefined) return circuit.yes
  if (term.key === limit.key) return term.amount <= limit.amount ? circuit.yes : circuit.no
  const hours = channelHours(world)
  const [any] = hours
  if (any !== undefined && !isOfChannel(pair.term) && !isOfChannel(pair.limit))
    return space.moment(dueTest(router, pair, any))
  return circuit.any(hours.map((some) => circuit.all([some.where, space.moment(dueTest(router, pair, some))])))
}

/** How much a term is, and of what: of two that are of the same, that with the smaller amount never ends later. */
export const termMeasure = ({
  within,
  calendar = ""
}: FullTerm): { readonly key: string; readonly amount: number } | undefined => {
  const duration = parseDuration(within)
  if (duration === undefined) return undefined
  const { amount, unit } = duration
  switch (unit) {
    case "openMinutes":
      return { key: `open ${calendar}`, amount }
    case "openHours":
      return { key: `open ${calendar}`, amount: amount * 60 }
    case "businessDays":
    case "calendarDays":
      return { key: `${unit} ${calendar}`, amount: Math.ceil(amount) }
    default:
      return { key: "elapsed", amount: elapsedMinutes(duration) ?? 0 }
  }
}

const isOfChannel = ({ within, calendar }: FullTerm): boolean => {
  const duration = parseDuration(within)
  return calendar === undefined && duration !== undefined && elapsedMinutes(duration) === undefined
}

/** The hours that count where a term names no calendar, and of which messages. */
export interface ChannelHours {
  /** The calendar; nothing where it is open at any time. */
  readonly calendar: string | undefined
  readonly unnamed: OpenTime
  /** On which channels they do. */
  readonly where: Literal
}

/** The hours that count on channels: each channel is in one of the cases. */
export const channelHours = ({ router, space }: World): readonly ChannelHours[] => {
  const { organization, calendars, defaultTime } = router
  const channel = space.axis("channel")
  const calendarOf = (id: unknown): string | undefined =>
    (typeof id === "string" ? ownValue(organization.channels, id)?.calendar : undefined) ??
    organization.organization.defaultCalendar
  return [...new Set(channel.values.map(calendarOf))].map((calendar) => ({
    calendar,
    unnamed: (calendar === undefined ? undefined : calendars.get(calendar)) ?? defaultTime,
    where: channel.where((id) => calendarOf(id) === calendar)
  }))
}

/** The hours that count for the terms of messages on a channel. */
export const hoursOn = ({ organization, calendars, defaultTime }: Router, channel: string): OpenHours => {
  const calendar = ownValue(organization.channels, channel)?.calendar
  return { named: calendars, unnamed: (calendar === undefined ? undefined : calendars.get(calendar)) ?? defaultTime }
}

const dueTest = (router: Router, { term, limit }: TermPair, { calendar, unnamed }: ChannelHours): MomentTest => {
  const hours: OpenHours = { named: router.calendars, unnamed }
  const [endOfTerm, endOfLimit] = [termEnd(term, hours), termEnd(limit, hours)]
  const written = [term.calendar, limit.calendar, calendar].map((id) =>
    id === undefined ? null : ownValue(router.organization.calendars, id)
  )
  return {
    key: `due ${JSON.stringify([term.within, limit.within, written])}`,
    holds: (at) => endOfTerm(at) <= endOfLimit(at),
    turns: (stretch) => [term, limit].flatMap((one) => bendsOf(one, hours, stretch)),
    rhythm: { kind: "any" }
  }
}

/**
 * Tells when a term ends that begins at a moment; never, where it does not end. It remembers what it was asked: terms in
 * days end alike for all moments of a day.
 */
export const termEnd = (term: FullTerm, hours: OpenHours): ((at: number) => number) => {
  const ends = new Map<number, number>()
  const unit = parseDuration(term.within)?.unit
  const time = term.calendar === undefined ? hours.unnamed : hours.named.get(term.calendar)
  const isInDays = unit === "businessDays" || unit === "calendarDays"
  return (at) => {
    const key = isInDays && time !== undefined ? time.dayOf(at) : at
    const end = ends.get(key) ?? resolveTerm(term, { received: at }, hours) ?? Number.POSITIVE_INFINITY
    ends.set(key, end)
    return end
  }
}

/** The moments of a stretch between which the end of a term moves with the moment, or stands still. */
const bendsOf = (term: FullTerm, { named, unnamed }: OpenHours, stretch: Stretch): readonly number[] => {
  const duration = parseDuration(term.within)
  const time = term.calendar === undefined ? unnamed : named.get(term.calendar)
  if (duration === undefined || time === undefined || elapsedMinutes(duration) !== undefined) return []
  const bends: number[] = []
  for (let day = time.dayOf(stretch.from); time.on(day).from < stretch.until; day++) bends.push(time.on(day).from)
  return duration.unit === "businessDays" || duration.unit === "calendarDays"
    ? bends
    : openBends(time, duration, stretch)
}

/** Open time ends at another moment where an opening begins or ends, and so much open time before one ends. */
const openBends = (time: OpenTime, { amount, unit }: Duration, { from, until }: Stretch): readonly number[] => {
  const needed = Math.round(amount * (unit === "openHours" ? 60 : 1) * 60_000)
  const spans: Stretch[] = []
  const bends: number[] = []
  const first = time.dayOf(from)
  for (let day = first; time.on(day).from < until || openBetween(spans, until) < needed; day++) {
    if (day > first + lookedAheadDays) break
    for (const span of time.on(day).spans) {
      spans.push(span)
      bends.push(span.from, span.until, momentBefore(spans, needed))
    }
  }
  return bends.filter((at) => at >= from && at < until)
}

const lookedAheadDays = 3653

const openBetween = (spans: readonly Stretch[], from: number): number =>
  spans.reduce((sum, span) => sum + Math.max(0, span.until - Math.max(span.from, from)), 0)

/** The moment from which so much open time passes until the last span ends; before all spans where they are not enough. */
const momentBefore = (spans: readonly Stretch[], needed: number): number => {
  let left = needed
  for (let index = spans.length - 1; index >= 0; index--) {
    const { from, until } = spans[index] ?? { from: 0, until: 0 }
    if (until - from >= left) return until - left
    left -= until - from
  }
  return Number.NEGATIVE_INFINITY
}
