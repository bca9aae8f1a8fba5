/** The units a duration can have. Minutes to weeks elapse; open time counts only while a calendar is open. */
export const durationUnits = [
  "minutes",
  "hours",
  "days",
  "weeks",
  "openMinutes",
  "openHours",
  "businessDays",
  "calendarDays"
] as const
/** The unit of a duration. */
export type DurationUnit = (typeof durationUnits)[number]

/** A length of time as it is written: a number and a unit, such as `60 openMinutes`, `1 businessDay` or `25 min`. */
export type DurationText = string

/** A length of time, read. `n businessDays` end at closing of the n-th open day, `n calendarDays` at 24:00. */
export interface Duration {
  /** At least 0. */
  readonly amount: number
  readonly unit: DurationUnit
}

const unitWords: { readonly [word: string]: DurationUnit } = {
  min: "minutes",
  minute: "minutes",
  minutes: "minutes",
  h: "hours",
  hour: "hours",
  hours: "hours",
  d: "days",
  day: "days",
  days: "days",
  week: "weeks",
  weeks: "weeks",
  openMinute: "openMinutes",
  openMinutes: "openMinutes",
  openHour: "openHours",
  openHours: "openHours",
  businessDay: "businessDays",
  businessDays: "businessDays",
  calendarDay: "calendarDays",
  calendarDays: "calendarDays"
}

/** What a duration looks like: a number of at most nine digits before the point, a space, a unit. */
export const durationPattern = new RegExp(
  `^(?:0|[1-9][0-9]{0,8})(?:\\.[0-9]{1,6})? (?:${Object.keys(unitWords).join("|")})$`,
  "u"
)

/** Reads a duration, or gives nothing where the text is none. */
export const parseDuration = (text: DurationText): Duration | undefined => {
  if (!durationPattern.test(text)) return undefined
  const [amount, word] = text.split(" ")
  const unit = word === undefined ? undefined : unitWords[word]
  return unit === undefined ? undefined : { amount: Number(amount), unit }
}

const minutesPerUnit: { readonly [Unit in DurationUnit]?: number } = {
  minutes: 1,
  hours: 60,
  days: 1440,
  weeks: 10_080
}

/** The minutes that pass in a duration, or nothing where they depend on a calendar. */
export const elapsedMinutes = (duration: Duration): number | undefined => {
  const factor = minutesPerUnit[duration.unit]
  return factor === undefined ? undefined : duration.amount * factor
}
