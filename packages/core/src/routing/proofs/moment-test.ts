import type { OpenTime } from "../../model/open-time.ts"
import { isOpen } from "../../model/open-time.ts"
import type { Calendar } from "../../model/organization.ts"
import { dayMillis, zoneClock } from "../../model/zone-clock.ts"

/** A stretch of time in milliseconds since 1970 in UTC; the end is exclusive. */
export interface Stretch {
  readonly from: number
  readonly until: number
}

/** Something that is so at some moments and not at others. */
export interface MomentTest {
  /** Equal for tests that are the same. */
  readonly key: string
  readonly holds: (at: number) => boolean
  /** The moments within a stretch at which it may change. */
  readonly turns: (stretch: Stretch) => readonly number[]
  readonly rhythm: Rhythm
}

/**
 * When a test changes.
 * - `weekly`: as the weeks go by on the clock of one zone, but for some dates (counted from 1970-01-01).
 * - `once`: at a few moments.
 * - `any`: whenever it likes.
 */
export type Rhythm =
  | {
      readonly kind: "weekly"
      readonly zone: string
      readonly offsetAt: (at: number) => number
      readonly odd: readonly number[]
    }
  | { readonly kind: "once"; readonly at: readonly number[] }
  | { readonly kind: "any" }

/** Whether a calendar is open. */
export const openTest = (calendar: Calendar, time: OpenTime): MomentTest => {
  const { zone, open, holidays, dates } = calendar
  const odd = [...new Set([...holidays, ...Object.keys(dates)])].map((date) => Date.parse(date) / dayMillis)
  return {
    key: `open ${JSON.stringify([zone, open, holidays, dates])}`,
    holds: (at) => isOpen(time, at),
    turns: ({ from, until }) => {
      const turns: number[] = []
      for (let day = time.dayOf(from); time.on(day).from < until; day++)
        for (const span of time.on(day).spans) turns.push(span.from, span.until)
      return turns
    },
    rhythm: { kind: "weekly", zone, offsetAt: time.clock.offsetMillisAt, odd: odd.sort((a, b) => a - b) }
  }
}

/** Whether a moment lies in a stretch, either end of which can be infinite. */
export const withinTest = ({ from, until }: Stretch): MomentTest => {
  const at = [from, until].filter(Number.isFinite)
  return {
    key: `within ${from} ${until}`,
    holds: (moment) => from <= moment && moment < until,
    turns: () => at,
    rhythm: { kind: "once", at }
  }
}

/** The stretch from the first to the last day of a period, by the clock of a zone; days are counted from 1970-01-01. */
export const stretchOfDays = (
  { from, until }: { readonly from: number; readonly until: number },
  zone: string
): Stretch => {
  const { firstMomentOf } = zoneClock(zone)
  return {
    from: Number.isFinite(from) ? firstMomentOf(from * dayMillis) : from,
    until: Number.isFinite(until) ? firstMomentOf((until + 1) * dayMillis) : until
  }
}
