/** A table as a client sent it: a CSV file, or one sheet of a workbook. */
export interface Sheet {
  /** The path of the file, as it was given. */
  readonly file: string
  /** The sheet's name; absent for CSV. */
  readonly name?: string
  readonly rows: readonly SheetRow[]
}

/** A row of a table, its cells as text without outer spaces; what is empty is `""`. */
export interface SheetRow {
  /** The line of the file, or the row of the sheet, counted from 1. */
  readonly line: number
  readonly cells: readonly string[]
}

/** Something in a client's file that found no place in the model. */
export interface Unplaced {
  /** A whole file, sheet or row that was left out; or a value of a row that was otherwise taken. */
  readonly what: "file" | "sheet" | "row" | "value"
  readonly file: string
  readonly sheet?: string
  /** Absent where a whole file or sheet was left out. */
  readonly line?: number
  /** The header of the column, for a value. */
  readonly column?: string
  /** Why: one sentence, the client's words in backticks. */
  readonly reason: string
}
