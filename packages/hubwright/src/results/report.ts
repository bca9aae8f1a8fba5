import * as Schema from "effect/Schema"
import { key } from "./field.ts"

/** What `hubwright report --json` prints. */
export const ReportResult = Schema.Struct({
  file: key(Schema.String, "The page that was written."),
  pictures: key(Schema.Array(Schema.String), "The pictures that were written, with `--pictures`."),
  findings: key(
    Schema.Array(
      Schema.Struct({
        section: key(Schema.String, "The id of the section that shows it: the page's address, `#` and this."),
        sentence: key(Schema.String, "What was found.")
      })
    ),
    "What the report finds, most important first."
  )
})
export type ReportResult = typeof ReportResult.Type
