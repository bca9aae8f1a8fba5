import type { Pack, PackKind, TriagePlaybook } from "@hubwright/core"
import { documentsOf } from "./documents.ts"

/** A triage graph, which gets the id that it stands under. */
export type Graph = Omit<TriagePlaybook, "id">

/** What is said of a pack; what is left out is empty. */
export interface PackText extends Partial<Omit<Pack, "hubwrightPack" | "kind" | "playbooks">> {
  readonly id: string
  readonly title: string
  readonly claims: readonly string[]
  readonly notice: string
  readonly made: string
  readonly limits: string
  readonly playbooks?: { readonly [id: string]: Graph }
}

/** A pack of one kind. The documents that its claims come from stand before its other sources. */
export const packOfKind = (kind: PackKind, { sources = [], playbooks = {}, ...text }: PackText): Pack => ({
  hubwrightPack: 1,
  version: "1",
  names: {},
  facts: {},
  topics: {},
  queries: {},
  policies: [],
  ruleGroups: [],
  ...text,
  kind,
  playbooks: Object.fromEntries(Object.entries(playbooks).map(([id, playbook]) => [id, { id, ...playbook }])),
  sources: [...documentsOf(text.claims), ...sources]
})
