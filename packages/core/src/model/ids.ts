import type { FactDeclarations } from "./fact-declaration.ts"
import type { Organization } from "./organization.ts"

/**
 * The ids an organization declares, by kind. In an organization written in TypeScript each is a union of literals;
 * in one read from files each is a branded string ({@link FileIds}).
 */
export interface Ids {
  readonly department: string
  readonly agency: string
  readonly person: string
  readonly role: string
  readonly course: string
  readonly channel: string
  readonly brand: string
  readonly product: string
  readonly market: string
  readonly calendar: string
  readonly topic: string
  readonly condition: string
  readonly playbook: string
  readonly rule: string
  readonly campaign: string
  readonly goal: string
  readonly document: string
  readonly consent: string
  readonly competency: string
  readonly insight: string
  readonly query: string
  readonly profile: string
  readonly policy: string
  /** The message fields the organization declares for itself, with their types. */
  readonly facts: FactDeclarations
}

/** The kinds of element that are declared under an id, and can be referred to by it. */
export type IdKind = Exclude<keyof Ids, "facts">

declare const brand: unique symbol
/** A string known to be an id of one kind, because it was read from a checked file. */
export type BrandedId<Kind extends IdKind> = string & { readonly [brand]: Kind }

/** The id of a department that came out of a file. */
export type DepartmentId = BrandedId<"department">
/** The id of an agency that came out of a file. */
export type AgencyId = BrandedId<"agency">
/** The id of a person that came out of a file. */
export type PersonId = BrandedId<"person">
/** The id of a channel that came out of a file. */
export type ChannelId = BrandedId<"channel">
/** The id of a topic that came out of a file. */
export type TopicId = BrandedId<"topic">
/** The name of a rule that came out of a file. */
export type RuleName = BrandedId<"rule">

/** The ids of an organization that was read from files: branded strings, so that a person is not taken for a department. */
export type FileIds = { readonly [Kind in IdKind]: BrandedId<Kind> } & { readonly facts: FactDeclarations }

/** The ids of an organization: `IdsOf<typeof acme>["department"]`. */
export type IdsOf<O> = O extends Organization<infer I extends Ids> ? I : never

/** What every id looks like: a lower-case letter, then at most 63 lower-case letters, digits and hyphens. */
export const idPattern = /^[a-z][a-z0-9-]{0,63}$/u

/** Whether a string is an id. */
export const isId = (text: string): boolean => idPattern.test(text)
