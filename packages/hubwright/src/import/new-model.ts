import Papa from "papaparse"
import { Document, isCollection, isMap, isPair } from "yaml"
import type { Imported } from "./import-tables.ts"

/**
 * The files of a new model with what was imported: departments in `hubwright.yaml`, people in `people.csv`, channels and
 * ties in tables of their own where there are any.
 */
export const newModel = (
  imported: Imported,
  { name, from }: { readonly name: string; readonly from: readonly string[] }
) => {
  const { departments, people, channels, ties } = imported
  const tables: readonly (readonly [section: string, file: string, rows: readonly Row[]])[] = [
    ["people", "people.csv", people.map(({ id, values }) => ({ id, ...values }))],
    ["channels", "channels.csv", channels.map(({ id, values }) => ({ id, ...values }))],
    ["ties", "ties.csv", ties.map(({ status: _, ...tie }) => tie)]
  ]
  const filled = tables.filter(([, , rows]) => rows.length > 0)
  const model = {
    hubwright: 1,
    organization: { name },
    departments: Object.fromEntries(departments.map(({ id, values }) => [id, values])),
    ...Object.fromEntries(filled.map(([section, file]) => [section, { csv: file }]))
  }
  return {
    "hubwright.yaml": yamlOf(model, from),
    ...Object.fromEntries(filled.map(([, file, rows]) => [file, csvOf(rows)]))
  }
}

const yamlOf = (model: object, from: readonly string[]): string => {
  const document = new Document(model, { version: "1.2", schema: "core" })
  document.commentBefore = ` Taken from ${from.map(plain).join(", ")}. Yours to change: the next import keeps what you write.`
  if (isMap(document.contents))
    for (const { value } of document.contents.items)
      if (isMap(value))
        for (const item of value.items) if (isPair(item) && isCollection(item.value)) item.value.flow = true
  return document.toString({ lineWidth: 0 })
}

/** A comment ends with its line, whatever a file is called. */
const plain = (text: string): string => text.replace(/\p{Cc}/gu, " ")

interface Row {
  readonly [column: string]: string | number | readonly string[]
}

/** The columns in the order of the table, as far as any row has them. */
const columnOrder = [
  "id",
  "name",
  "email",
  "title",
  "departments",
  "manager",
  "languages",
  "count",
  "left",
  "platform",
  "handle",
  "url",
  "language",
  "market",
  "brand",
  "operators",
  "accountable",
  "custodian",
  "deputy",
  "kind",
  "from",
  "to",
  "strength",
  "note"
]

const csvOf = (rows: readonly Row[]): string => {
  const columns = columnOrder.filter((column) => rows.some((row) => row[column] !== undefined))
  const cells = rows.map((row) => columns.map((column) => cellOf(row[column])))
  return `${Papa.unparse([columns, ...cells], { newline: "\n" })}\n`
}

const cellOf = (value: Row[string] | undefined): string =>
  value === undefined ? "" : typeof value === "object" ? value.join("; ") : String(value)
