import * as Schema from "effect/Schema"
import { required } from "./field.ts"
import { DateText, LongText, Text } from "./text.ts"

const Points = Schema.Finite.check(
  Schema.isBetween({ minimum: 0, maximum: 100 }, { message: "is not a score: 0 to 100" })
)

const FindingCode = Schema.String.check(
  Schema.isPattern(/^HF[0-9]{4}$/u, { message: "is not the code of a finding, such as `HF0401`" })
)

const EarlierFinding = Schema.Struct({
  code: required(FindingCode, "Its code."),
  severity: required(Schema.Literals(["note", "minor", "major", "critical"]), "How much it weighs."),
  about: required(Text, "What it is about."),
  sentence: required(LongText, "What was found.")
}).annotate({ identifier: "EarlierFinding", description: "Something that was found." })

/** What is read of a file that `hubwright assess --json` printed; what else stands in it is left out before. */
export const AssessmentFile = Schema.Struct({
  hubwrightAssessment: required(Schema.Literal(1), "The version of the format."),
  organization: required(Text, "The name of the organization."),
  at: required(DateText, "The day by which was judged."),
  silo: required(
    Schema.Struct({
      interval: required(
        Schema.Struct({ low: required(Points, "At least."), high: required(Points, "At most.") }),
        "Where the score lies."
      ),
      formula: required(LongText, "How it was made.")
    }),
    "How far it was a company of silos."
  ),
  findings: required(Schema.Array(EarlierFinding), "What was found."),
  unknowns: required(
    Schema.Array(Schema.Struct({ settles: required(Schema.Array(FindingCode), "What knowing it would settle.") })),
    "What was not known."
  )
}).annotate({ identifier: "AssessmentFile", description: "An earlier assessment." })
