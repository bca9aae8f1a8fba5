import type { Ids } from "../../model/ids.ts"
import { type InstantLike, toInstant } from "../../model/instant.ts"
import type { MaturityAnswer, MaturityGoal, Organization } from "../../model/organization.ts"
import { factReader } from "../facts/organization-facts.ts"
import { type Interval, sure, widthOf } from "../interval.ts"
import { type ActivityAnswer, answerOf, latestAnswers } from "./answer.ts"
import { activitiesOf, type MaturityModel } from "./maturity-model.ts"
import { type Distance, distanceTo, type HowFar, type Profile, profileOf, progressSince } from "./score.ts"
import { type Staging, stageOf } from "./stage.ts"

/** How to assess. */
export interface MaturityOptions {
  /** The day by which is judged what has expired. */
  readonly at: InstantLike
  /** Answers besides those of the organization. */
  readonly answers?: readonly MaturityAnswer[]
  /** Where activities stood before, in [0, 1], to tell progress since then. */
  readonly baseline?: ReadonlyMap<string, number>
}

/** Something that nobody knows, and what knowing it would settle. */
export interface MaturityUnknown {
  readonly activity: string
  /** By how much the interval of the overall score gets narrower. */
  readonly narrows: number
  /** Whether it stands before the next stage. */
  readonly isBlocking: boolean
}

/** How mature an organization is by one model, opened down to its answers. */
export interface MaturityAssessment {
  readonly model: string
  readonly version: string
  readonly title: string
  readonly notice?: string
  readonly profile: Profile
  readonly stage: Staging
  readonly distance: Distance & {
    /** Whether the organization set goals; else what the next stage asks for is the target. */
    readonly targets: "goals" | "next-stage"
  }
  /** How much of the way from the baseline to the target is behind it; absent without a baseline. */
  readonly progress?: Interval
  /** What is known of every activity, in the order of the model. */
  readonly answers: readonly ActivityAnswer[]
  /** What is not known, what stands before the next stage first, then by how much knowing it would settle. */
  readonly unknowns: readonly MaturityUnknown[]
  /** The activities, and criteria as `activity.criterion`, that were answered or wanted and that the model does not have. */
  readonly stray: readonly string[]
}

/**
 * How mature an organization is by a maturity model. Every activity is answered by evidence, which is what the model of
 * the organization shows, else by what a person said, and is an interval where neither knows: unknown is not no. The
 * profile is continuous, the stage is decided by gates, and both keep the interval.
 *
 * Answers and goals are those under `maturity` in the organization, and the further answers given. Levels, gates and
 * scores as in `profileOf`, `stageOf` and `distanceTo`.
 *
 * @example
 * ```ts
 * import { assessMaturity } from "@hubwright/core/assess"
 * import { altimeter } from "@hubwright/packs"
 * import { parseNotation } from "@hubwright/testing"
 *
 * const acme = parseNotation("hub -- care press; care: x; press: facebook; hub lead")
 * const { stage } = assessMaturity(acme, altimeter, { at: "2026-11-21" })
 * stage.least // => { place: -1 }
 * stage.most.name // => "Converged"
 * ```
 */
export function assessMaturity<I extends Ids>(
  organization: Organization<I>,
  model: MaturityModel,
  options: MaturityOptions
): MaturityAssessment
export function assessMaturity(
  organization: Organization,
  model: MaturityModel,
  { at, answers = [], baseline }: MaturityOptions
): MaturityAssessment {
  const read = factReader(organization, (toInstant(at) ?? "").slice(0, 10))
  const said = latestAnswers([...organization.maturity.answers, ...answers], model.id)
  const answered = activitiesOf(model).map(({ activity }) => answerOf(activity, { read, said: said.get(activity.id) }))
  const howFar = valuesOf(answered)
  const stage = stageOf(model, howFar)
  const goals = organization.maturity.goals.filter((goal) => goal.model === model.id)
  const ids = new Set(answered.map(({ activity }) => activity))
  const targets =
    goals.length > 0 ? targetsOfGoals(goals.filter(({ activity }) => ids.has(activity))) : targetsOfStage(model, stage)
  const progress = baseline === undefined ? undefined : progressSince(baseline, targets, howFar)
  const profile = profileOf(model, howFar)
  return {
    model: model.id,
    version: model.version,
    title: model.title,
    ...(model.notice === undefined ? {} : { notice: model.notice }),
    profile,
    stage,
    distance: { targets: goals.length > 0 ? "goals" : "next-stage", ...distanceTo(targets, howFar) },
    ...(progress === undefined ? {} : { progress }),
    answers: answered,
    unknowns: unknownsOf(model, { answered, stage, profile }),
    stray: strayAmong(model, [...said.values()], goals)
  }
}

const strayAmong = (
  model: MaturityModel,
  said: readonly MaturityAnswer[],
  goals: readonly MaturityGoal[]
): readonly string[] => {
  const criteriaOf = new Map(
    activitiesOf(model).map(({ activity }) => [activity.id, activity.criteria.map(({ id }) => id)])
  )
  const named = [
    ...said.flatMap(({ activity, criteria }) => {
      const known = criteriaOf.get(activity)
      const strangers = Object.keys(criteria).filter((criterion) => known?.includes(criterion) === false)
      return known === undefined ? [activity] : strangers.map((criterion) => `${activity}.${criterion}`)
    }),
    ...goals.flatMap(({ activity }) => (criteriaOf.has(activity) ? [] : [activity]))
  ]
  return [...new Set(named)]
}

/** The values of answered activities; of others nothing is known. */
export const valuesOf = (answers: readonly Pick<ActivityAnswer, "activity" | "value">[]): HowFar => {
  const values = new Map(answers.map(({ activity, value }) => [activity, value]))
  return (activity) => values.get(activity) ?? { low: 0, high: 1 }
}

const targetsOfGoals = (goals: readonly MaturityGoal[]): ReadonlyMap<string, number> =>
  new Map(goals.map(({ activity, coverage }) => [activity, coverage]))

/** What the stage after the one that is sure asks for: that everything up to it is done as far as the gate asks. */
const targetsOfStage = (model: MaturityModel, { least }: Staging): ReadonlyMap<string, number> =>
  new Map(
    activitiesOf(model)
      .filter(({ dimension, level }) => dimension.gated && level <= least.place + 1)
      .map(({ activity }) => [activity.id, model.gate])
  )

const unknownsOf = (
  model: MaturityModel,
  known: { readonly answered: readonly ActivityAnswer[]; readonly stage: Staging; readonly profile: Profile }
): readonly MaturityUnknown[] => {
  const blocking = new Set(known.stage.blocking.map(({ activity }) => activity))
  const width = widthOf(known.profile.score)
  return known.answered
    .filter(({ value }) => value.low < value.high)
    .map(({ activity }): MaturityUnknown => {
      const settled = known.answered.map((one) =>
        one.activity === activity ? { ...one, value: sure(one.value.high) } : one
      )
      const after = widthOf(profileOf(model, valuesOf(settled)).score)
      return { activity, narrows: width - after, isBlocking: blocking.has(activity) }
    })
    .sort(
      (a, b) =>
        Number(b.isBlocking) - Number(a.isBlocking) || b.narrows - a.narrows || (a.activity < b.activity ? -1 : 1)
    )
}
