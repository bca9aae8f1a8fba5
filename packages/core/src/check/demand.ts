import { daysIn, weekdays } from "../model/opening-hours.ts"
import type { DemandClass } from "../model/organization.ts"
import { isMap } from "../model/plain-data.ts"
import { quoted, quotedList } from "../problem/neutralize.ts"
import type { ModelPath, Problem } from "../problem/problem.ts"
import { checkMix } from "./mixes.ts"
import { overlapsIn } from "./overlaps.ts"
import { unknownName } from "./references.ts"
import { problemOf } from "./report.ts"
import type { Survey } from "./survey.ts"

/** Demand says how much of what arrives, once. */
export const checkDemand = (survey: Survey): readonly Problem[] => {
  const { classes, profiles, log } = survey.organization.demand
  return [
    ...classes.flatMap((demandClass, index) => classProblems(survey, demandClass, ["demand", "classes", index])),
    ...Object.entries(profiles).flatMap(([name, profile]) =>
      profileProblems(name, profile, ["demand", "profiles", name])
    ),
    ...unknownClasses(survey),
    ...(log === undefined || classes.length === 0
      ? []
      : [
          problemOf("HW0343", {
            message: "demand is given both by classes and by a log",
            help: "leave one of them: a log takes the place of the classes",
            path: ["demand", "log"],
            related: [{ message: "the classes", path: ["demand", "classes"] }]
          })
        ])
  ]
}

const rates = ["perHour", "perDay", "perWeek"] as const

const classProblems = (survey: Survey, demandClass: DemandClass, path: ModelPath): readonly Problem[] => {
  const given = rates.filter((rate) => demandClass[rate] !== undefined)
  const [, second] = given
  const mixes = Object.entries(demandClass.facts).flatMap(([fact, mix]) =>
    checkMix(survey, { fact, mix, path: [...path, "facts", fact] })
  )
  if (given.length === 1 || survey.hasGap(path)) return mixes
  return [
    problemOf("HW0340", {
      message:
        second === undefined
          ? `${quoted(demandClass.name)} does not say how many messages arrive`
          : `${quoted(demandClass.name)} says in ${given.length} ways how many messages arrive`,
      help: `give one of ${quotedList(rates)}`,
      path: second === undefined ? path : [...path, second]
    }),
    ...mixes
  ]
}

type Profile = { readonly [days: string]: number | { readonly [hours: string]: number } }

const profileProblems = (name: string, profile: Profile, path: ModelPath): readonly Problem[] => {
  const weights = Object.values(profile).flatMap((weight) => (isMap(weight) ? Object.values(weight) : [weight]))
  const weightless =
    weights.length === 0 || weights.some((weight) => weight > 0) // an empty one is told of by its form
      ? []
      : [
          problemOf("HW0341", {
            message: `${quoted(name)} gives no time any weight`,
            help: "give at least one day or hour a weight above 0",
            path
          })
        ]
  const overlaps = overlapsIn(spansOf(profile, path), 7 * dayMinutes).map(({ first, second }) =>
    problemOf("HW0311", {
      message: `${quoted(name)} weighs the same time twice`,
      help: "name every hour of a day once",
      path: second,
      part: "key",
      related: [{ message: "the first weight", path: first }]
    })
  )
  return [...weightless, ...overlaps]
}

const dayMinutes = 1440

const spansOf = (profile: Profile, path: ModelPath) =>
  Object.entries(profile).flatMap(([days, weight]) =>
    daysIn(days).flatMap((day) => {
      const start = weekdays.indexOf(day) * dayMinutes
      const place = [...path, days]
      if (!isMap(weight)) return [{ from: start, until: start + dayMinutes, path: place }]
      return Object.keys(weight).map((hours) => {
        const [from = "", until = ""] = hours.split("-")
        const begins = minuteOf(from)
        const ends = minuteOf(until)
        return {
          from: start + begins,
          until: start + (ends > begins ? ends : ends + dayMinutes),
          path: [...place, hours]
        }
      })
    })
  )

/** The minute of the day of `09` or `09:05`. */
const minuteOf = (time: string): number => {
  const [hours, minutes = 0] = time.split(":").map(Number)
  return (hours ?? 0) * 60 + minutes
}

const unknownClasses = ({ organization: { demand }, hasGap }: Survey): readonly Problem[] => {
  const names = new Set(demand.classes.map(({ name }) => name))
  if (hasGap(["demand", "classes"])) return []
  return demand.bursts.flatMap(({ classes = [] }, burst) =>
    classes.flatMap((name, index) =>
      names.has(name)
        ? []
        : [
            unknownName({
              what: "demand class",
              name,
              names: [...names],
              path: ["demand", "bursts", burst, "classes", index]
            })
          ]
    )
  )
}
