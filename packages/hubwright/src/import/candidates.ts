import type { Person } from "@hubwright/core"
import { nameKeys } from "./person-name.ts"
import type { PersonRow, PersonValues } from "./person-row.ts"
import type { Table } from "./table.ts"

/** A person, of the model or new, with the rows that were found to be about them. */
export interface Candidate {
  readonly id: string
  readonly known: Person | undefined
  readonly rows: readonly PersonRow[]
  /** What the rows say, the first of them most. */
  readonly values: PersonValues
}

/** The people a row could be about, found by what it says of them. */
export interface Candidates {
  readonly all: () => readonly Candidate[]
  /** The one with the row's id, the client's number or the e-mail address. */
  readonly bySign: (row: PersonRow) => Candidate | undefined
  /** Those with the row's name, but none of whom the row cannot be about. */
  readonly byName: (row: PersonRow) => readonly Candidate[]
  /** Those whom a text can mean: an id, a number, an e-mail address or a name. */
  readonly called: (text: string) => readonly Candidate[]
  /** Adds a person, or replaces what was noted of them. */
  readonly note: (candidate: Candidate) => void
}

/** Begins with the people of the model. */
export const candidatesOf = (known: readonly Person[], emailsInFiles: ReadonlySet<string>): Candidates => {
  const byId = new Map<string, Candidate>()
  const ids = new Map<string, Set<string>>()
  const index = (sign: string, id: string): void => {
    const bucket = ids.get(sign) ?? new Set()
    ids.set(sign, bucket.add(id))
  }
  const note = (candidate: Candidate): void => {
    byId.set(candidate.id, candidate)
    for (const sign of signsOf(candidate)) index(sign, candidate.id)
  }
  const withSign = (sign: string): readonly Candidate[] =>
    [...(ids.get(sign) ?? [])].flatMap((id) => byId.get(id) ?? [])
  const withAnyOf = (signs: readonly string[]): readonly Candidate[] => [...new Set(signs.flatMap(withSign))]

  for (const person of known) note({ id: person.id, known: person, rows: [], values: {} })
  return {
    all: () => [...byId.values()],
    bySign: (row) => strongSigns(row).flatMap(withSign)[0],
    byName: (row) =>
      withAnyOf(row.nameKeys.map((key) => `name ${key}`)).filter((candidate) => couldBe(row, candidate, emailsInFiles)),
    called: (text) => {
      const strong = withAnyOf([`id ${text}`, `number ${text}`, `email ${text.toLowerCase()}`])
      return strong.length > 0 ? strong : withAnyOf(nameKeys(text).map((key) => `name ${key}`))
    },
    note
  }
}

const strongSigns = ({ id, number, email }: Pick<PersonRow, "id" | "number" | "email">): readonly string[] => [
  ...(id === undefined ? [] : [`id ${id}`]),
  ...(number === undefined ? [] : [`number ${number}`]),
  ...(email === undefined ? [] : [`email ${email.toLowerCase()}`])
]

const signsOf = ({ id, known, rows }: Candidate): readonly string[] => [
  `id ${id}`,
  ...(known?.email === undefined ? [] : [`email ${known.email.toLowerCase()}`]),
  ...(known?.name === undefined ? [] : nameKeys(known.name).map((key) => `name ${key}`)),
  ...rows.flatMap((row) => [...strongSigns(row), ...row.nameKeys.map((key) => `name ${key}`)])
]

/**
 * Two rows of one table are two people unless a sign says otherwise; so are two e-mail addresses that are both in use,
 * and two numbers.
 */
const couldBe = (row: PersonRow, candidate: Candidate, emailsInFiles: ReadonlySet<string>): boolean => {
  if (rowIn(candidate, row.place.table) !== undefined) return false
  const email = (candidate.values.email ?? candidate.known?.email)?.toLowerCase()
  const isOther = row.email !== undefined && email !== undefined && emailsInFiles.has(email)
  const numbers = candidate.rows.flatMap(({ number }) => number ?? [])
  return !isOther && (row.number === undefined || numbers.length === 0)
}

/** The row of a table that is about a person. */
export const rowIn = (candidate: Candidate, table: Table): PersonRow | undefined =>
  candidate.rows.find(({ place }) => place.table === table)
