import type { FactDeclaration } from "./fact-declaration.ts"
import type { ListeningQuery, Policy, RuleGroup, Source, Topic, TriagePlaybook } from "./organization.ts"
import type { Discipline } from "./vocabulary.ts"

/** What a pack holds: queries to listen with, policies, triage graphs, or rules to copy and change. */
export type PackKind = "listening" | "policy" | "playbook" | "rules"

/** A query of a pack, with the claims of the source documents that it makes real. */
export interface PackQuery extends ListeningQuery {
  /** Such as `S3-14`. */
  readonly claims: readonly string[]
}

/** A policy of a pack. The departments it speaks of are names ({@link Pack.names}), because a pack knows no organization. */
export interface PackPolicy extends Policy {
  /** It speaks only of what names one of these products of the organization; without such a product it does not apply. */
  readonly products?: "any" | "prescription-only"
}

/**
 * Ready elements of one kind or for one regime: plain data with its sources, and a rhythm of its own. It is brought into
 * an organization by `addPacks`.
 */
export interface Pack {
  readonly hubwrightPack: 1
  readonly id: string
  readonly title: string
  readonly kind: PackKind
  /** Grows with every change of what the pack says. */
  readonly version: string
  /** What the pack is not. */
  readonly notice: string
  /** How its entries were made. */
  readonly made: string
  /** What it cannot do. */
  readonly limits: string
  readonly sources: readonly Source[]
  /** The claims of the source documents that it makes real. */
  readonly claims: readonly string[]
  /** The departments it speaks of, by the names it uses, each with the discipline that stands for it where nothing is bound. */
  readonly names: { readonly [name: string]: Discipline }
  /** Message fields that its policies test. */
  readonly facts: { readonly [name: string]: FactDeclaration }
  readonly topics: { readonly [id: string]: Topic }
  readonly queries: { readonly [id: string]: PackQuery }
  readonly policies: readonly PackPolicy[]
  readonly playbooks: { readonly [id: string]: TriagePlaybook }
  /** Rules to copy into a model and change there; they are not brought in. */
  readonly ruleGroups: readonly RuleGroup[]
}
