import type { ObservedMessage, ObservedWait } from "../assess/observations.ts"
import { epochMillis, isDate } from "../model/instant.ts"
import { isMap } from "../model/plain-data.ts"
import { forms, intents, stages } from "../model/vocabulary.ts"
import { type Fields, fieldsOfLine, fieldsOfRow, numberOf, type Report } from "./record-fields.ts"
import { readRecordLines } from "./record-lines.ts"
import { readRecords } from "./record-table.ts"

const columns = {
  arrived: { headings: ["arrived"], isNeeded: true },
  answered: { headings: ["answered"] },
  channel: { headings: ["channel"] },
  by: { headings: ["by", "answeredby", "answered by"] },
  handedTo: { headings: ["handedto", "handed to", "handed-to"] },
  waitedOn: { headings: ["waitedon", "waited on", "waited-on", "waiting on"] },
  author: { headings: ["author"] },
  topic: { headings: ["topic"] },
  intent: { headings: ["intent"] },
  stage: { headings: ["stage"] },
  form: { headings: ["form"] }
} as const

type Field = keyof typeof columns

/** The messages of a table, one a row. */
export const messageRows = (path: string, text: string, report: Report): readonly ObservedMessage[] => {
  const table = readRecords<Field>(path, text, columns)
  report.problems.push(...table.problems)
  return table.records.flatMap((record) => messageOf(fieldsOfRow(table, record, report)) ?? [])
}

/** The messages of a file of JSON lines. */
export const messageLines = (path: string, text: string, report: Report): readonly ObservedMessage[] =>
  readRecordLines(path, text).flatMap((line): readonly ObservedMessage[] => {
    if (isMap(line.value)) {
      const message = messageOf(fieldsOfLine<Field>(line, report))
      return message === undefined ? [] : [message]
    }
    const message = "this line is no JSON object"
    report.problems.push(line.errorAt({ code: "HW0136", message, help: "write one object a line" }))
    return []
  })

const messageOf = (fields: Fields<Field>): ObservedMessage | undefined => {
  const arrived = fields.text("arrived") === undefined ? fields.missing("arrived") : fields.moment("arrived")
  const answered = fields.moment("answered")
  const handedTo = fields.ids("handedTo", "unit")
  const waitedOn = waitsOf(fields)
  const message = {
    ...given("answered", answered),
    ...given("channel", fields.id("channel", "channel")),
    ...given("by", fields.id("by", "unit")),
    ...(handedTo.length === 0 ? {} : { handedTo }),
    ...(waitedOn.length === 0 ? {} : { waitedOn }),
    ...given("author", fields.text("author")),
    ...given("topic", fields.text("topic")),
    ...given("intent", fields.word("intent", intents)),
    ...given("stage", fields.word("stage", stages)),
    ...given("form", fields.word("form", forms))
  }
  if (arrived === undefined) return undefined
  if (answered !== undefined && isBefore(answered, arrived))
    return fields.wrong("answered", {
      code: "HW0138",
      message: "this message was answered before it arrived",
      help: "look at the time zones of both moments"
    })
  return { arrived, ...message }
}

/** Whether one moment lies before another; a date without a time may be any moment of that day. */
const isBefore = (one: string, other: string): boolean =>
  [one, other].some(isDate)
    ? one.slice(0, 10) < other.slice(0, 10)
    : (epochMillis(one) ?? 0) < (epochMillis(other) ?? 0)

/** On whom a message waited: `legal:90` is 90 minutes for legal. */
const waitsOf = (fields: Fields<Field>): readonly ObservedWait[] => {
  return fields.parts("waitedOn").flatMap((part): readonly ObservedWait[] => {
    const [unit = "", text = "0"] = part.split(":").map((piece) => piece.trim())
    const isKnown = fields.isKnown("waitedOn", "unit", unit)
    const minutes = numberOf(text, (said) => fields.wrong("waitedOn", said))
    return minutes === undefined || !isKnown ? [] : [{ unit, minutes }]
  })
}

/** A field that is there only if it has a value. */
export const given = <Key extends string, Value>(
  key: Key,
  value: Value | undefined
): { readonly [K in Key]?: Value } => {
  const found: { [K in Key]?: Value } = {}
  if (value !== undefined) found[key] = value
  return found
}
