import * as Schema from "effect/Schema"
import { key } from "./field.ts"

/** A number that is known to lie between two others. */
export const Interval = Schema.Struct({
  low: key(Schema.Number, "At least."),
  high: key(Schema.Number, "At most; the same as `low` where it is known for sure.")
})

/** How much a finding weighs. */
export const Severity = Schema.Literals(["note", "minor", "major", "critical"])

const Change = Schema.Struct({
  code: key(Schema.String, "The code."),
  severity: key(Severity, "How much it weighs."),
  about: key(Schema.String, "What it is about."),
  sentence: key(Schema.String, "What was found.")
})

/** What has changed since an earlier assessment. */
export const ProgressData = Schema.Struct({
  since: key(
    Schema.Struct({
      organization: key(Schema.String, "What the organization was called then."),
      at: key(Schema.String, "The day of the earlier assessment.")
    }),
    "The earlier assessment."
  ),
  silo: key(
    Schema.Struct({
      before: key(Interval, "Where the score lay then."),
      after: key(Interval, "Where it lies now."),
      isComparable: key(Schema.Boolean, "Whether both are made by the same formula.")
    }),
    "The silo score then and now."
  ),
  mended: key(Schema.Array(Change), "Found then, and no longer."),
  new: key(Schema.Array(Change), "Found now, and not then."),
  still: key(Schema.Array(Change), "Found both times."),
  revealed: key(Schema.Array(Change), "Found now; then it was not known whether it was so."),
  untold: key(Schema.Array(Change), "Found then; now it is not known whether it still is so.")
})
export type ProgressData = typeof ProgressData.Type
