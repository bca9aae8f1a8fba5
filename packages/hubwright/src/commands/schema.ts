import * as Command from "effect/cli/Command"
import * as Flag from "effect/cli/Flag"
import * as Effect from "effect/Effect"
import { answer } from "../answer.ts"

/** `hubwright schema`: prints the JSON Schema of model files. */
export const schema = Command.make(
  "schema",
  {
    change: Flag.Boolean("change").pipe(Flag.withDescription("That of change files."), Flag.withDefault(false)),
    maturity: Flag.Boolean("maturity").pipe(
      Flag.withDescription("That of files with maturity models of your own."),
      Flag.withDefault(false)
    ),
    decision: Flag.Boolean("decision").pipe(
      Flag.withDescription("That of the decisions which route prints."),
      Flag.withDefault(false)
    )
  },
  Effect.fnUntraced(function* ({ change, maturity, decision }) {
    const { changeJsonSchema, decisionJsonSchema, maturityJsonSchema, organizationJsonSchema } = yield* Effect.promise(
      () => import("@hubwright/core/schema")
    )
    const data = decision
      ? decisionJsonSchema()
      : maturity
        ? maturityJsonSchema()
        : change
          ? changeJsonSchema()
          : organizationJsonSchema()
    yield* answer({ data, text: () => JSON.stringify(data, undefined, 2) })
  })
).pipe(
  Command.withDescription(
    "Prints the JSON Schema (2020-12) of model files, of change files, of maturity models, or of decisions. Editors use it to complete keys and explain them."
  ),
  Command.withShortDescription("Prints the JSON Schema of model files, for editors."),
  Command.withExamples([{ command: "hubwright schema > hubwright.schema.json", description: "Write it to a file" }])
)
