import * as Schema from "effect/Schema"
import { dayRangePattern } from "../model/opening-hours.ts"
import { acts } from "../model/vocabulary.ts"
import { Condition } from "./condition.ts"
import { Distribution } from "./distribution.ts"
import { defaulted, optional, required } from "./field.ts"
import * as Ref from "./reference.ts"
import { Amount, DateTimeText, PositiveCount, Share, Text } from "./text.ts"

const Weights = Schema.Union([
  Amount,
  Schema.Record(
    Schema.String.check(
      Schema.isPattern(/^(?:[01][0-9]|2[0-3])(?::[0-5][05])?-(?:(?:[01][0-9]|2[0-3])(?::[0-5][05])?|24(?::00)?)$/u, {
        message: "are not hours of a day: write `09-18` or `09:00-09:05`"
      })
    ),
    Amount
  )
])

/** How demand is spread over the week: relative weights by day and hour. */
const RateProfile = Schema.Record(
  Schema.String.check(
    Schema.isPattern(new RegExp(`${dayRangePattern.source}|^otherwise$`, "u"), {
      message: "is neither a day, a range of days nor `otherwise`: write `mon` or `mon-fri`"
    })
  ),
  Weights
)
  .check(Schema.isMinProperties(1, { message: "gives no time any weight: give at least one day a weight above 0" }))
  .annotate({
    description:
      "Relative weights by day or range of days, and within it by hours; `otherwise` is the weight of all else, 0 where it is left out."
  })

const FactValue = Schema.Union([Schema.String, Schema.Finite, Schema.Boolean])
const Mix = Schema.Union([FactValue, Schema.Array(Schema.String), Schema.Record(Schema.String, Share)])

/** Messages of one kind: where they arrive, how often, and what they are like. */
const DemandClass = Schema.Struct({
  name: required(Ref.Id, "Its name."),
  channel: required(Ref.Channel, "Where they arrive."),
  perHour: optional(Amount, "How many an hour. One of perHour, perDay and perWeek is given."),
  perDay: optional(Amount, "How many a day."),
  perWeek: optional(Amount, "How many a week."),
  profile: optional(Ref.reference("profile"), "How they are spread over the week; evenly where it is left out."),
  batch: defaulted(PositiveCount, 1, "How many arrive at a time."),
  growthPerYear: defaulted(Schema.Finite, 0, "By what share they grow a year."),
  facts: defaulted(Schema.Record(Schema.String, Mix), {}, "Their facts: a value, a list of tags, or shares by value."),
  patience: optional(Distribution, "How long their authors wait; for ever where it is left out.")
}).annotate({
  identifier: "DemandClass",
  description: "Messages of one kind: where they arrive, how often, and what they are like."
})

/** A stretch of time with more demand than usual. */
const Burst = Schema.Struct({
  name: required(Ref.Id, "Its name."),
  from: required(DateTimeText, "When it begins."),
  until: required(DateTimeText, "When it ends."),
  times: required(Amount, "By what factor demand rises."),
  classes: optional(Schema.Array(Ref.Id), "Which classes rise; all where it is left out."),
  situation: optional(Ref.Playbook, "The crisis playbook that is then in force.")
}).annotate({ identifier: "Burst", description: "A stretch of time with more demand than usual." })

/** How many messages of which kind arrive when. */
export const Demand = Schema.Struct({
  start: optional(DateTimeText, "When it begins."),
  classes: defaulted(Schema.Array(DemandClass), [], "The kinds of message."),
  profiles: defaulted(Ref.named("profile", RateProfile), {}, "How demand can be spread over the week, by name."),
  bursts: defaulted(Schema.Array(Burst), [], "When there is more than usual."),
  assumed: defaulted(
    Schema.Array(Text),
    [],
    "What of demand and work is assumed, not measured, each in words: it is told wherever the model was simulated."
  ),
  log: optional(
    Schema.Struct({
      file: required(Schema.String, "A message log, JSONL or CSV, beside the model."),
      mode: required(
        Schema.Literals(["replay", "resample"]),
        "Whether the messages arrive as they did, or drawn from them."
      )
    }),
    "A real message log in place of the classes."
  )
}).annotate({ identifier: "Demand", description: "How many messages of which kind arrive when." })

/** How long a kind of work takes. The first entry that matches counts. */
export const Work = Schema.Struct({
  act: required(Schema.Literals(acts), "The kind of work."),
  unit: optional(Ref.Unit, "Whose work; everybody's where it is left out."),
  when: optional(Condition, "On which messages; all where it is left out."),
  time: required(Distribution, "How long it takes."),
  sentBack: defaulted(Share, 0, "How often it has to be done again."),
  passesOn: defaulted(Schema.Record(Ref.Unit, Share), {}, "How often it turns out to belong to another unit.")
}).annotate({ identifier: "Work", description: "How long a kind of work takes." })
