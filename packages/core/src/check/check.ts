import type { Organization } from "../model/organization.ts"
import type { Problem } from "../problem/problem.ts"
import { checkConditions } from "./conditions.ts"
import { checkDeclarations } from "./declarations.ts"
import { checkFactDeclarations } from "./fact-declarations.ts"
import { checkReferences } from "./references.ts"
import { type CheckContext, type Survey, surveyOf } from "./survey.ts"

export type { CheckContext } from "./survey.ts"

const checks: readonly ((survey: Survey) => readonly Problem[])[] = [
  checkReferences,
  checkDeclarations,
  checkFactDeclarations,
  checkConditions
]

/**
 * What is wrong between the elements of an organization that fits the schema: unknown references, ids declared twice,
 * cycles, conditions that can never hold, and the like. All problems at once, check by check, each in the order of the
 * file. Paths follow the organization as it was read: where a shorthand was written they go further than the text does.
 */
export const checkOrganization = (organization: Organization, context: CheckContext): readonly Problem[] => {
  const survey = surveyOf(organization, context)
  return checks.flatMap((check) => check(survey))
}
