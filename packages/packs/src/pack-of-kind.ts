import type { Pack, PackKind } from "@hubwright/core"
import { documentsOf } from "./documents.ts"

/** What is said of a pack; what is left out is empty. */
export interface PackText extends Partial<Omit<Pack, "hubwrightPack" | "kind">> {
  readonly id: string
  readonly title: string
  readonly claims: readonly string[]
  readonly notice: string
  readonly made: string
  readonly limits: string
}

/** A pack of one kind. The documents that its claims come from stand before its other sources. */
export const packOfKind = (kind: PackKind, { sources = [], ...text }: PackText): Pack => ({
  hubwrightPack: 1,
  version: "1",
  names: {},
  facts: {},
  topics: {},
  queries: {},
  policies: [],
  playbooks: {},
  ruleGroups: [],
  ...text,
  kind,
  sources: [...documentsOf(text.claims), ...sources]
})
