import type { Condition } from "../model/condition.ts"
import type { Obligations, Otherwise, Rule, RuleGroup, Target } from "../model/organization.ts"
import type { ModelPath } from "../problem/problem.ts"

/** A rule or an `otherwise`, with what the groups around it add. */
export interface ListedRule {
  readonly name: string
  /** The groups around it, outermost first. */
  readonly groups: readonly string[]
  /** Where it stands in the groups around it and in the whole tree, outermost first. */
  readonly entries: readonly GroupEntry[]
  /** Its own condition and those of the groups around it, outermost first: all must hold. */
  readonly when: readonly Condition[]
  readonly to?: Target
  readonly second: readonly Target[]
  readonly playbook?: string
  /** Its own obligations and the defaults of the groups around it: all are joined. */
  readonly obligations: readonly Obligations[]
  /** Whether it is what happens where no rule before it held. */
  readonly isOtherwise: boolean
  readonly path: ModelPath
}

/** The entry of a group that a rule is, or stands in. */
export interface GroupEntry {
  /** The group's name; empty for the whole tree. */
  readonly group: string
  readonly hit: "first" | "unique" | "collect"
  /** From 0; an `otherwise` counts as the last. */
  readonly entry: number
  readonly isOtherwise: boolean
}

/** A list of rules and groups as it stands in the organization. */
export interface RuleTree {
  readonly when?: Condition
  readonly hit?: "first" | "unique" | "collect"
  readonly defaults?: Obligations
  readonly rules: readonly (Rule | RuleGroup)[]
  readonly otherwise?: Otherwise
}

/**
 * The rules of a tree in the order in which they are looked at: depth first, a group's `otherwise` behind its rules. The
 * first that holds is the first hit of the tree, because a group in which nothing holds is passed over.
 */
export const listRules = (tree: RuleTree, path: ModelPath): readonly ListedRule[] =>
  listGroup(tree, { groups: [], entries: [], when: [], obligations: [], path })

interface Around {
  readonly groups: readonly string[]
  readonly entries: readonly GroupEntry[]
  readonly when: readonly Condition[]
  readonly obligations: readonly Obligations[]
  readonly path: ModelPath
}

const listGroup = (tree: RuleTree, around: Around): readonly ListedRule[] => {
  const inside: Around = {
    ...around,
    when: tree.when === undefined ? around.when : [...around.when, tree.when],
    obligations: tree.defaults === undefined ? around.obligations : [...around.obligations, tree.defaults]
  }
  const group = { group: around.groups.at(-1) ?? "", hit: tree.hit ?? "first" }
  const rules = tree.rules.flatMap((entry, index) =>
    listEntry(entry, {
      ...inside,
      entries: [...around.entries, { ...group, entry: index, isOtherwise: false }],
      path: [...around.path, "rules", index]
    })
  )
  if (tree.otherwise === undefined) return rules
  const otherwise = listed(tree.otherwise, {
    ...inside,
    entries: [...around.entries, { ...group, entry: tree.rules.length, isOtherwise: true }],
    path: [...around.path, "otherwise"]
  })
  return [...rules, { ...otherwise, isOtherwise: true }]
}

const listEntry = (entry: Rule | RuleGroup, around: Around): readonly ListedRule[] =>
  "rules" in entry ? listGroup(entry, { ...around, groups: [...around.groups, entry.name] }) : [listed(entry, around)]

const listed = (rule: Rule | Otherwise, around: Around): ListedRule => ({
  name: rule.name,
  groups: around.groups,
  entries: around.entries,
  when: "when" in rule && rule.when !== undefined ? [...around.when, rule.when] : around.when,
  ...(rule.to === undefined ? {} : { to: rule.to }),
  second: rule.second ?? [],
  ...(rule.playbook === undefined ? {} : { playbook: rule.playbook }),
  obligations: [...around.obligations, rule],
  isOtherwise: false,
  path: around.path
})
