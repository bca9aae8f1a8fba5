import type { Organization } from "@hubwright/core"
import type { RecommendOptions } from "@hubwright/core/assess"
import type { Scenario } from "@hubwright/simulate"
import * as Effect from "effect/Effect"
import type { Model } from "../model/load.ts"
import { checkedValue } from "../model/organization.ts"
import { withProgress } from "../status.ts"
import { onWorkers } from "./study-run.ts"

/** How it is simulated what changes do. */
interface Run extends Pick<Scenario, "log"> {
  readonly days: number
  readonly warmUpDays: number
  readonly seed: number
  readonly replications: number
  readonly workers: number
}

/** Says what to do by response targets met as well; what keeps the organization itself from being simulated is refused at once. */
export const recommendSimulated = Effect.fnUntraced(function* (
  { organization, model }: { readonly organization: Organization; readonly model: Model },
  options: RecommendOptions,
  { workers, ...run }: Run
) {
  const { recommendByTargets } = yield* Effect.promise(() => import("@hubwright/core/assess"))
  const { prepareScenario, targetMeter } = yield* Effect.promise(() => import("@hubwright/simulate"))
  yield* checkedValue(prepareScenario({ name: "today", organization, ...run }), model)
  return yield* onWorkers(workers, (executor) =>
    withProgress("Simulating", (onProgress, signal) => {
      let done = 0
      const onDone = (count: number): void => {
        done += count
        onProgress(done)
      }
      const measure = targetMeter({ ...run, executor, signal, onDone })
      return recommendByTargets(organization, { ...options, measure })
    })
  )
})
