import { topologies } from "@hubwright/core"
import * as Schema from "effect/Schema"
import { key, maybe } from "./field.ts"

/** The mean of replications, with its interval. */
export const Estimate = Schema.Struct({
  mean: maybe(Schema.Finite, "The mean of the replications; null where there is nothing it could be a mean of."),
  halfWidth: maybe(Schema.Finite, "How far it may be from the true mean; null of fewer than two replications."),
  confidence: key(Schema.Finite, "How sure that is."),
  replications: key(Schema.Int, "How many replications have a value."),
  quantiles: key(
    Schema.Struct({
      p5: maybe(Schema.Finite, "The value below which a twentieth of the replications lie."),
      p50: maybe(Schema.Finite, "The value below which half of them lie."),
      p95: maybe(Schema.Finite, "The value below which nineteen twentieths of them lie.")
    }),
    "How the replications spread: what chance can bring in one run of the days."
  )
}).annotate({ identifier: "Estimate", description: "What replications say of a quantity." })

const Measures = Schema.Record(Schema.String, Estimate)

/** How replications were run. */
export const Run = {
  seed: key(Schema.Int, "The seed: with it, the model and this version the result comes out the same."),
  version: key(Schema.String, "The version of Hubwright."),
  days: key(Schema.Finite, "How many days of each replication count."),
  warmUpDays: key(Schema.Finite, "How many days before fill the queues and do not count."),
  replications: key(Schema.Int, "How many replications there are.")
}

const isPrecise = maybe(
  Schema.Boolean,
  "Whether it is as precise as `--precision` asked for; null where nothing was asked for."
)

/** What was assumed, and what nobody can do. */
const Assumptions = Schema.Array(
  Schema.Struct({
    kind: key(
      Schema.Literals(["person", "work", "search", "start", "nobody", "notice", "cost", "stated"]),
      "What it is about."
    ),
    sentence: key(Schema.String, "What was assumed, or what nobody can do."),
    help: key(Schema.String, "What would settle it.")
  })
)

const Work = Schema.Struct({
  people: key(Schema.Int, "How many people it is of."),
  utilization: key(Estimate, "How much of their shifts they work; above 1 where work goes on after their end."),
  week: key(
    Schema.Array(Schema.NullOr(Schema.Finite)),
    "The same by the 168 hours of the week, from Monday, 00:00, by the wall clock; null where nobody works then."
  )
})

/** What `hubwright simulate --json` prints. */
export const SimulateResult = Schema.Struct({
  ...Run,
  isPrecise,
  model: key(Schema.String, "The hash of the model and of how long it was simulated."),
  measures: key(Measures, "The measures, by name; docs/concepts/simulation.md says what each is."),
  units: key(
    Schema.Record(
      Schema.String,
      Schema.Struct({
        waitMinutes: key(Estimate, "How long a visit waited there before somebody began to work on it."),
        waiting: key(Estimate, "How many waited there at a time.")
      })
    ),
    "Departments and agencies, by id."
  ),
  work: key(
    Schema.Struct({
      all: key(Work, "Of everybody."),
      units: key(Schema.Record(Schema.String, Work), "Of departments and agencies of five people and more, by id."),
      people: maybe(Schema.Record(Schema.String, Work), "Of each entry of `people`, by id; null without `--names`.")
    }),
    "How much of their shifts people work."
  ),
  flows: key(
    Schema.Array(
      Schema.Struct({
        channel: key(Schema.String, "Where they arrived."),
        responsible: maybe(Schema.String, "Who should answer."),
        end: key(Schema.String, "How they ended."),
        messages: key(Schema.Finite, "How many of them there were in a replication, on average.")
      })
    ),
    "Where messages went, and how they ended."
  ),
  assumed: key(Assumptions, "What the model does not say.")
})
export type SimulateResult = typeof SimulateResult.Type

/** What `hubwright compare --json` prints. */
export const CompareResult = Schema.Struct({
  ...Run,
  isPrecise,
  scenarios: key(
    Schema.Array(
      Schema.Struct({
        name: key(
          Schema.String,
          "`today`, the name of a shape, or the change file; in a crisis `without-plan`, `with-plan`, or the change file."
        ),
        model: key(Schema.String, "The hash of what was simulated."),
        change: maybe(Schema.Unknown, "The change that makes it of the model; null of what the model says itself."),
        around: maybe(Schema.String, "Around whom a shape is made, in words; null of all else."),
        staff: key(
          Schema.Struct({
            people: key(Schema.Int, "How many people work."),
            assumed: key(
              Schema.Int,
              "How many of them are assumed: one in each department and agency of which nobody is listed."
            ),
            utilization: key(Estimate, "How much of their shifts they work.")
          }),
          "Who works then."
        ),
        measures: key(Measures, "The measures, by name."),
        differences: key(
          Schema.Record(
            Schema.String,
            Schema.Struct({
              ...Estimate.fields,
              varianceReduction: maybe(
                Schema.Finite,
                "How many times as many replications would have been needed without common random numbers."
              )
            })
          ),
          "By how much each measure is more than in the first, replication by replication."
        )
      })
    ),
    "What the others are compared with first: today, or a crisis without its plan."
  ),
  leftOut: key(
    Schema.Array(
      Schema.Struct({
        topology: key(Schema.Literals(topologies), "The shape."),
        sentence: key(Schema.String, "Why.")
      })
    ),
    "The shapes that today is not compared with, where it is compared with shapes."
  ),
  assumed: key(Assumptions, "What the model does not say.")
})
export type CompareResult = typeof CompareResult.Type
