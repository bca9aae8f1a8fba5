import * as Schema from "effect/Schema"
import { ProblemData } from "./check.ts"
import { DifferenceData, TopologyChange } from "./diff.ts"
import { key, maybe } from "./field.ts"

const told = {
  title: maybe(Schema.String, "What the change is called."),
  note: maybe(Schema.String, "Why it is proposed."),
  topology: key(TopologyChange, "How the organization is arranged before and after."),
  differences: key(Schema.Array(DifferenceData), "What it brings about, in words."),
  problems: key(Schema.Array(ProblemData), "What is doubtful about the change file, as `check` prints problems.")
}

/** What `hubwright change describe --json` prints. */
export const ChangeDescribeResult = Schema.Struct(told)
export type ChangeDescribeResult = typeof ChangeDescribeResult.Type

/** What `hubwright change apply --json` prints. */
export const ChangeApplyResult = Schema.Struct({
  ...told,
  changed: key(Schema.Array(Schema.String), "The files of the model that change, from its folder."),
  written: key(Schema.Array(Schema.String), "The paths that were written, with `--write` or `-o`."),
  diff: maybe(Schema.String, "The changed lines as a unified diff, with `--diff`.")
})
export type ChangeApplyResult = typeof ChangeApplyResult.Type
