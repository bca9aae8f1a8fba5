import * as Schema from "effect/Schema"
import { platformSynonyms, platforms, purposes } from "../model/vocabulary.ts"
import { Condition } from "./condition.ts"
import { defaulted, optional, required } from "./field.ts"
import * as Ref from "./reference.ts"
import { DateText, LanguageTag, Text, WebAddress } from "./text.ts"

const OperatorEntry = Schema.Struct({
  unit: required(Ref.Unit, "The department or agency."),
  for: optional(Condition, "When it operates the channel; always where it is left out.")
}).annotate({ identifier: "Operator", description: "Who works on a channel, and when." })

/** Who works on a channel, and when. A unit alone operates it whenever no entry with a condition does. */
export const Operator = Schema.Union([Ref.Unit, OperatorEntry]).annotate({
  shorthand: {
    long: "Operator<I>",
    expand: (entry) => (typeof entry === "string" ? { unit: entry } : entry),
    shorten: (entry) => (isUnitAlone(entry) ? entry.unit : entry)
  }
})

const isUnitAlone = Schema.is(Schema.Struct({ unit: Schema.String, for: Schema.optionalKey(Schema.Never) }))

/** How a channel's credentials are kept. Never the secret itself. */
export const Credentials = Schema.Struct({
  mfa: optional(Schema.Boolean, "Whether a second factor protects them."),
  rotated: optional(DateText, "When they were last changed."),
  storage: optional(
    Schema.Literals(["vault", "management-tool", "shared-document", "personal"]),
    "Where they are kept."
  ),
  access: defaulted(Schema.Array(Ref.UnitOrPerson), [], "Who else holds them."),
  shared: optional(Schema.Boolean, "Whether several people use one password."),
  personalAccount: optional(Ref.Person, "Whose personal account the channel is linked to.")
}).annotate({
  identifier: "Credentials",
  description: "How a channel's credentials are kept. Never the secret itself."
})

/** An account, who holds which responsibility for it, and how its credentials are kept. */
export const Channel = Schema.Struct({
  name: optional(Text, "What people call it."),
  platform: required(Schema.Literals(platforms).annotate({ synonyms: platformSynonyms }), "Where the account is."),
  handle: optional(Text, "Its name on the platform."),
  url: optional(WebAddress, "Its address."),
  language: optional(LanguageTag, "The language it speaks."),
  market: optional(Ref.Market, "The market it is for."),
  brand: optional(Ref.Brand, "The brand it is for."),
  purpose: optional(Schema.Literals(purposes), "What it is for."),
  calendar: optional(Ref.Calendar, "Its open hours, in which response targets count."),
  operators: defaulted(
    Schema.Array(Operator),
    [],
    "Who works on it, in order: the first entry whose condition holds, else all without one."
  ),
  contributors: defaulted(Schema.Array(Ref.Unit), [], "Which other units may reply there."),
  accountable: optional(Ref.DepartmentOrPerson, "Who answers for it; the lead where it is left out."),
  lead: optional(
    Ref.DepartmentOrPerson,
    "Who leads social media there; the brand's or organization's lead where it is left out."
  ),
  custodian: optional(Ref.UnitOrPerson, "Who holds its credentials."),
  deputy: optional(Ref.UnitOrPerson, "Who holds them too, in case."),
  voice: optional(
    Ref.DepartmentOrPerson,
    "Who decides how it sounds; the brand's or organization's voice where it is left out."
  ),
  objectives: optional(Ref.DepartmentOrPerson, "Who sets what it is to achieve."),
  data: optional(Ref.DepartmentOrPerson, "Who keeps its data."),
  credentials: optional(Credentials, "How its credentials are kept."),
  official: optional(Schema.Boolean, "Whether the platform verified it."),
  lastPost: optional(DateText, "When something was last published there."),
  closed: optional(DateText, "The day it was closed.")
}).annotate({
  identifier: "Channel",
  description: "An account, who holds which responsibility for it, and how its credentials are kept."
})
