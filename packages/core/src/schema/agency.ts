import * as Schema from "effect/Schema"
import { authorities } from "../model/vocabulary.ts"
import { defaulted, optional, required } from "./field.ts"
import * as Ref from "./reference.ts"
import { DateText, LanguageTag, MoneyText, Text } from "./text.ts"

/** What an agency may do on a channel, and for how long. */
const Engagement = Schema.Struct({
  channel: required(Ref.Channel, "The channel."),
  may: required(Schema.Literals(authorities), "What it may do there; each level includes the weaker ones."),
  from: optional(DateText, "The first day."),
  until: optional(DateText, "The last day. An engagement that has expired gives no right.")
}).annotate({ identifier: "Engagement", description: "What an agency may do on a channel, and for how long." })

/** An external unit. */
export const Agency = Schema.Struct({
  name: optional(Text, "What it is called."),
  calendar: optional(Ref.Calendar, "Its open hours."),
  languages: defaulted(Schema.Array(LanguageTag), [], "The languages it works in."),
  hourlyCost: optional(MoneyText, "What an hour of its work costs."),
  engagements: defaulted(Schema.Array(Engagement), [], "What it may do, channel by channel.")
}).annotate({ identifier: "Agency", description: "An external unit." })
