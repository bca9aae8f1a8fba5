import * as Schema from "effect/Schema"
import { key } from "./field.ts"
import { Run } from "./simulate.ts"

const { replications: _each, ...OneRun } = Run

/** What `hubwright compare --best --json` prints. */
export const SelectResult = Schema.Struct({
  ...OneRun,
  kind: key(
    Schema.Literals(["selected", "too-close"]),
    "`too-close` where the difference is so little that a scenario takes more replications than there may be."
  ),
  measure: key(Schema.String, "The measure by which the best is selected."),
  better: key(Schema.Literals(["more", "less"]), "Whether more of it is better, or less."),
  worthwhile: key(Schema.Finite, "The least difference that matters."),
  probability: key(Schema.Finite, "The probability of selecting the best, where it is better by that."),
  constant: key(Schema.Finite, "The constant of Dudewicz and Dalal's procedure."),
  mostReplications: key(Schema.Int, "How many replications a scenario may take."),
  candidates: key(
    Schema.Array(
      Schema.Struct({
        name: key(Schema.String, "`today`, the name of a shape, or the change file."),
        mean: key(Schema.Finite, "The mean by which it is selected."),
        replications: key(Schema.Int, "How many replications it takes.")
      })
    ),
    "The best first: the first is what is selected."
  )
})
export type SelectResult = typeof SelectResult.Type
