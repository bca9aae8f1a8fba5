import type { Facts, FactValue } from "../model/message-facts.ts"
import { risks } from "../model/vocabulary.ts"
import { ownValue } from "./channel-access.ts"
import type { Paths } from "./fabric.ts"
import type { Matter } from "./matter.ts"
import type { PathDecision } from "./path.ts"

/** Whom a target or an addressee means: the unit where the message arrives, or one of some units, all as good so far. */
export type Meant = { readonly kind: "entry" } | { readonly kind: "units"; readonly units: readonly number[] }

/** A selector as rules have it: an id, a word, or a discipline. */
export type Selector = string | { readonly discipline: string }

/**
 * Whom a decision means: the first of its choices that means anybody, and those before it that mean nobody.
 */
export const meantBy = (
  matter: Matter,
  decision: Pick<PathDecision, "to" | "second"> & { readonly conversation?: string }
): { readonly meant: Meant | undefined; readonly passedOver: readonly Selector[] } => {
  const passedOver: Selector[] = []
  for (const target of [decision.to, ...(decision.second ?? [])]) {
    const meant = unitsMeant(matter, target, decision.conversation)
    if (meant.kind === "entry" || meant.units.length > 0) return { meant, passedOver }
    passedOver.push(target)
  }
  return { meant: undefined, passedOver }
}

/**
 * Whom a rule's target means.
 * - `operator`: the unit where the message arrives.
 * - `conversation`: the unit that has it.
 * - `lead`: who leads on the channel.
 * - `expert`: of each product the message names the first of its experts; without any, of each topic of the highest risk.
 * - a discipline: the departments of that discipline whose scope admits the message, of those the closest fitting.
 */
export const unitsMeant = (matter: Matter, target: Selector, conversation: string | undefined): Meant => {
  if (typeof target === "string") {
    switch (target) {
      case "operator":
        return { kind: "entry" }
      case "conversation":
        return units(conversation === undefined ? undefined : matter.paths.indexOf(conversation))
      case "lead":
        return units(matter.channel?.lead)
      case "expert":
        return { kind: "units", units: expertsOf(matter.paths, matter.facts) }
    }
  }
  return addressed(matter, target)
}

/** Whom an addressee means: the unit, the unit a person is at home in, or departments of a discipline. */
export const addressed = (matter: Matter, addressee: Selector): Extract<Meant, { readonly kind: "units" }> =>
  typeof addressee === "string"
    ? units(matter.paths.indexOf(addressee))
    : { kind: "units", units: closestOf(matter, matter.paths.byDiscipline.get(addressee.discipline) ?? []) }

const units = (unit: number | undefined): Extract<Meant, { readonly kind: "units" }> => ({
  kind: "units",
  units: unit === undefined ? [] : [unit]
})

/** Of the units whose scope admits the message, those of which it meets most. */
const closestOf = ({ paths, isOutside }: Matter, candidates: readonly number[]): readonly number[] => {
  const admitting = candidates.filter((unit) => isOutside[unit] === 0)
  const facets = (unit: number): number => paths.scopes[unit]?.facets ?? 0
  const most = admitting.reduce((greatest, unit) => Math.max(greatest, facets(unit)), 0)
  return admitting.filter((unit) => facets(unit) === most)
}

const expertsOf = ({ organization, indexOf }: Paths, facts: Facts): readonly number[] => {
  const firstOf = (experts: readonly string[] | undefined): number | undefined =>
    experts?.map(indexOf).find((unit) => unit !== undefined)
  const ofProducts = listOf(facts.product).flatMap((id) => firstOf(ownValue(organization.products, id)?.experts) ?? [])
  if (ofProducts.length > 0) return inOrder(ofProducts)
  const topics = listOf(facts.topic).flatMap((id) => {
    const topic = ownValue(organization.topics, id)
    const expert = firstOf(topic?.experts)
    return topic === undefined || expert === undefined ? [] : [{ risk: risks.indexOf(topic.risk), expert }]
  })
  const worst = topics.reduce((greatest, { risk }) => Math.max(greatest, risk), 0)
  return inOrder(topics.filter(({ risk }) => risk === worst).map(({ expert }) => expert))
}

const listOf = (value: FactValue | undefined): readonly string[] =>
  typeof value === "string" ? [value] : Array.isArray(value) ? value : []

const inOrder = (list: readonly number[]): readonly number[] => [...new Set(list)].sort((a, b) => a - b)
