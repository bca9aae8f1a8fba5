import * as Schema from "effect/Schema"
import { key, maybe } from "./field.ts"

/** What is known of a number. */
export const Interval = Schema.Struct({
  low: key(Schema.Finite, "The least it can be."),
  high: key(Schema.Finite, "The most it can be; the same where it is known for sure.")
}).annotate({ identifier: "Interval", description: "What is known of a number." })

const Stage = Schema.Struct({
  place: key(Schema.Int, "The place of its level, from 0; -1 below the first."),
  level: Schema.optionalKey(Schema.String).annotateKey({ description: "The id of its level." }),
  name: Schema.optionalKey(Schema.String).annotateKey({ description: "What it is called." })
}).annotate({ identifier: "Stage", description: "A stage of a maturity model." })

const Scored = {
  score: key(Interval, "The sum over levels of the mean answer there."),
  most: key(Schema.Finite, "The most it can be.")
}

const Answer = Schema.Struct({
  activity: key(Schema.String, "The activity."),
  value: key(Interval, "How far it is done, from 0 to 1: 0 unless all criteria are met, else the coverage."),
  coverage: key(Interval, "How much of the organization does it, whatever the criteria say."),
  coverageBy: key(Schema.Literals(["evidence", "person", "nobody"]), "What settled that."),
  criteria: key(
    Schema.Array(
      Schema.Struct({
        criterion: key(Schema.String, "The id of the criterion."),
        isMet: key(Schema.Literals(["yes", "no", "unknown"]), "Whether it is met."),
        by: key(Schema.Literals(["evidence", "person", "nobody"]), "What settled that.")
      })
    ),
    "The criteria."
  ),
  evidence: key(
    Schema.Array(
      Schema.Struct({
        fact: key(Schema.String, "A fact of the organization; docs/reference/facts.md lists them."),
        value: key(Schema.Unknown, "Its value: an interval, a word, words or a truth; `null` where it is not known."),
        against: key(
          Schema.Array(Schema.Array(Schema.Union([Schema.String, Schema.Int]))),
          "The elements that speak against more."
        ),
        open: key(
          Schema.Array(Schema.Array(Schema.Union([Schema.String, Schema.Int]))),
          "The elements of which the model does not say."
        )
      })
    ),
    "What of the model was looked at."
  ),
  said: maybe(Schema.Record(Schema.String, Schema.Unknown), "The answer of a person that was at hand."),
  disputed: key(
    Schema.Array(Schema.String),
    "The criteria, and `coverage`, of which that person says otherwise than the model shows. The model counts."
  )
}).annotate({ identifier: "ActivityAnswer", description: "What is known of an activity." })

const Step = Schema.Struct({
  activity: key(Schema.String, "The activity."),
  title: key(Schema.String, "What is done."),
  from: key(Interval, "How far it is."),
  to: key(Schema.Finite, "How far it is to get."),
  effort: key(Schema.Finite, "Knowledge, time and resources it takes, each from 1 to 5, added up."),
  merit: key(Schema.Finite, "Usefulness times what is to be gained, over effort."),
  after: key(Schema.Array(Schema.String), "The activities of the plan that it waits for."),
  isPrerequisite: key(Schema.Boolean, "Whether it is there only because a step after it waits for it."),
  isUnknown: key(Schema.Boolean, "Whether it may be done already: then finding out comes first.")
}).annotate({ identifier: "RoadmapStep", description: "An activity to get going." })

/** What `hubwright maturity --json` prints. */
export const MaturityResult = Schema.Struct({
  maturity: key(
    Schema.Array(
      Schema.Struct({
        model: key(Schema.String, "The id of the maturity model."),
        version: key(Schema.String, "Its version."),
        title: key(Schema.String, "What it is called."),
        notice: maybe(Schema.String, "What a reader must know of it."),
        stage: key(
          Schema.Struct({
            least: key(Stage, "The stage that is sure."),
            most: key(Stage, "The stage that may be, if what is unknown turns out well."),
            blocking: key(
              Schema.Array(
                Schema.Struct({
                  activity: key(Schema.String, "The activity."),
                  level: key(Schema.String, "Its level."),
                  because: key(Schema.Literals(["not-done", "unknown"]), "Whether it is known not to be done.")
                })
              ),
              "What stands before the next stage."
            )
          }),
          "Where the organization stands, by gates."
        ),
        profile: key(
          Schema.Struct({
            ...Scored,
            dimensions: key(
              Schema.Array(
                Schema.Struct({
                  dimension: key(Schema.String, "Its id."),
                  name: key(Schema.String, "What it is called."),
                  ...Scored,
                  practices: key(Schema.Array(Schema.Record(Schema.String, Schema.Unknown)), "Its parts, alike.")
                })
              ),
              "What is looked at."
            )
          }),
          "How mature it is, without stages."
        ),
        distance: key(
          Schema.Struct({
            targets: key(Schema.Literals(["goals", "next-stage"]), "What it is measured to."),
            percentToTarget: key(Interval, "From 0 to 1: 1 less the gaps over the targets."),
            gaps: key(
              Schema.Array(
                Schema.Struct({
                  activity: key(Schema.String, "The activity."),
                  target: key(Schema.Finite, "How far it is to get."),
                  gap: key(Interval, "What is missing.")
                })
              ),
              "The activities that are not there, the widest gap first."
            )
          }),
          "How far it is from what it wants."
        ),
        answers: key(Schema.Array(Answer), "What is known of every activity."),
        unknowns: key(
          Schema.Array(
            Schema.Struct({
              activity: key(Schema.String, "The activity."),
              narrows: key(Schema.Finite, "By how much knowing it narrows the overall score."),
              isBlocking: key(Schema.Boolean, "Whether it stands before the next stage.")
            })
          ),
          "What is not known, most telling first."
        ),
        stray: key(Schema.Array(Schema.String), "Activities that were answered or wanted and are not in the model."),
        roadmap: key(
          Schema.Struct({
            effortPerPhase: key(Schema.Finite, "How much effort a phase may take."),
            phases: key(
              Schema.Array(
                Schema.Struct({
                  steps: key(Schema.Array(Step), "What is done together."),
                  effort: key(Schema.Finite, "What that takes."),
                  stage: key(Stage, "The stage that is sure then."),
                  profile: key(Schema.Record(Schema.String, Schema.Unknown), "The profile then.")
                })
              ),
              "What is done first, second and so on."
            )
          }),
          "The way to the targets."
        )
      })
    ),
    "By each maturity model."
  )
})
export type MaturityResult = typeof MaturityResult.Type
