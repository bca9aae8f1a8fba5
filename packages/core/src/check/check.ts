import type { Organization } from "../model/organization.ts"
import type { ModelPath, Problem } from "../problem/problem.ts"
import { checkCalendars } from "./calendars.ts"
import { checkConditions } from "./conditions.ts"
import { checkCurrencies } from "./currencies.ts"
import { checkCustody } from "./custody.ts"
import { checkCycles } from "./cycles.ts"
import { checkDeclarations } from "./declarations.ts"
import { checkDemand } from "./demand.ts"
import { checkFactDeclarations } from "./fact-declarations.ts"
import { checkPeriods } from "./periods.ts"
import { checkPlaybooks } from "./playbooks.ts"
import { checkQueries } from "./queries.ts"
import { checkReferences } from "./references.ts"
import { checkRules } from "./rules.ts"
import { checkSelectors } from "./selectors.ts"
import { checkShares } from "./shares.ts"
import { checkSituations } from "./situations.ts"
import { type CheckContext, type Survey, surveyOf } from "./survey.ts"
import { checkTerms } from "./terms.ts"
import { checkTies } from "./ties.ts"
import { checkTraining } from "./training.ts"

export type { CheckContext } from "./survey.ts"

const checks: readonly ((survey: Survey) => readonly Problem[])[] = [
  checkReferences,
  checkDeclarations,
  checkFactDeclarations,
  checkConditions,
  checkCycles,
  checkTies,
  checkCalendars,
  checkPeriods,
  checkTerms,
  checkCustody,
  checkTraining,
  checkRules,
  checkSelectors,
  checkPlaybooks,
  checkSituations,
  checkQueries,
  checkDemand,
  checkShares,
  checkCurrencies
]

/**
 * What is wrong between the elements of an organization that fits the schema: unknown references, ids declared twice,
 * cycles, conditions that can never hold, and the like. All problems at once, check by check, each in the order of the
 * file. Paths are those of the organization as given (see {@link CheckContext.writtenPath}), completed: where a
 * shorthand was written they go further than the text does.
 */
export const checkOrganization = (organization: Organization, context: CheckContext): readonly Problem[] => {
  const survey = surveyOf(organization, context)
  const problems = checks.flatMap((check) => check(survey))
  const { writtenPath } = context
  return writtenPath === undefined ? problems : problems.map((problem) => withPaths(problem, writtenPath))
}

/** A problem with its places as they were written. */
export const withPaths = (problem: Problem, writtenPath: (path: ModelPath) => ModelPath): Problem => {
  const moved = <Item extends { readonly path?: ModelPath }>(item: Item): Item =>
    item.path === undefined ? item : { ...item, path: writtenPath(item.path) }
  return {
    ...moved(problem),
    related: problem.related.map(moved),
    fixes: problem.fixes.map((fix) => ({ ...fix, edits: fix.edits.map(moved) }))
  }
}
