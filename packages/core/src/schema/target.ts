import * as Schema from "effect/Schema"
import { Condition } from "./condition.ts"
import { optional, required } from "./field.ts"
import { Term } from "./outcome.ts"
import * as Ref from "./reference.ts"

/** How fast a message is to be answered. All targets that hold are joined: the earliest counts. */
export const ResponseTarget = Schema.Struct({
  name: required(Ref.Id, "Its name."),
  when: optional(Condition, "Which messages it is for; all where it is left out."),
  firstReply: optional(Term, "How long there is to the first reply."),
  resolution: optional(Term, "How long there is until it is settled.")
}).annotate({ identifier: "ResponseTarget", description: "How fast a message is to be answered." })
