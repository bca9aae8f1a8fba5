import * as Schema from "effect/Schema"
import { durationPattern } from "../model/duration.ts"
import { isDate, isMoment } from "../model/instant.ts"
import { isLanguageTag, isTimeZone } from "../model/locale.ts"
import { hoursPattern } from "../model/opening-hours.ts"

/** A name or a sentence for people: not empty, at most 500 characters. */
export const Text = Schema.String.check(
  Schema.isMinLength(1, { message: "is empty" }),
  Schema.isMaxLength(500, { message: "is longer than 500 characters" })
)

/** A text of any length up to 20,000 characters. */
export const LongText = Schema.String.check(Schema.isMaxLength(20_000, { message: "is longer than 20,000 characters" }))

/** A length of time with its unit, such as `60 openMinutes`. */
export const DurationText = Schema.String.check(
  Schema.isPattern(durationPattern, {
    message:
      "is not a duration: a number and one of minutes, hours, days, weeks, openMinutes, openHours, businessDays, calendarDays"
  })
).annotate({ identifier: "DurationText", description: "a number and a unit, such as `60 openMinutes` or `4 days`" })

const day = "[0-9]{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])"
const time = "T[0-2][0-9]:[0-5][0-9](?::[0-5][0-9](?:\\.[0-9]{1,3})?)?(?:Z|[+-][0-9]{2}:[0-9]{2})?"
const datePattern = `^${day}$`

/** A calendar date, `YYYY-MM-DD`. */
export const DateText = Schema.String.check(
  Schema.makeFilter((text) => isDate(text) || "is not a date: write it as `2026-03-31`")
).annotate({
  identifier: "DateText",
  description: "a date, such as `2026-03-31`",
  jsonSchema: { pattern: datePattern }
})

/** A moment: a date, or a date and time with or without an offset. Without one it is local to the default calendar. */
export const DateTimeText = Schema.String.check(
  Schema.makeFilter((text) => isMoment(text) || "is not a moment: write it as `2026-03-31T09:00` or `2026-03-31`")
).annotate({
  identifier: "DateTimeText",
  description: "a moment, such as `2026-03-31T09:00:00+02:00`",
  jsonSchema: { pattern: `^${day}(?:${time})?$` }
})

/** A BCP 47 language tag. */
export const LanguageTag = Schema.String.check(
  Schema.makeFilter((text) => isLanguageTag(text) || "is not a language: write a BCP 47 tag such as `en` or `de-AT`")
).annotate({
  identifier: "LanguageTag",
  description: "a BCP 47 language tag, such as `en` or `de-AT`",
  malformed: "HW0220",
  jsonSchema: { pattern: "^[a-zA-Z]{2,3}(?:-[a-zA-Z0-9]{1,8}){0,4}$" }
})

/** A named time zone of the IANA database. */
export const TimeZone = Schema.String.check(
  Schema.makeFilter((text) => isTimeZone(text) || "is not a time zone: write an IANA name such as `Europe/Berlin`")
).annotate({
  identifier: "TimeZone",
  description: "an IANA time zone, such as `Europe/Berlin`",
  malformed: "HW0221",
  jsonSchema: { pattern: "^[A-Za-z][A-Za-z0-9_+-]*(?:/[A-Za-z0-9_+-]+)*$" }
})

/** An amount of money with its ISO 4217 currency. */
export const MoneyText = Schema.String.check(
  Schema.isPattern(/^(?:0|[1-9][0-9]*)(?:\.[0-9]{1,2})? [A-Z]{3}$/u, {
    message: "is not an amount of money: write a number and a currency, such as `140 EUR`"
  })
).annotate({ identifier: "MoneyText", description: "an amount and an ISO 4217 currency, such as `140 EUR`" })

/** The hours of one day: `09:00-17:00`. */
export const HoursText = Schema.String.check(
  Schema.isPattern(hoursPattern, { message: "are not hours: write them as `09:00-17:00`" })
).annotate({
  identifier: "HoursText",
  description: "hours of a day, such as `09:00-17:00`; `22:00-06:00` ends the next day"
})

/** A web address. */
export const WebAddress = Schema.String.check(
  Schema.isPattern(/^https?:\/\/[^\s<>"]{1,2000}$/u, { message: "is not a web address: it begins with `https://`" })
)

/** A share of a whole. */
export const Share = Schema.Finite.check(
  Schema.isBetween({ minimum: 0, maximum: 1 }, { message: "is not a share: it lies between 0 and 1" })
)

/** A whole number, at least 0. */
export const Count = Schema.Int.check(
  Schema.isBetween({ minimum: 0, maximum: 1_000_000_000 }, { message: "is not a count: it is 0 or more" })
)

/** A whole number, at least 1. */
export const PositiveCount = Schema.Int.check(
  Schema.isBetween({ minimum: 1, maximum: 1_000_000_000 }, { message: "is not a count: it is 1 or more" })
)

/** A number, at least 0. */
export const Amount = Schema.Finite.check(Schema.isGreaterThanOrEqualTo(0, { message: "is negative" }))
