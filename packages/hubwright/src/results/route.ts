import * as Schema from "effect/Schema"
import { key, maybe } from "./field.ts"

const there = <S extends Schema.Top>(schema: S, description: string) =>
  Schema.optionalKey(schema).annotateKey({ description })

const Detections = Schema.Array(Schema.Unknown)

/** What `hubwright route --json` prints of each message; `hubwright schema --decision` has all of its shape. */
export const RouteResult = Schema.Struct({
  hubwrightDecision: key(Schema.Literal(1), "The version of the format."),
  model: key(Schema.String, "The hash of all that decides."),
  at: key(Schema.String, "When it was decided, as an ISO 8601 instant in UTC."),
  channel: key(Schema.String, "Where the message arrived."),
  message: there(Schema.String, "The message's own id, where it has one."),
  rule: key(Schema.String, "The rule that decided who should answer."),
  responsible: there(Schema.String, "Who should answer; not there where that is nobody."),
  second: key(Schema.Array(Schema.String), "Who else could, best first."),
  playbook: there(Schema.String, "The playbook to follow."),
  path: key(
    Schema.StructWithRest(
      Schema.Struct({ kind: key(Schema.Literals(["path", "dead-end"]), "Whether it gets there.") }),
      [Schema.Record(Schema.String, Schema.Unknown)]
    ),
    "How it gets there: units, who speaks, who is asked, told and approves; or why it does not, and what is missing."
  ),
  obligations: key(
    Schema.Record(Schema.String, Schema.Unknown),
    "What must happen whoever answers, of all rules, policies and targets that hold, joined."
  ),
  duties: key(
    Schema.Array(Schema.Record(Schema.String, Schema.Unknown)),
    "What is to be done by when, earliest first: `kind`, `who`, `dueAt` and `terms`."
  ),
  respondBy: there(Schema.String, "Until when the first reply is due."),
  resolveBy: there(Schema.String, "Until when the matter is to be settled."),
  priority: key(Schema.Int, "From 0 to 100."),
  detected: key(
    Schema.Struct({
      topics: key(Detections, "What it is about."),
      intents: key(Detections, "What its author wants."),
      products: key(Detections, "The products it names."),
      stages: key(Detections, "The stages of the buying cycle."),
      authorKinds: key(Detections, "What kind of author it is."),
      customers: key(Detections, "The kind of customer.")
    }),
    "What was found of the message, with the text that showed it."
  ),
  reasons: key(
    Schema.Array(Schema.Record(Schema.String, Schema.Unknown)),
    "The rules, policies and targets that made the decision, the one that decided first, each with the facts it tests."
  ),
  nearest: key(
    Schema.Array(Schema.Record(Schema.String, Schema.Unknown)),
    "Rules before the one that decided that failed by one condition alone, and what that needed."
  ),
  alsoMatched: key(Schema.Array(Schema.String), "Other rules that hold where one at most should."),
  problems: key(Schema.Array(Schema.Unknown), "What is odd about the message.")
})

/** What `hubwright route --assign --json` prints. */
export const AssignResult = Schema.Struct({
  decision: key(RouteResult, "Who answers it and why, as without `--assign`."),
  assignment: maybe(
    Schema.Struct({
      person: key(Schema.String, "Who takes it."),
      unit: key(Schema.String, "The unit they do it for."),
      startsAt: key(Schema.String, "When they begin, as an ISO 8601 instant in UTC."),
      because: key(
        Schema.Literals(["present", "next-shift", "deputy", "escalation", "second"]),
        "Why it is them: they are there; their shift begins in time; they stand in; it was escalated; the unit could answer, too."
      ),
      escalation: key(
        Schema.Array(Schema.Struct({ to: key(Schema.String, "Who."), at: key(Schema.String, "When.") })),
        "Who takes over if nothing happens, and when."
      ),
      desk: key(Schema.Record(Schema.String, Schema.Unknown), "Who has how much in hand now; what `--desk` writes.")
    }),
    "Who takes it; `null` where nobody can."
  ),
  problems: key(
    Schema.Array(
      Schema.Struct({
        code: key(Schema.String, "The stable code."),
        message: key(Schema.String, "What is missing."),
        help: maybe(Schema.String, "What to try.")
      })
    ),
    "What keeps everybody from taking it."
  )
})
