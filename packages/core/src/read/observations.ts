import type { Observations, ObservedContact, ObservedMessage, ObservedWait } from "../assess/observations.ts"
import { isDate, isDateTime } from "../model/instant.ts"
import type { Organization, Publication } from "../model/organization.ts"
import { isList, isMap } from "../model/plain-data.ts"
import { decodeText, type Files } from "../problem/files.ts"
import { quoted } from "../problem/neutralize.ts"
import { type Checked, checked, type Problem } from "../problem/problem.ts"
import { suggester } from "../problem/suggest.ts"
import { sayUnreadable } from "./complaint.ts"
import { readRecordLines } from "./record-lines.ts"
import { type RecordColumns, type RecordTable, readRecords, type TableRecord } from "./record-table.ts"

/**
 * Reads what was observed of an organization, from any number of files. What a file is, its ending or its columns say:
 *
 * - a message log: JSON lines (`.jsonl`), or CSV with a column `arrived`, and `answered`, `channel`, `by`, `handedTo` and
 *   `waitedOn` (ids separated by `;`, the latter with minutes: `legal:90`), `author` (a number or pseudonym), `topic`, `intent`, `stage`, `form`;
 * - a communication log: CSV with `from`, `to` and `count`, and `weeks` where it was counted for more than one;
 * - the answers of a tie survey: CSV with `from`, `to` and `answer`, contacts a week; of two answers about one pair the mean counts;
 * - a content calendar: CSV with `at` and `channel`, and `by`, `title`, `text`, `topic`, `message`, `kind`.
 *
 * Every problem of every file is found at once: moments that are none, units and channels that the organization does not have.
 */
export const readObservations = (files: Files, organization: Organization): Checked<Observations> => {
  const known = knownIds(organization)
  const problems: Problem[] = []
  const messages: ObservedMessage[] = []
  const contacts: ObservedContact[] = []
  const publications: Publication[] = []
  for (const [path, content] of Object.entries(files)) {
    const text = decodeText(content)
    if (text === undefined) {
      const said = sayUnreadable(path, { kind: "not UTF-8", line: 1 })
      problems.push({ ...said, severity: "error", path: [], related: [], fixes: [] })
      continue
    }
    const report: Report = { known, problems }
    if (/\.(?:jsonl|ndjson)$/u.test(path)) messages.push(...messageLines(path, text, report))
    else {
      const header = (text.split(/\r\n?|\n/u, 1)[0] ?? "").toLowerCase()
      if (/\barrived\b/u.test(header)) messages.push(...messageRows(path, text, report))
      else if (/\banswer\b/u.test(header)) contacts.push(...surveyRows(path, text, report))
      else if (/\bchannel\b/u.test(header)) publications.push(...calendarRows(path, text, report))
      else contacts.push(...contactRows(path, text, report))
    }
  }
  return checked(
    {
      ...(messages.length === 0 ? {} : { messages }),
      ...(contacts.length === 0 ? {} : { contacts }),
      ...(publications.length === 0 ? {} : { publications })
    },
    problems
  )
}

type IdKind = "unit" | "channel"

interface KnownIds {
  readonly has: (kind: IdKind, id: string) => boolean
  readonly meantBy: (kind: IdKind, id: string) => string | undefined
}

interface Report {
  readonly known: KnownIds
  readonly problems: Problem[]
}

const knownIds = ({ departments, agencies, people, channels }: Organization): KnownIds => {
  const ids = {
    unit: new Set([...Object.keys(departments), ...Object.keys(agencies), ...Object.keys(people)]),
    channel: new Set(Object.keys(channels))
  }
  const suggesters = { unit: suggester(ids.unit), channel: suggester(ids.channel) }
  return { has: (kind, id) => ids[kind].has(id), meantBy: (kind, id) => suggesters[kind](id) }
}

const isMoment = (text: string): boolean => isDate(text) || isDateTime(text)

const notAMoment = (text: string) => ({
  code: "HW0135" as const,
  message: `${quoted(text)} is no moment`,
  help: "write it as 2026-06-01T09:30:00Z"
})

const unknownId = ({ known }: Report, kind: IdKind, id: string) => {
  const meant = known.meantBy(kind, id)
  return {
    code: "HW0134" as const,
    message: `unknown ${kind === "unit" ? "department, agency or person" : "channel"} ${quoted(id)}`,
    help: meant === undefined ? "use an id of the model" : `did you mean ${quoted(meant)}?`
  }
}

