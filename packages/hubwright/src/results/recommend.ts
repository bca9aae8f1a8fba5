import * as Schema from "effect/Schema"
import { DifferenceData } from "./diff.ts"
import { key } from "./field.ts"
import { Interval } from "./maturity.ts"

const Standing = Schema.Struct({
  silo: key(Interval, "The silo score, from 0 to 100."),
  needs: key(Schema.Int, "What channels need of others."),
  deadEnds: key(Schema.Int, "How much of that no way leads to."),
  faults: key(
    Schema.Array(
      Schema.Struct({
        code: key(Schema.String, "The code of the finding."),
        about: key(Schema.String, "What it is about."),
        severity: key(Schema.Literals(["note", "minor", "major", "critical"]), "How much it weighs.")
      })
    ),
    "What else is amiss."
  ),
  burden: key(Schema.Finite, "What it all weighs, in points.")
}).annotate({ identifier: "Standing", description: "Where an organization stands." })

const TargetEffect = Schema.Struct({
  before: key(Schema.Finite, "The share of messages answered within their targets before, from 0 to 1."),
  after: key(Schema.Finite, "The share after it."),
  mean: key(Schema.Finite, "What it is more after, on average of the runs."),
  halfWidth: key(Schema.Finite, "Half the width of the interval around that."),
  confidence: key(Schema.Finite, "How sure the interval is."),
  replications: key(Schema.Int, "How many runs were compared.")
}).annotate({
  identifier: "TargetEffect",
  description: "What a change does to response targets met, on the same messages."
})

const Option = {
  kind: key(Schema.Literals(["remedy", "reorganization"]), "What kind of thing it is."),
  title: key(Schema.String, "What it is for."),
  code: Schema.optionalKey(Schema.String).annotateKey({ description: "The code of the findings that it remedies." }),
  change: key(Schema.Unknown, "The change, as a change file holds it."),
  effortDays: key(Schema.Finite, "The days of work it takes: a judgment of its size."),
  after: key(Standing, "Where the organization stands then."),
  gain: key(Schema.Finite, "The points of burden that it takes away."),
  targets: Schema.optionalKey(TargetEffect).annotateKey({
    description: "What it does to response targets met, where that was simulated."
  })
}

const Refusal = Schema.Struct({
  title: key(Schema.String, "What it was for."),
  because: key(
    Schema.Literals(["regulated", "removes-department", "effort", "impossible"]),
    "Why it was not considered."
  )
}).annotate({ identifier: "Refusal", description: "Something that was not considered." })

/** What `hubwright recommend --json` prints. */
export const RecommendResult = Schema.Struct({
  start: key(Standing, "Where the organization stands."),
  steps: key(
    Schema.Array(
      Schema.Struct({
        ...Option,
        before: key(Standing, "Where it stands before the step."),
        mended: key(Schema.Array(Schema.Unknown), "The faults that are no more then."),
        raised: key(Schema.Array(Schema.Unknown), "The faults that have come to be."),
        brings: key(Schema.Array(DifferenceData), "What it brings about.")
      })
    ),
    "What to do, one after the other."
  ),
  end: key(Standing, "Where it stands after all of them."),
  change: key(
    Schema.Struct({
      hubwrightChange: key(Schema.Literal(1), "The version of the format."),
      for: key(Schema.String, "The name of the organization."),
      title: key(Schema.String, "What it is called."),
      changes: key(Schema.Array(Schema.Unknown), "All steps together.")
    }),
    "A change file: `change apply` takes it."
  ),
  options: key(
    Schema.Array(Schema.Struct(Option)),
    "Everything that was tried on the organization as it is, best first."
  ),
  refused: key(Schema.Array(Refusal), "What was not considered, and why."),
  targets: Schema.optionalKey(TargetEffect).annotateKey({
    description: "What all steps together do to response targets met, with `--simulate`."
  }),
  simulated: key(
    Schema.NullOr(
      Schema.Struct({
        days: key(Schema.Int, "How many days count."),
        warmUpDays: key(Schema.Int, "How many days before them do not."),
        seed: key(Schema.Int, "The seed of chance."),
        replications: key(Schema.Int, "How often each organization was run.")
      })
    ),
    "How it was simulated, with `--simulate`."
  ),
  written: key(Schema.NullOr(Schema.String), "The change file that was written, with `-o`.")
})
export type RecommendResult = typeof RecommendResult.Type

/** What `hubwright recommend --where --json` prints. */
export const WhereResult = Schema.Struct({
  current: key(Schema.String, "How it is arranged."),
  seats: key(
    Schema.Array(
      Schema.Struct({
        topology: key(Schema.String, "The arrangement."),
        hub: Schema.optionalKey(Schema.String).annotateKey({ description: "The department it is around." }),
        title: key(Schema.String, "Both in words."),
        outcome: key(
          Schema.Union([Schema.Struct(Option), Refusal]),
          "What it would do, computed, or why it is ruled out."
        ),
        reasons: key(
          Schema.Array(
            Schema.Struct({
              code: key(Schema.String, "What it is."),
              speaks: key(Schema.Literals(["for", "against"]), "For or against it."),
              values: key(Schema.Record(Schema.String, Schema.Finite), "The numbers that make the sentence."),
              sources: key(Schema.Array(Schema.String), "The claims of the source documents behind it.")
            })
          ),
          "What speaks for and against it."
        )
      })
    ),
    "The places that were compared: those that leave least amiss first."
  ),
  leads: key(
    Schema.Array(
      Schema.Struct({
        department: key(Schema.String, "Its id."),
        leadsNow: key(Schema.Boolean, "Whether it leads now."),
        channelShare: key(Schema.Finite, "The share of channels it works on."),
        tiedShare: key(Schema.Finite, "The share of other units it is tied to."),
        expertShare: Schema.optionalKey(Schema.Finite).annotateKey({
          description: "The share of topics and products it is an expert of."
        })
      })
    ),
    "The departments that could lead."
  ),
  without: key(Schema.Array(Schema.String), "The arrangements for which no place could be made.")
})
export type WhereResult = typeof WhereResult.Type
