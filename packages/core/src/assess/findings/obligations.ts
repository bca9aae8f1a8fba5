import type { Obligations, Organization, Otherwise, Rule, RuleGroup } from "../../model/organization.ts"
import type { ModelPath } from "../../problem/problem.ts"

/** Obligations with the place that states them. */
export interface StatedObligations {
  readonly path: ModelPath
  readonly obligations: Obligations
}

/** Everything that obliges somebody: the rules of both lists, at whatever depth, and the policies of the organization. */
export const statedObligations = ({ routing, policies }: Organization): readonly StatedObligations[] => [
  ...ofGroup(routing.responsible, ["routing", "responsible"]),
  ...ofGroup(routing.obligations, ["routing", "obligations"]),
  ...policies.rules.map((policy, index) => ({ path: ["policies", "rules", index], obligations: policy }))
]

/** A rule with its place. */
export interface StatedRule {
  readonly path: ModelPath
  readonly rule: Rule | Otherwise
}

/** The rules that say who is responsible, at whatever depth, in order, the last resort included. */
export const responsibleRules = ({ routing }: Organization): readonly StatedRule[] =>
  rulesOf(routing.responsible, ["routing", "responsible"])

type Group = Pick<RuleGroup, "defaults" | "rules" | "otherwise">

const ofGroup = (group: Group, path: ModelPath): readonly StatedObligations[] => [
  ...(group.defaults === undefined ? [] : [{ path: [...path, "defaults"], obligations: group.defaults }]),
  ...group.rules.flatMap((entry, index) =>
    "rules" in entry
      ? ofGroup(entry, [...path, "rules", index])
      : [{ path: [...path, "rules", index], obligations: entry }]
  ),
  ...(group.otherwise === undefined ? [] : [{ path: [...path, "otherwise"], obligations: group.otherwise }])
]

const rulesOf = (group: Group, path: ModelPath): readonly StatedRule[] => [
  ...group.rules.flatMap((entry, index): readonly StatedRule[] =>
    "rules" in entry ? rulesOf(entry, [...path, "rules", index]) : [{ path: [...path, "rules", index], rule: entry }]
  ),
  ...(group.otherwise === undefined ? [] : [{ path: [...path, "otherwise"], rule: group.otherwise }])
]
