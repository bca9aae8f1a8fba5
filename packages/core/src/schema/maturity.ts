import * as Schema from "effect/Schema"
import { defaulted, optional, required } from "./field.ts"
import * as Ref from "./reference.ts"
import { DateText, Share, Text } from "./text.ts"

/** What somebody answered about an activity of a maturity model. */
export const MaturityAnswer = Schema.Struct({
  model: required(Ref.Id, "The maturity model."),
  activity: required(Ref.Id, "The activity."),
  coverage: optional(Share, "How much of the organization does it."),
  criteria: defaulted(Schema.Record(Ref.Id, Schema.Boolean), {}, "Which criteria are met."),
  source: required(Text, "Who or what says so."),
  at: required(DateText, "When."),
  note: optional(Text, "What should be remembered about it.")
}).annotate({
  identifier: "MaturityAnswer",
  description: "What somebody answered about an activity of a maturity model."
})

const MaturityGoal = Schema.Struct({
  model: required(Ref.Id, "The maturity model."),
  activity: required(Ref.Id, "The activity."),
  coverage: required(Share, "How much of the organization is to do it."),
  by: optional(DateText, "Until when.")
}).annotate({ identifier: "MaturityGoal", description: "How far an activity is to get." })

/** What is known and wanted of the organization's maturity. */
export const Maturity = Schema.Struct({
  models: defaulted(Schema.Array(Ref.Id), [], "The maturity models to assess it by."),
  answers: defaulted(Schema.Array(MaturityAnswer), [], "What was answered."),
  goals: defaulted(Schema.Array(MaturityGoal), [], "What is to be reached.")
}).annotate({ identifier: "Maturity", description: "What is known and wanted of the organization's maturity." })
