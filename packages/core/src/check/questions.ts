import type { Organization } from "../model/organization.ts"
import type { Problem } from "../problem/problem.ts"
import { findPlacesOfAssertion, findPlacesOfTests, type Places } from "../schema/places.ts"
import { checkConditions } from "./conditions.ts"
import { checkReferences } from "./references.ts"
import { surveyOf } from "./survey.ts"

type Find = (value: unknown, isWanted: Parameters<typeof findPlacesOfTests>[1]) => Places

const checking =
  (find: Find) =>
  (value: unknown, organization: Organization): readonly Problem[] => {
    const survey = surveyOf(organization, {})
    const places = find(value, (id, kinds) => !kinds.some((kind) => survey.declares(kind, id)))
    const asked = { ...survey, places }
    return [...checkReferences(asked), ...checkConditions(asked)]
  }

/** What an assertion that stands outside a model refers to is there in it, and its condition tests what is there. */
export const checkAssertion = checking(findPlacesOfAssertion)

/** What a file of rule tests refers to is there in the model. */
export const checkRuleTests = checking(findPlacesOfTests)
