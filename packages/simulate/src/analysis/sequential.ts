import { meanOf, varianceOf } from "./estimate.ts"
import { studentQuantile } from "./student.ts"

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

const firstLook = 10

/**
 * After how many replications to look whether a mean is known well enough: after ten, then after twice as many each time,
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
  let wrong = (1 - confidence) / 4
  for (let earlier = 0; earlier < look; earlier++) wrong /= 2
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
