import * as Schema from "effect/Schema"
import { dayRangePattern } from "../model/opening-hours.ts"
import { defaulted, optional, required } from "./field.ts"
import { DateText, HoursText, Text, TimeZone } from "./text.ts"

const DayRange = Schema.String.check(
  Schema.isPattern(dayRangePattern, { message: "is not a day or a range of days: write `mon` or `mon-fri`" })
)
const DayHours = Schema.Union([HoursText, Schema.Array(HoursText)])

/** Open hours in a time zone. A shift is a calendar too. */
export const Calendar = Schema.Struct({
  name: optional(Text, "What people call it."),
  zone: required(TimeZone, "The time zone its hours are in."),
  open: required(
    Schema.Record(DayRange, DayHours),
    "The open hours by day or range of days, such as `mon-fri: 09:00-17:00`. Days not named are closed."
  ),
  holidays: defaulted(Schema.Array(DateText), [], "The dates on which it is closed."),
  dates: defaulted(
    Schema.Record(DateText, Schema.Union([HoursText, Schema.Array(HoursText)])),
    {},
    "The hours of single dates, in place of those of the weekday; an empty list closes the date."
  )
}).annotate({ identifier: "Calendar", description: "Open hours in a time zone. A shift is a calendar too." })
