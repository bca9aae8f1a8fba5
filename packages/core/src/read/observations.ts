import type { Observations, ObservedContact, ObservedMessage } from "../assess/observations.ts"
import type { Organization, Publication } from "../model/organization.ts"
import { decodeText, type Files } from "../problem/files.ts"
import { type Checked, checked, type Span } from "../problem/problem.ts"
import { sayUnreadable } from "./complaint.ts"
import type { Locate } from "./locate.ts"
import { given, messageLines, messageRows } from "./message-log.ts"
import { type Fields, fieldsOfRow, knownIds, type Report } from "./record-fields.ts"
import { type RecordColumns, readRecords } from "./record-table.ts"

/**
 * Reads what was observed of an organization, from any number of files. What a file is, its ending or its columns say:
 *
 * - a message log: JSON lines (`.jsonl`), or CSV with a column `arrived`, and `answered`, `channel`, `by`, `handedTo` and
 *   `waitedOn` (ids separated by `;`, the latter with minutes: `legal:90`), `author` (a number or pseudonym), `topic`, `intent`, `stage`, `form`;
 * - a communication log: CSV with `from`, `to` and `count`, and `weeks` where it was counted for more than one;
 * - the answers of a tie survey: CSV with `from`, `to` and `answer`, contacts a week; of two answers about one pair the mean counts;
 * - a content calendar: CSV with `at` and `channel`, and `by`, `title`, `text`, `topic`, `message`, `claims`, `kind`, `reach`.
 *
 * Every problem of every file is found at once: moments and numbers that are none, units and channels that the organization
 * does not have, words that mean nothing, answers before the question.
 */
export const readObservations = (files: Files, organization: Organization): Checked<Observations> => {
  const { messages, contacts, publications, problems } = gather(files, organization)
  return checked(
    {
      ...(messages.length === 0 ? {} : { messages }),
      ...(contacts.length === 0 ? {} : { contacts: contacts.map(({ item }) => item) }),
      ...(publications.length === 0 ? {} : { publications: publications.map(({ item }) => item) })
    },
    problems
  )
}

/**
 * Finds where in the files that were read something stands that an assessment has put behind what the organization says
 * itself: an observed tie behind its ties, a publication of the calendar behind its publications.
 *
 * @example
 * ```ts
 * import { defineOrganization } from "@hubwright/core"
 * import { locateObservations } from "@hubwright/core/read"
 *
 * const acme = defineOrganization({
 *   hubwright: 1,
 *   organization: { name: "Acme" },
 *   departments: { care: {}, press: {} },
 *   ties: [{ kind: "coordinates", between: ["care", "press"] }]
 * })
 * const locate = locateObservations({ "mails.csv": "from,to,count\ncare,press,12\n" }, acme)
 * locate(["ties", 1])?.line // => 2
 * locate(["ties", 0]) // => undefined
 * ```
 */
export const locateObservations = (files: Files, organization: Organization): Locate => {
  const { contacts, publications } = gather(files, organization)
  return ([section, place]) => {
    const at = Number(place)
    const found =
      section === "ties"
        ? contacts[at - organization.ties.length]
        : section === "publications"
          ? publications[at - organization.publications.length]
          : undefined
    return found?.place()
  }
}

/** Something read from a row, and where that stands. */
interface Placed<Item> {
  readonly item: Item
  readonly place: () => Span | undefined
}

const gather = (files: Files, organization: Organization) => {
  const report: Report = { known: knownIds(organization), problems: [] }
  const messages: (readonly ObservedMessage[])[] = []
  const contacts: (readonly Placed<ObservedContact>[])[] = []
  const publications: (readonly Placed<Publication>[])[] = []
  for (const [path, content] of Object.entries(files)) {
    const text = decodeText(content)
    if (text === undefined) {
      const said = sayUnreadable(path, { kind: "not UTF-8", line: 1 })
      report.problems.push({ ...said, severity: "error", path: [], related: [], fixes: [] })
      continue
    }
    if (/\.(?:jsonl|ndjson)$/u.test(path)) messages.push(messageLines(path, text, report))
    else {
      const header = (text.split(/\r\n?|\n/u, 1)[0] ?? "").toLowerCase()
      if (/\barrived\b/u.test(header)) messages.push(messageRows(path, text, report))
      else if (/\banswer\b/u.test(header)) contacts.push(surveyRows(path, text, report))
      else if (/\bchannel\b/u.test(header)) publications.push(calendarRows(path, text, report))
      else contacts.push(contactRows(path, text, report))
    }
  }
  return {
    messages: messages.flat(),
    contacts: contacts.flat(),
    publications: publications.flat(),
    problems: report.problems
  }
}

