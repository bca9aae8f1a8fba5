import { builtInFacts } from "./built-in-facts.ts"
import type { BuiltInTests } from "./condition.ts"
import type { IdKind } from "./ids.ts"
import type { Organization } from "./organization.ts"
import type { Subject } from "./vocabulary.ts"

/** What a fact is about: a message, something that goes out, an account, a person, or the organization as a whole. */
export type FactHolder = Subject | "organization"

/**
 * What kind of value a fact has: one of `values`, any number of them (`tags`, never absent), a text, a BCP 47 language,
 * a moment (tested against the calendars in `values`), a number or a boolean.
 */
export type FactType = "enum" | "tags" | "string" | "language" | "moment" | "integer" | "number" | "boolean"

/** What values a fact can have, and what has it. */
export interface FactDomain {
  readonly name: string
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

/** The domains of all facts that the conditions of an organization can test: first the built-in ones, then its own. */
export const factDomains = (organization: Organization): readonly FactDomain[] => [
  ...builtInNames.map((name) => builtInDomain(organization, name)),
  ...Object.entries(organization.facts).map(
    ([name, { label: _, ...declaration }]): FactDomain => ({
      name,
      ...declaration,
      about: "message",
      source: "declared"
    })
  )
]

type Name = keyof BuiltInTests

const isBuiltIn = (name: string): name is Name => Object.hasOwn(builtInFacts, name)
const builtInNames: readonly Name[] = Object.keys(builtInFacts).filter(isBuiltIn)

const ofOrganization: ReadonlySet<Name> = new Set(["industry", "regime", "serves", "headcount", "topology"])

const builtInDomain = (organization: Organization, name: Name): FactDomain => {
  const fact = builtInFacts[name]
  const values = valuesOf(organization, name)
  return {
    name,
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
      return Object.keys(organization.roles)
    case "playbook":
      return Object.values(organization.playbooks).flatMap(({ id, kind }) => (kind === "crisis" ? [id] : []))
    default:
      return []
  }
}
