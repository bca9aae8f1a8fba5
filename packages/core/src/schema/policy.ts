import * as Schema from "effect/Schema"
import { legalStatuses, subjects } from "../model/vocabulary.ts"
import { Condition } from "./condition.ts"
import { defaulted, optional, required } from "./field.ts"
import { obligationFields } from "./outcome.ts"
import * as Ref from "./reference.ts"
import { DateText, Text, WebAddress } from "./text.ts"

/** Where something is written. */
export const Source = Schema.Struct({
  title: required(Text, "Its title."),
  author: optional(Text, "Who wrote it."),
  year: optional(Schema.Int, "When it appeared."),
  url: optional(WebAddress, "Where it can be read."),
  section: optional(Text, "Which part of it."),
  retrieved: optional(DateText, "When it was read.")
}).annotate({ identifier: "Source", description: "Where something is written." })

const Period = Schema.Struct({
  from: optional(DateText, "The first day."),
  until: optional(DateText, "The last day.")
}).annotate({ identifier: "Period", description: "From a first to a last day." })

/** A rule with legal status, jurisdiction, source and effective dates. */
const Policy = Schema.Struct({
  id: required(Ref.Id.annotate({ typescript: 'I["policy"]' }), "Its id."),
  title: optional(Text, "What it is called."),
  version: defaulted(Text, "1", "Which version this is."),
  status: required(Schema.Literals(legalStatuses), "How binding it is."),
  jurisdictions: defaulted(Schema.Array(Text), [], "Where it applies; everywhere where it is left out."),
  subject: defaulted(Schema.Literals(subjects), "message", "What it speaks about. Only policies about messages route."),
  source: required(Source, "Where it is written."),
  effective: optional(Period, "Since when and until when it applies."),
  verified: defaulted(Schema.Boolean, true, "Whether somebody read the source again."),
  reviewedBy: optional(Text, "Who confirmed it."),
  when: optional(Condition, "What it applies to; everything where it is left out."),
  ...obligationFields
}).annotate({
  identifier: "Policy",
  description: "A rule with legal status, jurisdiction, source and effective dates."
})

/** The policies in force: ready packs, what their names stand for here, and policies of your own. */
export const Policies = Schema.Struct({
  packs: defaulted(Schema.Array(Ref.Id), [], "Ready packs of policies, by id."),
  bind: defaulted(Schema.Record(Ref.Id, Ref.UnitOrPerson), {}, "Who stands here for a name that a pack uses."),
  rules: defaulted(Schema.Array(Policy), [], "Policies of your own.")
}).annotate({ identifier: "Policies", description: "The policies in force." })
