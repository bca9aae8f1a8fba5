import {
  type Assumption,
  compareMeasure,
  type Estimate,
  estimateMeasure,
  estimateOf,
  measureNames,
  type Summary,
  type Values
} from "@hubwright/simulate"
import type { CompareResult, SimulateResult } from "../results/simulate.ts"

/** How a study was run. */
export interface StudyRun {
  readonly seed: number
  readonly version: string
  readonly days: number
  readonly warmUpDays: number
  readonly confidence: number
  readonly assumed: readonly Assumption[]
}

type EstimateData = SimulateResult["measures"][string]

const known = (value: number): number | null => (Number.isFinite(value) ? value : null)

/** An estimate as data: what is not known is null. */
export const estimateData = ({ mean, halfWidth, confidence, replications, quantiles }: Estimate): EstimateData => ({
  mean: known(mean),
  halfWidth: known(halfWidth),
  confidence,
  replications,
  quantiles: { p5: known(quantiles.p5), p50: known(quantiles.p50), p95: known(quantiles.p95) }
})

const measuresOf = (summary: Summary, { confidence }: StudyRun) =>
  Object.fromEntries(measureNames.map((name) => [name, estimateData(estimateMeasure(summary, name, { confidence }))]))

const runData = (summary: Summary | undefined, { seed, version, days, warmUpDays }: StudyRun) => ({
  seed,
  version,
  days,
  warmUpDays,
  replications: summary?.replications[1] ?? 0
})

/** What a study of one model says, as data. */
export const simulationResult = (summary: Summary, run: StudyRun): SimulateResult => {
  const { confidence, assumed } = run
  const estimate = (values: Values): EstimateData =>
    estimateData(
      estimateOf(
        values.map((value) => value ?? Number.NaN),
        { confidence }
      )
    )
  return {
    ...runData(summary, run),
    model: summary.model,
    measures: measuresOf(summary, run),
    units: Object.fromEntries(
      Object.entries(summary.units).map(([unit, { waitMinutes, waiting }]) => [
        unit,
        { waitMinutes: estimate(waitMinutes), waiting: estimate(waiting) }
      ])
    ),
    flows: summary.flows.map(({ channel, responsible, end, counts }) => ({
      channel,
      responsible: responsible ?? null,
      end,
      messages: counts.reduce((sum, count) => sum + count, 0) / counts.length
    })),
    assumed
  }
}

/** What a study of several scenarios says, as data: each, and what it differs in from the first. */
export const comparisonResult = (summaries: readonly Summary[], run: StudyRun): CompareResult => {
  const [first] = summaries
  const { confidence, assumed } = run
  return {
    ...runData(first, run),
    scenarios: summaries.map((summary) => ({
      name: summary.scenario,
      model: summary.model,
      measures: measuresOf(summary, run),
      differences:
        first === undefined || summary === first
          ? {}
          : Object.fromEntries(
              measureNames.map((measure) => {
                const difference = compareMeasure(first, summary, { measure, confidence })
                return [
                  measure,
                  { ...estimateData(difference), varianceReduction: known(difference.varianceReduction) }
                ]
              })
            )
    })),
    assumed
  }
}
