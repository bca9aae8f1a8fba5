import * as Schema from "effect/Schema"
import { disciplines, documentKinds, stages } from "../model/vocabulary.ts"
import { defaulted, optional, required } from "./field.ts"
import * as Ref from "./reference.ts"
import { Amount, DateText, DateTimeText, LanguageTag, LongText, MoneyText, Text, WebAddress } from "./text.ts"

/** A campaign or a standing program: what it is to achieve, with whom, and what it is part of. */
export const Campaign = Schema.Struct({
  name: optional(Text, "What it is called."),
  kind: defaulted(
    Schema.Literals(["campaign", "launch", "user-content", "advocacy", "loyalty", "outreach"]),
    "campaign",
    "What kind of campaign it is."
  ),
  lead: optional(Ref.DepartmentOrPerson, "Who leads it."),
  agency: optional(Ref.reference("agency"), "The agency that carries it out."),
  objectives: defaulted(Schema.Array(Ref.Goal), [], "The goals it serves."),
  audience: optional(Text, "Whom it is for."),
  content: optional(Text, "What makes people share it."),
  integratedWith: defaulted(Schema.Array(Text), [], "What else of the marketing mix it belongs to."),
  insights: defaulted(Schema.Array(Ref.reference("insight")), [], "What was heard that led to it."),
  channels: defaulted(Schema.Array(Ref.Channel), [], "Where it runs."),
  stages: defaulted(Schema.Array(Schema.Literals(stages)), [], "The stages of the buying cycle it is for."),
  from: optional(DateText, "The first day."),
  until: optional(DateText, "The last day."),
  budget: optional(MoneyText, "What it may cost.")
}).annotate({ identifier: "Campaign", description: "A campaign or a standing program." })

/** What social media is to achieve, with its measure. */
export const Goal = Schema.Struct({
  name: optional(Text, "What it is."),
  for: optional(Ref.DepartmentOrPerson, "Whose goal it is."),
  discipline: optional(Schema.Literals(disciplines), "The discipline it serves."),
  measure: optional(Text, "How it is measured."),
  target: optional(Schema.Finite, "The value to reach."),
  current: optional(Schema.Finite, "The value now."),
  by: optional(DateText, "Until when.")
}).annotate({ identifier: "Goal", description: "What social media is to achieve, with its measure." })

/** A document people work by. */
export const Document = Schema.Struct({
  name: optional(Text, "What it is called."),
  kind: required(Schema.Literals(documentKinds), "What it is."),
  version: optional(Text, "Which version it is."),
  date: optional(DateText, "When it was last changed."),
  reviewBy: optional(DateText, "Until when it must be looked at again."),
  author: optional(Ref.DepartmentOrPerson, "Who wrote it."),
  language: optional(LanguageTag, "Its language."),
  jurisdictions: defaulted(Schema.Array(Text), [], "Where it applies; everywhere where it is left out."),
  channels: optional(Schema.Array(Ref.Channel), "The channels it covers; all where it is left out."),
  departments: optional(Schema.Array(Ref.Unit), "Who works by it; everybody where it is left out."),
  url: optional(WebAddress, "Where it can be read.")
}).annotate({ identifier: "Document", description: "A document people work by." })

/** Permission to reuse what somebody posted. */
export const Consent = Schema.Struct({
  author: required(Text, "Who gave it."),
  post: optional(WebAddress, "The post."),
  channel: optional(Ref.Channel, "The channel it was given on."),
  scope: required(Schema.Array(Schema.Literals(["repost", "advertise", "website", "print"])), "What it allows."),
  given: required(DateText, "When it was given."),
  until: optional(DateText, "When it ends."),
  revoked: optional(DateText, "When it was taken back."),
  evidence: optional(Text, "How it can be shown.")
}).annotate({ identifier: "Consent", description: "Permission to reuse what somebody posted." })

/** Something that goes out, planned or done. */
export const Publication = Schema.Struct({
  at: required(DateTimeText, "When."),
  channel: required(Ref.Channel, "Where."),
  by: optional(Ref.UnitOrPerson, "Who publishes it."),
  from: optional(Ref.DepartmentOrPerson, "Who it comes from, where that is somebody else."),
  kind: defaulted(
    Schema.Literals(["static", "interactive"]),
    "static",
    "Whether it is posted and left, or answers somebody."
  ),
  title: optional(Text, "What it is about."),
  text: optional(LongText, "What it says."),
  topic: optional(Ref.Topic, "Its topic."),
  message: optional(Ref.Id, "The key message it carries."),
  claims: defaulted(Schema.Array(Text), [], "What it claims about products."),
  links: defaulted(Schema.Array(WebAddress), [], "Where it leads."),
  campaign: optional(Ref.Campaign, "The campaign it belongs to."),
  consent: optional(Ref.reference("consent"), "The permission to reuse somebody's post in it."),
  reach: optional(Amount, "How many saw it.")
}).annotate({ identifier: "Publication", description: "Something that goes out, planned or done." })

/** Something learned on social media, and what the organization changed because of it. */
export const Insight = Schema.Struct({
  name: required(Text, "What was learned."),
  at: required(DateText, "When."),
  from: optional(Ref.Channel, "Where."),
  topic: optional(Ref.Topic, "What it is about."),
  department: optional(Ref.Department, "Who took it up."),
  changed: optional(Text, "What the organization changed because of it."),
  changedOn: optional(DateText, "When it changed.")
}).annotate({
  identifier: "Insight",
  description: "Something learned on social media, and what the organization changed because of it."
})
