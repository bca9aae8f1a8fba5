import { isId, quoted } from "@hubwright/core"
import { nameKeys, readName } from "./person-name.ts"
import type { Ground, Units } from "./place-units.ts"
import type { Place } from "./placement.ts"
import { readDate } from "./read-date.ts"
import { readLanguages } from "./read-languages.ts"
import { readCount } from "./read-number.ts"

/** What the files say of a person. */
export interface PersonValues {
  readonly name?: string
  readonly email?: string
  readonly title?: string
  readonly departments?: readonly string[]
  readonly manager?: string
  readonly languages?: readonly string[]
  readonly count?: number
  readonly left?: string
}

/** A row about a person, read: what it is known by, and what it says. */
export interface PersonRow {
  readonly place: Place
  readonly id?: string
  /** The client's own number. */
  readonly number?: string
  readonly email?: string
  readonly nameKeys: readonly string[]
  /** The manager as the row names them. */
  readonly manager?: string
  readonly values: PersonValues
}

/** Reads a row of a table of people; nothing for one that names nobody. */
export const readPersonRow = (place: Place, units: Units, { left }: Ground): PersonRow | undefined => {
  const { cells } = place.row
  const name = fullName(place)
  const email = readEmail(place, left)
  if (name === undefined && email === undefined && cells.id === undefined) {
    left.row(place, "it names nobody")
    return undefined
  }
  const number = cells.number ?? (cells.id === undefined || isId(cells.id) ? undefined : cells.id)
  return {
    place,
    ...(cells.id !== undefined && isId(cells.id) ? { id: cells.id } : {}),
    ...(number === undefined ? {} : { number }),
    ...(email === undefined ? {} : { email }),
    nameKeys: name === undefined ? [] : nameKeys(name),
    ...(cells.manager === undefined ? {} : { manager: cells.manager }),
    values: {
      ...(name === undefined ? {} : { name }),
      ...(email === undefined ? {} : { email }),
      ...(cells.title === undefined ? {} : { title: cells.title.slice(0, longestText) }),
      ...departmentsOf(place, units, left),
      ...languagesOf(place, left),
      ...countOf(place, left),
      ...leavingOf(place, left)
    }
  }
}

/** The longest name or title that a model takes. */
const longestText = 500

const fullName = ({ row: { cells } }: Place): string | undefined => {
  const parts = [cells.first, cells.last, cells.secondLast].filter((part) => part !== undefined).join(" ")
  const name = readName(parts === "" ? (cells.name ?? "") : parts).slice(0, longestText)
  return /\p{Letter}/u.test(name) ? name : undefined
}

const readEmail = (place: Place, left: Ground["left"]): string | undefined => {
  const cell = place.row.cells.email
  if (cell === undefined) return undefined
  const [address] = /[^\s@<>";,]{1,64}@[^\s@<>";,]{1,190}/u.exec(cell.replace(/^mailto:/iu, "")) ?? []
  if (address === undefined) left.value(place, "email", `${quoted(cell)} is no e-mail address`)
  return address
}

const departmentsOf = (place: Place, units: Units, left: Ground["left"]): Pick<PersonValues, "departments"> => {
  const { department, division } = place.row.cells
  const cell = department ?? division
  if (cell === undefined) return {}
  const departments = units.inCell(cell)
  const [home] = departments
  if (department !== undefined && division !== undefined && home !== undefined) {
    const above = units.findOrCreate(division)
    const refusal = above === home ? undefined : units.place(home, above)
    if (refusal !== undefined) left.value(place, "division", refusal)
  }
  return { departments }
}

const languagesOf = (place: Place, left: Ground["left"]): Pick<PersonValues, "languages"> => {
  const cell = place.row.cells.languages
  if (cell === undefined) return {}
  const { tags, unknown } = readLanguages(cell)
  for (const word of unknown) left.value(place, "languages", `${quoted(word)} is no language that is known`)
  return tags.length === 0 ? {} : { languages: tags }
}

const countOf = (place: Place, left: Ground["left"]): Pick<PersonValues, "count"> => {
  const cell = place.row.cells.count
  if (cell === undefined) return {}
  const count = readCount(cell)
  if (count === undefined || count === 0) left.value(place, "count", `${quoted(cell)} is no number of people`)
  return count === undefined || count === 0 ? {} : { count }
}

const leavingOf = (place: Place, left: Ground["left"]): Pick<PersonValues, "left"> => {
  const cell = place.row.cells.left
  if (cell === undefined) return {}
  const date = readDate(cell)
  if (date === undefined) left.value(place, "left", `${quoted(cell)} is no date; write it as \`2026-03-31\``)
  return date === undefined ? {} : { left: date }
}
