import type { InstantLike } from "../model/instant.ts"
import type { Organization } from "../model/organization.ts"
import type { ModelPath, Problem } from "../problem/problem.ts"

/** What the checks know besides the organization. */
export interface CheckContext {
  /** The moment to judge what expires by; without it nothing is said that depends on time. */
  readonly at?: InstantLike
  /**
   * The places of what was given but left out of the organization because it did not fit the schema. What would have
   * been declared there counts as declared, and nothing is said that would only follow from its absence.
   */
  readonly omitted?: readonly ModelPath[]
}

const checks: readonly ((organization: Organization, context: CheckContext) => readonly Problem[])[] = []

/**
 * What is wrong between the elements of an organization that fits the schema: unknown references, ids declared twice,
 * cycles, conditions that can never hold, and the like. All problems at once, check by check, each in the order of the
 * file. Paths follow the organization as it was read: where a shorthand was written they go further than the text does.
 */
export const checkOrganization = (organization: Organization, context: CheckContext): readonly Problem[] =>
  checks.flatMap((check) => check(organization, context))
