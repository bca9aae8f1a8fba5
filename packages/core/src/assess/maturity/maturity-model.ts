import type { Condition } from "../../model/condition.ts"
import type { Source } from "../../model/organization.ts"
import type { Topology } from "../../model/vocabulary.ts"

/**
 * A maturity model as data: what an organization does at which level, how one asks about it, what of a model of the
 * organization answers the question without asking, and what it costs to get there. The structure of questions, criteria
 * and answers is that of OWASP SAMM 2; dependencies, effort and usefulness are those of DSOMM.
 */
export interface MaturityModel {
  readonly hubwrightMaturity: 1
  readonly id: string
  readonly title: string
  /** Grows with every change of what the model asks. */
  readonly version: string
  /** What a reader must know, such as that the model is a reconstruction. */
  readonly notice?: string
  readonly sources: readonly Source[]
  /** From which answer on an activity counts as done for the stage, in [0, 1]. */
  readonly gate: number
  /** From the lowest on. A level without activities is reached by everybody. */
  readonly levels: readonly MaturityLevel[]
  /** How questions can be answered, by name; the least answer first. */
  readonly answerSets: { readonly [name: string]: readonly AnswerChoice[] }
  readonly dimensions: readonly MaturityDimension[]
}

/** A level, with what an organization is like that has reached it. */
export interface MaturityLevel {
  readonly id: string
  readonly name: string
  readonly description?: string
}

/** An answer that can be given. */
export interface AnswerChoice {
  readonly text: string
  /** What it counts, in [0, 1]. */
  readonly value: number
}

/** What is looked at. */
export interface MaturityDimension {
  readonly id: string
  readonly name: string
  /** Whether the stage waits for it. */
  readonly gated: boolean
  readonly practices: readonly MaturityPractice[]
}

/** A part of a dimension. */
export interface MaturityPractice {
  readonly id: string
  readonly name: string
  readonly activities: readonly MaturityActivity[]
}

/** Something an organization does at a level. */
export interface MaturityActivity {
  /** Unlike that of any other activity of the model. */
  readonly id: string
  readonly title: string
  /** The id of its level. */
  readonly level: string
  /** The line of activities it continues: within a practice, each waits for those of lower levels in its stream. */
  readonly stream?: string
  readonly question: string
  /** All of them must be met, or the answer is 0. */
  readonly criteria: readonly MaturityCriterion[]
  /** The name of the answers to choose from. */
  readonly answerSet: string
  /** What of an organization's model answers, in place of a person. */
  readonly evidenceRules: readonly EvidenceRule[]
  /** The activities without which it makes no sense. */
  readonly dependsOn: readonly string[]
  /** What it takes, each from 1 (little) to 5. */
  readonly effort: MaturityEffort
  /** What it brings, from 1 (little) to 5. */
  readonly usefulness: number
  /** The arrangement it leads to. */
  readonly moves?: Topology
}

/** Something that must be so for an activity to count. */
export interface MaturityCriterion {
  readonly id: string
  readonly text: string
}

/** What it takes to get an activity going, each from 1 (little) to 5. */
export interface MaturityEffort {
  readonly knowledge: number
  readonly time: number
  readonly resources: number
}

/**
 * A condition on the facts of the organization as a whole that settles a criterion, by whether it holds, or bears out an
 * answer: of the rules for `coverage` the highest that holds counts, and 0 where none does.
 */
export type EvidenceRule =
  | { readonly criterion: string; readonly when: Condition }
  | { readonly coverage: number; readonly when: Condition }

/** An activity with its place in the model. */
export interface PlacedActivity {
  readonly activity: MaturityActivity
  readonly dimension: MaturityDimension
  readonly practice: MaturityPractice
  /** The place of its level, from 0; a level that is not there counts as the lowest. */
  readonly level: number
}

/** All activities of a model, in its order. */
export const activitiesOf = (model: MaturityModel): readonly PlacedActivity[] => {
  const levels = new Map(model.levels.map(({ id }, place) => [id, place]))
  return model.dimensions.flatMap((dimension) =>
    dimension.practices.flatMap((practice) =>
      practice.activities.map((activity) => ({
        activity,
        dimension,
        practice,
        level: levels.get(activity.level) ?? 0
      }))
    )
  )
}

/** What getting an activity going takes in all. */
export const effortOf = ({ effort: { knowledge, time, resources } }: MaturityActivity): number =>
  knowledge + time + resources

/** The activities that an activity waits for: those it depends on, and those of lower levels in its stream. */
export const prerequisitesOf = (placed: PlacedActivity, all: readonly PlacedActivity[]): readonly string[] => {
  const { activity, practice, level } = placed
  const before = all.filter(
    (other) =>
      activity.stream !== undefined &&
      other.practice.id === practice.id &&
      other.dimension.id === placed.dimension.id &&
      other.activity.stream === activity.stream &&
      other.level < level
  )
  return [...new Set([...activity.dependsOn, ...before.map((other) => other.activity.id)])]
}
