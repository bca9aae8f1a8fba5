import * as Schema from "effect/Schema"
import { Condition } from "./condition.ts"
import { optional, required } from "./field.ts"
import { obligationFields, Target } from "./outcome.ts"
import * as Ref from "./reference.ts"
import { Count, Text } from "./text.ts"

const Reach = Schema.Struct({ atMost: required(Count, "The most there may be.") })

/** The fields of what is said of a decision. */
export const claimFields = {
  to: optional(Target, "Who is responsible."),
  ...obligationFields,
  reaches: optional(Schema.Array(Ref.Unit), "The units a message, notice or request gets to over the ties."),
  hops: optional(Reach, "How many ties lie between where it arrives and who answers.")
} as const

/** What a decision must or must not bring; every key that is given counts. */
const Claim = Schema.Struct(claimFields).annotate({
  identifier: "Claim",
  description: "What a decision must or must not bring; every key that is given counts."
})

/** Something that is to hold of every message: proven, or refuted by a message. */
export const Assertion = Schema.Struct({
  name: required(Ref.Id, "Its name."),
  title: optional(Text, "What it says, in words."),
  when: optional(Condition, "Which messages it speaks about; all where it is left out."),
  must: optional(Claim, "What must be so."),
  never: optional(Claim, "What must never be so.")
})
  .check(
    Schema.makeFilter(
      (assertion) => assertion.must !== undefined || assertion.never !== undefined || "says neither `must` nor `never`"
    )
  )
  .annotate({ identifier: "Assertion", description: "Something that is to hold of every message." })
