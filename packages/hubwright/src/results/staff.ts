import * as Schema from "effect/Schema"
import { key, maybe } from "./field.ts"
import { Estimate, Run } from "./simulate.ts"

const { replications: _each, ...OneRun } = Run

/** What `hubwright staff --json` prints. */
export const StaffResult = Schema.Struct({
  ...OneRun,
  kind: key(
    Schema.Literals(["found", "partly", "out-of-reach"]),
    "`partly` where no number of people meets all goals: then the teams are the fewest who meet those that can be met, and come about as near to the others as any number would. `out-of-reach` where that was not found either."
  ),
  beyond: key(
    Schema.Array(
      Schema.Struct({
        target: maybe(Schema.String, "The name of the response target; null for all messages together."),
        goal: key(Schema.Finite, "The share that is to be answered in time."),
        best: key(Estimate, "The share that more than enough people answer in time."),
        asked: key(Schema.Finite, "The share that was asked for in its place.")
      })
    ),
    "The goals that no number of people meets."
  ),
  waits: key(
    Schema.Record(Schema.String, Schema.Finite),
    "With more than enough people, how many minutes a message waits on average, by the measure of what for."
  ),
  leftOut: key(
    Schema.Array(Schema.String),
    "Entries of `people` that have work and were left as they are, because they are of the executive level."
  ),
  goal: key(Schema.Finite, "The share of messages that is to be answered within their target."),
  confidence: key(Schema.Finite, "How sure it is that the goal is met."),
  share: key(Estimate, "The share that is, on chance that the staffing was not picked by."),
  targets: key(
    Schema.Array(
      Schema.Struct({
        target: key(Schema.String, "The name of the response target."),
        goal: key(Schema.Finite, "The share of its messages that is to be answered within it."),
        confidence: key(Schema.Finite, "How sure that is to be."),
        verdict: key(Schema.Literals(["meets", "fails", "unsure"]), "Whether it is."),
        share: key(Estimate, "The share that is.")
      })
    ),
    "Response targets for first replies that messages were due by; each is to be met."
  ),
  isCutShort: key(Schema.Boolean, "Whether the search ended at its most runs: then fewer people may do."),
  teams: key(
    Schema.Array(
      Schema.Struct({
        id: key(Schema.String, "The entry of `people`."),
        departments: key(Schema.Array(Schema.String), "Where they work."),
        shift: maybe(Schema.String, "The calendar they work by; null where it is that of their department."),
        today: key(Schema.Int, "How many they are in the model."),
        load: key(Schema.Finite, "On how many cases they work at a time while their shift lasts, on average."),
        start: key(Schema.Int, "How many Erlang's formulas ask for, where the search began."),
        people: key(Schema.Int, "How many it takes."),
        fewer: maybe(
          Schema.Struct({
            verdict: key(Schema.Literals(["meets", "fails", "unsure"]), "Whether the goal is met then."),
            share: key(Estimate, "The share answered within the target then.")
          }),
          "What happens with one of them fewer; null where nobody would be left who can do the work."
        )
      })
    ),
    "Those who were searched for, in id order."
  ),
  people: key(Schema.Int, "How many people there are in all teams."),
  peopleToday: key(Schema.Int, "How many there are in the model."),
  isFewest: key(
    Schema.Boolean,
    "Whether every staffing with one person fewer in all was shown to miss the goal. Otherwise no single person can be spared."
  ),
  staffings: key(Schema.Int, "How many staffings were tried."),
  replications: key(Schema.Int, "How many replications that took."),
  change: key(
    Schema.Struct({
      hubwrightChange: key(Schema.Literal(1), "The version of the format."),
      for: key(Schema.String, "The name of the organization."),
      title: key(Schema.String, "What the change is."),
      changes: key(Schema.Array(Schema.Unknown), "The changes.")
    }),
    "What makes the model so, as a change file."
  ),
  written: maybe(Schema.String, "The change file that was written.")
})
export type StaffResult = typeof StaffResult.Type
