import * as Schema from "effect/Schema"
import { capturables, disciplines, disclosables, forbiddables } from "../model/vocabulary.ts"
import { optional, required } from "./field.ts"
import * as Ref from "./reference.ts"
import { Requirements } from "./role.ts"
import { DurationText } from "./text.ts"

/** Whichever department has a discipline and serves the message's scope. */
const ByDiscipline = Schema.Struct({
  discipline: required(Schema.Literals(disciplines), "The discipline.")
}).annotate({
  identifier: "ByDiscipline",
  description: "Whichever department has a discipline and serves the message's scope."
})

/** Who answers: a department, one by discipline, or a selector. */
export const Target = Schema.Union([
  Schema.Literals(["operator", "conversation", "lead", "expert"]),
  Ref.Department,
  ByDiscipline
]).annotate({
  identifier: "Target",
  description:
    "Who answers: a department; `operator`, the unit where the message arrived; `conversation`, whoever has it; `lead`; `expert` of the product or topic; or a discipline."
})

/** Whom something is sent to: a unit, a person or a discipline. */
const Addressee = Schema.Union([Ref.UnitOrPerson, ByDiscipline]).annotate({
  identifier: "Addressee",
  description: "A department, an agency, a person, or whichever department has a discipline."
})

const LongTerm = Schema.Struct({
  within: required(DurationText, "How long there is."),
  calendar: optional(
    Ref.Calendar,
    "Whose open hours count; the channel's, else the default calendar, where it is left out."
  ),
  from: optional(
    Schema.Literals(["received", "firstKnown", "published"]),
    "When the clock starts: when the message was received, when anybody first knew, or when it was published. `received` where it is left out."
  )
}).annotate({ identifier: "LongTerm", description: "How long there is, by whose hours, and since when." })

/** How long there is for something. */
export const Term = Schema.Union([DurationText, LongTerm]).annotate({
  identifier: "Term",
  description: "How long there is: a duration, or the long form with calendar and start."
})

/** Something with a deadline: the first reply, the resolution, a notice or approval (of one unit, or of all named here), a submission. */
export const Duty = Schema.String.check(
  Schema.isPattern(
    /^(?:first-reply|resolution|(?:notify|approve)(?::[a-z][a-z0-9-]{0,63})?|submit:[a-z][a-z0-9-]{0,63})$/u,
    {
      message:
        "is not a duty: `first-reply`, `resolution`, `notify`, `approve`, `notify:unit`, `approve:unit` or `submit:authority`"
    }
  )
)

/** Where a reply may appear. */
const Reply = Schema.Struct({
  public: optional(
    Schema.Literals(["full", "signpost", "none"]),
    "In public: an answer, only a pointer to where it is answered, or nothing."
  ),
  private: optional(Schema.Literals(["full", "none"]), "In private: an answer or nothing.")
}).annotate({ identifier: "Reply", description: "Where a reply may appear." })

/** What must happen with a message, whoever answers it. The fields of every rule, policy and default. */
export const obligationFields = {
  notify: optional(Schema.Array(Addressee), "Who must be told."),
  consult: optional(Schema.Array(Addressee), "Who must be asked."),
  approve: optional(Schema.Array(Addressee), "Who must approve the reply before it is sent."),
  within: optional(Term, "How long there is to the first reply."),
  due: optional(Schema.Record(Duty, Term), "How long there is for each duty."),
  reply: optional(Reply, "Where a reply may appear."),
  answeredBy: optional(
    Schema.Literals(["anyone", "responsible"]),
    "Whether whoever has the channel may reply for the responsible department, or only that department itself."
  ),
  forbid: optional(Schema.Array(Schema.Literals(forbiddables)), "What may not be done."),
  capture: optional(Schema.Array(Schema.Literals(capturables)), "What must be kept of the message."),
  disclose: optional(Schema.Array(Schema.Literals(disclosables)), "What the reply must say."),
  requires: optional(Requirements, "What whoever answers must have."),
  retainFor: optional(DurationText, "How long it must be kept."),
  eraseWithin: optional(DurationText, "After how long it must be erased."),
  priority: optional(
    Schema.Int.check(
      Schema.isBetween({ minimum: 0, maximum: 100 }, { message: "is not a priority: a whole number from 0 to 100" })
    ),
    "How urgent it is, from 0 to 100; the highest of all rules that hold counts."
  )
} as const

/** What must happen with a message, whoever answers it. */
export const Obligations = Schema.Struct(obligationFields).annotate({
  identifier: "Obligations",
  description: "What must happen with a message, whoever answers it."
})
