import { neutralize } from "@hubwright/core"
import * as Command from "effect/cli/Command"
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import { answer } from "../answer.ts"
import { outputFlag, refuseModelFile, writeFile } from "../disk.ts"
import { loadModel, modelHere } from "../model/load.ts"
import { organizationOf } from "../model/organization.ts"
import { wrap } from "../page/page.ts"
import type { TypesResult } from "../results/ids.ts"

/** `hubwright types`: writes a model's ids as TypeScript. */
export const types = Command.make(
  "types",
  { model: modelHere, output: outputFlag("The file to write; it is printed where this is left out.") },
  Effect.fnUntraced(function* ({ model, output }) {
    const loaded = yield* loadModel(model)
    const organization = yield* organizationOf(loaded)
    if (Option.isSome(output)) yield* refuseModelFile(output.value, loaded)
    const { idsModule } = yield* Effect.promise(() => import("../ids/ids-type.ts"))
    const { name, text } = idsModule(organization)
    const written = Option.isSome(output) ? yield* writeFile(output.value, text) : undefined
    const data: TypesResult = { name, text, written: written ?? null }
    yield* answer({
      data,
      text: (page) => (written === undefined ? text.trimEnd() : wrap(page, `Wrote ${name} to ${neutralize(written)}.`))
    })
  })
).pipe(
  Command.withDescription(
    'Writes the ids of a model as TypeScript, so that a misspelt department in your code is a compile error: loadOrganization<AcmeIds>("acme").'
  ),
  Command.withShortDescription("Writes the ids of a model as TypeScript."),
  Command.withExamples([
    { command: "hubwright types acme -o src/acme-ids.ts", description: "Write them beside your code" },
    { command: "hubwright types", description: "Print those of the model in the folder you are in" }
  ])
)
