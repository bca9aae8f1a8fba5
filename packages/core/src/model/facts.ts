import { builtInRoles } from "./built-in-roles.ts"
import type { BuiltInTests } from "./condition.ts"
import { type FactDomain, factDomains } from "./fact-domain.ts"
import type { Ids } from "./ids.ts"
import type { Organization } from "./organization.ts"

/** A fact that conditions can test: enough to build a rule editor from. */
export interface Fact extends FactDomain {
  /** What a rule editor calls it. */
  readonly label: string
}

/** All facts that the conditions of an organization can test: first the built-in ones, then its own. */
export const factsOf = <I extends Ids>(organization: Organization<I>): readonly Fact[] =>
  factDomains(organization).map((domain) => ({
    ...domain,
    label: labelOf(organization, domain),
    ...(domain.name === "role" ? { values: [...new Set([...builtInRoles.keys(), ...(domain.values ?? [])])] } : {})
  }))

const labelOf = ({ facts }: Organization, { name, source }: FactDomain): string => {
  const label = source === "declared" ? facts[name]?.label : builtInLabels.get(name)
  return label ?? name
}

const labels: { readonly [F in keyof BuiltInTests]-?: string } = {
  channel: "Channel",
  platform: "Platform",
  operator: "Operator of the channel",
  market: "Market",
  brand: "Brand",
  purpose: "Purpose of the channel",
  form: "Form",
  visibility: "Visibility",
  customer: "Kind of customer",
  language: "Language",
  jurisdiction: "Jurisdiction",
  "author-kind": "Kind of author",
  followers: "Followers of the author",
  verified: "Author is verified",
  intent: "Intent",
  topic: "Topic",
  risk: "Risk of the topics",
  product: "Product",
  stage: "Stage in the buying cycle",
  conversation: "Conversation",
  situation: "Crisis in force",
  at: "Moment",
  industry: "Industry",
  regime: "Regulated regime",
  serves: "Customers served",
  headcount: "Headcount",
  topology: "Declared topology",
  interactivity: "Static or interactive",
  claims: "Makes a claim",
  links: "Has links",
  campaign: "Campaign",
  role: "Role",
  enabled: "Enabled to post",
  clevel: "On the executive board",
  mfa: "Second factor"
}

const builtInLabels: ReadonlyMap<string, string> = new Map(Object.entries(labels))
