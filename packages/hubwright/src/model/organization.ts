import type { Checked, Organization, Problem } from "@hubwright/core"
import * as Console from "effect/Console"
import * as Effect from "effect/Effect"
import { currentPage, Json, ProblemsFound } from "../answer.ts"
import type { Model } from "./load.ts"
import { formatModelProblems, problemData } from "./problems.ts"

/**
 * The value of a check that found no errors. Otherwise what it found is printed, with `--json` as data like that of
 * `check`, and the command ends with 1.
 */
export const checkedValue = <Value>(found: Checked<Value>, model: Pick<Model, "prefix" | "files">) =>
  Effect.gen(function* () {
    if (found.ok) return found.value
    const { problems } = found
    const page = yield* currentPage
    if (yield* Json) yield* Console.log(JSON.stringify({ problems: problems.map(problemData) }, undefined, 2))
    else yield* Console.error(formatModelProblems(model, problems, page.colors === "shown" ? "ansi" : "plain"))
    return yield* new ProblemsFound()
  })

/** The organization of a model that was read without errors; warnings are for `check` to say. */
export const organizationOf = Effect.fnUntraced(function* (model: Model) {
  const [first, ...others] = model.organization.problems.filter(isError)
  const found: Checked<Organization> =
    first === undefined ? model.organization : { ok: false, problems: [first, ...others] }
  return yield* checkedValue(found, model)
})

const isError = ({ severity }: Problem): boolean => severity === "error"
