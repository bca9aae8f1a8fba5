import { type Organization, orThrow } from "@hubwright/core"
import { hashOf } from "@hubwright/core/routing"
import { assumptionsOf, estimateMeasure, prepareScenario } from "@hubwright/simulate"
import { ensembleOf, type Member, type ShapeResult, shapesOf, tolerance } from "./ensemble.ts"
import { type Example, runOf, scenariosOf, seed, span, todayOf } from "./example.ts"
import { type Fitted, fitSearch, type Targets, targets } from "./fit.ts"
import { asModeled, type ParameterSet, parameters } from "./parameters.ts"

/** The fitted parameters at other values, and what today does there. */
interface Cell extends Fitted {
  readonly unanswered: number
  readonly onOthers: number
}

/** What a calibration of the example found. */
export interface Calibration {
  readonly seed: number
  /** The hash of all that the simulation reads of the example. */
  readonly model: string
  readonly days: number
  readonly warmUpDays: number
  readonly targets: Targets
  readonly fitted: Fitted
  /** What each shape does with the fitted parameters; today first. */
  readonly shapes: readonly ShapeResult[]
  /** What nobody can do in them: sentences, by shape. */
  readonly unable: { readonly [shape: string]: readonly string[] }
  /** Each of the fitted parameters half as much to half as much again, with each of the other. */
  readonly around: readonly Cell[]
  readonly ranges: { readonly [parameter: string]: readonly [low: number, high: number] }
  readonly tolerance: number
  readonly members: readonly Member[]
}

/** By what the fitted parameters are multiplied to see what hangs on them. */
const factors = [0.5, 0.75, 1, 1.25, 1.5]

const replications = 30

/** Fits the example, looks around the fit, and finds the ensemble. Tells of each member that is found. */
export const calibrate = (example: Example, onMember: (member: Member) => void): Calibration => {
  const fitted = fitSearch(example)
  return {
    seed,
    model: modelHash(example.organization),
    ...span,
    targets,
    fitted,
    shapes: shapesOf(example, { values: { ...asModeled, ...fitted }, replications }),
    unable: unableIn(example, { ...asModeled, ...fitted }),
    around: factors.flatMap((hours) =>
      factors.map((success) =>
        cellAt(example, {
          searchHours: fitted.searchHours * hours,
          searchSuccess: rounded(fitted.searchSuccess * success)
        })
      )
    ),
    ranges: Object.fromEntries(parameters.map(({ name, range }) => [name, range])),
    tolerance,
    members: ensembleOf(example, onMember)
  }
}

const unableIn = (example: Example, values: ParameterSet): Calibration["unable"] =>
  Object.fromEntries(
    scenariosOf(example, values).map((scenario) => {
      const assumed = assumptionsOf(orThrow(prepareScenario(scenario)))
      return [scenario.name, assumed.flatMap(({ kind, sentence }) => (kind === "nobody" ? [sentence] : []))]
    })
  )

const rounded = (share: number): number => Math.round(share * 1e6) / 1e6

/** What today does with other values of the fitted parameters. */
export const cellAt = (example: Example, at: Fitted): Cell => {
  const summary = runOf(todayOf(example, { ...asModeled, ...at }), replications)
  return {
    ...at,
    unanswered: estimateMeasure(summary, "share-unanswered-72h").mean,
    onOthers: estimateMeasure(summary, "share-waiting-on-others").mean
  }
}

/** The hash of all that the simulation reads: what only describes the organization may change without a new calibration. */
export const modelHash = ({ organization, ...elements }: Organization): string => {
  const { search: _, withoutPath, approvalOrder, minimumContactsPerWeek, defaultCalendar } = organization
  const { calendars, departments, agencies, roles, training, people, channels, ties, products, topics } = elements
  const { facts, conditions, routing, policies, targets: due, escalation, work, playbooks } = elements
  const { assumed: _assumed, ...demand } = elements.demand
  return hashOf([
    { withoutPath, approvalOrder, minimumContactsPerWeek, defaultCalendar },
    { calendars, departments, agencies, roles, training, people, channels, ties, products, topics },
    { facts, conditions, routing, policies, due, escalation, work, playbooks, demand }
  ])
}
