import * as Schema from "effect/Schema"
import { key, maybe } from "./field.ts"

/** What `hubwright survey --json` prints. */
export const SurveyResult = Schema.Struct({
  form: key(Schema.String, "The form, in CSV: `from`, `to`, `question` and an empty `answer`."),
  written: maybe(Schema.String, "The file that was written.")
})
export type SurveyResult = typeof SurveyResult.Type
