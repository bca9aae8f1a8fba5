import type { Condition, Organization, Rule, RuleGroup } from "@hubwright/core"

/** What was done to a rule. */
export type Mutation =
  | { readonly kind: "drop"; readonly rule: string }
  | { readonly kind: "swap"; readonly rule: string; readonly with: string }
  | { readonly kind: "widen"; readonly rule: string; readonly without: string }
  | { readonly kind: "change"; readonly rule: string; readonly component: string }

/** An organization with one rule spoilt. */
export interface Mutant {
  readonly mutation: Mutation
  readonly organization: Organization
}

/** A mutation in words, such as "`complaints` dropped". */
export const describeMutation = (mutation: Mutation): string => {
  switch (mutation.kind) {
    case "drop":
      return `\`${mutation.rule}\` dropped`
    case "swap":
      return `\`${mutation.rule}\` swapped with \`${mutation.with}\``
    case "widen":
      return `\`${mutation.rule}\` without its condition on \`${mutation.without}\``
    case "change":
      return `\`${mutation.rule}\` with another \`${mutation.component}\``
  }
}

type Entry = RuleGroup | Rule
type Fallback = NonNullable<RuleGroup["otherwise"]>

/** A list of rules and groups after a mutation somewhere inside. */
interface Edited {
  readonly mutation: Mutation
  readonly rules: readonly Entry[]
}

/**
 * The mutants of an organization's rules, in the order of the rules: each rule or group dropped, each swapped with the one
 * behind it where the order counts, each condition without one of its parts, each rule and each fallback with another
 * outcome: sent elsewhere, or without one of the things that it obliges to.
 */
export const mutantsOf = (organization: Organization): readonly Mutant[] => {
  const { routing, departments, agencies } = organization
  const units = [...Object.keys(departments), ...Object.keys(agencies)]
  const { responsible, obligations } = routing
  return [
    ...editsIn(responsible, units).map(({ mutation, rules }) => ({
      mutation,
      organization: { ...organization, routing: { ...routing, responsible: { ...responsible, rules } } }
    })),
    ...changed(responsible.otherwise, units).map(([component, otherwise]) => ({
      mutation: { kind: "change" as const, rule: otherwise.name, component },
      organization: { ...organization, routing: { ...routing, responsible: { ...responsible, otherwise } } }
    })),
    ...editsIn(obligations, units).map(({ mutation, rules }) => ({
      mutation,
      organization: { ...organization, routing: { ...routing, obligations: { ...obligations, rules } } }
    }))
  ]
}

const editsIn = (
  { hit, rules }: { readonly hit: RuleGroup["hit"]; readonly rules: readonly Entry[] },
  units: readonly string[]
): readonly Edited[] =>
  rules.flatMap((entry, place) => {
    const put = (...entries: readonly Entry[]) => [...rules.slice(0, place), ...entries, ...rules.slice(place + 1)]
    const next = rules[place + 1]
    const dropped: Edited = { mutation: { kind: "drop", rule: entry.name }, rules: put() }
    const swapped: readonly Edited[] =
      next === undefined || hit === "collect"
        ? []
        : [
            {
              mutation: { kind: "swap", rule: entry.name, with: next.name },
              rules: [...rules.slice(0, place), next, entry, ...rules.slice(place + 2)]
            }
          ]
    const inside: readonly Edited[] =
      "rules" in entry
        ? inGroup(entry, units).map(({ mutation, group }) => ({ mutation, rules: put(group) }))
        : changed(entry, units).map(([component, rule]) => ({
            mutation: { kind: "change", rule: entry.name, component },
            rules: put(rule)
          }))
    const widened = wider(entry.when).map(
      ([without, when]): Edited => ({
        mutation: { kind: "widen", rule: entry.name, without },
        rules: put({ ...entry, when })
      })
    )
    return [dropped, ...swapped, ...widened, ...inside]
  })

/** A group with one of its rules, or its fallback, spoilt. */
const inGroup = (
  group: RuleGroup,
  units: readonly string[]
): readonly { readonly mutation: Mutation; readonly group: RuleGroup }[] => [
  ...editsIn(group, units).map(({ mutation, rules }) => ({ mutation, group: { ...group, rules } })),
  ...(group.otherwise === undefined ? [] : changed(group.otherwise, units)).map(([component, otherwise]) => ({
    mutation: { kind: "change" as const, rule: otherwise.name, component },
    group: { ...group, otherwise }
  }))
]

/** A condition without each of its parts in turn, with what it tested. */
const wider = (when: Condition | undefined): readonly (readonly [string, Condition])[] => {
  const parts = Object.entries(when ?? {})
  return parts.length < 2
    ? []
    : parts.map(([fact]) => [fact, Object.fromEntries(parts.filter(([other]) => other !== fact))])
}

const kept: ReadonlySet<string> = new Set(["name", "title", "when", "to", "second", "playbook", "note"])

/** A rule, or a fallback, sent to another unit, and without each of the things that it obliges to in turn. */
const changed = <Outcome extends Rule | Fallback>(
  rule: Outcome,
  units: readonly string[]
): readonly (readonly [string, Outcome])[] => {
  const elsewhere = units.find((unit) => unit !== rule.to)
  const retargeted: readonly (readonly [string, Outcome])[] =
    rule.to === undefined || elsewhere === undefined ? [] : [["to", { ...rule, to: elsewhere }]]
  const lessObliging = Object.keys(rule)
    .filter((component) => !kept.has(component))
    .map((component): readonly [string, Outcome] => [
      component,
      { ...rule, ...Object.fromEntries([[component, undefined]]) }
    ])
  return [...retargeted, ...lessObliging]
}
