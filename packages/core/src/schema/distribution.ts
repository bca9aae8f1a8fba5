import * as Schema from "effect/Schema"
import { required } from "./field.ts"
import { DurationText, PositiveCount, Share } from "./text.ts"

const positive = Schema.Finite.check(Schema.isGreaterThan(0, { message: "is not greater than 0" }))
const mean = required(DurationText, "Its mean.")
const cv = required(positive, "Its coefficient of variation: standard deviation over mean.")

const Phase = Schema.Struct({ share: required(Share, "How often."), mean })

/** A distribution of lengths of time. */
export const Distribution = Schema.Union([
  DurationText,
  Schema.Struct({ constant: required(DurationText, "Always this long.") }),
  Schema.Struct({ exponential: required(Schema.Struct({ mean }), "Exponential.") }),
  Schema.Struct({
    erlang: required(
      Schema.Struct({ mean, phases: required(PositiveCount, "The number of exponential phases.") }),
      "Erlang."
    )
  }),
  Schema.Struct({ gamma: required(Schema.Struct({ mean, cv }), "Gamma.") }),
  Schema.Struct({ lognormal: required(Schema.Struct({ mean, cv }), "Lognormal.") }),
  Schema.Struct({
    uniform: required(
      Schema.Struct({ min: required(DurationText, "The least."), max: required(DurationText, "The most.") }),
      "Uniform."
    )
  }),
  Schema.Struct({
    hyperexponential: required(
      Schema.Array(Phase).check(Schema.isMinLength(1, { message: "has no phases" })),
      "One of several exponentials, by share."
    )
  }),
  Schema.Struct({
    empirical: required(
      Schema.Array(DurationText).check(Schema.isMinLength(1, { message: "has no values" })),
      "One of these, each as often."
    )
  })
]).annotate({
  identifier: "Distribution",
  description: "A distribution of lengths of time; a duration alone is constant."
})
