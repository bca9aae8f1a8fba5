import * as Schema from "effect/Schema"
import { key } from "./field.ts"

/** One thing that differs or that a change brings about. */
const DifferenceData = Schema.Struct({
  code: key(Schema.String, "What kind of thing it is."),
  values: key(
    Schema.Record(Schema.String, Schema.Union([Schema.String, Schema.Finite, Schema.Array(Schema.String)])),
    "Ids, words of the model and counts that say it in any language."
  ),
  sentence: key(
    Schema.String,
    "The same in English, lower case, without a full stop. People are told by role and unit."
  )
}).annotate({ identifier: "Difference", description: "One thing that differs, or that a change brings about." })

/** What `hubwright diff --json` prints. */
export const DiffResult = Schema.Struct({
  topology: key(
    Schema.Struct({
      before: key(Schema.String, "The arrangement that the first model shows."),
      after: key(Schema.String, "The arrangement that the second model shows.")
    }),
    "How both are arranged."
  ),
  differences: key(Schema.Array(DifferenceData), "What differs, in words."),
  change: key(Schema.Unknown, "The change that makes the second model of the first; `change apply` takes it as a file.")
})
export type DiffResult = typeof DiffResult.Type
