import type { Organization } from "@hubwright/core"
import type { MeasureTargets } from "@hubwright/core/assess"
import { hashOf } from "@hubwright/core/routing"
import type { EstimateOptions } from "../analysis/estimate.ts"
import { inProcess, type SharingOptions, shareOut } from "./executor.ts"
import type { Scenario } from "./scenario.ts"
import { compareMeasure, estimateMeasure } from "./study.ts"
import type { Summary } from "./summary.ts"

/** How it is measured what changes do to response targets. */
export interface TargetMeterOptions
  extends SharingOptions,
    EstimateOptions,
    Pick<Scenario, "days" | "warmUpDays" | "start" | "log"> {
  readonly seed: number
  /** How many replications of every organization; 30 unless told. */
  readonly replications?: number
}

const measure = "share-in-time"

/**
 * Measures by simulation what a reorganization does to the share of messages answered within their targets: for
 * `recommendByTargets` of `@hubwright/core/assess`. The same messages arrive before and after. An organization is simulated
 * once, however often it is asked about. Nothing is said where no message has a target, or one of both cannot be simulated.
 */
export const targetMeter = ({
  days,
  warmUpDays,
  start,
  log,
  seed,
  replications = 30,
  confidence = 0.95,
  ...sharing
}: TargetMeterOptions): MeasureTargets => {
  const known = new Map<string, Summary | undefined>()
  const options = { ...sharing, executor: sharing.executor ?? inProcess() }
  const simulated = async (organization: Organization): Promise<Summary | undefined> => {
    const key = hashOf(organization)
    if (known.has(key)) return known.get(key)
    const scenario: Scenario = {
      name: "measured",
      organization,
      days,
      ...(warmUpDays === undefined ? {} : { warmUpDays }),
      ...(start === undefined ? {} : { start }),
      ...(log === undefined ? {} : { log })
    }
    const found = await shareOut([scenario], { from: 0, count: replications, seed }, options)
    const summary = found.ok ? found.value[0] : undefined
    known.set(key, summary)
    return summary
  }
  return async (before, after) => {
    const first = await simulated(before)
    if (first === undefined || estimateMeasure(first, measure).replications === 0) return undefined
    const second = await simulated(after)
    if (second === undefined) return undefined
    const { mean, halfWidth, replications: compared } = compareMeasure(first, second, { measure, confidence })
    return compared === 0
      ? undefined
      : {
          before: estimateMeasure(first, measure).mean,
          after: estimateMeasure(second, measure).mean,
          mean,
          halfWidth,
          confidence,
          replications: compared
        }
  }
}
