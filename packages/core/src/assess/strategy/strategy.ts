import type { Ids } from "../../model/ids.ts"
import { type InstantLike, toInstant } from "../../model/instant.ts"
import type { Organization } from "../../model/organization.ts"
import { factReader } from "../facts/organization-facts.ts"
import { type Observations, withObservations } from "../observations.ts"
import { subjectOf } from "../subject.ts"
import { type Readiness, readinessOf } from "./check.ts"
import { crisisReadiness, groupHeadDuties, groupHeadMeans, hubDuties, teamReadiness } from "./duties.ts"
import { type StrategyNeed, strategyNeed } from "./need.ts"
import { pillars } from "./pillars.ts"
import { type AnsweredQuestion, type ExecutiveQuestion, questionsOf } from "./questions.ts"

/** How an organization is set up for social media as a group, opened down to the facts of its model. */
export interface Strategy {
  readonly need: StrategyNeed
  /** Monitoring, campaigns, training and customer care. */
  readonly pillars: readonly Readiness[]
  /** What the group head answers for, and has to have for it. */
  readonly groupHead: { readonly duties: Readiness; readonly means: Readiness }
  /** The four duties of the expert team. */
  readonly hub: Readiness
  readonly crisis: Readiness
  /** Whether a team across departments is ready to respond quickly and to work together. */
  readonly team: Readiness
  /** The three questions that executives are to ask, with the numbers that answer them. */
  readonly executive: readonly ExecutiveQuestion[]
  /** What isolation costs in five respects, with what measures each. */
  readonly impacts: readonly AnsweredQuestion[]
}

/** When, and with what was observed besides the model. */
export interface StrategyOptions {
  readonly at: InstantLike
  readonly observations?: Observations
}

/**
 * How an organization is set up for social media as a group: whether it needs a strategy for the whole and why, its four
 * pillars, the duties of the group head and of the expert team, its crisis plan, whether a team across departments is ready, the questions
 * that executives are to ask, and what isolation costs. Readiness is judged by conditions on facts of the organization, in three values: what the model does not speak of is
 * neither so nor not so.
 *
 * @example
 * ```ts
 * import { strategyOf } from "@hubwright/core/assess"
 * import { parseNotation } from "@hubwright/testing"
 *
 * const acme = parseNotation("hub -- care press; care: x; press: facebook; press expert recall")
 * const { need, team } = strategyOf(acme, { at: "2026-11-21" })
 * need.isNeeded // => "yes"
 * team.checks.find(({ id }) => id === "together")?.isMet // => "yes"
 * ```
 */
export function strategyOf<I extends Ids>(organization: Organization<I>, options: StrategyOptions): Strategy
export function strategyOf(organization: Organization, { at, observations = {} }: StrategyOptions): Strategy {
  const day = (toInstant(at) ?? "1970-01-01").slice(0, 10)
  const observed = withObservations(organization, observations)
  const read = factReader(observed, day)
  return {
    need: strategyNeed(read),
    pillars: pillars.map((pillar) => readinessOf(pillar, read)),
    groupHead: { duties: readinessOf(groupHeadDuties, read), means: readinessOf(groupHeadMeans, read) },
    hub: readinessOf(hubDuties, read),
    crisis: readinessOf(crisisReadiness, read),
    team: readinessOf(teamReadiness, read),
    ...questionsOf(subjectOf(observed, { at: day, observations, smallestGroup: 5 }))
  }
}
