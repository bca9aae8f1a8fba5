import type { Organization, Policy, Rule, RuleGroup } from "@hubwright/core"
import { describeCondition } from "@hubwright/core/routing"
import { isOver } from "./moment.ts"

type Duties = NonNullable<RuleGroup["defaults"]>

/** Something that an organization must do with certain messages, and what makes it so. */
export interface LedgerEntry {
  readonly name: string
  /** A rule of the organization's own, or a policy. */
  readonly kind: "rule" | "policy"
  /** The groups around a rule, outermost first. */
  readonly groups: readonly string[]
  /** When, in words; nothing where it is always. */
  readonly when: string
  readonly duties: Duties
  readonly policy?: Policy
}

/** What must be done, of all rules about obligations and of the policies about messages that apply on a date. */
export const ledgerOf = (organization: Organization, at: string): readonly LedgerEntry[] => [
  ...ruleEntries(organization, organization.routing.obligations.rules, []),
  ...organization.policies.rules
    .filter(
      ({ subject, effective }) =>
        subject === "message" && (effective?.from ?? at) <= at && !isOver(effective?.until, at)
    )
    .map(
      (policy): LedgerEntry => ({
        name: policy.id,
        kind: "policy",
        groups: [],
        when: policy.when === undefined ? "" : describeCondition(organization, policy.when),
        duties: policy,
        policy
      })
    )
]

const ruleEntries = (
  organization: Organization,
  entries: readonly (Rule | RuleGroup)[],
  groups: readonly string[]
): readonly LedgerEntry[] =>
  entries.flatMap((entry) => {
    const when = entry.when === undefined ? "" : describeCondition(organization, entry.when)
    if ("rules" in entry) {
      const inside = ruleEntries(organization, entry.rules, [...groups, entry.name])
      return inside.map((one) => ({ ...one, when: [when, one.when].filter((text) => text !== "").join(" and ") }))
    }
    return [{ name: entry.name, kind: "rule", groups, when, duties: entry }]
  })
