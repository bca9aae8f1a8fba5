import type { DemandClass, Organization } from "@hubwright/core"
import { daysIn, weekdays, type ZoneClock } from "@hubwright/core/time"
import type { Draws } from "../random/draws.ts"
import { exp, ln, takeLn } from "../random/elementary.ts"

/** The minutes of a week. */
const weekMinutes = 10_080
const dayMinutes = 1440
const minuteMillis = 60_000
const daysPerYear = 365.25

/** How often messages of a class arrive from when to when. */
interface Burst {
  readonly fromMinute: number
  readonly untilMinute: number
  readonly times: number
}

/** How often messages of a class arrive, at any minute since the start: constant between boundaries. */
export interface RateTable {
  /** The mean rate a minute, in an ordinary week of the start. */
  readonly perMinute: number
  /** Weights of which the mean over a week is 1, each until a minute of the week (from Monday, 00:00); even where absent. */
  readonly weekly?: { readonly untils: Float64Array; readonly weights: Float64Array }
  readonly clock: ZoneClock
  readonly startMillis: number
  /** The logarithm of the growth of a week. */
  readonly weeklyGrowth: number
  readonly bursts: readonly Burst[]
}

/** Where the rates of a class are looked up. */
export interface RateGround {
  readonly organization: Organization
  /** The clock by which weekdays and hours are told. */
  readonly clock: ZoneClock
  readonly startMillis: number
  /** Minutes since the start of a moment as bursts have it. */
  readonly minuteOf: (moment: string) => number
}

/** The rates of a class. Growth is that of whole weeks since the start, so that rates stay constant in between. */
export const compileRate = (demandClass: DemandClass, ground: RateGround): RateTable => {
  const { organization, clock, startMillis, minuteOf } = ground
  const { perHour, perDay, perWeek, profile, growthPerYear, name } = demandClass
  const { profiles, bursts } = organization.demand
  const shape = profile !== undefined && Object.hasOwn(profiles, profile) ? profiles[profile] : undefined
  return {
    perMinute: (perHour ?? 0) / 60 + (perDay ?? 0) / dayMinutes + (perWeek ?? 0) / weekMinutes,
    ...(shape === undefined ? {} : { weekly: weeklyWeights(shape) }),
    clock,
    startMillis,
    weeklyGrowth: ln(1 + Math.max(growthPerYear, -0.999)) * (7 / daysPerYear),
    bursts: bursts
      .filter(({ classes }) => classes === undefined || classes.includes(name))
      .map(({ from, until, times }) => ({ fromMinute: minuteOf(from), untilMinute: minuteOf(until), times }))
  }
}

type Profile = { readonly [days: string]: number | { readonly [hours: string]: number } }

const weeklyWeights = (profile: Profile): NonNullable<RateTable["weekly"]> => {
  const minutes = new Float64Array(weekMinutes).fill(typeof profile.otherwise === "number" ? profile.otherwise : 0)
  for (const [days, weight] of Object.entries(profile))
    for (const day of daysIn(days)) {
      const start = weekdays.indexOf(day) * dayMinutes
      if (typeof weight === "number") minutes.fill(weight, start, start + dayMinutes)
      else
        for (const [hours, value] of Object.entries(weight)) {
          const { from, until } = hoursOf(hours)
          for (let minute = from; minute < until; minute++) minutes[(start + minute) % weekMinutes] = value
        }
    }
  const mean = minutes.reduce((sum, weight) => sum + weight, 0) / weekMinutes
  const untils: number[] = []
  const weights: number[] = []
  minutes.forEach((weight, minute) => {
    if (minute + 1 < weekMinutes && minutes[minute + 1] === weight) return
    untils.push(minute + 1)
    weights.push(mean === 0 ? 0 : weight / mean)
  })
  return { untils: Float64Array.from(untils), weights: Float64Array.from(weights) }
}

/** `09-18` or `09:00-09:05`, in minutes of the day; the end may lie on the next. */
const hoursOf = (hours: string): { readonly from: number; readonly until: number } => {
  const [from = 0, until = 0] = hours.split("-").map((time) => {
    const [hour = 0, minute = 0] = time.split(":").map(Number)
    return hour * 60 + minute
  })
  return { from, until: until > from ? until : until + dayMinutes }
}

