import type { MeasureName, Scenario } from "@hubwright/simulate"
import * as Effect from "effect/Effect"
import { answer } from "../answer.ts"
import { Misuse } from "../misuse.ts"
import type { Model } from "../model/load.ts"
import { checkedValue } from "../model/organization.ts"
import type { SelectResult } from "../results/select.ts"
import { withProgress } from "../status.ts"
import { readVersion } from "../version.ts"
import { onWorkers, replicationsOf, type StudyWish } from "./study-run.ts"

interface SelectWish extends StudyWish {
  readonly measure: MeasureName
  readonly worthwhile: number
  readonly probability: number
}

/** So many replications a scenario may take, in both stages. */
const mostReplications = 2_000

/** Says which of several scenarios is best, and how sure that is. */
export const select = Effect.fnUntraced(function* (
  scenarios: readonly Scenario[],
  { measure, worthwhile, probability, seed, days, warmUp, workers, ...wish }: SelectWish,
  model: Model
) {
  if (scenarios.length < 2)
    return yield* new Misuse({
      message: "there is nothing to select the best of",
      help: "give a change file with --with: this organization can have no other shape"
    })
  const { selectBest } = yield* Effect.promise(() => import("@hubwright/simulate"))
  const firstStage = Math.max(10, replicationsOf(wish))
  const found = yield* onWorkers(workers, (executor) =>
    withProgress("Selecting", (onProgress, signal) => {
      let run = 0
      const onDone = (count: number): void => {
        run += count
        onProgress(run)
      }
      const options = { seed, measure, worthwhile, probability, firstStage, mostReplications }
      return selectBest(scenarios, { ...options, executor, signal, onDone })
    })
  )
  const { formatSelection } = yield* Effect.promise(() => import("./format-select.ts"))
  const selection = yield* checkedValue(found, model)
  const data: SelectResult = { ...selection, mostReplications, seed, days, warmUpDays: warmUp, version: readVersion() }
  yield* answer({ data, text: (page) => formatSelection(page, data) })
})
