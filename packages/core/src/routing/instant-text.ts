import type { Instant } from "../model/instant.ts"

/** Dates that were written before, by days counted from 1970-01-01, so that they need not be worked out again. */
export type Clock = Map<number, string>

const rememberedDates = 64
const dayMillis = 86_400_000
const twoDigits = Array.from({ length: 60 }, (_, value) => String(value).padStart(2, "0"))

const isInstant = (_text: string): _text is Instant => true

/** The ISO 8601 text of a moment in milliseconds since 1970 in UTC, as `Date` writes it. */
export const instantText = (clock: Clock, at: number): Instant => {
  const whole = Math.trunc(at)
  const day = Math.floor(whole / dayMillis)
  const date = clock.get(day) ?? dateOf(clock, day)
  const millis = whole - day * dayMillis
  const seconds = Math.floor(millis / 1000)
  const minutes = Math.floor(seconds / 60)
  const [hh, mm, ss] = [twoDigits[Math.floor(minutes / 60)], twoDigits[minutes % 60], twoDigits[seconds % 60]]
  const text = `${date}${hh}:${mm}:${ss}.${String(millis % 1000).padStart(3, "0")}Z`
  if (!isInstant(text)) throw new Error(`${at} is no moment`)
  return text
}

/** The beginning of the text up to the time of day. */
const dateOf = (clock: Clock, day: number): string => {
  const date = new Date(day * dayMillis).toISOString().slice(0, -"00:00:00.000Z".length)
  if (clock.size >= rememberedDates) clock.clear()
  clock.set(day, date)
  return date
}
