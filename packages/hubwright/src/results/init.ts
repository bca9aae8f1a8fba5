import * as Schema from "effect/Schema"
import { key } from "./field.ts"

/** What `hubwright init --json` prints. */
export const InitResult = Schema.Struct({
  written: key(Schema.Array(Schema.String), "The paths of the files that were written.")
})
export type InitResult = typeof InitResult.Type
