import * as Schema from "effect/Schema"
import { topologies } from "../model/vocabulary.ts"
import { Condition } from "./condition.ts"
import { defaulted, optional, required } from "./field.ts"
import { MaturityAnswer } from "./maturity.ts"
import { Source } from "./policy.ts"
import * as Ref from "./reference.ts"
import { LongText, Share, Text } from "./text.ts"

const grade = Schema.Int.check(Schema.isBetween({ minimum: 1, maximum: 5 }, { message: "is not a grade: 1 to 5" }))

const Level = Schema.Struct({
  id: required(Ref.Id, "Its id."),
  name: required(Text, "What it is called."),
  description: optional(LongText, "What an organization is like that has reached it.")
}).annotate({ identifier: "MaturityLevel", description: "A level of a maturity model." })

const Choice = Schema.Struct({
  text: required(Text, "The answer."),
  value: required(Share, "What it counts, from 0 to 1.")
}).annotate({ identifier: "AnswerChoice", description: "An answer that can be given." })

const Criterion = Schema.Struct({
  id: required(Ref.Id, "Its id, unlike that of any other of the activity."),
  text: required(Text, "What must be so.")
}).annotate({ identifier: "MaturityCriterion", description: "Something that must be so for an activity to count." })

const when = required(
  Condition,
  "When it holds: a condition on facts of the organization as a whole, as docs/reference/facts.md lists them."
)

const EvidenceRule = Schema.Union([
  Schema.Struct({ criterion: required(Ref.Id, "The criterion that it settles, by whether it holds."), when }),
  Schema.Struct({ coverage: required(Share, "The answer that it bears out; the highest that holds counts."), when })
]).annotate({
  identifier: "EvidenceRule",
  description: "What of a model of an organization answers, in place of a person."
})

const Effort = Schema.Struct({
  knowledge: required(grade, "How much one must know, from 1 to 5."),
  time: required(grade, "How long it takes, from 1 to 5."),
  resources: required(grade, "What it costs, from 1 to 5.")
}).annotate({ identifier: "MaturityEffort", description: "What it takes to get an activity going." })

const Activity = Schema.Struct({
  id: required(Ref.Id, "Its id, unlike that of any other activity of the model."),
  title: required(Text, "What is done."),
  level: required(Ref.Id, "The id of its level."),
  stream: optional(Ref.Id, "The line of activities it continues: it waits for those of lower levels in it."),
  question: required(Text, "How one asks for it."),
  criteria: defaulted(Schema.Array(Criterion), [], "What must be so; unless all are, the answer counts 0."),
  answerSet: required(Ref.Id, "The name of the answers to choose from."),
  evidenceRules: defaulted(Schema.Array(EvidenceRule), [], "What of the model of an organization answers."),
  dependsOn: defaulted(Schema.Array(Ref.Id), [], "The activities without which it makes no sense."),
  effort: required(Effort, "What it takes."),
  usefulness: required(grade, "What it brings, from 1 to 5."),
  moves: optional(Schema.Literals(topologies), "The arrangement it leads to.")
}).annotate({ identifier: "MaturityActivity", description: "Something an organization does at a level." })

const Practice = Schema.Struct({
  id: required(Ref.Id, "Its id."),
  name: required(Text, "What it is called."),
  activities: required(Schema.Array(Activity), "Its activities.")
}).annotate({ identifier: "MaturityPractice", description: "A part of a dimension." })

const Dimension = Schema.Struct({
  id: required(Ref.Id, "Its id."),
  name: required(Text, "What it is called."),
  gated: defaulted(Schema.Boolean, true, "Whether the stage waits for it."),
  practices: required(Schema.Array(Practice), "Its parts.")
}).annotate({ identifier: "MaturityDimension", description: "What a maturity model looks at." })

/** A file with a maturity model. */
export const MaturityModelFile = Schema.Struct({
  hubwrightMaturity: required(Schema.Literal(1), "The version of the format."),
  id: required(Ref.Id, "Its id: what answers and goals name it by."),
  title: required(Text, "What it is called."),
  version: defaulted(Text, "1", "Which version it is."),
  notice: optional(LongText, "What a reader must know of it."),
  sources: defaulted(Schema.Array(Source), [], "Where it comes from."),
  gate: defaulted(Share, 0.5, "From which answer on an activity counts as done for the stage."),
  levels: required(Schema.Array(Level), "Its levels, from the lowest on."),
  answerSets: required(Schema.Record(Ref.Id, Schema.Array(Choice)), "How questions can be answered, by name."),
  dimensions: required(Schema.Array(Dimension), "What it looks at.")
}).annotate({ identifier: "MaturityModelFile", description: "A maturity model of your own." })

/** A file with what people answered about activities of maturity models. */
export const MaturityAnswersFile = Schema.Struct({
  hubwrightAnswers: required(Schema.Literal(1), "The version of the format."),
  answers: required(Schema.Array(MaturityAnswer), "What was answered.")
}).annotate({ identifier: "MaturityAnswersFile", description: "What people answered about maturity." })
