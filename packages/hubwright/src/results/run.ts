import * as Schema from "effect/Schema"
import { key, maybe } from "./field.ts"
import { RouteResult } from "./route.ts"

/** What `hubwright run --json` prints of each message. */
export const RunResult = Schema.Struct({
  message: key(Schema.String, "What the platform calls the message."),
  reply: key(
    Schema.Literals(["planned", "possible", "refused", "none"]),
    "Whether the holding reply is sent; could be, in a dry run; may not be; or none was asked for."
  ),
  refusals: key(Schema.Array(Schema.String), "Everything that speaks against the reply."),
  handedOver: maybe(Schema.String, "Where the message is handed over."),
  decision: RouteResult.annotateKey({ description: "Who answers it and why, as `hubwright route` says." })
})
export type RunResult = typeof RunResult.Type
