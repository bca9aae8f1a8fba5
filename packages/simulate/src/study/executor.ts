import type { Checked, Problem } from "@hubwright/core"
import {
  type PreparedScenario,
  prepareScenario,
  type ReplicationRange,
  replicatePrepared,
  type Scenario,
  staffPrepared
} from "./scenario.ts"
import { mergeSummaries, type Summary } from "./summary.ts"

/** Runs replications somewhere: in this process, on worker threads, on other machines. */
export interface ReplicationExecutor {
  /** How many pieces of work it does at a time. */
  readonly parallel: number
  readonly run: (scenario: Scenario, range: ReplicationRange) => Promise<Checked<Summary>>
}

/** How many scenarios are kept ready: those of a comparison, not all that a search tries. */
const mostKept = 16

/** Runs replications in this process, one after the other. The scenarios that were last made ready are kept. */
export const inProcess = (): ReplicationExecutor => {
  const preparedFor = keptReady()
  return {
    parallel: 1,
    run: (scenario, range) => {
      const prepared = preparedFor(scenario)
      return Promise.resolve(
        prepared.ok
          ? { ok: true, value: replicatePrepared(prepared.value, range), problems: prepared.problems }
          : prepared
      )
    }
  }
}

/** Makes scenarios ready, and remembers the last of them; those that differ in nothing but their staffing share what they can. */
const keptReady = (): ((scenario: Scenario) => Checked<PreparedScenario>) => {
  const known = new Map<Scenario, Checked<PreparedScenario>>()
  const keep = (scenario: Scenario, prepared: Checked<PreparedScenario>): Checked<PreparedScenario> => {
    known.delete(scenario)
    known.set(scenario, prepared)
    const [oldest] = known.keys()
    if (known.size > mostKept && oldest !== undefined) known.delete(oldest)
    return prepared
  }
  const asWritten = (scenario: Scenario): Checked<PreparedScenario> => {
    const same = [...known.keys()].find((one) => one.staffing === undefined && isSameUnstaffed(one, scenario))
    const { staffing: _staffing, ...unstaffed } = scenario
    return keep(same ?? unstaffed, known.get(same ?? unstaffed) ?? prepareScenario(unstaffed))
  }
  return (scenario) => {
    const { staffing } = scenario
    if (staffing === undefined) return asWritten(scenario)
    const found = known.get(scenario)
    if (found !== undefined) return keep(scenario, found)
    const prepared = asWritten(scenario)
    return keep(scenario, prepared.ok ? staffPrepared(prepared.value, staffing) : prepared)
  }
}

const isSameUnstaffed = (one: Scenario, other: Scenario): boolean =>
  one.organization === other.organization &&
  one.change === other.change &&
  one.name === other.name &&
  one.days === other.days &&
  one.warmUpDays === other.warmUpDays &&
  one.start === other.start &&
  one.log === other.log

/** How work is shared out. */
export interface SharingOptions {
  /** In this process unless told. */
  readonly executor?: ReplicationExecutor
  readonly signal?: AbortSignal
  /** Told after every piece of work how many replications it was. */
  readonly onDone?: (replications: number) => void
}

/** The most replications in one piece of work: few enough to share out, enough to be worth sending. */
const mostInPiece = 5

/**
 * Runs the same replications of several scenarios, shared out in pieces. The result does not depend on who runs what; it
 * ends early where the signal is aborted, with the reason thrown.
 */
export const shareOut = async (
  scenarios: readonly Scenario[],
  { from, count, seed }: ReplicationRange,
  { executor = inProcess(), signal, onDone }: SharingOptions
): Promise<Checked<readonly Summary[]>> => {
  const pieceSize = Math.min(mostInPiece, Math.ceil((count * scenarios.length) / executor.parallel))
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
  const work = async (): Promise<void> => {
    for (let piece = pieces[next++]; piece !== undefined && failed.length === 0; piece = pieces[next++]) {
      signal?.throwIfAborted()
      const result = await executor.run(piece.scenario, piece.range)
      if (!result.ok) {
        failed.push(result)
        return
      }
      problems[piece.index] = result.problems
      parts[piece.index]?.push(result.value)
      onDone?.(piece.range.count)
    }
  }
  await Promise.all(Array.from({ length: executor.parallel }, work))
  const [problem] = failed
  return problem ?? { ok: true, value: parts.map(mergeSummaries), problems: problems.flat() }
}
