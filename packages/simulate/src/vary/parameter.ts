import {
  type Change,
  type Checked,
  type ModelPath,
  type Organization,
  type Problem,
  parseDuration,
  quoted
} from "@hubwright/core"
import { compileDistribution, minutesOf } from "../random/distribution.ts"

/**
 * What a parameter of a model is set to: a number, a length of time (of a distribution, its mean), or so many times what
 * it is today.
 */
export type ParameterValue =
  | { readonly kind: "number"; readonly value: number }
  | { readonly kind: "minutes"; readonly value: number }
  | { readonly kind: "times"; readonly value: number }

/** A parameter of a model, with where it is found there. */
export interface Parameter {
  /** As it was named: `work.0.time`, `demand.classes.letters.perHour`, `demand.classes.*.perDay`. */
  readonly name: string
  /** The places it stands for: several where it has a `*`. */
  readonly paths: readonly ModelPath[]
}

/** A number, a length of time, or a distribution of them, as models hold it. */
type Quantity = number | string | { readonly [key: string]: unknown }

/**
 * Finds a parameter by the steps that lead to it from the root of a model, with points between them. An element of a list
 * is named by its number, from 0, or by its `name`; `*` stands for all elements of a list or section that have what
 * follows. Nothing is found where nothing is there that could be varied: a number, a duration or a distribution.
 */
export const findParameter = (organization: Organization, name: string): Checked<Parameter> => {
  const steps = name.split(".")
  const paths = pathsTo(organization, steps).filter((path) => isVariable(quantityAt(organization, path)))
  if (paths.length > 0) return { ok: true, value: { name, paths }, problems: [] }
  const problem: Problem = {
    code: "HW1007",
    severity: "error",
    message: `${quoted(name)} leads to nothing in the model that could be varied`,
    help: "name a number, a duration or a distribution, such as `work.0.time` or `demand.classes.*.perDay`",
    path: steps,
    related: [],
    fixes: []
  }
  return { ok: false, problems: [problem] }
}

const pathsTo = (value: unknown, [step, ...others]: readonly string[]): readonly ModelPath[] => {
  if (step === undefined) return [[]]
  const next = Array.isArray(value)
    ? value.flatMap((element: unknown, index) =>
        step === "*" || step === String(index) || step === nameOf(element) ? [{ key: index, element }] : []
      )
    : isMap(value)
      ? Object.entries(value).flatMap(([key, element]) => (step === "*" || step === key ? [{ key, element }] : []))
      : []
  return next.flatMap(({ key, element }) => pathsTo(element, others).map((path) => [key, ...path]))
}

const isMap = (value: unknown): value is { readonly [key: string]: unknown } =>
  typeof value === "object" && value !== null && !Array.isArray(value)

const nameOf = (element: unknown): string | undefined =>
  isMap(element) && Object.hasOwn(element, "name") && typeof element.name === "string" ? element.name : undefined

const quantityAt = (organization: Organization, path: ModelPath): unknown => {
  let value: unknown = organization
  for (const step of path)
    value = Array.isArray(value)
      ? value[Number(step)]
      : isMap(value) && Object.hasOwn(value, step)
        ? value[step]
        : undefined
  return value
}

const distributions = [
  "constant",
  "exponential",
  "erlang",
  "gamma",
  "lognormal",
  "uniform",
  "hyperexponential",
  "empirical"
]

const isVariable = (value: unknown): value is Quantity =>
  typeof value === "number" ||
  (typeof value === "string" && parseDuration(value) !== undefined) ||
  (isMap(value) && distributions.some((kind) => Object.hasOwn(value, kind)))

/** What a parameter is today, in the unit of a value; of several places the mean. Of `times` it is 1. */
export const todayOf = (organization: Organization, { paths }: Parameter, kind: ParameterValue["kind"]): number => {
  if (kind === "times") return 1
  const values = paths.map((path) => sizeOf(quantityAt(organization, path)))
  return values.reduce((sum, value) => sum + value, 0) / values.length
}

/** A number, or the minutes of a length of time. */
const sizeOf = (value: unknown): number => {
  if (typeof value === "number") return value
  return typeof value === "string" ? minutesOf(value) : isMap(value) ? meanOf(value) : Number.NaN
}

