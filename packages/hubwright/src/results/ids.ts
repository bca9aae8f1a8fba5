import * as Schema from "effect/Schema"
import { key, maybe } from "./field.ts"

/** What `hubwright types --json` prints. */
export const TypesResult = Schema.Struct({
  name: key(Schema.String, "The name of the interface."),
  text: key(Schema.String, "The TypeScript module."),
  written: maybe(Schema.String, "The path of the file that was written, with `-o`.")
})
export type TypesResult = typeof TypesResult.Type
