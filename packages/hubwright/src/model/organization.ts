import type { Organization } from "@hubwright/core"
import * as Console from "effect/Console"
import * as Effect from "effect/Effect"
import { currentPage, Json, ProblemsFound } from "../answer.ts"
import type { Model } from "./load.ts"
import { formatModelProblems, problemData } from "./problems.ts"

/**
 * The organization of a model that was read without errors. Otherwise its problems are printed, with `--json` as data
 * like that of `check`, and the command ends with 1.
 */
export const organizationOf = Effect.fnUntraced(function* (model: Model) {
  if (model.organization.ok) {
    const organization: Organization = model.organization.value
    return organization
  }
  const { problems } = model.organization
  const page = yield* currentPage
  if (yield* Json) yield* Console.log(JSON.stringify({ problems: problems.map(problemData) }, undefined, 2))
  else yield* Console.error(formatModelProblems(model, problems, page.colors === "shown" ? "ansi" : "plain"))
  return yield* new ProblemsFound()
})
