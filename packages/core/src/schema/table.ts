import * as Schema from "effect/Schema"
import { optional, required } from "./field.ts"

const Path = Schema.String.check(Schema.isMinLength(1, { message: "is empty" }))

/** Where the elements of a section come from, where they are not written in the model file itself. */
export const Table = Schema.Struct({
  csv: required(
    Schema.Union([Path, Schema.Array(Path).check(Schema.isMinLength(1, { message: "names no file" }))]),
    "The CSV file or files, by their paths from the model's folder."
  ),
  columns: optional(
    Schema.Record(Schema.String, Schema.String),
    "What the columns hold that are not called by a key: `Full name: name`. A dot leads into a map: `training.safety`."
  ),
  ignore: optional(Schema.Array(Schema.String), "The columns that are not read.")
}).annotate({ identifier: "Table", description: "Elements in CSV files, one a row." })

/** The sections whose elements may stand in CSV files. */
export const tableSections = ["people", "channels", "ties"] as const
/** A section whose elements may stand in CSV files. */
export type TableSection = (typeof tableSections)[number]
