import type { Organization, Otherwise, Rule, RuleGroup } from "../model/organization.ts"
import type { ModelPath } from "../problem/problem.ts"

/** What has a name in routing, and where it stands. */
export type RuleEntry = {
  readonly path: ModelPath
  /** Whether it is in `responsible` or in `obligations`. */
  readonly section: "responsible" | "obligations"
  /** The groups around it, outermost first. */
  readonly groups: readonly Pick<RuleGroup, "when">[]
} & (
  | { readonly kind: "rule"; readonly entry: Rule }
  | { readonly kind: "group"; readonly entry: RuleGroup }
  | { readonly kind: "otherwise"; readonly entry: Otherwise }
)

/** All rules, groups and fallbacks of the routing, in the order they are written. */
export const entriesOf = ({ routing: { responsible, obligations } }: Organization): readonly RuleEntry[] => [
  ...entriesIn(responsible, { path: ["routing", "responsible"], section: "responsible", groups: [] }),
  ...entriesIn(obligations, { path: ["routing", "obligations"], section: "obligations", groups: [] })
]

type Group = Pick<RuleGroup, "when" | "rules" | "otherwise">
type Place = Pick<RuleEntry, "path" | "section" | "groups">

const entriesIn = (group: Group, { path, section, groups }: Place): readonly RuleEntry[] => {
  const inside = { section, groups: [...groups, group] }
  const rules = group.rules.flatMap((entry, index): readonly RuleEntry[] => {
    const place = { ...inside, path: [...path, "rules", index] }
    return "rules" in entry
      ? [{ kind: "group", entry, ...place }, ...entriesIn(entry, place)]
      : [{ kind: "rule", entry, ...place }]
  })
  const { otherwise } = group
  return otherwise === undefined
    ? rules
    : [...rules, { kind: "otherwise", entry: otherwise, ...inside, path: [...path, "otherwise"] }]
}
