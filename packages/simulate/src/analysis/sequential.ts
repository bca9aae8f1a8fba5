import { meanOf, varianceOf } from "./estimate.ts"
import { studentQuantile, studentShare } from "./student.ts"

/** Whether the mean of a quantity is at least what was asked for: shown, refuted, or neither with so many replications. */
export type Verdict = "meets" | "fails" | "unsure"

/** What is asked of a mean, and how sure the answer is to be. */
export interface Goal {
  readonly atLeast: number
  /** The probability that neither `meets` nor `fails` is wrong, at whichever look the answer comes; above 0.5, below 1. */
  readonly confidence: number
  /** Of how many messages the values are shares, where they are: values that never differ decide nothing before it is improbable of so many. */
  readonly messages?: number
}

const firstLook = 5

/**
 * After how many replications to look whether a mean is known well enough: after five, then after twice as many each time,
 * at last after the most there may be.
 */
export const looksUpTo = (most: number): readonly number[] => {
  const looks: number[] = []
  for (let count = firstLook; count < most; count *= 2) looks.push(count)
  return [...looks, most]
}

/**
 * What the replications so far say at a look, counted from 0. To look again and again until an answer comes would be wrong
 * more often than each look alone, so of the probability to be wrong the first look gets half, the second a quarter, and so
 * on, and half of each is for either side: by Bonferroni's inequality their sum is never exceeded. Each look is Student's
 * test of a mean. Replications without a value are left out; of fewer than two nothing is known.
 */
export const verdictAt = (
  look: number,
  values: readonly number[],
  { atLeast, confidence, messages }: Goal
): Verdict => {
  const known = values.filter((value) => !Number.isNaN(value))
  if (known.length < 2) return "unsure"
  const wrong = wrongAt(look, confidence)
  const error = Math.sqrt(varianceOf(known) / known.length)
  if (error === 0 && messages !== undefined) {
    const one = meanOf(known) >= atLeast ? atLeast : 1 - atLeast
    let chance = 1
    for (let message = 0; message < messages && chance > wrong; message++) chance *= one
    if (chance > wrong) return "unsure"
  }
  const width = error === 0 ? 0 : studentQuantile(1 - wrong, known.length - 1) * error
  const excess = meanOf(known) - atLeast
  if (excess - width >= 0) return "meets"
  return excess + width < 0 ? "fails" : "unsure"
}

/** How probable it may be that a look finds one side wrongly. */
const wrongAt = (look: number, confidence: number): number => {
  let wrong = (1 - confidence) / 4
  for (let earlier = 0; earlier < look; earlier++) wrong /= 2
  return wrong
}

/**
 * How probable it is that the last of the looks finds a mean to be enough, and that it finds it to be too little, as the
 * replications so far predict the mean of all: to end a trial whose outcome is clear makes no verdict wrong more often.
 * Nothing is predicted of values that never differ, or of fewer than two.
 *
 * Predictive power: Spiegelhalter, Freedman and Blackburn, "Monitoring clinical trials: conditional or predictive power?"
 * (Controlled Clinical Trials 7, 1986), with Student's distribution for a variance that is estimated.
 */
export const outlook = (
  looks: readonly number[],
  values: readonly number[],
  { atLeast, confidence }: Goal
): Outlook | undefined => {
  const known = values.filter((value) => !Number.isNaN(value))
  const variance = varianceOf(known)
  if (known.length < 2 || variance === 0) return undefined
  const last = Math.max(looks.at(-1) ?? 0, known.length)
  const width = studentQuantile(1 - wrongAt(looks.length - 1, confidence), last - 1) * Math.sqrt(variance / last)
  const drift = Math.sqrt((variance * (last - known.length)) / (known.length * last))
  const excess = meanOf(known) - atLeast
  const shareAbove = (edge: number): number =>
    drift === 0 ? (excess >= edge ? 1 : 0) : studentShare((excess - edge) / drift, known.length - 1)
  return { meets: shareAbove(width), fails: 1 - shareAbove(-width) }
}

/** How probable it is that a trial ends so. */
export interface Outlook {
  readonly meets: number
  readonly fails: number
}
