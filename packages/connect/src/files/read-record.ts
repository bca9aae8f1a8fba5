import { createHash } from "node:crypto"
import { forms } from "@hubwright/core"
import Papa from "papaparse"
import type { Arrival } from "../connector.ts"
import { instantOf, namedInstant } from "../moment.ts"
import type { Preset } from "./preset.ts"
import type { FileRecord } from "./records.ts"

/** What is known of a file before its records are read. */
export interface FileContext {
  readonly channel: string
  readonly format: "jsonl" | "csv"
  readonly preset: Preset
  /** The names of the columns, and what separates them; none in JSON Lines. */
  readonly header?: { readonly names: readonly string[]; readonly delimiter: string }
  readonly cursor: string
  readonly atMillis: number
}

/** The header of a table. */
export const readHeader = (bytes: Uint8Array): NonNullable<FileContext["header"]> => {
  const { data, meta } = Papa.parse<string[]>(textOf(bytes), { header: false })
  return { names: (data[0] ?? []).map((name) => name.trim()), delimiter: meta.delimiter }
}

/** What a record says, or that nobody can tell. */
export const arrivalOf = (record: FileRecord, context: FileContext): Arrival => {
  const { channel, preset, cursor, atMillis } = context
  const raw = { mediaType: context.format === "csv" ? "text/csv" : "application/json", bytes: record.bytes }
  const unreadable = (reason: string): Arrival => ({
    kind: "unreadable",
    cursor,
    id: `record:${createHash("sha256").update(record.bytes).digest("hex").slice(0, 32)}`,
    raw,
    reason
  })
  const values = valuesOf(record, context)
  if (values === undefined) return unreadable("the record cannot be read")
  const { fields, skip } = preset
  const field = (name: keyof Preset["fields"]): string | undefined => firstOf(values, fields[name] ?? [])
  if (skip?.values.includes(firstOf(values, [skip.field]) ?? "")) return { kind: "progress", cursor }
  const id = field("id")
  const text = field("text")
  if (id === undefined || text === undefined) return unreadable(`the record has no ${id === undefined ? "id" : "text"}`)
  const conversation = field("conversation") ?? id
  const publishedAt = momentOf(field("publishedAt"))
  const name = field("authorName")
  const form = forms.find((known) => known === field("form"))
  const visibility = field("visibility")
  const optional = { language: field("language"), market: field("market"), brand: field("brand"), form }
  return {
    kind: "message",
    cursor,
    envelope: {
      id,
      platform: "files",
      activity: "Create",
      message: {
        channel,
        id,
        text,
        ...present(optional),
        ...(visibility === "public" || visibility === "private" ? { visibility } : {})
      },
      conversation,
      sender: { id: field("authorId") ?? "unknown", ...(name === undefined ? {} : { name }) },
      ...(publishedAt === undefined ? {} : { publishedAt }),
      receivedAt: instantOf(atMillis),
      address: { message: id, conversation },
      raw
    }
  }
}

const textOf = (bytes: Uint8Array): string => new TextDecoder("utf-8").decode(bytes) // drops the byte order mark

/** The values of a record by their names, or nothing where it cannot be read. */
const valuesOf = ({ bytes }: FileRecord, { format, header }: FileContext): unknown => {
  const text = textOf(bytes)
  if (format === "jsonl") {
    try {
      const value: unknown = JSON.parse(text)
      return typeof value === "object" && value !== null ? value : undefined
    } catch {
      return undefined
    }
  }
  if (header === undefined) return undefined
  const { data, errors } = Papa.parse<string[]>(text, { header: false, delimiter: header.delimiter })
  const [row] = data
  if (row === undefined || data.length !== 1 || errors.length > 0 || row.length !== header.names.length)
    return undefined
  return Object.fromEntries(header.names.map((name, index) => [name, row[index]]))
}

/** The first text that stands in one of the places: a name as it is, or a path of keys. */
const firstOf = (values: unknown, places: readonly string[]): string | undefined => {
  for (const place of places) {
    const value = at(values, [place]) ?? at(values, place.split("."))
    if (typeof value === "string" ? value !== "" : typeof value === "number" || typeof value === "boolean")
      return String(value)
  }
  return undefined
}

const at = (value: unknown, path: readonly string[]): unknown => {
  let found = value
  for (const key of path) {
    if (typeof found !== "object" || found === null || !Object.hasOwn(found, key)) return undefined
    found = Reflect.get(found, key)
  }
  return found
}

/** A moment as exports write it: a date and time, or seconds since 1970. */
const momentOf = (text: string | undefined) =>
  text === undefined ? undefined : namedInstant(/^\d{9,10}$/u.test(text) ? Number(text) * 1000 : text)

const present = (values: {
  readonly language: string | undefined
  readonly market: string | undefined
  readonly brand: string | undefined
  readonly form: (typeof forms)[number] | undefined
}) => ({
  ...(values.language === undefined ? {} : { language: values.language }),
  ...(values.market === undefined ? {} : { market: values.market }),
  ...(values.brand === undefined ? {} : { brand: values.brand }),
  ...(values.form === undefined ? {} : { form: values.form })
})
