import * as Schema from "effect/Schema"
import { key, maybe } from "./field.ts"

const Status = Schema.Literals(["new", "changed", "same"])

const Element = Schema.Struct({
  id: key(Schema.String, "Its id in the model."),
  status: key(Status, "Whether the model had it, and whether the files say something else of it."),
  values: key(Schema.Record(Schema.String, Schema.Unknown), "What the files say of it, by the keys of the model."),
  changes: key(
    Schema.Array(Schema.String),
    "Of an element that the model had, the keys that the files say something else of."
  )
}).annotate({ identifier: "ImportedElement", description: "An element that the files name." })

/** What `hubwright import --json` prints. */
export const ImportResult = Schema.Struct({
  into: key(Schema.String, "The folder of the model."),
  written: key(Schema.Array(Schema.String), "The files that were written; empty with `--dry-run`."),
  tables: key(
    Schema.Array(
      Schema.Struct({
        file: key(Schema.String, "The file."),
        sheet: maybe(Schema.String, "The sheet of a workbook."),
        kind: key(Schema.Literals(["people", "departments", "channels", "ties"]), "What it was read as."),
        rows: key(Schema.Int, "How many rows stand below its header."),
        format: key(Schema.String, "How it was read: `workbook`, or the delimiter and the encoding of CSV."),
        unusedColumns: key(Schema.Array(Schema.String), "The columns that mean nothing to a model."),
        secretColumns: key(Schema.Array(Schema.String), "The columns of passwords, which were not read.")
      })
    ),
    "The tables that were read."
  ),
  departments: key(Schema.Array(Element), "The departments that the files name or say something new of."),
  people: key(Schema.Array(Element), "The people that the files name."),
  channels: key(Schema.Array(Element), "The channels that the files name."),
  ties: key(
    Schema.Array(
      Schema.Struct({
        status: key(Status, "Whether the model had it, and whether the files say something else of it."),
        kind: key(Schema.String, "The kind of tie."),
        from: key(Schema.String, "One end."),
        to: key(Schema.String, "The other end."),
        strength: Schema.optionalKey(Schema.Finite).annotateKey({ description: "Contacts a week." }),
        note: Schema.optionalKey(Schema.String).annotateKey({ description: "What was noted." }),
        origin: Schema.optionalKey(Schema.Literals(["declared", "observed"])).annotateKey({
          description: "Of a tie that the model had, which it is there."
        })
      })
    ),
    "The ties that the files name."
  ),
  unplaced: key(
    Schema.Array(
      Schema.Struct({
        what: key(Schema.Literals(["file", "sheet", "row", "value"]), "What was left out."),
        file: key(Schema.String, "The file."),
        sheet: Schema.optionalKey(Schema.String).annotateKey({ description: "The sheet of a workbook." }),
        line: Schema.optionalKey(Schema.Int).annotateKey({ description: "The line or row, counted from 1." }),
        column: Schema.optionalKey(Schema.String).annotateKey({ description: "The header of a value's column." }),
        reason: key(Schema.String, "Why.")
      })
    ),
    "Everything that found no place, in the order of the files."
  ),
  absent: key(Schema.Array(Schema.String), "The people of the model whom no row names. They stay.")
})
export type ImportResult = typeof ImportResult.Type
