import type { Checked, Problem } from "@hubwright/core"
import {
  type Estimate,
  type EstimateOptions,
  estimateOf,
  type PairedEstimate,
  pairedDifference
} from "../analysis/estimate.ts"
import { type ReplicationExecutor, shareOut } from "./executor.ts"
import type { MeasureName } from "./measures.ts"
import type { Scenario } from "./scenario.ts"
import { mergeSummaries, type Summary, type Values } from "./summary.ts"

/** How a study is run. */
export interface StudyOptions extends EstimateOptions {
  readonly seed: number
  /** How many replications of each scenario; with a precision, the most. */
  readonly replications?: number
  /**
   * Goes on until the half width of each of {@link StudyOptions.watched} is at most this share of its mean, in every
   * scenario, or the replications are used up.
   */
  readonly precision?: number
  /** The measures that a precision is for; the first response, its share in time and the share unanswered unless told. */
  readonly watched?: readonly MeasureName[]
  /** In this process unless told. */
  readonly executor?: ReplicationExecutor
  readonly signal?: AbortSignal
  /** Told after every piece of work how many replications are done, and of how many at most. */
  readonly onProgress?: (done: number, most: number) => void
}

const firstRound = 10
const usualReplications = 30
const mostReplications = 400
const watchedMeasures: readonly MeasureName[] = ["first-response-minutes", "share-in-time", "share-unanswered-72h"]

/**
 * Runs replications of scenarios on common random numbers: the same replication has the same messages in all of them. The
 * result depends on seed and options alone, not on who runs what; it ends early where the signal is aborted, with the
 * reason thrown.
 */
export const runStudy = async (
  scenarios: readonly Scenario[],
  options: StudyOptions
): Promise<Checked<readonly Summary[]>> => {
  const { precision } = options
  const most = options.replications ?? (precision === undefined ? usualReplications : mostReplications)
  let done: readonly Summary[] = []
  let problems: readonly Problem[] = []
  let from = 0
  let run = 0
  const onDone = (replications: number): void => {
    run += replications
    options.onProgress?.(run, most * scenarios.length)
  }
  while (from < most) {
    const count = precision === undefined ? most : Math.min(from === 0 ? firstRound : from, most - from)
    const round = await shareOut(scenarios, { from, count, seed: options.seed }, { ...options, onDone })
    if (!round.ok) return round
    problems = round.problems
    done = round.value.map((summary, index) => mergeSummaries([...done.slice(index, index + 1), summary]))
    from += count
    if (precision !== undefined && done.every((summary) => isPrecise(summary, precision, options))) break
  }
  return { ok: true, value: done, problems }
}

/** Whether the half width of each watched measure of a summary is at most so large a share of its mean. */
export const isPrecise = (
  summary: Summary,
  precision: number,
  { watched = watchedMeasures, ...options }: EstimateOptions & Pick<StudyOptions, "watched"> = {}
): boolean =>
  watched.every((name) => {
    const { mean, halfWidth, replications } = estimateMeasure(summary, name, options)
    return replications === 0 || halfWidth <= precision * Math.abs(mean) || (mean === 0 && halfWidth === 0)
  })

const numbersOf = (values: Values | undefined): readonly number[] => (values ?? []).map((value) => value ?? Number.NaN)

/** What a summary says of a measure: its mean, with an interval. */
export const estimateMeasure = (summary: Summary, name: MeasureName, options: EstimateOptions = {}): Estimate =>
  estimateOf(numbersOf(summary.measures[name]), options)

/** By how much a measure is more in another scenario than in the first, replication by replication. */
export const compareMeasure = (
  before: Summary,
  after: Summary,
  { measure, ...options }: EstimateOptions & { readonly measure: MeasureName }
): PairedEstimate => pairedDifference(numbersOf(before.measures[measure]), numbersOf(after.measures[measure]), options)
