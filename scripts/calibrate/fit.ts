import { benchmarkOf } from "@hubwright/packs"
import { estimateMeasure } from "@hubwright/simulate"
import { type Example, runOf, todayOf } from "./example.ts"
import { asModeled, type ParameterSet } from "./parameters.ts"

/** What today is to reproduce. */
export interface Targets {
  /** Of the messages that call for a reply, those that have none after 72 hours. */
  readonly unanswered: number
  /** The mean time to a reply, of those that get one, in minutes. */
  readonly responseMinutes: number
}

const figure = (id: string): number => {
  const benchmark = benchmarkOf(id)
  if (benchmark === undefined) throw new Error(`there is no benchmark \`${id}\``)
  return benchmark.value
}

/** Seven of eight (S2-19), and half way between what was measured on Facebook and on Twitter, on which this company is. */
export const targets: Targets = {
  unanswered: figure("unanswered-72-hours-2015"),
  responseMinutes: (figure("response-time-facebook") + figure("response-time-twitter")) / 2
}

/** The two fitted parameters. */
export type Fitted = Pick<ParameterSet, "searchHours" | "searchSuccess">

/** How many replications an estimate is made of while fitting: the 72 h share is then known to about half a percent. */
const fitReplications = 20

/** Whole hours, and success in steps of half a percent: finer than any of this is known. */
const hourSteps = 96
const successSteps = 200

/**
 * The two search parameters for which today reproduces both targets, by bisection on a grid. For every time the success
 * is found at which so many messages stay unanswered (more success, fewer unanswered); of these pairs the one at which a
 * reply takes as long as was measured (longer searches, later replies).
 */
export const fitSearch = (example: Example): Fitted => {
  const measured = (fitted: Fitted) => {
    const summary = runOf(todayOf(example, { ...asModeled, ...fitted }), fitReplications)
    return {
      unanswered: estimateMeasure(summary, "share-unanswered-72h").mean,
      responseMinutes: estimateMeasure(summary, "first-response-minutes").mean
    }
  }
  const pairOf = (searchHours: number): Fitted => {
    const at = (step: number): Fitted => ({ searchHours, searchSuccess: step / successSteps })
    const step = nearest(successSteps, (one) => targets.unanswered - measured(at(one)).unanswered)
    return at(step)
  }
  return pairOf(nearest(hourSteps, (hours) => measured(pairOf(hours)).responseMinutes - targets.responseMinutes))
}

/** The number from 1 to `most` at which a rising function is nearest to 0. */
const nearest = (most: number, excessAt: (step: number) => number): number => {
  let low = 1
  let high = most
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2)
    if (excessAt(middle) < 0) low = middle
    else high = middle
  }
  return Math.abs(excessAt(low)) <= Math.abs(excessAt(high)) ? low : high
}
