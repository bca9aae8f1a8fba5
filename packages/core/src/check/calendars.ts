import { daysIn, parseHours, weekdays } from "../model/opening-hours.ts"
import type { Calendar } from "../model/organization.ts"
import { quoted } from "../problem/neutralize.ts"
import type { ModelPath, Problem } from "../problem/problem.ts"
import { overlapsIn } from "./overlaps.ts"
import { repeats } from "./repeats.ts"
import { problemOf, removal } from "./report.ts"
import type { Survey } from "./survey.ts"

/** A calendar opens at some time, and says so once. */
export const checkCalendars = (survey: Survey): readonly Problem[] =>
  Object.entries(survey.organization.calendars).flatMap(([id, calendar]) => {
    const path = ["calendars", id]
    return [...neverOpen(survey, calendar, path), ...overlappingHours(calendar, path), ...holidaysTwice(calendar, path)]
  })

interface WrittenHours {
  readonly hours: string
  readonly path: ModelPath
}

const hoursAt = (hours: string | readonly string[], path: ModelPath): readonly WrittenHours[] =>
  typeof hours === "string" ? [{ hours, path }] : hours.map((one, index) => ({ hours: one, path: [...path, index] }))

const neverOpen = ({ organization, hasGap }: Survey, calendar: Calendar, path: ModelPath): readonly Problem[] => {
  const hours = [...Object.values(calendar.open), ...Object.values(calendar.dates)].flat()
  if (hours.length > 0 || hasGap(path)) return []
  const workers = Object.entries(organization.people).filter(([, { shift }]) => shift === calendar.id)
  return [
    problemOf("HW0310", {
      message: `${quoted(calendar.id)} is never open`,
      help: "say when it opens, such as `mon-fri: 09:00-17:00`",
      path: [...path, "open"],
      related: workers
        .slice(0, 3)
        .map(([id]) => ({ message: `the shift of ${quoted(id)}`, path: ["people", id, "shift"] }))
    })
  ]
}

const dayMinutes = 1440
const weekMinutes = 7 * dayMinutes

const overlappingHours = (calendar: Calendar, path: ModelPath): readonly Problem[] => {
  const weekly = Object.entries(calendar.open).flatMap(([days, hours]) =>
    hoursAt(hours, [...path, "open", days]).flatMap((written) =>
      daysIn(days).flatMap((day) => spansOf(written, weekdays.indexOf(day) * dayMinutes))
    )
  )
  const onDates = Object.entries(calendar.dates).flatMap(([date, hours]) =>
    overlapsIn(hoursAt(hours, [...path, "dates", date]).flatMap((written) => spansOf(written, 0))).map((overlap) => ({
      ...overlap,
      on: quoted(date)
    }))
  )
  const inWeek = overlapsIn(weekly, weekMinutes).map((overlap) => ({
    ...overlap,
    on: dayNames[Math.floor(overlap.at / dayMinutes)] ?? ""
  }))
  return [...inWeek, ...onDates].map(({ first, second, on }) =>
    problemOf("HW0311", {
      message: `hours overlap on ${on}`,
      help: "name every hour of a day once; hours that overlap count as one stretch",
      path: second,
      related: [{ message: "the hours it overlaps with", path: first }]
    })
  )
}

const dayNames = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]

const spansOf = ({ hours, path }: WrittenHours, start: number) => {
  const read = parseHours(hours)
  return read === undefined ? [] : [{ from: start + read.fromMinute, until: start + read.untilMinute, path }]
}

const holidaysTwice = ({ holidays, dates }: Calendar, path: ModelPath): readonly Problem[] => {
  const days = holidays.map((date, index) => ({ date, place: [...path, "holidays", index] }))
  const twice = repeats(days, ({ date }) => date).map(({ item: { date, place }, first }) =>
    problemOf("HW0312", {
      message: `${quoted(date)} is a holiday twice`,
      path: place,
      related: [{ message: "first listed here", path: first.place }],
      fixes: removal("take out the second", place)
    })
  )
  const withHours = days
    .filter(({ date }) => Object.hasOwn(dates, date))
    .map(({ date, place }) =>
      problemOf("HW0312", {
        message: `${quoted(date)} is a holiday and has hours of its own`,
        help: "its own hours count: take it out of the holidays, or take them out",
        path: place,
        related: [{ message: "its hours", path: [...path, "dates", date] }]
      })
    )
  return [...twice, ...withHours]
}
