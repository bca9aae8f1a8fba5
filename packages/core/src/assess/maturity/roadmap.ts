import type { Interval } from "../interval.ts"
import { type MaturityAssessment, valuesOf } from "./assess-maturity.ts"
import { activitiesOf, effortOf, type MaturityModel, type PlacedActivity, prerequisitesOf } from "./maturity-model.ts"
import { type HowFar, type Profile, profileOf } from "./score.ts"
import { type Stage, stageOf } from "./stage.ts"

/** An activity to get going, and what for. */
export interface RoadmapStep {
  readonly activity: string
  readonly title: string
  /** How far it is known to be, and how far it is to get. */
  readonly from: Interval
  readonly to: number
  /** Knowledge, time and resources it takes, each from 1 to 5, added up. */
  readonly effort: number
  /** usefulness · (to - what is sure) / effort: what brings most for least comes first. */
  readonly merit: number
  /** The activities of the plan that it waits for. */
  readonly after: readonly string[]
  /** Whether it is only there because a step after it waits for it. */
  readonly isPrerequisite: boolean
  /** Whether it may be there already: then finding out comes first. */
  readonly isUnknown: boolean
}

/** What is done together, and where that leads. */
export interface RoadmapPhase {
  readonly steps: readonly RoadmapStep[]
  readonly effort: number
  /** The stage that is sure once the phase is over. */
  readonly stage: Stage
  readonly profile: Profile
}

/** The way from where an organization is to where it wants to be. */
export interface Roadmap {
  readonly phases: readonly RoadmapPhase[]
  /** How much effort a phase may take. */
  readonly effortPerPhase: number
}

/** How to plan. */
export interface RoadmapOptions {
  /** How much effort fits into a phase, in the units of {@link RoadmapStep.effort}; 24 unless told: some three larger activities. */
  readonly effortPerPhase?: number
  /** How far activities are to get; the targets of the assessment unless told. */
  readonly targets?: ReadonlyMap<string, number>
}

/**
 * The way to the targets of an assessment, in phases. An activity comes after those it waits for, which are planned too where
 * they are not known to be done; among those whose turn it could be, the one comes first that brings most for its effort,
 * and of equal ones that of the lower level. A phase ends when the next step does not fit into it; a step that is
 * larger than a phase has one of its own. Activities that wait for each other in a circle are planned last, in the order of the model.
 */
export const planMaturity = (
  model: MaturityModel,
  assessment: Pick<MaturityAssessment, "answers" | "distance">,
  { effortPerPhase = 24, targets = targetsOf(assessment) }: RoadmapOptions = {}
): Roadmap => {
  const howFar = valuesOf(assessment.answers)
  const ordered = inOrder(stepsTo(model, targets, howFar))
  const phases: RoadmapPhase[] = []
  const reached = new Map<string, number>()
  for (const steps of cut(ordered, effortPerPhase)) {
    for (const { activity, to } of steps) reached.set(activity, to)
    const then: HowFar = (activity) => raised(howFar(activity), reached.get(activity))
    phases.push({
      steps: steps.map(({ level: _, ...step }) => step),
      effort: steps.reduce((sum, { effort }) => sum + effort, 0),
      stage: stageOf(model, then).least,
      profile: profileOf(model, then)
    })
  }
  return { phases, effortPerPhase }
}

/** What gaps are measured from; an activity without a gap needs no step. */
const targetsOf = ({ distance }: Pick<MaturityAssessment, "distance">): ReadonlyMap<string, number> =>
  new Map(distance.gaps.map(({ activity, target }) => [activity, target]))

const raised = ({ low, high }: Interval, to: number | undefined): Interval =>
  to === undefined ? { low, high } : { low: Math.max(low, to), high: Math.max(high, to) }

interface PlannedStep extends RoadmapStep {
  readonly level: number
}

const stepsTo = (
  model: MaturityModel,
  targets: ReadonlyMap<string, number>,
  howFar: HowFar
): readonly PlannedStep[] => {
  const all = activitiesOf(model)
  const byId = new Map(all.map((placed) => [placed.activity.id, placed]))
  const wanted = new Map<string, number>()
  const want = (id: string, to: number): void => {
    const placed = byId.get(id)
    if (placed === undefined || howFar(id).low >= to || (wanted.get(id) ?? 0) >= to) return
    const isNew = !wanted.has(id)
    wanted.set(id, to)
    if (isNew) for (const before of prerequisitesOf(placed, all)) want(before, model.gate)
  }
  for (const [id, to] of targets) want(id, to)
  return all.flatMap((placed): readonly PlannedStep[] => {
    const to = wanted.get(placed.activity.id)
    return to === undefined ? [] : [stepOf(placed, { to, all, wanted, targets, from: howFar(placed.activity.id) })]
  })
}

const stepOf = (
  placed: PlacedActivity,
  plan: {
    readonly to: number
    readonly from: Interval
    readonly all: readonly PlacedActivity[]
    readonly wanted: ReadonlyMap<string, number>
    readonly targets: ReadonlyMap<string, number>
  }
): PlannedStep => {
  const { activity, level } = placed
  const { to, from, all, wanted, targets } = plan
  const effort = effortOf(activity)
  return {
    activity: activity.id,
    title: activity.title,
    from,
    to,
    effort,
    merit: (activity.usefulness * (to - from.low)) / effort,
    after: prerequisitesOf(placed, all).filter((id) => wanted.has(id)),
    isPrerequisite: !targets.has(activity.id),
    isUnknown: from.high >= to,
    level
  }
}

const inOrder = (steps: readonly PlannedStep[]): readonly PlannedStep[] => {
  const ordered: PlannedStep[] = []
  const done = new Set<string>()
  let left = steps
  while (left.length > 0) {
    const ready = left.filter(({ after }) => after.every((id) => done.has(id)))
    const best = ready.reduce<PlannedStep | undefined>(
      (first, step) => (first === undefined || isBefore(step, first) ? step : first),
      undefined
    )
    const next = best ?? left[0]
    if (next === undefined) break
    ordered.push(next)
    done.add(next.activity)
    left = left.filter((step) => step !== next)
  }
  return ordered
}

const isBefore = (step: PlannedStep, other: PlannedStep): boolean =>
  step.merit > other.merit || (step.merit === other.merit && step.level < other.level)

const cut = (steps: readonly PlannedStep[], room: number): readonly (readonly PlannedStep[])[] => {
  const phases: PlannedStep[][] = []
  let used = 0
  for (const step of steps) {
    const phase = phases.at(-1)
    if (phase === undefined || used + step.effort > room) {
      phases.push([step])
      used = step.effort
    } else {
      phase.push(step)
      used += step.effort
    }
  }
  return phases
}
