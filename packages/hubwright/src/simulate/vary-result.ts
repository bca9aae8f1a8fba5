import {
  type BreakEven,
  type BreakEvens,
  type Estimate,
  estimateMeasure,
  measureNames,
  type SweepPoint
} from "@hubwright/simulate"
import type { BreakEvenResult, SweepResult } from "../results/vary.ts"
import { estimateData } from "./study-result.ts"

/** How the replications were run. */
type RunData = Pick<SweepResult, "seed" | "version" | "days" | "warmUpDays" | "replications">

/** What a sweep says, as data. */
export const sweepResult = (points: readonly SweepPoint[], run: RunData): SweepResult => ({
  ...run,
  points: points.map(({ settings, summary }) => ({
    settings,
    measures: Object.fromEntries(measureNames.map((name) => [name, estimateData(estimateMeasure(summary, name))]))
  }))
})

/** What break-evens of changes say, as data. */
export const breakEvenResult = (
  found: readonly { readonly name: string; readonly breakEvens: BreakEvens }[],
  { measure, ...run }: RunData & { readonly measure: string }
): BreakEvenResult => ({
  ...run,
  measure,
  confidence: found[0]?.breakEvens.confidence ?? 0.95,
  changes: found.map(({ name, breakEvens: { today, isSure, assumptions } }) => ({
    name,
    today: differenceData(today),
    isSure,
    assumptions: assumptions.map(assumptionData)
  }))
})

const differenceData = ({ mean, halfWidth, confidence, replications, quantiles }: Estimate) =>
  estimateData({ mean, halfWidth, confidence, replications, quantiles })

const assumptionData = ({ distance: _order, atFrom, atTo, breakEven, sureUntil, ...assumption }: BreakEven) => ({
  ...assumption,
  atFrom: differenceData(atFrom),
  atTo: differenceData(atTo),
  breakEven: breakEven ?? null,
  sureUntil: sureUntil ?? null
})