/** What a record of a table says, each part checked where it stands. */
interface Cells<Field extends string> {
  readonly text: (field: Field) => string | undefined
  readonly id: (field: Field, kind: IdKind) => string | undefined
  readonly ids: (field: Field) => readonly string[]
  readonly moment: (field: Field) => string | undefined
  readonly number: (field: Field) => number | undefined
}

const cellsOf = <Field extends string>(
  table: RecordTable<Field>,
  record: TableRecord<Field>,
  report: Report
): Cells<Field> => {
  const text = (field: Field): string | undefined => record.cells[field]
  const wrong = (field: Field, said: ReturnType<typeof notAMoment> | ReturnType<typeof unknownId>): undefined => {
    report.problems.push(table.errorAt(record, field, said))
    return undefined
  }
  const checkedId = (field: Field, kind: IdKind, id: string | undefined) =>
    id === undefined || report.known.has(kind, id) ? id : wrong(field, unknownId(report, kind, id))
  return {
    text,
    id: (field, kind) => checkedId(field, kind, text(field)),
    ids: (field) => (text(field)?.split(/[;,]/u) ?? []).map((part) => part.trim()).filter((part) => part !== ""),
    moment: (field) => {
      const cell = text(field)
      return cell === undefined || isMoment(cell) ? cell : wrong(field, notAMoment(cell))
    },
    number: (field) => {
      const cell = text(field)
      const number = cell === undefined ? undefined : Number(cell.replace(",", "."))
      if (number === undefined || (Number.isFinite(number) && number >= 0)) return number
      const said = { code: "HW0133" as const, message: `${quoted(cell ?? "")} is no number`, help: "write it as 2.5" }
      report.problems.push(table.errorAt(record, field, said))
      return undefined
    }
  }
}

const rowsOf = <Field extends string, Item>(
  {
    path,
    text,
    columns,
    report
  }: {
    readonly path: string
    readonly text: string
    readonly columns: RecordColumns<Field>
    readonly report: Report
  },
  itemOf: (cells: Cells<Field>) => Item | undefined
): readonly Item[] => {
  const table = readRecords(path, text, columns)
  report.problems.push(...table.problems)
  return table.records.flatMap((record) => itemOf(cellsOf(table, record, report)) ?? [])
}

