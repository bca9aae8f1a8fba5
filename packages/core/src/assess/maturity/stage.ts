import { activitiesOf, type MaturityModel } from "./maturity-model.ts"
import type { HowFar } from "./score.ts"

/** A stage, by the place and the id of its level; -1 and no id below the first level. */
export interface Stage {
  readonly place: number
  readonly level?: string
  readonly name?: string
}

/** An activity that stands between an organization and its next stage. */
export interface Blocking {
  readonly activity: string
  readonly level: string
  /** Whether it is known not to be done, or not known. */
  readonly because: "not-done" | "unknown"
}

/** Where an organization stands, by gates. */
export interface Staging {
  /** The stage that it has for sure. */
  readonly least: Stage
  /** The stage that it may have, if what is unknown turns out well. */
  readonly most: Stage
  /** What stands before the stage after the one it has for sure. */
  readonly blocking: readonly Blocking[]
}

/**
 * The stage by gates: the highest level such that every activity of it and of those below, in every gated dimension, is
 * done at least as far as the model's gate asks. The weakest link decides: levels are never averaged.
 */
export const stageOf = (model: MaturityModel, howFar: HowFar): Staging => {
  const gated = activitiesOf(model).filter(({ dimension }) => dimension.gated)
  const firstMissing = (isDone: (activity: string) => boolean): number =>
    gated.reduce(
      (first, { activity, level }) => (isDone(activity.id) ? first : Math.min(first, level)),
      model.levels.length
    )
  const least = firstMissing((activity) => howFar(activity).low >= model.gate) - 1
  const most = firstMissing((activity) => howFar(activity).high >= model.gate) - 1
  const blocking = gated.flatMap(({ activity, level }): readonly Blocking[] => {
    const { low, high } = howFar(activity.id)
    if (level > least + 1 || low >= model.gate) return []
    return [{ activity: activity.id, level: activity.level, because: high < model.gate ? "not-done" : "unknown" }]
  })
  return { least: stageAt(model, least), most: stageAt(model, most), blocking }
}

const stageAt = ({ levels }: MaturityModel, place: number): Stage => {
  const level = levels[place]
  return level === undefined ? { place } : { place, level: level.id, name: level.name }
}
