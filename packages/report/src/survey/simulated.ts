import type { Organization } from "@hubwright/core"
import { elapsedMinutes, parseDuration } from "@hubwright/core/time"
import {
  type Assumption,
  type BreakEvens,
  compareMeasure,
  type Estimate,
  estimateMeasure,
  type MeasureName,
  type Stills,
  type Summary
} from "@hubwright/simulate"

/** What was simulated for a report. */
export interface SimulationReport {
  /** Today first, then what it is compared with, on common random numbers. */
  readonly summaries: readonly Summary[]
  readonly warmUpDays: number
  readonly assumed: readonly Assumption[]
  /** What today is not compared with, and why: sentences, lower case, no full stop. */
  readonly leftOut?: readonly string[]
  /** Today's queues, stopped three times. */
  readonly stills?: Stills
  /** How wrong assumptions may be before one of the compared makes no difference. */
  readonly breakEvens?: ReportedBreakEvens
}

/** What `findBreakEvens` says of the share unanswered, and of which of the scenarios. */
export interface ReportedBreakEvens extends BreakEvens {
  readonly scenario: string
}

/** From how long on a message counts as unanswered, as Sprout Social did it in 2015. */
export const unansweredHours = 72

/** What an arrangement does. */
export interface Simulated {
  readonly summary: Summary
  readonly unanswered: Estimate
  /** Against today; absent of today itself. */
  readonly effect?: Estimate
}

/** What every arrangement does, today first. */
export const simulatedIn = ({ summaries }: SimulationReport): readonly Simulated[] => {
  const [today] = summaries
  const measure: MeasureName = "share-unanswered-72h"
  return summaries.map((summary) => ({
    summary,
    unanswered: estimateMeasure(summary, measure),
    ...(today === undefined || summary === today ? {} : { effect: compareMeasure(today, summary, { measure }) })
  }))
}

/** The arrangement that leaves least unanswered, of those that surely leave less than today. */
export const bestOf = (simulated: readonly Simulated[]): Simulated | undefined =>
  simulated
    .filter(({ effect }) => effect !== undefined && effect.mean + effect.halfWidth < 0)
    .toSorted((a, b) => a.unanswered.mean - b.unanswered.mean)[0]

/** The mean of a measure of a summary. */
export const meanIn = (summary: Summary, measure: MeasureName): number => estimateMeasure(summary, measure).mean

/**
 * The limit that replies are held against: the longest response target that is told in time that elapses, else
 * `unansweredHours`. Targets in open hours and business days have no place on a scale of time that elapses.
 */
export const limitMinutes = ({ targets }: Organization): number => {
  const told = targets.flatMap(({ firstReply }) => {
    const within = typeof firstReply === "object" ? firstReply.within : firstReply
    const duration = within === undefined ? undefined : parseDuration(within)
    return duration === undefined ? [] : (elapsedMinutes(duration) ?? [])
  })
  return told.length === 0 ? unansweredHours * 60 : Math.max(...told)
}