const messageColumns = {
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

const labels = ["author", "topic", "intent", "stage", "form"] as const

const messageRows = (path: string, text: string, report: Report): readonly ObservedMessage[] =>
  rowsOf({ path, text, columns: messageColumns, report }, (cells): ObservedMessage | undefined => {
    const [arrived, answered] = [cells.moment("arrived"), cells.moment("answered")]
    const [channel, by] = [cells.id("channel", "channel"), cells.id("by", "unit")]
    const waits = cells.ids("waitedOn").map(waitOf)
    const handedTo = cells.ids("handedTo")
    if (arrived === undefined) return undefined
    return {
      arrived,
      ...given("answered", answered),
      ...given("channel", channel),
      ...given("by", by),
      ...(handedTo.length === 0 ? {} : { handedTo }),
      ...(waits.length === 0 ? {} : { waitedOn: waits }),
      ...Object.fromEntries(
        labels.flatMap((label) => (cells.text(label) === undefined ? [] : [[label, cells.text(label)]]))
      )
    }
  })

const given = <Key extends string, Value>(key: Key, value: Value | undefined): { readonly [K in Key]?: Value } => {
  const found: { [K in Key]?: Value } = {}
  if (value !== undefined) found[key] = value
  return found
}

/** `legal:90` is 90 minutes for legal. */
const waitOf = (text: string): ObservedWait => {
  const [unit = "", minutes = "0"] = text.split(":")
  return { unit: unit.trim(), minutes: Math.max(0, Number(minutes) || 0) }
}

const messageLines = (path: string, text: string, report: Report): readonly ObservedMessage[] =>
  readRecordLines(path, text).flatMap(({ value, errorAt }): readonly ObservedMessage[] => {
    const wrong = (said: Parameters<typeof errorAt>[0]): readonly ObservedMessage[] => {
      report.problems.push(errorAt(said))
      return []
    }
    if (!isMap(value))
      return wrong({ code: "HW0136", message: "this line is no JSON object", help: "write one object a line" })
    const texts = (key: string): string | undefined => (typeof value[key] === "string" ? value[key] : undefined)
    const arrived = texts("arrived")
    const answered = texts("answered")
    if (arrived === undefined || !isMoment(arrived)) return wrong(notAMoment(arrived ?? ""))
    if (answered !== undefined && !isMoment(answered)) return wrong(notAMoment(answered))
    const [channel, by] = [texts("channel"), texts("by")]
    if (channel !== undefined && !report.known.has("channel", channel))
      return wrong(unknownId(report, "channel", channel))
    if (by !== undefined && !report.known.has("unit", by)) return wrong(unknownId(report, "unit", by))
    const handedTo = isList(value.handedTo) ? value.handedTo.filter((one) => typeof one === "string") : []
    const waits = isMap(value.waitedOn)
      ? Object.entries(value.waitedOn).map(([unit, minutes]) => ({ unit, minutes: Math.max(0, Number(minutes) || 0) }))
      : []
    return [
      {
        arrived,
        ...given("answered", answered),
        ...given("channel", channel),
        ...given("by", by),
        ...(handedTo.length === 0 ? {} : { handedTo }),
        ...(waits.length === 0 ? {} : { waitedOn: waits }),
        ...Object.fromEntries(labels.flatMap((label) => (texts(label) === undefined ? [] : [[label, texts(label)]])))
      }
    ]
  })

const ends = { from: { headings: ["from"], isNeeded: true }, to: { headings: ["to"], isNeeded: true } } as const

const contactRows = (path: string, text: string, report: Report): readonly ObservedContact[] => {
  const columns = {
    ...ends,
    count: { headings: ["count", "contacts"], isNeeded: true },
    weeks: { headings: ["weeks"] }
  }
  return rowsOf({ path, text, columns, report }, (cells): ObservedContact | undefined => {
    const [from, to] = [cells.id("from", "unit"), cells.id("to", "unit")]
    const [count, weeks = 1] = [cells.number("count"), cells.number("weeks")]
    if (from === undefined || to === undefined || count === undefined) return undefined
    return { from, to, contactsPerWeek: count / Math.max(1, weeks) }
  })
}

/** The answers about each pair, as one contact: rows without an answer were not answered. */
const surveyRows = (path: string, text: string, report: Report): readonly ObservedContact[] => {
  const columns = { ...ends, answer: { headings: ["answer"], isNeeded: true } }
  const answers = rowsOf({ path, text, columns, report }, (cells) => {
    const [from, to, answer] = [cells.id("from", "unit"), cells.id("to", "unit"), cells.number("answer")]
    return from === undefined || to === undefined || answer === undefined ? undefined : { from, to, answer }
  })
  const pairs = new Map<string, { readonly from: string; readonly to: string; readonly given: number[] }>()
  for (const { from, to, answer } of answers) {
    const [a, b] = from < to ? [from, to] : [to, from]
    const pair = pairs.get(`${a} ${b}`) ?? { from: a, to: b, given: [] }
    pairs.set(`${a} ${b}`, pair)
    pair.given.push(answer)
  }
  return [...pairs.values()].map(({ from, to, given: numbers }) => ({
    from,
    to,
    contactsPerWeek: numbers.reduce((sum, number) => sum + number, 0) / numbers.length
  }))
}

const calendarColumns = {
  at: { headings: ["at", "date"], isNeeded: true },
  channel: { headings: ["channel"], isNeeded: true },
  by: { headings: ["by", "unit", "department"] },
  title: { headings: ["title"] },
  text: { headings: ["text"] },
  topic: { headings: ["topic"] },
  message: { headings: ["message", "key message"] },
  kind: { headings: ["kind"] }
} as const

const calendarRows = (path: string, text: string, report: Report): readonly Publication[] =>
  rowsOf({ path, text, columns: calendarColumns, report }, (cells): Publication | undefined => {
    const [at, channel, by] = [cells.moment("at"), cells.id("channel", "channel"), cells.id("by", "unit")]
    if (at === undefined || channel === undefined) return undefined
    return {
      at,
      channel,
      kind: cells.text("kind") === "interactive" ? "interactive" : "static",
      claims: [],
      links: [],
      ...given("by", by),
      ...given("title", cells.text("title")),
      ...given("text", cells.text("text")),
      ...given("topic", cells.text("topic")),
      ...given("message", cells.text("message"))
    }
  })
