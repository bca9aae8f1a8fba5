import type { Organization } from "../../model/organization.ts"

/** What a change does to the share of messages that are answered within their targets, measured on the same messages before and after. */
export interface TargetEffect {
  /** The share before and after, from 0 to 1. */
  readonly before: number
  readonly after: number
  /** The mean of what it is more after, run by run, and half the width of its interval. */
  readonly mean: number
  readonly halfWidth: number
  /** How sure the interval is, from 0 to 1. */
  readonly confidence: number
  /** How many runs were compared. */
  readonly replications: number
}

/**
 * Measures what a reorganization does to response targets met: by simulation, such as `targetMeter` of
 * `@hubwright/simulate`. Nothing where no message has a target, or the result cannot be simulated.
 */
export type MeasureTargets = (before: Organization, after: Organization) => Promise<TargetEffect | undefined>

/**
 * What an effect weighs beside the burden of a standing: a point for each percent of messages that are more in time, and
 * nothing where the interval holds no change, too.
 */
export const pointsOf = ({ mean, halfWidth }: Pick<TargetEffect, "mean" | "halfWidth">): number =>
  Math.abs(mean) > halfWidth ? 100 * mean : 0
