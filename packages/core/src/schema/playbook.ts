import * as Schema from "effect/Schema"
import { purposes } from "../model/vocabulary.ts"
import { Condition } from "./condition.ts"
import { defaulted, optional, required } from "./field.ts"
import * as Ref from "./reference.ts"
import { DurationText, LanguageTag, LongText, PositiveCount, Text } from "./text.ts"

const NodeName = Schema.String.check(
  Schema.isPattern(/^[a-zA-Z][a-zA-Z0-9-]{0,63}$/u, {
    message: "is not the name of a step: a letter, then letters, digits or hyphens"
  })
)

/** A step of a triage graph that asks a question. */
const Ask = Schema.Struct({
  ask: required(Text, "The question."),
  when: optional(Condition, "The condition that answers it, where it can be answered without a person."),
  yes: required(NodeName, "The step to go to if so."),
  no: required(NodeName, "The step to go to if not.")
}).annotate({ identifier: "Ask", description: "A step of a triage graph that asks a question." })

/** A step of a triage graph that goes on to another. */
const Goto = Schema.Struct({
  goto: required(NodeName, "The step to go to."),
  do: defaulted(Schema.Array(Text), [], "What to do on the way.")
}).annotate({ identifier: "Goto", description: "A step of a triage graph that goes on to another." })

/** A step that ends a triage graph. */
const Leaf = Schema.Struct({
  leaf: required(NodeName, "What the message is."),
  do: defaulted(Schema.Array(Text), [], "What to do.")
}).annotate({ identifier: "Leaf", description: "A step that ends a triage graph." })

/** A graph of questions that ends every message in exactly one leaf. */
export const TriagePlaybook = Schema.Struct({
  kind: required(Schema.Literal("triage"), "A graph of questions."),
  name: optional(Text, "What people call it."),
  start: required(NodeName, "The first step."),
  nodes: required(
    Schema.Record(NodeName, Schema.Union([Ask, Goto, Leaf])).annotate({ indivisible: true }),
    "The steps, by name."
  )
}).annotate({
  identifier: "TriagePlaybook",
  description: "A graph of questions that ends every message in exactly one leaf."
})

const Statement = Schema.Struct({
  language: required(LanguageTag, "Its language."),
  text: required(LongText, "What is said.")
}).annotate({ identifier: "Statement", description: "A prepared statement." })

/** How a crisis is noticed, and its plan comes into force. */
const Notice = Schema.Struct({
  messages: required(
    PositiveCount,
    "From how many messages of a burst on, within the time below, whoever monitors notices it."
  ),
  within: required(DurationText, "Within how long they arrive."),
  inNewsAfter: required(
    DurationText,
    "How long after its beginning it is in the news: then everybody knows of it, whether or not anybody monitors."
  )
}).annotate({ identifier: "Notice", description: "How a crisis is noticed, and its plan comes into force." })

/** A plan for a crisis: while it is in force the team works as one, and only the release authority speaks. */
export const CrisisPlaybook = Schema.Struct({
  kind: required(Schema.Literal("crisis"), "A plan for a crisis."),
  name: optional(Text, "What people call it."),
  when: optional(Condition, "What makes it likely that it is needed."),
  noticed: optional(
    Notice,
    "How it is noticed, for simulations: by those who answer for monitoring while they are at work, else by the news. At once where it is left out."
  ),
  release: required(Ref.Unit, "Who alone releases what is said."),
  team: required(Schema.Array(Ref.Unit), "Who works together while it is in force."),
  freeze: defaulted(Schema.Array(Schema.Literals(purposes)), [], "The channels that fall silent, by purpose."),
  statements: defaulted(Schema.Array(Statement), [], "What is said first."),
  roles: defaulted(Schema.Record(Ref.Unit, Text), {}, "What each unit does.")
}).annotate({ identifier: "CrisisPlaybook", description: "A plan for a crisis." })

/** The steps for a situation. */
export const Playbook = Schema.Union([TriagePlaybook, CrisisPlaybook]).annotate({
  identifier: "Playbook",
  description: "The steps for a situation."
})
