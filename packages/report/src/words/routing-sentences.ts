import type { Discipline } from "@hubwright/core"
import type { Share } from "./words.ts"

/** What must be done with a message, units and people by what they are called. */
export interface DutyWords {
  readonly notify: readonly string[]
  readonly consult: readonly string[]
  readonly approve: readonly string[]
  /** Each duty with its deadline: `first-reply` and `2 hours`. */
  readonly due: readonly (readonly [duty: string, within: string])[]
  readonly publicReply: "full" | "signpost" | "none"
  readonly privateReply: "full" | "none"
  readonly onlyResponsible: boolean
  readonly forbid: readonly string[]
  readonly capture: readonly string[]
  readonly disclose: readonly string[]
  /** Training, languages, skills and authority that whoever answers must have. */
  readonly requires: readonly string[]
  readonly retainFor: string | undefined
  readonly eraseWithin: string | undefined
  readonly priority: number
}

/** The sentences about rules, what must be done, and what is asserted. */
export interface RoutingSentences {
  readonly routingTitle: (values: { readonly rules: number; readonly units: number; readonly never: number }) => string
  readonly noRules: (values: Record<never, never>) => string
  readonly routingCaption: (values: { readonly isProven: boolean }) => string
  readonly ruleSays: (values: { readonly to: string; readonly second: readonly string[] }) => string
  readonly discipline: (values: { readonly discipline: Discipline }) => string
  readonly groupTakes: (values: { readonly hit: "first" | "unique" | "collect" }) => string
  readonly neverDecides: (values: { readonly blockedBy: readonly string[] }) => string
  readonly matrixCaption: (values: { readonly channels: number; readonly date: string }) => string
  readonly goesTo: (values: { readonly unit: string; readonly channels: Share }) => string
  readonly ledgerTitle: (values: {
    readonly entries: number
    readonly binding: number
    readonly unverified: number
  }) => string
  readonly noDuties: (values: Record<never, never>) => string
  readonly duties: (values: DutyWords) => string
  readonly ledgerNote: (values: Record<never, never>) => string
  readonly ledgerSource: (values: { readonly jurisdictions: readonly string[]; readonly isVerified: boolean }) => string
  readonly assertionsTitle: (values: {
    readonly asserted: number
    readonly refuted: number
    readonly open: number
  }) => string
  readonly assertionsUnasked: (values: Record<never, never>) => string
}
