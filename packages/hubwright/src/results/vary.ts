import * as Schema from "effect/Schema"
import { key, maybe } from "./field.ts"
import { Estimate, Run } from "./simulate.ts"

const Value = Schema.Struct({
  kind: key(Schema.Literals(["number", "minutes", "times"]), "What it is in; `times` of what the model says."),
  value: key(Schema.Finite, "How much.")
})

/** What `hubwright simulate --vary --json` prints. */
export const SweepResult = Schema.Struct({
  ...Run,
  points: key(
    Schema.Array(
      Schema.Struct({
        settings: key(
          Schema.Array(
            Schema.Struct({
              parameter: key(Schema.String, "The parameter, as it was named."),
              value: key(Value, "What it is set to.")
            })
          ),
          "What is varied."
        ),
        measures: key(Schema.Record(Schema.String, Estimate), "The measures then, by name.")
      })
    ),
    "In the order of the values, those of the last parameter first."
  )
})
export type SweepResult = typeof SweepResult.Type

/** What `hubwright compare --break-even --json` prints. */
export const BreakEvenResult = Schema.Struct({
  ...Run,
  measure: key(Schema.String, "The measure that is compared."),
  confidence: key(Schema.Finite, "How sure a conclusion is to be."),
  changes: key(
    Schema.Array(
      Schema.Struct({
        name: key(Schema.String, "The change file, or the name of a shape."),
        today: key(Estimate, "By how much the measure is more after the change, as the model is."),
        isSure: key(Schema.Boolean, "Whether that is sure: else there is no conclusion to turn round."),
        assumptions: key(
          Schema.Array(
            Schema.Struct({
              parameter: key(Schema.String, "The parameter, as it was named."),
              kind: key(Schema.Literals(["number", "minutes", "times"]), "What its values are in."),
              today: key(Schema.Finite, "What it is in the model."),
              from: key(Schema.Finite, "The least it is varied to."),
              to: key(Schema.Finite, "The most it is varied to."),
              atFrom: key(Estimate, "The difference at the least."),
              atTo: key(Estimate, "The difference at the most."),
              breakEven: maybe(Schema.Finite, "Where the change makes no difference; null where nowhere in the range."),
              sureUntil: maybe(Schema.Finite, "Until where, on the way there, the conclusion is sure."),
              turns: key(
                Schema.Array(
                  Schema.Struct({
                    breakEven: key(Schema.Finite, "Where the change makes no difference."),
                    sureUntil: key(Schema.Finite, "Until where, on the way there, the conclusion is sure.")
                  })
                ),
                "The same below and above what it is in the model, where the conclusion turns there, least first."
              )
            })
          ),
          "Those first that are nearest to turning the conclusion round."
        )
      })
    ),
    "What is compared with today."
  )
})
export type BreakEvenResult = typeof BreakEvenResult.Type