/** Where a replication stands in the arrivals of a class, changed in place as time goes on. */
export interface RateCursor {
  readonly table: RateTable
  /** How many messages arrive at once. */
  readonly batch: number
  /** The minute from which on no arrival is looked for. */
  readonly horizon: number
  /** When the latest arrival was. */
  minute: number
  /** The rate, and until when it holds. */
  perMinute: number
  untilMinute: number
}

/** A cursor at a minute. */
export const rateCursor = (table: RateTable, at: Pick<RateCursor, "batch" | "horizon" | "minute">): RateCursor => {
  const cursor = { table, ...at, perMinute: 0, untilMinute: 0 }
  moveTo(cursor, at.minute)
  return cursor
}

const moveTo = (cursor: RateCursor, minute: number): void => {
  const { table } = cursor
  let rate = table.perMinute
  let until = Number.POSITIVE_INFINITY
  if (table.weekly !== undefined) {
    const { clock, startMillis } = table
    const at = startMillis + minute * minuteMillis
    const wall = (at + clock.offsetMillisAt(at)) / minuteMillis
    // 1970-01-01 was a Thursday
    const ofWeek = (((wall + 3 * dayMinutes) % weekMinutes) + weekMinutes) % weekMinutes
    const { untils, weights } = table.weekly
    const place = placeOf(untils, ofWeek)
    rate *= weights[place] ?? 0
    const left = (untils[place] ?? weekMinutes) - ofWeek
    until = (clock.firstMomentOf((wall + left) * minuteMillis) - startMillis) / minuteMillis
    // a clock that is put back shows the same time again: it is looked at by the quarters of an hour at which that can be
    if (until <= minute || until > minute + left + 1) until = minute + Math.min(left, 15 - ((at / minuteMillis) % 15))
  }
  if (table.weeklyGrowth !== 0) {
    const week = Math.floor(minute / weekMinutes)
    rate *= exp(table.weeklyGrowth * week)
    until = Math.min(until, (week + 1) * weekMinutes)
  }
  for (const { fromMinute, untilMinute, times } of table.bursts) {
    if (minute < fromMinute) until = Math.min(until, fromMinute)
    else if (minute < untilMinute) {
      rate *= times
      until = Math.min(until, untilMinute)
    }
  }
  cursor.perMinute = rate
  cursor.untilMinute = until
}

/** How many messages are expected from the start to a minute: the area under the rates; infinite where it is no number. */
export const expectedArrivals = (table: RateTable, horizon: number): number => {
  const cursor = rateCursor(table, { batch: 1, horizon, minute: 0 })
  let messages = 0
  while (cursor.minute < horizon) {
    const until = Math.min(cursor.untilMinute, horizon)
    messages += cursor.perMinute * (until - cursor.minute)
    if (!(messages < Number.POSITIVE_INFINITY)) return Number.POSITIVE_INFINITY
    cursor.minute = until
    moveTo(cursor, until)
  }
  return messages
}

/** The first place whose end lies behind a minute. */
const placeOf = (untils: Float64Array, minute: number): number => {
  let low = 0
  let high = untils.length - 1
  while (low < high) {
    const middle = (low + high) >> 1
    if ((untils[middle] ?? 0) > minute) high = middle
    else low = middle + 1
  }
  return low
}

/**
 * Moves to the next arrival by exact inversion: the time at which the area under the rates reaches an exponential draw of mean
 * `batch`, from the share that was drawn first. At an infinite minute where there is none before the horizon.
 */
export const nextArrival = (cursor: RateCursor, draws: Pick<Draws, "first" | "cell">): void => {
  draws.cell[0] = 1 - draws.first
  takeLn(draws.cell)
  let area = -(draws.cell[0] ?? 0) * cursor.batch
  for (;;) {
    while (cursor.minute >= cursor.untilMinute) moveTo(cursor, cursor.minute)
    const room = cursor.perMinute * (cursor.untilMinute - cursor.minute)
    if (area < room) {
      cursor.minute += area / cursor.perMinute
      return
    }
    if (cursor.untilMinute >= cursor.horizon) {
      cursor.minute = Number.POSITIVE_INFINITY
      return
    }
    area -= room
    cursor.minute = cursor.untilMinute
  }
}
