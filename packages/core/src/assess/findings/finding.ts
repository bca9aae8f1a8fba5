import type { Change } from "../../change/change.ts"
import type { Ids } from "../../model/ids.ts"
import type { Organization } from "../../model/organization.ts"
import { isList, isMap } from "../../model/plain-data.ts"
import type { ModelPath } from "../../problem/problem.ts"
import type { Subject } from "../subject.ts"

/** The stable code of a kind of finding. A code never changes its meaning. */
export type FindingCode = `HF${string}`

/** How much a finding weighs: something to know, something to mend at leisure, something that costs, something that harms. */
export type Severity = "note" | "minor" | "major" | "critical"

/** An element that a finding rests on, and what it says there, if that is a plain value. */
export interface FindingEvidence {
  readonly path: ModelPath
  readonly value?: string | number | boolean
}

/** Something that was found about an organization, with all it rests on. */
export interface Finding<I extends Ids = Ids> {
  readonly code: FindingCode
  readonly severity: Severity
  /** What it is about, so that the same finding can be found again later: an id, a duty, a kind of document. */
  readonly about: string
  /** One sentence with ids in backticks; nobody is named. */
  readonly sentence: string
  readonly evidence: readonly FindingEvidence[]
  /** The numbers it was made from. */
  readonly values: { readonly [name: string]: number }
  /** The ids of the claims of the source documents that say why it matters. */
  readonly sources: readonly string[]
  /** A change after which it is no longer found. Where there is none, only people can mend it. */
  readonly remedy?: Change<I>
}

/** What a rule finds; what it says of every finding alike is left out. */
export interface Found {
  /** The path of the first element where it is left out. */
  readonly about?: string
  readonly severity?: Severity
  readonly sentence: string
  readonly evidence: readonly ModelPath[]
  readonly values?: { readonly [name: string]: number }
  readonly remedy?: Change
}

/** What has to be known before a rule can find anything: a section of the model, or an observation. */
export type Knowledge =
  | "agencies"
  | "campaigns"
  | "channels"
  | "competencies"
  | "documents"
  | "escalation"
  | "goals"
  | "insights"
  | "listening"
  | "people"
  | "playbooks"
  | "products"
  | "publications"
  | "routing"
  | "targets"
  | "ties"
  | "topics"
  | "training"
  | "message log"

/** A kind of finding: when it is found, and what the reference says of it. */
export interface FindingRule {
  readonly code: FindingCode
  readonly severity: Severity
  /** What is wrong, in a few words, without a full stop. */
  readonly title: string
  /** Why it matters, in our own words. */
  readonly why: string
  /** The claims of the source documents behind it. */
  readonly sources: readonly string[]
  /** Any of these must be there: otherwise it is not known whether it is so, which is no finding. */
  readonly needs?: readonly Knowledge[]
  readonly find: (subject: Subject) => readonly Found[]
}

/** Whether the model, or what was observed, speaks of something at all. */
export const isKnown = ({ organization, observations }: Subject, knowledge: Knowledge): boolean => {
  switch (knowledge) {
    case "message log":
      return (observations.messages ?? []).length > 0
    case "listening":
      return organization.listening.packs.length > 0 || Object.keys(organization.listening.queries).length > 0
    case "routing":
      return organization.routing.responsible.rules.length > 0
    default:
      return hasEntries(organization[knowledge])
  }
}

/** Whether a section has anything in it, without going through what may be ten thousand people. */
const hasEntries = (section: object): boolean => {
  for (const key in section) if (Object.hasOwn(section, key)) return true
  return false
}

/** What stands at a path, where it is a plain value. */
export const evidenceAt = (organization: Organization, path: ModelPath): FindingEvidence => {
  let value: unknown = organization
  for (const step of path) {
    const held: unknown = value
    value = isList(held) ? held[Number(step)] : isMap(held) && Object.hasOwn(held, step) ? held[step] : undefined
  }
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean"
    ? { path, value }
    : { path }
}
