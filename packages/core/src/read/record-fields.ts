import { isDate, isDateTime } from "../model/instant.ts"
import type { Organization } from "../model/organization.ts"
import { isList, isMap } from "../model/plain-data.ts"
import { quoted, quotedList } from "../problem/neutralize.ts"
import type { Problem } from "../problem/problem.ts"
import { suggest, suggester } from "../problem/suggest.ts"
import type { RecordLine } from "./record-lines.ts"
import type { RecordTable, Said, TableRecord } from "./record-table.ts"

/** The ids that records can name. */
export interface KnownIds {
  readonly has: (kind: IdKind, id: string) => boolean
  readonly meantBy: (kind: IdKind, id: string) => string | undefined
}

type IdKind = "unit" | "channel"

/** What the records of a file are checked against, and where their problems go. */
export interface Report {
  readonly known: KnownIds
  readonly problems: Problem[]
}

/** The ids of an organization that records can name: units (departments, agencies, people) and channels. */
export const knownIds = ({ departments, agencies, people, channels }: Organization): KnownIds => {
  const ids = {
    unit: new Set([...Object.keys(departments), ...Object.keys(agencies), ...Object.keys(people)]),
    channel: new Set(Object.keys(channels))
  }
  const suggesters = { unit: suggester(ids.unit), channel: suggester(ids.channel) }
  return { has: (kind, id) => ids[kind].has(id), meantBy: (kind, id) => suggesters[kind](id) }
}

/** What a record says, be it a row of a table or a line of JSON. */
interface SaidFields<Field extends string> {
  readonly text: (field: Field) => string | undefined
  /** Several in one field. */
  readonly parts: (field: Field) => readonly string[]
  readonly wrong: (field: Field, said: Said) => undefined
}

/** What a record says, each part checked where it stands: what is wrong is reported, and counts as not said. */
export interface Fields<Field extends string> extends SaidFields<Field> {
  /** Whether the organization has an id that a field names. */
  readonly isKnown: (field: Field, kind: IdKind, id: string) => boolean
  readonly id: (field: Field, kind: IdKind) => string | undefined
  readonly ids: (field: Field, kind: IdKind) => readonly string[]
  readonly moment: (field: Field) => string | undefined
  /** A number that is not negative. */
  readonly number: (field: Field) => number | undefined
  /** One of some words. */
  readonly word: <Word extends string>(field: Field, words: readonly Word[]) => Word | undefined
  /** Reports a field that has to say something and does not. */
  readonly missing: (field: Field) => undefined
}

/** The fields of a row of a table. Several in one cell are separated by `;` or `,`. */
export const fieldsOfRow = <Field extends string>(
  table: RecordTable<Field>,
  record: TableRecord<Field>,
  report: Report
): Fields<Field> =>
  checkedFields(report, {
    text: (field) => record.cells[field],
    parts: (field) =>
      (record.cells[field]?.split(/[;,]/u) ?? []).map((part) => part.trim()).filter((part) => part !== ""),
    wrong: (field, said) => {
      report.problems.push(table.errorAt(record, field, said))
    }
  })

/** The fields of a line of JSON. A map or list of waits says the same as `legal:90` in a table. */
export const fieldsOfLine = <Field extends string>({ value, errorAt }: RecordLine, report: Report): Fields<Field> => {
  const saidOf = (field: Field): unknown => (isMap(value) && Object.hasOwn(value, field) ? value[field] : undefined)
  const wrong = (field: Field, said: Said): undefined => {
    report.problems.push(errorAt(said, [field]))
  }
  const misplaced = (field: Field, takes: string): undefined =>
    wrong(field, {
      code: "HW0137",
      message: `${quoted(field)} takes ${takes}`,
      help: `such as ${takes === "a list" ? '["legal"], or { "legal": 90 } with minutes' : '"legal"'}`
    })
  return checkedFields(report, {
    text: (field) => {
      const found = saidOf(field) ?? undefined
      if (found === undefined || typeof found === "string") return found === "" ? undefined : found
      return typeof found === "number" ? String(found) : misplaced(field, "a text")
    },
    parts: (field) => {
      const found = saidOf(field) ?? []
      const parts = isList(found)
        ? found.map(partOf)
        : isMap(found)
          ? Object.entries(found).map(([unit, minutes]) => partOf({ unit, minutes }))
          : [undefined]
      if (parts.includes(undefined)) misplaced(field, "a list")
      return parts.filter((part) => part !== undefined)
    },
    wrong
  })
}

/** A part of a list as a table would say it. */
const partOf = (part: unknown): string | undefined => {
  if (typeof part === "string") return part
  const isWait = isMap(part) && typeof part.unit === "string" && typeof part.minutes === "number"
  return isWait ? `${part.unit}:${part.minutes}` : undefined
}

const checkedFields = <Field extends string>(
  { known }: Report,
  { text, parts, wrong }: SaidFields<Field>
): Fields<Field> => {
  const isKnown = (field: Field, kind: IdKind, id: string): boolean => {
    if (known.has(kind, id)) return true
    const meant = known.meantBy(kind, id)
    const message = `unknown ${kind === "unit" ? "department, agency or person" : "channel"} ${quoted(id)}`
    wrong(field, {
      code: "HW0134",
      message,
      help: meant === undefined ? "use an id of the model" : `did you mean ${quoted(meant)}?`
    })
    return false
  }
  return {
    text,
    parts,
    wrong,
    isKnown,
    id: (field, kind) => {
      const id = text(field)
      return id === undefined || !isKnown(field, kind, id) ? undefined : id
    },
    ids: (field, kind) => parts(field).filter((id) => isKnown(field, kind, id)),
    moment: (field) => {
      const found = text(field)
      if (found === undefined || isDate(found) || isDateTime(found)) return found
      return wrong(field, {
        code: "HW0135",
        message: `${quoted(found)} is no moment`,
        help: "write it as 2026-06-01T09:30:00Z"
      })
    },
    number: (field) => {
      const found = text(field)
      return found === undefined ? undefined : numberOf(found, (said) => wrong(field, said))
    },
    word: (field, words) => {
      const found = text(field)
      const word = words.find((one) => one === found)
      if (found === undefined || word !== undefined) return word
      const meant = suggest(found, words)
      return wrong(field, {
        code: "HW0137",
        message: `unknown ${field} ${quoted(found)}`,
        help: meant === undefined ? `it is one of ${quotedList(words)}` : `did you mean ${quoted(meant)}?`
      })
    },
    missing: (field) =>
      wrong(field, {
        code: "HW0130",
        message: `nothing is said of ${quoted(field)}`,
        help: "fill it in, or leave the record out"
      })
  }
}

/** The number that a text says, with a comma or a point; one that is none or negative is told of. */
export const numberOf = (text: string, wrong: (said: Said) => undefined): number | undefined => {
  const number = /^[+-]?(?:\d+(?:[.,]\d*)?|[.,]\d+)(?:e[+-]?\d+)?$/iu.test(text)
    ? Number(text.replace(",", "."))
    : Number.NaN
  if (!Number.isFinite(number))
    return wrong({ code: "HW0133", message: `${quoted(text)} is no number`, help: "write it as 2.5" })
  if (number < 0)
    return wrong({ code: "HW0133", message: `${quoted(text)} is less than nothing`, help: "write 0 or more" })
  return number
}