/** The mean of a distribution, by way of its own text: a part of a model that was read. */
const meanOf = (distribution: { readonly [key: string]: unknown }): number => {
  const durations = durationsIn(distribution)
  const [first = "0 min"] = durations
  const { uniform, hyperexponential } = distribution
  if (Array.isArray(hyperexponential)) {
    const phases = hyperexponential.flatMap((phase: unknown) =>
      isMap(phase) && typeof phase.share === "number" && typeof phase.mean === "string"
        ? [{ share: phase.share, mean: phase.mean }]
        : []
    )
    return compileDistribution({ hyperexponential: phases }).meanMinutes
  }
  return uniform !== undefined || "empirical" in distribution
    ? compileDistribution({ empirical: durations }).meanMinutes
    : minutesOf(first)
}

const durationsIn = (value: unknown): readonly string[] =>
  typeof value === "string"
    ? [value]
    : isMap(value) || Array.isArray(value)
      ? Object.values(value).flatMap(durationsIn)
      : []

/** The numbers that a place of a model takes. */
interface Limits {
  readonly isWhole: boolean
  readonly least: number
  readonly most: number
}

const wholeKeys: readonly ModelPath[number][] = ["count", "slots", "batch", "phases", "places"]
const shareKeys: readonly ModelPath[number][] = ["share", "success", "sentBack"]

const limitsOf = (path: ModelPath): Limits => {
  const key = path.at(-1) ?? ""
  if (wholeKeys.includes(key)) return { isWhole: true, least: 1, most: Number.POSITIVE_INFINITY }
  if (key === "share") return { isWhole: false, least: 0.001, most: 1 }
  if (shareKeys.includes(key) || path.at(-2) === "passesOn") return { isWhole: false, least: 0, most: 1 }
  return { isWhole: false, least: key === "growthPerYear" ? -1 : 0, most: Number.POSITIVE_INFINITY }
}

/** Whether only whole numbers can stand in all places of a parameter. */
export const isWhole = ({ paths }: Parameter): boolean => paths.every((path) => limitsOf(path).isWhole)

/**
 * The change that sets a parameter, in all its places; or the problem that one of them cannot be that. Distributions keep
 * their shape, and where only whole numbers can stand the nearest is set.
 */
export const settingOf = (
  organization: Organization,
  { name, paths }: Parameter,
  value: ParameterValue
): Checked<Change> => {
  const changes = paths.map((path): Change & { readonly kind: "set" } => {
    const set = setTo(quantityAt(organization, path), value)
    return { kind: "set", path, value: typeof set === "number" && limitsOf(path).isWhole ? Math.round(set) : set }
  })
  const wrong = changes.find(({ path, value: set }) => {
    const { least, most } = limitsOf(path)
    return typeof set === "number" && !(set >= least && set <= most)
  })
  if (wrong === undefined) return { ok: true, value: { kind: "sequence", changes }, problems: [] }
  const { least, most } = limitsOf(wrong.path)
  const problem: Problem = {
    code: "HW1008",
    severity: "error",
    message: `${quoted(name)} cannot be ${String(wrong.value)}`,
    help: most === 1 ? `it lies between ${least} and 1` : `it is at least ${least}`,
    path: wrong.path,
    related: [],
    fixes: []
  }
  return { ok: false, problems: [problem] }
}

const setTo = (today: unknown, { kind, value }: ParameterValue): unknown => {
  if (typeof today === "number") return kind === "times" ? today * value : value
  if (typeof today === "string" && kind !== "times") return durationOf(value)
  const size = sizeOf(today)
  return timesAll(today, kind === "times" ? value : size === 0 ? 0 : value / size)
}

/** A length of time or a distribution, so many times as long. */
const timesAll = (value: unknown, factor: number): unknown => {
  if (typeof value === "string") {
    const [, unit = "minutes"] = value.split(" ")
    return `${plain((parseDuration(value)?.amount ?? 0) * factor)} ${unit}`
  }
  if (Array.isArray(value)) return value.map((one: unknown) => timesAll(one, factor))
  return isMap(value)
    ? Object.fromEntries(Object.entries(value).map(([key, one]) => [key, timesAll(one, factor)]))
    : value
}

const durationOf = (minutes: number): string => `${plain(minutes)} minutes`

/** A number as durations have it: at most six digits behind the point. */
const plain = (value: number): string => String(Number(value.toFixed(6)))

/** A value in words: `14 min`, `1.5 x`, `3`. */
export const valueInWords = ({ kind, value }: ParameterValue): string => {
  const rounded = String(Number(value.toPrecision(4)))
  return kind === "minutes" ? `${rounded} min` : kind === "times" ? `${rounded} x` : rounded
}
