import type { Instant } from "../model/instant.ts"

/** The date that was written last, so that it need not be worked out again for the next moment of the same day. */
export interface Clock {
  /** Counted from 1970-01-01; not a number before the first. */
  day: number
  /** `2026-11-21T` */
  date: string
}

const dayMillis = 86_400_000
const twoDigits = Array.from({ length: 60 }, (_, value) => String(value).padStart(2, "0"))

const isInstant = (_text: string): _text is Instant => true

/** The ISO 8601 text of a moment in milliseconds since 1970 in UTC, as `Date` writes it. */
export const instantText = (clock: Clock, at: number): Instant => {
  const whole = Math.trunc(at)
  const day = Math.floor(whole / dayMillis)
  if (day !== clock.day) {
    clock.date = new Date(day * dayMillis).toISOString().slice(0, -"00:00:00.000Z".length)
    clock.day = day
  }
  const millis = whole - day * dayMillis
  const seconds = Math.floor(millis / 1000)
  const minutes = Math.floor(seconds / 60)
  const [hh, mm, ss] = [twoDigits[Math.floor(minutes / 60)], twoDigits[minutes % 60], twoDigits[seconds % 60]]
  const text = `${clock.date}${hh}:${mm}:${ss}.${String(millis % 1000).padStart(3, "0")}Z`
  if (!isInstant(text)) throw new Error(`${at} is no moment`)
  return text
}
