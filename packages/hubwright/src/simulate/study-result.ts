import { type Change, quoted } from "@hubwright/core"
import {
  type Assumption,
  compareMeasure,
  type Estimate,
  estimateMeasure,
  estimateOf,
  type LeftOutTopology,
  measureNames,
  type Scenario,
  type Summary,
  type Utilization,
  utilizationOf,
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
  /** Whether it is as precise as was asked for; null where nothing was. */
  readonly isPrecise: boolean | null
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

const runData = (summary: Summary | undefined, { seed, version, days, warmUpDays, isPrecise }: StudyRun) => ({
  isPrecise,
  seed,
  version,
  days,
  warmUpDays,
  replications: summary?.replications[1] ?? 0
})

/** Of fewer people than this it is not told how much they work, unless names are shown. */
const smallestGroup = 5

/** How much people work: all of them, those of larger units, and with their names everybody. */
const workOf = (summary: Summary, { names, confidence }: StudyRun & { readonly names: Names }) => {
  const told = ({ people, values, week }: Utilization) => ({
    people,
    utilization: estimateData(
      estimateOf(
        values.map((value) => value ?? Number.NaN),
        { confidence }
      )
    ),
    week
  })
  const isShown = names === "shown"
  const units = [...new Set(Object.values(summary.people).map(({ unit }) => unit))].sort()
  return {
    all: told(utilizationOf(summary, () => true)),
    units: Object.fromEntries(
      units
        .map((unit) => [unit, told(utilizationOf(summary, (work) => work.unit === unit))] as const)
        .filter(([, { people }]) => isShown || people >= smallestGroup)
    ),
    people: isShown
      ? Object.fromEntries(
          Object.keys(summary.people).map((id) => [id, told(utilizationOf(summary, (_, one) => one === id))])
        )
      : null
  }
}

/** Whether people are told apart. */
type Names = "hidden" | "shown"

/** What a study of one model says, as data. */
export const simulationResult = (summary: Summary, run: StudyRun & { readonly names: Names }): SimulateResult => {
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
    work: workOf(summary, run),
    flows: summary.flows.map(({ channel, responsible, end, counts }) => ({
      channel,
      responsible: responsible ?? null,
      end,
      messages: counts.reduce((sum, count) => sum + count, 0) / counts.length
    })),
    assumed
  }
}

const aroundWhom = (change: Change | undefined): string | null => {
  switch (change?.kind) {
    case "centralize":
      return `${quoted(change.hub)} speaks for all`
    case "hub-and-spoke":
      return `around ${quoted(change.hub)}`
    case "dandelion": {
      const hubs = change.hubs.map((one) => quoted(typeof one === "string" ? one : one.hub))
      return `around ${quoted(change.center)}, with the hubs ${hubs.join(", ")}`
    }
    default:
      return null
  }
}

const staffOf = (summary: Summary, { confidence }: StudyRun): CompareResult["scenarios"][number]["staff"] => {
  const { people, values } = utilizationOf(summary, () => true)
  const shares = values.map((value) => value ?? Number.NaN)
  const assumed = Object.entries(summary.people).filter(([id, { unit }]) => id === unit).length
  return { people, assumed, utilization: estimateData(estimateOf(shares, { confidence })) }
}

/** What a study of several scenarios says, as data: each, and what it differs in from the first. */
export const comparisonResult = (
  summaries: readonly Summary[],
  run: StudyRun & { readonly scenarios: readonly Scenario[]; readonly leftOut: readonly LeftOutTopology[] }
): CompareResult => {
  const [first] = summaries
  const { confidence, assumed } = run
  return {
    ...runData(first, run),
    scenarios: summaries.map((summary, place) => ({
      name: summary.scenario,
      model: summary.model,
      change: run.scenarios[place]?.change ?? null,
      around: aroundWhom(run.scenarios[place]?.change),
      staff: staffOf(summary, run),
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
    leftOut: run.leftOut,
    assumed
  }
}
