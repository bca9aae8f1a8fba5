import * as Schema from "effect/Schema"
import { directedTieKinds, mutualTieKinds } from "../model/vocabulary.ts"
import { defaulted, optional, required } from "./field.ts"
import * as Ref from "./reference.ts"
import { Amount, Text } from "./text.ts"

const strength = optional(Amount, "Contacts a week. An observed tie of strength 0 removes a declared one.")
const origin = defaulted(
  Schema.Literals(["declared", "observed"]),
  "declared",
  "Whether somebody said so or it was measured."
)
const note = optional(Text, "What should be remembered about it.")

/** A tie that runs both ways. */
const MutualTie = Schema.Struct({
  kind: required(
    Schema.Literals(mutualTieKinds),
    "`coordinates`: they work together and may hand messages to each other. `shares`: they keep each other informed."
  ),
  between: required(Schema.Tuple([Ref.UnitOrPerson, Ref.UnitOrPerson]), "The two ends."),
  strength,
  origin,
  note
}).annotate({ identifier: "MutualTie", description: "A tie that runs both ways." })

/** A tie that runs one way. */
const DirectedTie = Schema.Struct({
  kind: required(
    Schema.Literals(directedTieKinds),
    "What `from` does: `hands-over` messages to, `consults` (asks), `approves` what is said by, `escalates` cases to, `reports` to."
  ),
  from: required(Ref.UnitOrPerson, "Who does it."),
  to: required(Ref.UnitOrPerson, "To whom."),
  strength,
  origin,
  note
}).annotate({ identifier: "DirectedTie", description: "A tie that runs one way." })

/** Who works with whom. Ties of people count for their units. */
export const Tie = Schema.Union([MutualTie, DirectedTie]).annotate({
  identifier: "Tie",
  description: "Who works with whom. Ties of people count for their units."
})
