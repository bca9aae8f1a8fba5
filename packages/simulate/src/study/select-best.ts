import { type Checked, type Problem, quoted } from "@hubwright/core"
import {
  observationsNeeded,
  type Selecting,
  type SelectionProcedure,
  selectionConstant,
  selectionMean
} from "../analysis/selection.ts"
import { inProcess, type SharingOptions, shareOut } from "./executor.ts"
import type { MeasureName } from "./measures.ts"
import type { Scenario } from "./scenario.ts"

/** How the best of several scenarios is selected. */
export interface SelectBestOptions extends SharingOptions {
  readonly seed: number
  readonly measure: MeasureName
  /** The least difference of the measure that matters, in its unit; scenarios nearer than that may be taken for one another. */
  readonly worthwhile: number
  /** The probability of selecting the best where it is better by what is worth while; 0.95 unless told. */
  readonly probability?: number
  /** The replications of each scenario from which it is learned how many it takes, 5 or more; 20 unless told. */
  readonly firstStage?: number
  /** The most replications of one scenario; 1,000 unless told. */
  readonly mostReplications?: number
  /** `dudewicz-dalal` unless told. */
  readonly procedure?: SelectionProcedure
}

/** A scenario among those of which the best is selected. */
export interface Candidate {
  readonly name: string
  /** The mean by which it is selected; of the first stage alone where nothing was selected. */
  readonly mean: number
  /** How many replications it takes in both stages. */
  readonly replications: number
}

/** Which scenario is best, or that it would take too many replications to say. */
export interface Selection {
  /** `selected`; or `too-close` where what is worth while is so little that a scenario takes more replications than allowed. */
  readonly kind: "selected" | "too-close"
  readonly measure: MeasureName
  readonly better: "more" | "less"
  readonly worthwhile: number
  readonly probability: number
  /** The constant of the procedure. */
  readonly constant: number
  /** The best first; the first is what is selected. */
  readonly candidates: readonly Candidate[]
}

const moreIsBetter: ReadonlySet<MeasureName> = new Set([
  "replied",
  "settled",
  "calling-for-reply",
  "share-replied",
  "share-in-time"
])

/** Replications of one scenario come so far after those of the one before that none has the chance of another. */
const apart = 4_194_304

/**
 * Selects the best of several scenarios by the mean of a measure, so that it is the best with a probability that is stated
 * beforehand, wherever it is better by what is worth while: a two-stage procedure. The first stage says how much replications
 * of each scenario differ, and so how many it takes in all; the best mean of both stages is selected. No scenario shares
 * chance with another, for the procedure asks for independent means; a comparison by pairs is `compareMeasure`.
 *
 * Problems are those of the scenarios, and that the measure has no value in some replication.
 *
 * @throws {RangeError} where there are fewer than two scenarios, the first stage is shorter than five, nothing is worth while, or the probability is no better than chance.
 */
export const selectBest = async (
  scenarios: readonly Scenario[],
  options: SelectBestOptions
): Promise<Checked<Selection>> => {
  const { measure, worthwhile, probability = 0.95, firstStage = 20, mostReplications = 1_000, seed } = options
  const { procedure = "dudewicz-dalal", executor = inProcess(), ...sharing } = options
  if (!(worthwhile > 0)) throw new RangeError("what is worth while is more than 0")
  const constant = selectionConstant({ procedure, systems: scenarios.length, firstStage, probability })
  const selecting: Selecting = { procedure, firstStage, constant, worthwhile }
  const problems: Problem[] = []
  const values: number[][] = scenarios.map(() => [])
  const runOn = async (place: number, count: number): Promise<Problem | undefined> => {
    const scenario = scenarios[place]
    const known = values[place]
    if (scenario === undefined || known === undefined || known.length >= count) return undefined
    const range = { from: place * apart + known.length, count: count - known.length, seed }
    const found = await shareOut([scenario], range, { ...sharing, executor })
    if (!found.ok) return found.problems[0]
    if (known.length === 0) problems.push(...found.problems)
    const more = found.value[0]?.measures[measure] ?? []
    known.push(...more.flatMap((value) => value ?? []))
    return more.includes(null) ? noValue(measure, scenario) : undefined
  }
  for (let place = 0; place < scenarios.length; place++) {
    const problem = await runOn(place, firstStage)
    if (problem !== undefined) return { ok: false, problems: [problem] }
  }
  const needed = values.map((first) => observationsNeeded(first, selecting))
  const kind = needed.every((count) => count <= mostReplications) ? "selected" : "too-close"
  if (kind === "selected")
    for (const [place, count] of needed.entries()) {
      const problem = await runOn(place, count)
      if (problem !== undefined) return { ok: false, problems: [problem] }
    }
  const better = moreIsBetter.has(measure) ? "more" : "less"
  const sign = better === "more" ? -1 : 1
  const candidates = scenarios
    .map(
      ({ name }, place): Candidate => ({
        name,
        mean: selectionMean(values[place] ?? [], selecting),
        replications: needed[place] ?? firstStage
      })
    )
    .sort((a, b) => sign * (a.mean - b.mean))
  const value: Selection = { kind, measure, better, worthwhile, probability, constant, candidates }
  return { ok: true, problems, value }
}

const noValue = (measure: MeasureName, { name }: Scenario): Problem => ({
  code: "HW1009",
  severity: "error",
  message: `\`${measure}\` has no value in some runs of ${quoted(name)}`,
  help: "select by a measure that every run has, such as `share-unanswered-72h`, or make the runs longer",
  path: ["demand"],
  related: [],
  fixes: []
})
