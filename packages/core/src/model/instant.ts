declare const brand: unique symbol

/** A moment in ISO 8601, in UTC with milliseconds: `2026-11-21T09:00:00.000Z`. */
export type Instant = string & { readonly [brand]: "Instant" }

/** A moment as an argument: an ISO 8601 text, a `Date`, or milliseconds since 1970 in UTC. A date alone is its midnight in UTC. */
export type InstantLike = Instant | string | Date | number

const datePattern = /^([0-9]{4})-([0-9]{2})-([0-9]{2})$/u
const dateTimePattern =
  /^([0-9]{4}-[0-9]{2}-[0-9]{2})T([0-9]{2}):([0-9]{2})(?::([0-9]{2})(?:\.[0-9]{1,3})?)?(Z|[+-][0-9]{2}:[0-9]{2})?$/u

/** Whether a text is a calendar date that exists, `YYYY-MM-DD`. */
export const isDate = (text: string): boolean => {
  const [, year, month, day] = datePattern.exec(text) ?? []
  if (year === undefined) return false
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)))
  return date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day)
}

/** Whether a text is a date and a time of day that exist, with or without an offset from UTC. */
export const isDateTime = (text: string): boolean => {
  const [, date, hour, minute, second] = dateTimePattern.exec(text) ?? []
  return date !== undefined && isDate(date) && Number(hour) < 24 && Number(minute) < 60 && Number(second ?? 0) < 60
}

/** Whether a text is a date, or a date and a time of day. */
export const isMoment = (text: string): boolean => isDate(text) || isDateTime(text)

/** Milliseconds since 1970 in UTC, or nothing where the argument is no moment. A text without an offset is read in UTC. */
export const epochMillis = (moment: InstantLike): number | undefined => {
  const millis =
    typeof moment === "number"
      ? moment
      : moment instanceof Date
        ? moment.getTime()
        : isDate(moment)
          ? Date.parse(moment)
          : isDateTime(moment)
            ? Date.parse(hasOffset(moment) ? moment : `${moment}Z`)
            : Number.NaN
  return Number.isFinite(millis) && millis >= -8.64e15 && millis <= 8.64e15 ? millis : undefined
}

/** Whether a date and time say how far they are from UTC. */
export const hasOffset = (dateTime: string): boolean => /(?:Z|[+-][0-9]{2}:[0-9]{2})$/u.test(dateTime)

const isInstant = (_text: string): _text is Instant => true

/** The ISO 8601 text of a moment, or nothing where the argument is no moment. */
export const toInstant = (moment: InstantLike): Instant | undefined => {
  const millis = epochMillis(moment)
  if (millis === undefined) return undefined
  const text = new Date(millis).toISOString()
  return isInstant(text) ? text : undefined
}
