import { builtInFacts } from "./built-in-facts.ts"
import { builtInRoles } from "./built-in-roles.ts"
import type { BuiltInTests } from "./condition.ts"
import type { IdKind, Ids } from "./ids.ts"
import type { Organization } from "./organization.ts"
import type { Subject } from "./vocabulary.ts"

/** What a fact is about: a message, something that goes out, an account, a person, or the organization as a whole. */
export type FactHolder = Subject | "organization"

/**
 * What kind of value a fact has: one of `values`, any number of them (`tags`, never absent), a text, a BCP 47 language,
 * a moment (tested against the calendars in `values`), a number or a boolean.
 */
export type FactType = "enum" | "tags" | "string" | "language" | "moment" | "integer" | "number" | "boolean"

/** A fact that conditions can test: enough to build a rule editor from. */
export interface Fact {
  readonly name: string
  /** What a rule editor calls it. */
  readonly label: string
  readonly type: FactType
  /** All values it can have, where they are known; any text where they are not. */
  readonly values?: readonly string[]
  /** The least a number can be. */
  readonly min?: number
  /** The most a number can be. */
  readonly max?: number
  readonly about: FactHolder
  /** Whether every organization has it, or this one declared it. */
  readonly source: "built-in" | "declared"
}

/** All facts that the conditions of an organization can test: first the built-in ones, then its own. */
export const factsOf = <I extends Ids>(organization: Organization<I>): readonly Fact[] => [
  ...builtInNames.map((name) => builtInFactOf(organization, name)),
  ...Object.entries(organization.facts).map(
    ([name, { label, ...declaration }]): Fact => ({
      name,
      label: label ?? name,
      ...declaration,
      about: "message",
      source: "declared"
    })
  )
]

type Name = keyof BuiltInTests

const isBuiltIn = (name: string): name is Name => Object.hasOwn(builtInFacts, name)
const builtInNames: readonly Name[] = Object.keys(builtInFacts).filter(isBuiltIn)

const labels: { readonly [F in Name]-?: string } = {
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

const ofOrganization: ReadonlySet<Name> = new Set(["industry", "regime", "serves", "headcount", "topology"])

const builtInFactOf = (organization: Organization, name: Name): Fact => {
  const fact = builtInFacts[name]
  const values = valuesOf(organization, name)
  return {
    name,
    label: labels[name],
    type: typeOf(name),
    ...(values === undefined ? {} : { values }),
    ...(fact.holds === "count" ? { min: 0 } : {}),
    about: ofOrganization.has(name) ? "organization" : fact.of[0],
    source: "built-in"
  }
}

/** The kind of value that a built-in fact has. */
const typeOf = (name: Name): FactType => {
  if (name === "language") return "language"
  const { holds, ...rest } = builtInFacts[name]
  if (holds === "one") return "values" in rest || "refersTo" in rest ? "enum" : "string"
  return holds === "count" ? "integer" : holds
}

const valuesOf = (organization: Organization, name: Name): readonly string[] | undefined => {
  const fact = builtInFacts[name]
  const profile = organization.organization
  if (name === "jurisdiction")
    return [...new Set(Object.values(profile.markets).flatMap(({ jurisdictions }) => jurisdictions))]
  if (name === "regime") return profile.regimes
  if (name === "at") return Object.keys(organization.calendars)
  if ("refersTo" in fact) return fact.refersTo.flatMap((kind) => idsOf(organization, kind))
  return "values" in fact ? fact.values : undefined
}

/** The ids of a kind that facts can refer to. A situation is a playbook for a crisis. */
const idsOf = (organization: Organization, kind: IdKind): readonly string[] => {
  switch (kind) {
    case "channel":
      return Object.keys(organization.channels)
    case "department":
      return Object.keys(organization.departments)
    case "agency":
      return Object.keys(organization.agencies)
    case "market":
      return Object.keys(organization.organization.markets)
    case "brand":
      return Object.keys(organization.brands)
    case "topic":
      return Object.keys(organization.topics)
    case "product":
      return Object.keys(organization.products)
    case "campaign":
      return Object.keys(organization.campaigns)
    case "role":
      return [...new Set([...builtInRoles.keys(), ...Object.keys(organization.roles)])]
    case "playbook":
      return Object.values(organization.playbooks).flatMap(({ id, kind }) => (kind === "crisis" ? [id] : []))
    default:
      return []
  }
}
