import { type Organization, type Rule, type Stage, stages } from "@hubwright/core"
import { compileRouter, type Router, route } from "@hubwright/core/routing"
import { openChannels } from "./moment.ts"

/** Who answers messages about a topic at a stage: units, or whoever operates the channel, with on how many channels, most first. */
export interface Destination {
  readonly topic: string
  /** Nothing where the message shows no stage. */
  readonly stage: Stage | undefined
  readonly answering: readonly { readonly target: Target; readonly channels: number }[]
}

/** Whom a rule can name. */
export type Target = NonNullable<Rule["to"]>

/** Whether a rule names whoever it is that has the channel, the conversation, the lead or the knowledge. */
export const isStandIn = (target: Target): target is "operator" | "conversation" | "lead" | "expert" =>
  target === "operator" || target === "conversation" || target === "lead" || target === "expert"

/** The stages that are looked at: none that shows, and each there is. */
export const shownStages: readonly (Stage | undefined)[] = [undefined, ...stages]

/**
 * Who answers messages about each topic at each stage: one is routed on every open channel, at noon of a date, that says
 * nothing else. Nothing where the rules cannot be compiled.
 */
export const destinationsOf = (organization: Organization, at: string): readonly Destination[] => {
  const compiled = compileRouter(organization)
  if (!compiled.ok) return []
  const channels = openChannels(organization, at).map(({ id }) => id)
  return Object.keys(organization.topics).flatMap((topic) =>
    shownStages.map((stage) => ({
      topic,
      stage,
      answering: answeringOf(compiled.value, { topic, stage, channels, at })
    }))
  )
}

interface Question {
  readonly topic: string
  readonly stage: Stage | undefined
  readonly channels: readonly string[]
  readonly at: string
}

const answeringOf = (router: Router, { topic, stage, channels, at }: Question): Destination["answering"] => {
  const counts = new Map<string, number>()
  const byOperator = new Set(router.deciding.filter(({ choices }) => choices[0] === "operator").map(({ name }) => name))
  for (const channel of channels) {
    const message = { channel, topics: [topic], ...(stage === undefined ? {} : { stages: [stage] }) }
    const { responsible, rule } = route(router, message, { at: `${at}T12:00:00Z` })
    const target = byOperator.has(rule) ? "operator" : responsible
    if (target !== undefined) counts.set(target, (counts.get(target) ?? 0) + 1)
  }
  return [...counts]
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .map(([target, count]) => ({ target, channels: count }))
}
