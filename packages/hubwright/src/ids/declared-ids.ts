import type { IdKind, Organization, RuleGroup } from "@hubwright/core"
import { builtInRoles } from "@hubwright/core"

/** The ids that an organization declares, by kind, each list in alphabetical order; of roles also those built in. */
export const declaredIds = (organization: Organization): { readonly [K in IdKind]: readonly string[] } => {
  const { routing, policies } = organization
  return {
    department: keysOf(organization.departments),
    agency: keysOf(organization.agencies),
    person: keysOf(organization.people),
    role: sorted([...builtInRoles.keys(), ...Object.keys(organization.roles)]),
    course: keysOf(organization.training),
    channel: keysOf(organization.channels),
    brand: keysOf(organization.brands),
    product: keysOf(organization.products),
    market: keysOf(organization.organization.markets),
    calendar: keysOf(organization.calendars),
    topic: keysOf(organization.topics),
    condition: keysOf(organization.conditions),
    playbook: keysOf(organization.playbooks),
    rule: sorted([...namesIn(routing.responsible), ...namesIn(routing.obligations)]),
    campaign: keysOf(organization.campaigns),
    goal: keysOf(organization.goals),
    document: keysOf(organization.documents),
    consent: keysOf(organization.consents),
    competency: keysOf(organization.competencies),
    insight: keysOf(organization.insights),
    query: keysOf(organization.listening.queries),
    profile: keysOf(organization.demand.profiles),
    policy: sorted(policies.rules.map(({ id }) => id))
  }
}

const sorted = (ids: readonly string[]): readonly string[] => [...new Set(ids)].sort()

const keysOf = (elements: object): readonly string[] => sorted(Object.keys(elements))

/** The names of all rules, groups and fallbacks inside a group. */
const namesIn = ({ rules, otherwise }: Pick<RuleGroup, "rules" | "otherwise">): readonly string[] => [
  ...rules.flatMap((rule) => [rule.name, ...("rules" in rule ? namesIn(rule) : [])]),
  ...(otherwise === undefined ? [] : [otherwise.name])
]
