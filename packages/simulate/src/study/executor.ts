import type { Checked, Problem } from "@hubwright/core"
import {
  type PreparedScenario,
  prepareScenario,
  type ReplicationRange,
  replicatePrepared,
  type Scenario
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
  const known = new Map<Scenario, Checked<PreparedScenario>>()
  return {
    parallel: 1,
    run: (scenario, range) => {
      const prepared = known.get(scenario) ?? prepareScenario(scenario)
      known.delete(scenario)
      known.set(scenario, prepared)
      const [oldest] = known.keys()
      if (known.size > mostKept && oldest !== undefined) known.delete(oldest)
      return Promise.resolve(
        prepared.ok
          ? { ok: true, value: replicatePrepared(prepared.value, range), problems: prepared.problems }
          : prepared
      )
    }
  }
}

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
