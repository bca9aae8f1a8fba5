import type { Calendar, Person } from "@hubwright/core"
import { daysIn, type OpenTime } from "@hubwright/core/time"

const minuteMillis = 60_000
const dayMillis = 86_400_000

/** When somebody works. Minutes count from the start of the simulation. */
export interface Shift {
  /** Whether they work at a minute, and until when that stays so. */
  readonly at: (minute: number) => Stretch
  /** From when on they are gone for good; infinite where they stay. */
  readonly goneMinute: number
}

/** A stretch of time in which somebody works throughout, or not at all. Infinite where it does not end. */
export interface Stretch {
  readonly isWorking: boolean
  readonly untilMinute: number
}

/** What a shift is made of: open hours, days away, and the day somebody left. */
export interface ShiftSource {
  readonly time: OpenTime
  /** Whether the open hours never end. */
  readonly isUnending: boolean
  readonly absences: Person["absences"]
  readonly left: string | undefined
  readonly startMillis: number
}

/** Makes a shift ready. Somebody is absent on whole days, by the clock of their open hours, and gone on the day they left. */
export const compileShift = ({ time, isUnending, absences, left, startMillis }: ShiftSource): Shift => {
  const away = absences.map(({ from, until }) => ({ from: dayNumber(from), until: dayNumber(until) }))
  const gone = left === undefined ? Number.POSITIVE_INFINITY : time.clock.firstMomentOf(dayNumber(left) * dayMillis)
  if (isUnending && away.length === 0 && gone === Number.POSITIVE_INFINITY) return stays
  const minuteOf = (at: number): number => (at - startMillis) / minuteMillis
  return {
    goneMinute: minuteOf(gone),
    at: (minute) => {
      const at = startMillis + minute * minuteMillis
      if (at >= gone) return { isWorking: false, untilMinute: Number.POSITIVE_INFINITY }
      const number = time.dayOf(at)
      const day = time.on(number)
      const isAway = away.some(({ from, until }) => from <= number && number <= until)
      const span = isAway ? undefined : day.spans.find(({ until }) => at < until)
      const isWorking = span !== undefined && span.from <= at
      const until = span === undefined ? day.until : isWorking ? span.until : span.from
      return { isWorking, untilMinute: minuteOf(Math.min(until, gone)) }
    }
  }
}

const unending: Stretch = { isWorking: true, untilMinute: Number.POSITIVE_INFINITY }
const stays: Shift = { at: () => unending, goneMinute: Number.POSITIVE_INFINITY }

const dayNumber = (date: string): number => Date.parse(`${date}T00:00:00Z`) / dayMillis

/** Whether a calendar is open at all times. */
export const neverCloses = ({ open, holidays, dates }: Calendar): boolean => {
  const whole = Object.entries(open).flatMap(([days, hours]) =>
    (typeof hours === "string" ? [hours] : hours).includes("00:00-24:00") ? daysIn(days) : []
  )
  return new Set(whole).size === 7 && holidays.length === 0 && Object.keys(dates).length === 0
}
