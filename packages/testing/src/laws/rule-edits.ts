import { intents, type Organization, type Rule, type RuleGroup, stages } from "@hubwright/core"
import type { Reason } from "@hubwright/core/routing"
import * as fc from "fast-check"
import { shownBy } from "../shown.ts"

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

/** The organization with nothing but what these reasons name, and who answers where no rule holds. */
export const onlyReasons = (organization: Organization, reasons: readonly Reason[]): Organization => {
  const names = new Set(reasons.map(({ kind, name }) => `${kind} ${name}`))
  const entriesOf = (kind: "rule" | "obligation", entries: readonly Entry[]): readonly Entry[] =>
    entries.flatMap((entry): readonly Entry[] => {
      if (!("rules" in entry)) return names.has(`${kind} ${entry.name}`) ? [entry] : []
      const { otherwise, rules, ...group } = entry
      const inner = entriesOf(kind, rules)
      const isLast = otherwise !== undefined && names.has(`${kind} ${otherwise.name}`)
      if (inner.length === 0 && !isLast) return []
      return [{ ...group, rules: inner, ...(isLast ? { otherwise } : {}) }]
    })
  const { routing, policies, targets } = organization
  const { responsible, obligations } = routing
  return {
    ...organization,
    routing: {
      responsible: { ...responsible, rules: entriesOf("rule", responsible.rules) },
      obligations: { ...obligations, rules: entriesOf("obligation", obligations.rules) }
    },
    policies: { ...policies, rules: policies.rules.filter(({ id }) => names.has(`policy ${id}`)) },
    targets: targets.filter(({ name }) => names.has(`target ${name}`))
  }
}

/** The order in which an organization names what obliges. */
const orderText = ({ routing, policies, targets }: Organization): string => {
  const nameOf = (entry: Entry): string =>
    "rules" in entry ? `${entry.name} (${entry.rules.map(nameOf).join(", ")})` : entry.name
  const names = [
    ...routing.obligations.rules.map(nameOf),
    ...policies.rules.map(({ id }) => id),
    ...targets.map(({ name }) => name)
  ]
  return `the order ${names.join(", ")}`
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
    const shuffled: Organization = {
      ...organization,
      routing: {
        ...routing,
        obligations: { ...obligations, rules: shuffleIn(obligations.hit, obligations.rules.map(shuffleEntry)) }
      },
      policies: { ...policies, rules: shuffle(policies.rules) },
      targets: shuffle(targets)
    }
    return shownBy(shuffled, orderText)
  })
