import { type Interval, meanOf, sumOf } from "../interval.ts"
import { activitiesOf, type MaturityModel, type PlacedActivity } from "./maturity-model.ts"

/** Tells how far an activity is done, in [0, 1]; what is unknown is an interval. */
export type HowFar = (activity: string) => Interval

/** A score, and the most it can be: the number of levels that have activities. */
export interface Score {
  readonly score: Interval
  readonly most: number
}

/** The score of a dimension and its practices. */
export interface DimensionScore extends Score {
  readonly dimension: string
  readonly name: string
  readonly practices: readonly (Score & { readonly practice: string; readonly name: string })[]
}

/** How mature an organization is by dimension, without stages: a high level counts although a lower one is missing. */
export interface Profile extends Score {
  readonly dimensions: readonly DimensionScore[]
}

/**
 * The continuous profile: a practice scores the sum over levels of the mean answer at that level, a dimension the mean of its
 * practices, the organization the mean of its dimensions. As in OWASP SAMM 2, where a function takes the place of a dimension.
 */
export const profileOf = (model: MaturityModel, howFar: HowFar): Profile => {
  const all = activitiesOf(model)
  const dimensions = model.dimensions.map((dimension): DimensionScore => {
    const practices = dimension.practices.map(({ id, name }) => ({
      practice: id,
      name,
      ...scoreOf(
        all.filter((placed) => placed.dimension.id === dimension.id && placed.practice.id === id),
        howFar
      )
    }))
    return { dimension: dimension.id, name: dimension.name, ...meanScore(practices), practices }
  })
  return { ...meanScore(dimensions), dimensions }
}

const scoreOf = (activities: readonly PlacedActivity[], howFar: HowFar): Score => {
  const levels = [...new Set(activities.map(({ level }) => level))]
  const means = levels.map((level) =>
    meanOf(activities.flatMap((placed) => (placed.level === level ? [howFar(placed.activity.id)] : [])))
  )
  return { score: sumOf(means), most: levels.length }
}

const meanScore = (scores: readonly Score[]): Score => ({
  score: meanOf(scores.map(({ score }) => score)),
  most: scores.reduce((sum, { most }) => sum + most, 0) / Math.max(1, scores.length)
})

/** How far an organization is from what it wants. */
export interface Distance {
  /** 1 - Σ gap / Σ target: nothing is gained by going further than wanted. 1 where nothing is wanted. */
  readonly percentToTarget: Interval
  /** Activities that are not where they are wanted, the widest gap first. */
  readonly gaps: readonly { readonly activity: string; readonly target: number; readonly gap: Interval }[]
}

/** How far activities are from their targets; as SAMM 2 does it: gap = max(0, target - value). */
export const distanceTo = (targets: ReadonlyMap<string, number>, howFar: HowFar): Distance => {
  const gaps = [...targets].map(([activity, target]) => {
    const { low, high } = howFar(activity)
    return { activity, target, gap: { low: Math.max(0, target - high), high: Math.max(0, target - low) } }
  })
  const wanted = gaps.reduce((sum, { target }) => sum + target, 0)
  const missing = sumOf(gaps.map(({ gap }) => gap))
  return {
    percentToTarget:
      wanted === 0 ? { low: 1, high: 1 } : { low: 1 - missing.high / wanted, high: 1 - missing.low / wanted },
    gaps: gaps
      .filter(({ gap }) => gap.high > 0)
      .sort((a, b) => b.gap.high - a.gap.high || b.gap.low - a.gap.low || (a.activity < b.activity ? -1 : 1))
  }
}

/**
 * How much of the way from a baseline to a target is behind one: (value - baseline) / (target - baseline), summed over
 * activities; SAMM 2's progress to date. Undefined where the target is no further than the baseline.
 */
export const progressSince = (
  baseline: ReadonlyMap<string, number>,
  targets: ReadonlyMap<string, number>,
  howFar: HowFar
): Interval | undefined => {
  const parts = [...targets].map(([activity, target]) => ({
    from: baseline.get(activity) ?? 0,
    to: target,
    now: howFar(activity)
  }))
  const way = parts.reduce((sum, { from, to }) => sum + to - from, 0)
  if (way <= 0) return undefined
  return {
    low: parts.reduce((sum, { from, now }) => sum + now.low - from, 0) / way,
    high: parts.reduce((sum, { from, now }) => sum + now.high - from, 0) / way
  }
}