interface TableFile<Field extends string> {
  readonly path: string
  readonly text: string
  readonly columns: RecordColumns<Field>
}

const rowsOf = <Field extends string, Item>(
  { path, text, columns }: TableFile<Field>,
  report: Report,
  itemOf: (fields: Fields<Field>) => Item | undefined
): readonly Placed<Item>[] => {
  const table = readRecords(path, text, columns)
  report.problems.push(...table.problems)
  return table.records.flatMap((record): readonly Placed<Item>[] => {
    const item = itemOf(fieldsOfRow(table, record, report))
    return item === undefined ? [] : [{ item, place: () => table.placeOf(record) }]
  })
}

const ends = { from: { headings: ["from"], isNeeded: true }, to: { headings: ["to"], isNeeded: true } } as const

/** Both ends of a contact, each said and known. */
const endsOf = (fields: Fields<"from" | "to">) =>
  (["from", "to"] as const).map((end) =>
    fields.text(end) === undefined ? fields.missing(end) : fields.id(end, "unit")
  )

const contactRows = (path: string, text: string, report: Report): readonly Placed<ObservedContact>[] => {
  const columns = {
    ...ends,
    count: { headings: ["count", "contacts"], isNeeded: true },
    weeks: { headings: ["weeks"] }
  }
  return rowsOf({ path, text, columns }, report, (fields): ObservedContact | undefined => {
    const [from, to] = endsOf(fields)
    const count = fields.text("count") === undefined ? fields.missing("count") : fields.number("count")
    const weeks = fields.number("weeks") ?? 1
    if (weeks === 0)
      fields.wrong("weeks", {
        code: "HW0133",
        message: "contacts cannot be counted for `0` weeks",
        help: "write for how many weeks they were counted, such as 0.5"
      })
    return from === undefined || to === undefined || count === undefined || weeks === 0
      ? undefined
      : { from, to, contactsPerWeek: count / weeks }
  })
}

/** The answers about each pair, as one contact: rows without an answer were not answered. */
const surveyRows = (path: string, text: string, report: Report): readonly Placed<ObservedContact>[] => {
  const columns = { ...ends, answer: { headings: ["answer"], isNeeded: true } }
  const answers = rowsOf({ path, text, columns }, report, (fields) => {
    const [from, to] = endsOf(fields)
    const answer = fields.number("answer")
    return from === undefined || to === undefined || answer === undefined ? undefined : { from, to, answer }
  })
  const pairs = new Map<string, Placed<{ readonly from: string; readonly to: string; readonly given: number[] }>>()
  for (const { item, place } of answers) {
    const [from, to] = item.from < item.to ? [item.from, item.to] : [item.to, item.from]
    const pair = pairs.get(`${from} ${to}`) ?? { item: { from, to, given: [] }, place }
    pairs.set(`${from} ${to}`, pair)
    pair.item.given.push(item.answer)
  }
  return [...pairs.values()].map(({ item: { from, to, given: numbers }, place }) => ({
    item: { from, to, contactsPerWeek: numbers.reduce((sum, number) => sum + number, 0) / numbers.length },
    place
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
  kind: { headings: ["kind"] },
  claims: { headings: ["claims"] },
  reach: { headings: ["reach"] }
} as const

const calendarRows = (path: string, text: string, report: Report): readonly Placed<Publication>[] =>
  rowsOf({ path, text, columns: calendarColumns }, report, (fields): Publication | undefined => {
    const at = fields.text("at") === undefined ? fields.missing("at") : fields.moment("at")
    const channel = fields.text("channel") === undefined ? fields.missing("channel") : fields.id("channel", "channel")
    const publication = {
      kind: fields.word("kind", ["static", "interactive"]) ?? "static",
      claims: fields.parts("claims"),
      links: [],
      ...given("by", fields.id("by", "unit")),
      ...given("title", fields.text("title")),
      ...given("text", fields.text("text")),
      ...given("topic", fields.text("topic")),
      ...given("message", fields.text("message")),
      ...given("reach", fields.number("reach"))
    }
    return at === undefined || channel === undefined ? undefined : { at, channel, ...publication }
  })
