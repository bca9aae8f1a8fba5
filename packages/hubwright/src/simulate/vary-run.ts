import type { Checked } from "@hubwright/core"
import type { MeasureName, ParameterRange, Scenario } from "@hubwright/simulate"
import * as Flag from "effect/cli/Flag"
import * as Effect from "effect/Effect"
import * as Result from "effect/Result"
import { answer } from "../answer.ts"
import type { Misuse } from "../misuse.ts"
import type { Model } from "../model/load.ts"
import { checkedValue } from "../model/organization.ts"
import { withProgress } from "../status.ts"
import { readVersion } from "../version.ts"
import { readFlags, type Written } from "./number-flag.ts"
import { onWorkers, replicationsOf, type StudyWish } from "./study-run.ts"

/** A flag for what is varied from where to where. */
export const rangesFlag = (name: string, description: string) =>
  Flag.String(name).pipe(Flag.withMetavar("RANGE"), Flag.withDescription(description), Flag.atLeast(0))

/** The ranges that flags tell; all that are none are told at once. */
export const rangesOf = (texts: readonly string[]): Effect.Effect<readonly ParameterRange[], Misuse> =>
  Effect.flatMap(
    Effect.promise(() => import("@hubwright/simulate")),
    ({ readRange }) => {
      const read = texts.map((text, place) => [String(place), writtenIn(readRange(text))] as const)
      return Effect.map(readFlags(Object.fromEntries(read)), (ranges) => Object.values(ranges))
    }
  )

const writtenIn = (found: Checked<ParameterRange>): Written<ParameterRange> => {
  if (found.ok) return Result.succeed(found.value)
  const [{ message, help }] = found.problems
  return Result.fail({ message, ...(help === undefined ? {} : { help }) })
}

const runData = ({ seed, days, warmUp }: StudyWish, replications: number) => ({
  seed,
  days,
  warmUpDays: warmUp,
  version: readVersion(),
  replications
})

/** Runs a scenario with each value of what is varied, and answers with what happens. */
export const sweep = Effect.fnUntraced(function* (
  scenario: Scenario,
  { ranges, ...wish }: StudyWish & { readonly ranges: readonly ParameterRange[] },
  model: Model
) {
  const { runSweep } = yield* Effect.promise(() => import("@hubwright/simulate"))
  const replications = replicationsOf(wish)
  const found = yield* onWorkers(wish.workers, (executor) =>
    withProgress("Simulating", (onProgress, signal) =>
      runSweep(scenario, { ranges, seed: wish.seed, replications, executor, onProgress, signal })
    )
  )
  const { sweepResult } = yield* Effect.promise(() => import("./vary-result.ts"))
  const { formatSweep } = yield* Effect.promise(() => import("./format-vary.ts"))
  const data = sweepResult(yield* checkedValue(found, model), runData(wish, replications))
  yield* answer({ data, text: (page) => formatSweep(page, data) })
})

interface BreakEvenWish extends StudyWish {
  readonly measure: MeasureName
  readonly ranges: readonly ParameterRange[]
}

/** Says of the first scenario and each other how far assumptions may be wrong before the conclusion is. */
export const breakEvens = Effect.fnUntraced(function* (
  [before, ...others]: readonly Scenario[],
  { measure, ranges, ...wish }: BreakEvenWish,
  model: Model
) {
  const { findBreakEvens } = yield* Effect.promise(() => import("@hubwright/simulate"))
  const replications = Math.max(2, replicationsOf(wish))
  const found = yield* Effect.forEach(before === undefined ? [] : others, (after) =>
    Effect.gen(function* () {
      const result = yield* onWorkers(wish.workers, (executor) =>
        withProgress("Looking for break-evens", (onProgress, signal) => {
          let run = 0
          const onDone = (count: number): void => {
            run += count
            onProgress(run)
          }
          const options = { seed: wish.seed, measure, ranges, replications, executor, signal, onDone }
          return findBreakEvens({ before: before ?? after, after }, options)
        })
      )
      return { name: after.name, breakEvens: yield* checkedValue(result, model) }
    })
  )
  const { breakEvenResult } = yield* Effect.promise(() => import("./vary-result.ts"))
  const { formatBreakEvens } = yield* Effect.promise(() => import("./format-vary.ts"))
  const data = breakEvenResult(found, { ...runData(wish, replications), measure })
  yield* answer({ data, text: (page) => formatBreakEvens(page, data) })
})
