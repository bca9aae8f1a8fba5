import * as Schema from "effect/Schema"
import { platforms, stages } from "../model/vocabulary.ts"
import { defaulted, optional, required } from "./field.ts"
import * as Ref from "./reference.ts"
import { DateText, LanguageTag, MoneyText, PositiveCount, Text } from "./text.ts"

/** Days on which somebody is away. */
const Absence = Schema.Struct({
  from: required(DateText, "The first day away."),
  until: required(DateText, "The last day away.")
}).annotate({ identifier: "Absence", description: "Days on which somebody is away." })

/** Somebody, or several identical people, who can work on messages. */
export const Person = Schema.Struct({
  name: optional(Text, "Their name. Reports hide it unless asked."),
  email: optional(
    Schema.String.check(
      Schema.isPattern(/^[^\s@<>"]{1,64}@[^\s@<>"]{1,190}$/u, { message: "is not an e-mail address" })
    ),
    "Their e-mail address."
  ),
  title: optional(Text, "What is on their business card."),
  departments: required(
    Schema.Array(Ref.Unit).check(Schema.isMinLength(1, { message: "names no department" })),
    "Where they work; at home in the first."
  ),
  manager: optional(Ref.Person, "Whom they report to. This makes no tie that messages travel on."),
  roles: defaulted(Schema.Array(Ref.Role), [], "Their roles."),
  languages: defaulted(Schema.Array(LanguageTag), [], "The languages they work in."),
  platforms: defaulted(Schema.Array(Schema.Literals(platforms)), [], "The platforms they know."),
  topics: optional(Schema.Array(Ref.Topic), "The topics they handle; all where it is left out."),
  stages: defaulted(Schema.Array(Schema.Literals(stages)), [], "The stages of the buying cycle they are best at."),
  skills: defaulted(Schema.Array(Ref.Id), [], "What else they are good at."),
  competencies: defaulted(Schema.Array(Ref.reference("competency")), [], "The social competencies they have shown."),
  training: defaulted(Schema.Record(Ref.Course, DateText), {}, "The courses they took, each with its date."),
  shift: optional(Ref.Calendar, "When they work; their department's hours where it is left out."),
  absences: defaulted(Schema.Array(Absence), [], "When they are away."),
  count: defaulted(PositiveCount, 1, "How many identical people this stands for."),
  share: defaulted(
    Schema.Finite.check(
      Schema.isBetween(
        { minimum: 0.001, maximum: 1 },
        { message: "is not a share of a shift: it lies above 0, up to 1" }
      )
    ),
    1,
    "The part of their shift that is for this work."
  ),
  slots: defaulted(PositiveCount, 1, "How many cases they work on at a time, each at full speed."),
  atShiftEnd: defaulted(
    Schema.Literals(["finish", "keep", "hand-back"]),
    "finish",
    "What becomes of a case in hand when the shift ends: it is finished, kept for the next shift, or handed back to the queue."
  ),
  enabled: defaulted(Schema.Boolean, false, "Whether they are enabled to post for the organization."),
  usesSocial: defaulted(Schema.Boolean, false, "Whether they use social media: a dot in Owyang's pictures."),
  advocate: defaulted(Schema.Boolean, false, "Whether they agreed to speak for the organization in their own name."),
  clevel: defaulted(Schema.Boolean, false, "Whether they sit on the executive board."),
  deputy: optional(Ref.Person, "Who stands in for them."),
  hourlyCost: optional(MoneyText, "What an hour of their work costs."),
  left: optional(DateText, "The day they left the organization.")
}).annotate({ identifier: "Person", description: "Somebody, or several identical people, who can work on messages." })
