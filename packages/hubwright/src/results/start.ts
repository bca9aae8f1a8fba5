import * as Schema from "effect/Schema"
import { key } from "./field.ts"

/** What `hubwright --json` prints. */
export const StartResult = Schema.Struct({
  steps: key(
    Schema.Array(
      Schema.Struct({
        command: key(Schema.String, "A command to begin with."),
        does: key(Schema.String, "What it does.")
      })
    ),
    "How to begin."
  )
})
export type StartResult = typeof StartResult.Type
