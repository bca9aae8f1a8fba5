import { intents, type Organization, type Rule, type RuleGroup, stages } from "@hubwright/core"
import * as fc from "fast-check"

type Entry = RuleGroup | Rule

/** A rule that an organization does not have, about something that its messages can be. */
export const rule = (organization: Organization): fc.Arbitrary<Rule> => {
  const among = (fact: string, values: readonly string[]) =>
    values.length === 0 ? [] : [fc.constantFrom(...values).map((value) => ({ [fact]: value }))]
  const units = [...Object.keys(organization.departments), ...Object.keys(organization.agencies)]
  return fc.record({
    name: fc.constant(unusedName(organization)),
    when: fc.oneof(
      ...among("intent", intents),
      ...among("stage", stages),
      ...among("topic", Object.keys(organization.topics)),
      ...among("channel", Object.keys(organization.channels)),
      ...among("product", Object.keys(organization.products))
    ),
    to: fc.constantFrom("operator", ...units)
  })
}

const unusedName = ({ routing, policies, targets }: Organization): string => {
  const taken = JSON.stringify([routing, policies, targets])
  let name = "added-by-law"
  while (taken.includes(`"${name}"`)) name += "-too"
  return name
}

/** The organization with one more rule before all others about who should answer. */
export const addedFirst = (organization: Organization, added: Rule): Organization => {
  const { responsible } = organization.routing
  return {
    ...organization,
    routing: { ...organization.routing, responsible: { ...responsible, rules: [added, ...responsible.rules] } }
  }
}

/** The organization with what obliges in any order: rules in groups that collect, policies and targets. */
export const shuffledDuties = (organization: Organization): fc.Arbitrary<Organization> =>
  fc.infiniteStream(fc.nat()).map((stream) => {
    const shuffle = <Item>(items: readonly Item[]): readonly Item[] =>
      items
        .map((item) => ({ item, key: Number(stream.next().value) }))
        .sort((a, b) => a.key - b.key)
        .map(({ item }) => item)
    const shuffleEntry = (entry: Entry): Entry =>
      "rules" in entry ? { ...entry, rules: shuffleIn(entry.hit, entry.rules.map(shuffleEntry)) } : entry
    const shuffleIn = (hit: RuleGroup["hit"], rules: readonly Entry[]): readonly Entry[] =>
      hit === "collect" ? shuffle(rules) : rules
    const { routing, policies, targets } = organization
    const { obligations } = routing
    return {
      ...organization,
      routing: {
        ...routing,
        obligations: { ...obligations, rules: shuffleIn(obligations.hit, obligations.rules.map(shuffleEntry)) }
      },
      policies: { ...policies, rules: shuffle(policies.rules) },
      targets: shuffle(targets)
    }
  })
