import { elapsedMinutes, parseDuration } from "../model/duration.ts"
import type { Distribution, Work } from "../model/organization.ts"
import { quoted } from "../problem/neutralize.ts"
import type { ModelPath, Problem } from "../problem/problem.ts"
import type { Placed } from "../schema/places.ts"
import { problemOf } from "./report.ts"
import type { Survey } from "./survey.ts"

/** Shares of work and of distributions are shares of one whole. */
export const checkShares = ({ organization: { work }, places }: Survey): readonly Problem[] => [
  ...places.distributions.flatMap(distributionProblems),
  ...work.flatMap(passedOn)
]

/** By how much shares may miss the whole: three times 0.33, written with two digits, and the noise of adding them. */
const tolerance = 0.01 + 1e-9

/** Shares, whether they must make up the whole or can leave a rest, and where they are written. */
interface Shares {
  readonly shares: readonly number[]
  readonly isWhole: boolean
  readonly path: ModelPath
}

/** What is said of shares that are not those of one whole. A set of tags can leave a rest: what has none of them. */
export const sharesProblem = ({ shares, isWhole, path }: Shares): readonly Problem[] => {
  const sum = shares.reduce((total, share) => total + share, 0)
  if (sum <= 1 + tolerance && (!isWhole || sum >= 1 - tolerance)) return []
  return [
    problemOf("HW0342", {
      message: `the shares add up to ${quoted(inDigits(sum))}, not to 1`,
      help: isWhole ? "they are the parts of one whole" : "together they are at most 1",
      path
    })
  ]
}

/** A number without the noise of adding binary fractions. */
const inDigits = (value: number): string => String(Math.round(value * 1000) / 1000)

const distributionProblems = ({ value, path }: Placed<Distribution>): readonly Problem[] => {
  if (typeof value === "string") return []
  if ("hyperexponential" in value)
    return sharesProblem({
      shares: value.hyperexponential.map(({ share }) => share),
      isWhole: true,
      path: [...path, "hyperexponential"]
    })
  if (!("uniform" in value)) return []
  const { min, max } = value.uniform
  return isLonger(min, max)
    ? [
        problemOf("HW0345", {
          message: `the least, ${quoted(min)}, is more than the most, ${quoted(max)}`,
          help: "`min` is the least, `max` the most",
          path: [...path, "uniform", "min"],
          related: [{ message: "the most", path: [...path, "uniform", "max"] }]
        })
      ]
    : []
}

/** Whether a duration is longer than another, as far as that can be told without a calendar. */
const isLonger = (text: string, other: string): boolean => {
  const one = parseDuration(text)
  const two = parseDuration(other)
  if (one === undefined || two === undefined) return false
  if (one.unit === two.unit) return one.amount > two.amount
  const [minutes, otherMinutes] = [elapsedMinutes(one), elapsedMinutes(two)]
  return minutes !== undefined && otherMinutes !== undefined && minutes > otherMinutes
}

const passedOn = ({ passesOn }: Work, index: number): readonly Problem[] => {
  const sum = Object.values(passesOn).reduce<number>((total, share) => total + (share ?? 0), 0)
  return sum <= 1 + tolerance
    ? []
    : [
        problemOf("HW0344", {
          message: `${quoted(inDigits(sum))} of the work is passed on, more than there is`,
          help: "mend the shares: together they are at most 1",
          path: ["work", index, "passesOn"]
        })
      ]
}
