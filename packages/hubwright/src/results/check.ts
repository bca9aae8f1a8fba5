import * as Schema from "effect/Schema"
import { key, maybe } from "./field.ts"

/** A problem of a model. */
export const ProblemData = Schema.Struct({
  code: key(Schema.String, "The stable code, such as `HW0301`; docs/reference/problems.md explains each."),
  severity: key(Schema.Literals(["error", "warning"]), "An error prevents the use of the model; a warning does not."),
  file: maybe(Schema.String, "The file, from the model's folder; `null` where no place is known."),
  line: maybe(Schema.Int, "The line, counted from 1."),
  column: maybe(Schema.Int, "The column, counted from 1, in UTF-16 units."),
  endLine: maybe(Schema.Int, "The line it ends on."),
  endColumn: maybe(Schema.Int, "The column after its last."),
  message: key(Schema.String, "What is wrong."),
  help: maybe(Schema.String, "What to try."),
  path: key(
    Schema.Array(Schema.Union([Schema.String, Schema.Int])),
    "Where in the model: keys and numbers of elements."
  ),
  fixes: key(Schema.Array(Schema.String), "What `check --fix` could do about it.")
}).annotate({ identifier: "Problem", description: "A problem of a model." })
export type ProblemData = typeof ProblemData.Type

/** What `hubwright check --json` prints. */
const AppliedFix = Schema.Struct({
  file: key(Schema.String, "The file."),
  line: key(Schema.Int, "The line, before it was mended."),
  message: key(Schema.String, "What was wrong."),
  fix: key(Schema.String, "What was done.")
})
/** A fix that was applied. */
export type AppliedFix = typeof AppliedFix.Type

export const CheckResult = Schema.Struct({
  problems: key(Schema.Array(ProblemData), "All problems, in the order of the files."),
  mended: key(Schema.Array(Schema.String), "The files that `--fix` changed, from the model's folder."),
  applied: key(Schema.Array(AppliedFix), "What it did in them.")
})
export type CheckResult = typeof CheckResult.Type
