import type { Checked, Organization } from "@hubwright/core"
import * as Console from "effect/Console"
import * as Effect from "effect/Effect"
import { currentPage, Json, ProblemsFound } from "../answer.ts"
import type { Model } from "./load.ts"
import { formatModelProblems, problemData } from "./problems.ts"

/**
 * The value of a check that found no errors. Otherwise these are printed, with `--json` as data like that of `check`, and
 * the command ends with 1.
 */
export const checkedValue = <Value>(found: Checked<Value>, model: Pick<Model, "prefix" | "files">) =>
  Effect.gen(function* () {
    if (found.ok) return found.value
    const problems = found.problems.filter(({ severity }) => severity === "error")
    const page = yield* currentPage
    if (yield* Json) yield* Console.log(JSON.stringify({ problems: problems.map(problemData) }, undefined, 2))
    else yield* Console.error(formatModelProblems(model, problems, page.colors === "shown" ? "ansi" : "plain"))
    return yield* new ProblemsFound()
  })

/** The organization of a model that was read without errors. */
export const organizationOf = Effect.fnUntraced(function* (model: Model) {
  const organization: Organization = yield* checkedValue(model.organization, model)
  return organization
})
