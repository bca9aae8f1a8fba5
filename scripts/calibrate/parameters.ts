import type { Distribution, Organization } from "@hubwright/core"
import { elapsedMinutes, parseDuration } from "@hubwright/core/time"

/** A number of the pharma example that the world does not tell exactly. */
export interface Parameter {
  readonly name: ParameterName
  readonly title: string
  /** What is varied: between which values, both possible. */
  readonly range: readonly [low: number, high: number]
}

/** The parameters, in the order in which they are drawn. The first two are fitted, the others stand in the model. */
export const parameterNames = [
  "searchHours",
  "searchSuccess",
  "workTimes",
  "triageMinutes",
  "arrivals",
  "patience",
  "newcomers",
  "afterHours"
] as const

/** The name of a parameter. */
export type ParameterName = (typeof parameterNames)[number]

/** A value for each parameter. */
export type ParameterSet = { readonly [Name in ParameterName]: number }

/** Half as much to half as much again: how far what was measured elsewhere may be from the truth here. */
const byHalf: Parameter["range"] = [0.5, 1.5]

/** What is varied in the ensemble. */
export const parameters: readonly Parameter[] = [
  {
    name: "searchHours",
    title: "hours until somebody is found who knows the answer, where no tie leads to them",
    range: [2, 96]
  },
  { name: "searchSuccess", title: "how often anybody is found at all", range: [0.01, 0.4] },
  { name: "workTimes", title: "how long all work takes, times", range: byHalf },
  { name: "triageMinutes", title: "minutes to see what a message is, before that", range: [0.2, 2] },
  { name: "arrivals", title: "how many messages arrive, times", range: byHalf },
  { name: "patience", title: "how long their authors wait, times", range: [0.25, 1.75] },
  { name: "newcomers", title: "how many write before they buy, times", range: byHalf },
  { name: "afterHours", title: "how many write in the evening and at weekends, times", range: byHalf }
]

/** What stands in the model. */
export const asModeled = {
  workTimes: 1,
  triageMinutes: 0.53,
  arrivals: 1,
  patience: 1,
  newcomers: 1,
  afterHours: 1
} as const satisfies Partial<ParameterSet>

/** The organization with other values for its parameters: nothing else of it is touched, and no shape is asked for. */
export const withParameters = (organization: Organization, values: ParameterSet): Organization => ({
  ...organization,
  organization: {
    ...organization.organization,
    search: { time: `${values.searchHours} hours`, success: values.searchSuccess }
  },
  work: organization.work.map((work) => ({
    ...work,
    time: scaledTime(
      work.time,
      values.workTimes * (work.act === "triage" ? values.triageMinutes / asModeled.triageMinutes : 1)
    )
  })),
  demand: {
    ...organization.demand,
    profiles: Object.fromEntries(
      Object.entries(organization.demand.profiles).map(([name, profile]) => [
        name,
        profile === undefined ? {} : withAfterHours(profile, values.afterHours)
      ])
    ),
    classes: organization.demand.classes.map((one) => ({
      ...one,
      ...(one.perWeek === undefined ? {} : { perWeek: one.perWeek * values.arrivals }),
      ...(one.patience === undefined ? {} : { patience: scaledTime(one.patience, values.patience) }),
      facts: withNewcomers(one.facts, values.newcomers)
    }))
  }
})

/** A distribution of which the mean is multiplied: those of the example are told by their means. */
const scaledTime = (time: Distribution, factor: number): Distribution => {
  if (typeof time === "string") return scaledDuration(time, factor)
  if ("exponential" in time) return { exponential: { mean: scaledDuration(time.exponential.mean, factor) } }
  if ("lognormal" in time)
    return { lognormal: { ...time.lognormal, mean: scaledDuration(time.lognormal.mean, factor) } }
  if ("gamma" in time) return { gamma: { ...time.gamma, mean: scaledDuration(time.gamma.mean, factor) } }
  throw new Error(`the example has no time of this kind: ${JSON.stringify(time)}`)
}

const scaledDuration = (text: string, factor: number): string => {
  const minutes = elapsedMinutes(parseDuration(text) ?? { amount: 0, unit: "minutes" })
  if (minutes === undefined) throw new Error(`${text} is no time that elapses`)
  return `${(minutes * factor).toFixed(4)} min`
}

type Profile = NonNullable<Organization["demand"]["profiles"][string]>

/** Weights of evenings (from 17:00 on) and of all hours of days that are not working days, against the others. */
const withAfterHours = (profile: Profile, factor: number): Profile =>
  Object.fromEntries(
    Object.entries(profile).map(([days, weight]) => {
      const isFree = days !== "mon-fri"
      if (typeof weight === "number") return [days, isFree ? weight * factor : weight]
      const hours = Object.entries(weight).map(([hour, value]) => [
        hour,
        isFree || Number.parseInt(hour, 10) >= 17 ? value * factor : value
      ])
      return [days, Object.fromEntries(hours)]
    })
  )

type Facts = Organization["demand"]["classes"][number]["facts"]

/** Those who write before they buy get their answer from whoever has the channel. */
const withNewcomers = (facts: Facts, factor: number): Facts => {
  const { stage } = facts
  if (typeof stage !== "object" || !("pre-purchase" in stage)) return facts
  const share = stage["pre-purchase"] * factor
  return { ...facts, stage: { "pre-purchase": share, "post-purchase": 1 - share } }
}
