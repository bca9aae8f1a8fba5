import type { Instant } from "../model/instant.ts"

/** How moments of an hour begin, by hours counted from 1970-01-01, as they were written before. */
export type Clock = Map<number, string>

const rememberedHours = 256
const hourMillis = 3_600_000
const minuteMillis = 60_000
const minuteText = Array.from({ length: 60 }, (_, minute) => `${String(minute).padStart(2, "0")}:`)
const secondText = Array.from({ length: 60 }, (_, second) => String(second).padStart(2, "0"))
const wholeSecondText = secondText.map((second) => `${second}.000Z`)

const isInstant = (_text: string): _text is Instant => true

/** The ISO 8601 text of a moment in milliseconds since 1970 in UTC, as `Date` writes it. */
export const instantText = (clock: Clock, at: number): Instant => {
  const whole = Math.trunc(at)
  const hour = Math.floor(whole / hourMillis)
  const inHour = whole - hour * hourMillis
  const minute = Math.floor(inHour / minuteMillis)
  const inMinute = inHour - minute * minuteMillis
  const second = Math.floor(inMinute / 1000)
  const millis = inMinute - second * 1000
  const rest = millis === 0 ? (wholeSecondText[second] ?? "") : (secondText[second] ?? "") + millisText(millis)
  const text = (clock.get(hour) ?? hourText(clock, hour)) + ((minuteText[minute] ?? "") + rest)
  if (!isInstant(text)) throw new Error(`${at} is no moment`)
  return text
}

const millisText = (millis: number): string => `.${String(millis).padStart(3, "0")}Z`

/** The beginning of the text up to the minutes. */
const hourText = (clock: Clock, hour: number): string => {
  const text = new Date(hour * hourMillis).toISOString().slice(0, -"00:00.000Z".length)
  if (clock.size >= rememberedHours) clock.clear()
  clock.set(hour, text)
  return text
}
