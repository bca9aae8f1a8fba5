import * as Schema from "effect/Schema"
import { key } from "./field.ts"

/** One thing that differs or that a change brings about. */
export const DifferenceData = Schema.Struct({
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

/** How an organization is arranged before and after. */
export const TopologyChange = Schema.Struct({
  before: key(Schema.String, "The arrangement that the first shows."),
  after: key(Schema.String, "The arrangement that the second shows.")
})

/** What `hubwright diff --json` prints. */
export const DiffResult = Schema.Struct({
  topology: key(TopologyChange, "How both are arranged."),
  differences: key(Schema.Array(DifferenceData), "What differs, in words."),
  change: key(
    Schema.Struct({
      hubwrightChange: key(Schema.Literal(1), "The version of the format."),
      for: key(Schema.String, "The name of the first organization."),
      changes: key(Schema.Array(Schema.Unknown), "What makes the second model of the first.")
    }),
    "A change file: `change apply` takes it."
  )
})
export type DiffResult = typeof DiffResult.Type
