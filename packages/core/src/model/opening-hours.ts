/** The days of the week in ISO 8601 order, as they are written in calendars. */
export const weekdays = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"] as const
/** A day of the week. */
export type Weekday = (typeof weekdays)[number]

const dayNames = weekdays.join("|")
const clock = "(?:[01][0-9]|2[0-3]):[0-5][0-9]"

/** What a day or a range of days looks like: `mon`, `mon-fri`; `sat-mon` runs over the week's end. */
export const dayRangePattern = new RegExp(`^(?:${dayNames})(?:-(?:${dayNames}))?$`, "u")

/** What hours look like: `09:00-17:00`; `22:00-06:00` ends the next day; `00:00-24:00` is all day. */
export const hoursPattern = new RegExp(`^${clock}-(?:${clock}|24:00)$`, "u")

/** A stretch of time within a day, in minutes since its midnight; `until` is at most 2880, since hours may end the next day. */
export interface Hours {
  /** 0 to 1439. */
  readonly fromMinute: number
  /** Greater than `fromMinute`. */
  readonly untilMinute: number
}

const minuteOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5))

/** Reads hours such as `09:00-17:00`, or gives nothing where the text is none. Equal ends mean a full day. */
export const parseHours = (text: string): Hours | undefined => {
  if (!hoursPattern.test(text)) return undefined
  const fromMinute = minuteOf(text.slice(0, 5))
  const end = minuteOf(text.slice(6))
  return { fromMinute, untilMinute: end > fromMinute ? end : end + 1440 }
}

/** The days a range such as `mon-fri` names, in order from its first; nothing where the text is none. */
export const daysIn = (range: string): readonly Weekday[] => {
  if (!dayRangePattern.test(range)) return []
  const [first, last = first] = range.split("-")
  const from = weekdays.findIndex((day) => day === first)
  const until = weekdays.findIndex((day) => day === last)
  return weekdays
    .map((_, offset) => weekdays[(from + offset) % 7])
    .slice(0, ((until - from + 7) % 7) + 1)
    .filter((day) => day !== undefined)
}
