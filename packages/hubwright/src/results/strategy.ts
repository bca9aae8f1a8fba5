import * as Schema from "effect/Schema"
import { key, maybe } from "./field.ts"

const Truth = Schema.Literals(["yes", "no", "unknown"])

const Check = Schema.Struct({
  id: key(Schema.String, "Its id."),
  title: key(Schema.String, "What should be so."),
  isMet: key(Truth, "Whether it is."),
  facts: key(
    Schema.Array(
      Schema.Struct({
        fact: key(Schema.String, "A fact of the organization; docs/reference/facts.md lists them."),
        value: key(Schema.Unknown, "Its value; `null` where it is not known."),
        against: key(
          Schema.Array(Schema.Array(Schema.Union([Schema.String, Schema.Int]))),
          "The elements that keep it from being so."
        )
      })
    ),
    "What it rests on."
  ),
  sources: key(Schema.Array(Schema.String), "The claims of the source documents behind it.")
}).annotate({ identifier: "Check", description: "Something that should be so." })

const Readiness = Schema.Struct({
  id: key(Schema.String, "Its id."),
  title: key(Schema.String, "What it is."),
  verdict: key(Schema.Literals(["ready", "not-ready", "unknown"]), "Ready where all is so."),
  low: key(Schema.Finite, "The share of what it takes that is so."),
  high: key(Schema.Finite, "The share that may be so."),
  checks: key(Schema.Array(Check), "What it takes.")
}).annotate({ identifier: "Readiness", description: "How ready the organization is for something." })

const Question = Schema.Struct({
  id: key(Schema.String, "Its id."),
  question: key(Schema.String, "What is asked."),
  sources: key(Schema.Array(Schema.String), "The claims of the source documents that ask it."),
  numbers: key(
    Schema.Array(
      Schema.Struct({
        name: key(Schema.String, "The name of a number."),
        meaning: key(Schema.String, "What it is."),
        value: maybe(Schema.Finite, "Its value; `null` where it is not measured."),
        needs: key(Schema.String, "What would have to be known to measure it."),
        benchmarks: key(
          Schema.Array(
            Schema.Struct({
              id: key(Schema.String, "The benchmark; `hubwright packs benchmarks` has more of it."),
              value: key(Schema.Finite, "What others measured."),
              year: maybe(Schema.Int, "When.")
            })
          ),
          "What others measured of the same."
        )
      })
    ),
    "What answers it."
  )
}).annotate({ identifier: "AnsweredQuestion", description: "A question, with the numbers that answer it." })

const ExecutiveQuestion = Schema.Struct({
  ...Question.fields,
  findings: key(Schema.Array(Schema.String), "The codes of the kinds of finding that bear on the answer.")
}).annotate({ identifier: "ExecutiveQuestion", description: "A question of executives." })

/** How an organization is set up as a group, as `hubwright assess --json` prints it. */
export const StrategyData = Schema.Struct({
  need: key(
    Schema.Struct({
      isNeeded: key(Truth, "Whether a strategy for the whole group is needed."),
      condition: key(Check, "Whether there is anything to hold together."),
      reasons: key(Schema.Array(Check), "What speaks for it; one is enough.")
    }),
    "Whether a strategy for the whole group is needed, and why."
  ),
  pillars: key(Schema.Array(Readiness), "Monitoring, campaigns, training and customer care."),
  groupHead: key(
    Schema.Struct({
      duties: key(Readiness, "The four duties."),
      means: key(Readiness, "What it takes to have them.")
    }),
    "The group head of social media."
  ),
  hub: key(Readiness, "The four duties of the expert team."),
  crisis: key(Readiness, "Readiness for a crisis."),
  team: key(Readiness, "Whether a team across departments is ready."),
  executive: key(Schema.Array(ExecutiveQuestion), "The three questions of executives."),
  impacts: key(Schema.Array(Question), "What isolation costs, in five respects.")
})
export type StrategyData = typeof StrategyData.Type
