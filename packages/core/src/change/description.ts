import type { Organization } from "../model/organization.ts"

/** One thing that a change brings about, as data and in words. People are told by role and unit, never by name or id. */
export interface ChangeDescription {
  /** What kind of thing it is; with the values enough to say it in another language. */
  readonly code:
    | "ties-added"
    | "ties-removed"
    | "tie-changed"
    | "operators"
    | "contributors"
    | "facet"
    | "closed"
    | "credentials"
    | "moved"
    | "enabled"
    | "disabled"
    | "trained"
    | "added"
    | "removed"
    | "set"
  /** Ids of units, channels and the like, words of the model, and counts. */
  readonly values: { readonly [name: string]: string | number | readonly string[] }
  /** The same as an English sentence: lower case, without a full stop. */
  readonly sentence: string
}

/** Two versions of an organization. */
export interface Versions {
  readonly before: Organization
  readonly after: Organization
}
