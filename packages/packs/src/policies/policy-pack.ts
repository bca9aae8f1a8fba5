import type { Discipline, Pack, PackPolicy, Risk } from "@hubwright/core"
import { type Graph, packOfKind } from "../pack-of-kind.ts"

/** The departments that policies speak of, by what packs call them, each with the discipline that usually does its work. */
const units = {
  "safety-unit": "safety",
  "quality-unit": "quality",
  "medical-unit": "medical",
  "regulatory-unit": "regulatory",
  "legal-unit": "legal",
  "privacy-officer": "privacy",
  "registered-principal": "compliance",
  "investor-relations-unit": "investor-relations",
  "human-resources-unit": "human-resources",
  "head-of-communications": "public-relations"
} as const satisfies { readonly [name: string]: Discipline }

type UnitName = keyof typeof units

/** A policy; what is left out is that of all policies of the pack, or nothing. */
export interface PolicyText extends Omit<Partial<PackPolicy>, "id" | "notify" | "consult" | "approve"> {
  readonly title: string
  readonly status: PackPolicy["status"]
  readonly source: PackPolicy["source"]
  readonly notify?: readonly UnitName[]
  readonly consult?: readonly UnitName[]
  readonly approve?: readonly UnitName[]
}

interface PolicyPackText {
  readonly id: string
  readonly title: string
  readonly claims: readonly string[]
  /** What the sources ask for and its policies do not say. */
  readonly limits: string
  /** Where its policies apply that name no jurisdiction of their own. */
  readonly jurisdictions: readonly string[]
  /** The topics of messages that its policies speak of, with their risk. */
  readonly topics?: { readonly [id: string]: Risk }
  readonly facts?: Pack["facts"]
  readonly playbooks?: { readonly [id: string]: Graph }
  /** By what follows the pack's id in theirs. */
  readonly policies: { readonly [suffix: string]: PolicyText }
}

/** A pack of policies. A policy is not verified unless it says so; its source is one of the pack's. */
export const policyPack = ({ topics = {}, policies, jurisdictions, ...text }: PolicyPackText): Pack => {
  const made = Object.entries(policies).map(
    ([suffix, policy]): PackPolicy => ({
      id: `${text.id}-${suffix}`,
      version: "1",
      jurisdictions,
      subject: "message",
      verified: false,
      ...policy
    })
  )
  return packOfKind("policy", {
    ...text,
    notice: "No legal advice. Every policy must be confirmed by your regulatory team before you rely on it.",
    made: "Written in our own words from the sources named. Where a policy is marked as not verified, nobody has read its source again for it.",
    sources: sourcesOf(made),
    names: namesIn(Object.values(policies)),
    topics: Object.fromEntries(Object.entries(topics).map(([id, risk]) => [id, { id, experts: [], risk }])),
    policies: made
  })
}

/** Each source once, without the part that a policy is about. */
const sourcesOf = (policies: readonly PackPolicy[]): Pack["sources"] => {
  const sources = new Map(policies.map(({ source: { section: _, ...source } }) => [source.title, source]))
  return [...sources.values()]
}

const namesIn = (policies: readonly PolicyText[]): { readonly [name: string]: Discipline } => {
  const used = new Set(
    policies.flatMap(({ notify = [], consult = [], approve = [] }) => [...notify, ...consult, ...approve])
  )
  return Object.fromEntries([...used].map((name) => [name, units[name]]))
}
