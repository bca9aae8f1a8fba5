import { topologies } from "@hubwright/core"
import * as Schema from "effect/Schema"
import { key, maybe } from "./field.ts"
import { MaturityResult } from "./maturity.ts"
import { Interval, ProgressData, Severity } from "./progress.ts"
import { StrategyData } from "./strategy.ts"

const Input = Schema.Struct({
  name: key(Schema.String, "What it is."),
  value: maybe(Schema.Number, "Its value; `null` where it is not known.")
})

const Component = Schema.Struct({
  name: key(Schema.String, "Its name."),
  meaning: key(Schema.String, "What it is."),
  weight: key(Schema.Number, "Its weight in the score."),
  interval: key(Interval, "Where it lies, from 0, one company, to 1, sealed off."),
  inputs: key(Schema.Array(Input), "The numbers it was made from.")
})

const FindingData = Schema.Struct({
  code: key(Schema.String, "The code; docs/reference/findings.md describes each."),
  severity: key(Severity, "How much it weighs."),
  about: key(Schema.String, "What it is about; with the code it is the same from one assessment to the next."),
  sentence: key(Schema.String, "What was found."),
  why: key(Schema.String, "Why it matters."),
  evidence: key(
    Schema.Array(
      Schema.Struct({
        path: key(Schema.Array(Schema.Union([Schema.String, Schema.Number])), "An element of the model it rests on."),
        value: maybe(Schema.Union([Schema.String, Schema.Number, Schema.Boolean]), "What stands there, if plain."),
        file: maybe(Schema.String, "The file it stands in, from the model's folder."),
        line: maybe(Schema.Number, "The line, counted from 1.")
      })
    ),
    "What it rests on."
  ),
  values: key(Schema.Record(Schema.String, Schema.Number), "The numbers it was made from."),
  sources: key(Schema.Array(Schema.String), "The claims of the source documents that say why it matters."),
  remedy: key(
    Schema.Unknown,
    "A change after which it is no longer found, as `applyChange` of @hubwright/core takes it; `null` where only people can help."
  ),
  brings: key(Schema.Array(Schema.String), "What the remedy brings about, in words.")
})

/** What `hubwright assess --json` prints. */
export const AssessResult = Schema.Struct({
  hubwrightAssessment: key(Schema.Literal(1), "The version of this format."),
  organization: key(Schema.String, "The name of the organization."),
  at: key(Schema.String, "The day by which was judged what has expired."),
  topology: key(
    Schema.Struct({
      declared: maybe(Schema.Literals(topologies), "What it says of itself."),
      actual: key(Schema.String, "What its ties, channels and people show, or `not-decidable`."),
      scores: key(Schema.Record(Schema.String, Schema.Number), "How well each arrangement fits, from 0 to 1.")
    }),
    "How it is arranged."
  ),
  silo: key(
    Schema.Struct({
      score: key(Schema.Number, "The middle of the interval: an orientation, from 0 to 100."),
      interval: key(Interval, "Where the score lies."),
      formula: key(Schema.String, "How it is made of the components."),
      components: key(Schema.Array(Component), "The silo vector.")
    }),
    "How far it is a company of silos."
  ),
  measures: key(
    Schema.Array(
      Schema.Struct({
        ...Input.fields,
        meaning: key(Schema.String, "What it is, with its unit or range."),
        sources: key(Schema.Array(Schema.String), "The claims that ask for it.")
      })
    ),
    "The numbers that the source documents ask for."
  ),
  brokers: key(
    Schema.Array(
      Schema.Struct({
        unit: key(Schema.String, "A unit."),
        share: key(Schema.Number, "Its share of all that runs between other units.")
      })
    ),
    "Who carries what runs between units, most first."
  ),
  contacts: key(
    Schema.Array(
      Schema.Struct({
        units: key(Schema.Array(Schema.String), "Two units, in id order."),
        ties: key(Schema.Number, "How many ties there are between them."),
        contactsPerWeek: maybe(Schema.Number, "How often they are in contact.")
      })
    ),
    "The pairs of units that are in contact."
  ),
  maturity: key(MaturityResult.fields.maturity, "How mature it is, by the maturity models that it names."),
  strategy: key(StrategyData, "How it is set up as a group."),
  progress: maybe(ProgressData, "What has changed since the assessment given with `--baseline`."),
  findings: key(Schema.Array(FindingData), "What was found, the gravest first."),
  unknowns: key(
    Schema.Array(
      Schema.Struct({
        knowledge: key(Schema.String, "The section of the model, or the observation, that would say it."),
        would: key(Schema.String, "What it would tell."),
        narrows: key(Schema.Number, "By how many points of the score it could narrow the interval."),
        settles: key(Schema.Array(Schema.String), "The kinds of finding it would settle.")
      })
    ),
    "What is not known, by how much knowing it would settle."
  ),
  written: key(Schema.NullOr(Schema.String), "The change file that was written, with `-o`.")
})
export type AssessResult = typeof AssessResult.Type
