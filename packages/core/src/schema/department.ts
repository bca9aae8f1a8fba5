import * as Schema from "effect/Schema"
import { departmentKinds, disciplines, responsibilities } from "../model/vocabulary.ts"
import { defaulted, optional, required } from "./field.ts"
import * as Ref from "./reference.ts"
import { Count, DurationText, LanguageTag, MoneyText, Text } from "./text.ts"

/** What a department is there for; a list left out means all. */
const Scope = Schema.Struct({
  markets: optional(Schema.Array(Ref.Market), "The markets it serves."),
  brands: optional(Schema.Array(Ref.Brand), "The brands it serves."),
  products: optional(Schema.Array(Ref.Product), "The products it serves."),
  languages: optional(Schema.Array(LanguageTag), "The languages it serves.")
}).annotate({ identifier: "Scope", description: "What a department serves; a list left out means all." })

/** How a department's work waits and who takes it. */
const Queue = Schema.Struct({
  kind: defaulted(
    Schema.Literals(["shared", "personal"]),
    "shared",
    "Whether everybody takes from one queue or each has their own."
  ),
  take: defaulted(
    Schema.Literals(["oldest", "newest", "scarcest"]),
    "oldest",
    "Which waiting message is taken first, within a priority: the one that joined first or last, or the one that fewest people can handle."
  ),
  give: defaulted(
    Schema.Literals(["longest-idle", "specialists"]),
    "longest-idle",
    "Who of several free people takes it: the one idle longest, or the one with the fewest topics."
  ),
  assign: defaulted(
    Schema.Literals(["least-loaded", "round-robin", "sticky"]),
    "least-loaded",
    "How personal queues are filled."
  ),
  places: optional(Count, "How many messages can wait; more are refused."),
  whenFull: defaulted(Schema.Literals(["unseen"]), "unseen", "What happens to a message that finds the queue full."),
  preempt: defaulted(
    Schema.Literals(["never", "resume"]),
    "never",
    "Whether a message of higher priority interrupts work, which is resumed later."
  )
}).annotate({ identifier: "Queue", description: "How a department's work waits and who takes it." })

/** An internal unit. */
export const Department = Schema.Struct({
  name: optional(Text, "What people call it; its id in words where it is left out."),
  kind: defaulted(Schema.Literals(departmentKinds), "department", "What kind of unit it is."),
  discipline: optional(Schema.Literals(disciplines), "What it is there for. Packs and rules can name it by this."),
  parent: optional(Ref.Department, "The unit it belongs to. This makes no tie."),
  scope: optional(Scope, "Which markets, brands, products and languages it serves."),
  headcount: optional(Count, "How many work there, where not all are listed."),
  calendar: optional(Ref.Calendar, "Its open hours."),
  openTo: defaulted(
    Schema.Array(Schema.Literals(["notify"])),
    [],
    "What any unit may do to it without a tie: `notify` is a mailbox."
  ),
  responsibilities: defaulted(
    Schema.Array(Schema.Literals(responsibilities)),
    [],
    "What it answers for in social media."
  ),
  queue: optional(Queue, "How its work waits and who takes it."),
  budget: optional(MoneyText, "What it spends on social media a year.")
}).annotate({ identifier: "Department", description: "An internal unit." })

/** A step of an escalation chain: after so long without an answer, this one takes over. */
export const Escalation = Schema.Struct({
  unit: required(Ref.Unit, "The unit whose work is escalated."),
  after: required(DurationText, "How long after the step began."),
  to: required(Ref.UnitOrPerson, "Who takes over.")
}).annotate({
  identifier: "Escalation",
  description: "After so long without an answer, who takes over. The steps of a unit are taken in the order written."
})
