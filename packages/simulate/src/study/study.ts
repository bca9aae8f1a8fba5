import type { Checked, Problem } from "@hubwright/core"
import {
  type Estimate,
  type EstimateOptions,
  estimateOf,
  type PairedEstimate,
  pairedDifference
} from "../analysis/estimate.ts"
import type { MeasureName } from "./measures.ts"
import {
  type PreparedScenario,
  prepareScenario,
  type ReplicationRange,
  replicatePrepared,
  type Scenario
} from "./scenario.ts"
import { mergeSummaries, type Summary, type Values } from "./summary.ts"

/** Runs replications somewhere: in this process, on worker threads, on other machines. */
export interface ReplicationExecutor {
  /** How many pieces of work it does at a time. */
  readonly parallel: number
  readonly run: (scenario: Scenario, range: ReplicationRange) => Promise<Checked<Summary>>
}

/** Runs replications in this process, one after the other. Scenarios that were made ready are kept. */
export const inProcess = (): ReplicationExecutor => {
  const known = new Map<Scenario, Checked<PreparedScenario>>()
  return {
    parallel: 1,
    run: (scenario, range) => {
      const prepared = known.get(scenario) ?? prepareScenario(scenario)
      known.set(scenario, prepared)
      return Promise.resolve(
        prepared.ok
          ? { ok: true, value: replicatePrepared(prepared.value, range), problems: prepared.problems }
          : prepared
      )
    }
  }
}

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
  while (from < most) {
    const count = precision === undefined ? most : Math.min(from === 0 ? firstRound : from, most - from)
    const round = await runRound(scenarios, { from, count, seed: options.seed }, { ...options, most })
    if (!round.ok) return round
    problems = round.problems
    done = round.value.map((summary, index) => mergeSummaries([...done.slice(index, index + 1), summary]))
    from += count
    if (precision !== undefined && done.every((summary) => isPrecise(summary, options, precision))) break
  }
  return { ok: true, value: done, problems }
}

/** Replications in one piece of work: few enough to share out, enough to be worth sending. */
const pieceSize = 5

const runRound = async (
  scenarios: readonly Scenario[],
  { from, count, seed }: ReplicationRange,
  options: StudyOptions & { readonly most: number }
): Promise<Checked<readonly Summary[]>> => {
  const executor = options.executor ?? inProcess()
  const pieces = scenarios.flatMap((scenario, index) =>
    Array.from({ length: Math.ceil(count / pieceSize) }, (_, piece) => ({
      scenario,
      index,
      range: { from: from + piece * pieceSize, count: Math.min(pieceSize, count - piece * pieceSize), seed }
    }))
  )
  const parts: Summary[][] = scenarios.map(() => [])
  const failed: Checked<never>[] = []
  const problems: (readonly Problem[])[] = scenarios.map(() => [])
  let next = 0
  let done = from * scenarios.length
  const work = async (): Promise<void> => {
    for (let piece = pieces[next++]; piece !== undefined && failed.length === 0; piece = pieces[next++]) {
      options.signal?.throwIfAborted()
      const result = await executor.run(piece.scenario, piece.range)
      if (!result.ok) {
        failed.push(result)
        return
      }
      problems[piece.index] = result.problems
      parts[piece.index]?.push(result.value)
      done += piece.range.count
      options.onProgress?.(done, options.most * scenarios.length)
    }
  }
  await Promise.all(Array.from({ length: executor.parallel }, work))
  const [problem] = failed
  return problem ?? { ok: true, value: parts.map(mergeSummaries), problems: problems.flat() }
}

const isPrecise = (
  summary: Summary,
  { watched = watchedMeasures, ...options }: StudyOptions,
  precision: number
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
