import type { Problem } from "@hubwright/core"
import type { Message } from "@hubwright/core/routing"
import { epochMillis, type InstantLike, type ZoneClock } from "@hubwright/core/time"
import { type Draws, draw, purposes } from "../random/draws.ts"

/** A message that really arrived, and when. */
export interface LoggedMessage {
  readonly at: InstantLike
  readonly message: Message
}

/** Real messages, ready to arrive again. */
export interface LoggedDemand {
  readonly mode: "replay" | "resample"
  /** In order of arrival, in minutes since the start. */
  readonly minutes: Float64Array
  readonly messages: readonly Message[]
  /** The dates of the log, each with its weekday from Monday on and its messages. */
  readonly days: readonly LoggedDay[]
  /** What the wall clock showed when each arrived, in milliseconds since midnight. */
  readonly times: Float64Array
  /** When the wall clock first shows a time on a date of the simulation, counted from the one of its start: in minutes since the start. */
  readonly momentOn: (day: number, time: number) => number
  readonly weekdayOf: (day: number) => number
}

interface LoggedDay {
  readonly weekday: number
  readonly first: number
  readonly until: number
}

const dayMillis = 86_400_000
const minuteMillis = 60_000

/** What a log is read with. */
export interface LogGround {
  readonly mode: LoggedDemand["mode"]
  readonly clock: ZoneClock
  readonly startMillis: number
}

/** Makes a log ready. Messages whose moment cannot be read are left out, with a problem for each. */
export const compileLog = (
  log: readonly LoggedMessage[],
  { mode, clock, startMillis }: LogGround
): { readonly demand: LoggedDemand; readonly problems: readonly Problem[] } => {
  const problems: Problem[] = []
  const known = log.flatMap(({ at, message }, index) => {
    const millis = epochMillis(at)
    if (millis === undefined) problems.push(noMoment(at, index))
    return millis === undefined ? [] : [{ millis, message }]
  })
  const sorted = known.toSorted((a, b) => a.millis - b.millis)
  const wallOf = (millis: number) => millis + clock.offsetMillisAt(millis)
  const dayOf = (millis: number) => Math.floor(wallOf(millis) / dayMillis)
  const minuteOf = (millis: number) => (millis - startMillis) / minuteMillis
  const startDay = dayOf(startMillis)
  const days: LoggedDay[] = []
  const first = sorted[0]
  const last = sorted.at(-1)
  let place = 0
  if (first !== undefined && last !== undefined)
    for (let day = dayOf(first.millis); day <= dayOf(last.millis); day++) {
      const begin = place
      while (place < sorted.length && dayOf(sorted[place]?.millis ?? 0) === day) place++
      days.push({ weekday: weekdayOf(day), first: begin, until: place })
    }
  return {
    demand: {
      mode,
      minutes: Float64Array.from(sorted, ({ millis }) => minuteOf(millis)),
      messages: sorted.map(({ message }) => message),
      days,
      times: Float64Array.from(sorted, ({ millis }) => wallOf(millis) - dayOf(millis) * dayMillis),
      momentOn: (day, time) => minuteOf(clock.firstMomentOf((startDay + day) * dayMillis + time)),
      weekdayOf: (day) => weekdayOf(startDay + day)
    },
    problems
  }
}

/** 1970-01-01 was a Thursday. */
const weekdayOf = (day: number): number => (((day + 3) % 7) + 7) % 7

/** Where a replication stands in a log. */
export interface LogCursor {
  readonly demand: LoggedDemand
  /** The place of the next message; -1 where there is none. */
  place: number
  /** When it arrives. */
  minute: number
  day: number
  until: number
}

/** A cursor before the first message. */
export const logCursor = (demand: LoggedDemand): LogCursor => ({
  demand,
  place: -1,
  minute: 0,
  day: -1,
  until: 0
})

/**
 * Moves to the next message. Replayed ones arrive as they did, those before the start left out. Resampled, each day of the
 * simulation gets all messages of a day of the log that is drawn among those of the same weekday, or among all where the
 * log has none of it: what belongs to one day stays together, each at the time that the wall clock showed, in their order.
 */
export const nextLogged = (cursor: LogCursor, draws: Draws, horizon: number): void => {
  const { demand } = cursor
  if (demand.mode === "replay") {
    do cursor.place++
    while (cursor.place < demand.minutes.length && (demand.minutes[cursor.place] ?? 0) < 0)
    if (cursor.place < demand.minutes.length) cursor.minute = demand.minutes[cursor.place] ?? 0
    else endOf(cursor)
    return
  }
  if (demand.days.length === 0) {
    endOf(cursor)
    return
  }
  let place = cursor.place + 1
  for (;;) {
    for (; cursor.day >= 0 && place < cursor.until; place++) {
      const minute = demand.momentOn(cursor.day, demand.times[place] ?? 0)
      if (minute < 0) continue
      cursor.place = place
      // where a clock was put back what came later can have shown an earlier time
      cursor.minute = Math.max(cursor.minute, minute)
      return
    }
    cursor.day += 1
    if (demand.momentOn(cursor.day, 0) >= horizon) {
      endOf(cursor)
      return
    }
    const weekday = demand.weekdayOf(cursor.day)
    const alike = demand.days.filter((day) => day.weekday === weekday)
    const choices = alike.length > 0 ? alike : demand.days
    draws.register.c0 = cursor.day
    draws.register.c1 = 0
    draws.register.c2 = 0
    draws.register.c3 = purposes.resample
    draw(draws)
    const chosen = choices[Math.floor(draws.first * choices.length)]
    place = chosen?.first ?? 0
    cursor.until = chosen?.until ?? 0
  }
}

const endOf = (cursor: LogCursor): void => {
  cursor.place = -1
  cursor.minute = Number.POSITIVE_INFINITY
}

const noMoment = (at: unknown, index: number): Problem => ({
  code: "HW1003",
  severity: "warning",
  message: `\`${String(at)}\` is no moment, so the message is left out`,
  help: "write it as `2026-11-21T09:00:00Z`",
  path: ["demand", "log", index],
  related: [],
  fixes: []
})
