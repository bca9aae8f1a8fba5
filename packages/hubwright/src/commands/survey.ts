import { neutralize } from "@hubwright/core"
import * as Command from "effect/cli/Command"
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import { answer } from "../answer.ts"
import { outputFlag, writeFile } from "../disk.ts"
import { loadModel, modelHere } from "../model/load.ts"
import { organizationOf } from "../model/organization.ts"
import { wrap } from "../page/page.ts"
import type { SurveyResult } from "../results/survey.ts"

/** `hubwright survey`: writes a form that asks who works with whom. */
export const survey = Command.make(
  "survey",
  { model: modelHere, output: outputFlag("The form to write; it is printed where this is left out.") },
  Effect.fnUntraced(function* ({ model, output }) {
    const organization = yield* organizationOf(yield* loadModel(model))
    const { writeTieSurvey } = yield* Effect.promise(() => import("@hubwright/core/read"))
    const form = writeTieSurvey(organization)
    const written = Option.isSome(output) ? yield* writeFile(output.value, form) : undefined
    const data: SurveyResult = { form, written: written ?? null }
    yield* answer({
      data,
      text: (page) =>
        written === undefined
          ? form.trimEnd().split("\r\n").map(neutralize).join("\n")
          : wrap(page, `Wrote ${neutralize(written)}. Filled in, it goes to \`assess --observations\`.`)
    })
  })
).pipe(
  Command.withDescription(
    "Writes a form, in CSV, that asks each unit how often it is in contact with each other one. Filled in, it goes to hubwright assess --observations, and counts as observed ties."
  ),
  Command.withShortDescription("Writes a form that asks who works with whom."),
  Command.withExamples([
    { command: "hubwright survey acme -o who-with-whom.csv", description: "A form to send around" },
    {
      command: "hubwright survey acme",
      description: "Look at it first"
    }
  ])
)
