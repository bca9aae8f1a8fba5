import { quoted } from "@hubwright/core"
import { type Candidate, type Candidates, candidatesOf, rowIn } from "./candidates.ts"
import { fold } from "./fold.ts"
import { nameKeys } from "./person-name.ts"
import { type PersonRow, type PersonValues, readPersonRow } from "./person-row.ts"
import type { Ground, Units } from "./place-units.ts"
import { leadsTo, type Placed, placed, placeName, rowsOf } from "./placement.ts"
import type { Table } from "./table.ts"

/** The people of the files and of the model. */
export interface People {
  /** Those whom a text can mean: an id, a number, an e-mail address or a name. */
  readonly called: (text: string) => readonly { readonly id: string }[]
  readonly placed: readonly Placed<PersonValues>[]
  /** The people of the model whom no row names, where there are rows about people. */
  readonly absent: readonly string[]
}

/**
 * Finds out who each row is about, and creates the people nobody knows. First count ids, the client's numbers and
 * e-mail addresses; of the rows left, those whose name and department are somebody's; then those whose name alone is.
 */
export const placePeople = (tables: readonly Table[], units: Units, ground: Ground): People => {
  const rows = rowsOf(tables, "people").flatMap((place) => readPersonRow(place, units, ground) ?? [])
  const emails = new Set(rows.flatMap(({ email }) => email?.toLowerCase() ?? []))
  const candidates = candidatesOf(Object.values(ground.known?.people ?? {}), emails)
  for (const table of tables)
    placeTable(
      rows.filter(({ place }) => place.table === table),
      candidates,
      ground
    )
  settleManagers(candidates, ground)
  const all = candidates.all()
  return {
    called: candidates.called,
    placed: all.filter((person) => person.rows.length > 0).map(placedPerson),
    absent: rows.length === 0 ? [] : all.filter((person) => person.rows.length === 0).map(({ id }) => id)
  }
}

const placeTable = (rows: readonly PersonRow[], candidates: Candidates, ground: Ground): void => {
  const finders = [candidates.bySign, homonymInDepartment(candidates), onlyHomonym(candidates)]
  const rest = finders.reduce(
    (left, find) =>
      left.filter((row) => {
        const found = find(row)
        if (found !== undefined) join(found, row, { candidates, ground })
        return found === undefined
      }),
    rows
  )
  for (const row of rest) {
    const found = candidates.bySign(row)
    if (found !== undefined) join(found, row, { candidates, ground })
    else if (isPlaceable(row, candidates, ground)) create(row, candidates, ground)
  }
}

type Find = (row: PersonRow) => Candidate | undefined

const homonymInDepartment =
  (candidates: Candidates): Find =>
  (row) =>
    likest(
      row,
      candidates.byName(row).filter((person) => sharesDepartment(row, person))
    )

const onlyHomonym =
  (candidates: Candidates): Find =>
  (row) =>
    likest(row, candidates.byName(row))

/** The only one left of several with the same name, going by its order and spelling and then by the title. */
const likest = (row: PersonRow, persons: readonly Candidate[]): Candidate | undefined => {
  const spelled = narrow(persons, ({ known, values }) => isSpelled(row.values.name, values.name ?? known?.name))
  const { title } = row.values
  const [first, ...rest] = narrow(
    spelled,
    ({ known, values }) => title !== undefined && title === (values.title ?? known?.title)
  )
  return rest.length === 0 ? first : undefined
}

/** Those of which something holds, or all where it holds of none. */
const narrow = <Value>(values: readonly Value[], holds: (value: Value) => boolean): readonly Value[] => {
  const found = values.filter(holds)
  return found.length === 0 ? values : found
}

const isSpelled = (one: string | undefined, other: string | undefined): boolean => fold(one ?? "") === fold(other ?? "")

const departmentsOf = ({ values, known }: Candidate): readonly string[] =>
  values.departments ?? known?.departments ?? []

const sharesDepartment = (row: PersonRow, person: Candidate): boolean =>
  departmentsOf(person).some((id) => row.values.departments?.includes(id))

interface Scene {
  readonly candidates: Candidates
  readonly ground: Ground
}

/** Adds a row to what is noted of a person, unless it contradicts an earlier row of its table or only repeats it. */
const join = (person: Candidate, row: PersonRow, { candidates, ground }: Scene): void => {
  const values = merge(person.values, row.values)
  const earlier = rowIn(person, row.place.table)
  const name = earlier === undefined ? "" : placeName(earlier.place, row.place)
  if (earlier !== undefined && isOtherName(earlier, row))
    ground.left.row(row.place, `it has the id, number or e-mail address of ${name}, but another name`)
  else if (earlier !== undefined && JSON.stringify(values) === JSON.stringify(person.values))
    ground.left.row(row.place, `it says again what ${name} says`)
  else candidates.note({ ...person, rows: [...person.rows, row], values })
}

const isOtherName = (one: PersonRow, other: PersonRow): boolean =>
  one.nameKeys.length > 0 && other.nameKeys.length > 0 && !one.nameKeys.some((key) => other.nameKeys.includes(key))

const merge = (values: PersonValues, more: PersonValues): PersonValues => {
  const departments = [...new Set([...(values.departments ?? []), ...(more.departments ?? [])])]
  return { ...values, ...more, ...values, ...(departments.length === 0 ? {} : { departments }) }
}

const isPlaceable = (row: PersonRow, candidates: Candidates, { left }: Ground): boolean => {
  const homonyms = candidates.byName(row)
  const twin = twinOf(row, candidates)
  if (homonyms.length > 1) {
    const ids = homonyms.map(({ id }) => `\`${id}\``).join(" or ")
    left.row(row.place, `it could be about ${ids}; an e-mail address or an id would tell`)
  } else if (twin !== undefined) left.row(row.place, `it says again what ${placeName(twin.place, row.place)} says`)
  else if (row.values.departments === undefined) left.row(row.place, "it names no department, and the person is new")
  return homonyms.length <= 1 && twin === undefined && row.values.departments !== undefined
}

/** An earlier row of the same table that says the same of a person of the same name. */
const twinOf = (row: PersonRow, candidates: Candidates): PersonRow | undefined =>
  row.nameKeys
    .flatMap((key) => candidates.called(key))
    .flatMap((person) => rowIn(person, row.place.table) ?? [])
    .find((earlier) => JSON.stringify(earlier.values) === JSON.stringify(row.values) && earlier.number === row.number)

const create = (row: PersonRow, candidates: Candidates, { ids }: Ground): void => {
  const local = row.email?.split("@")[0] ?? ""
  const id = row.id !== undefined && ids.take(row.id) ? row.id : ids.issue([row.values.name ?? "", local], "person")
  candidates.note({ id, known: undefined, rows: [row], values: row.values })
}

const settleManagers = (candidates: Candidates, { left }: Ground): void => {
  const above = new Map(
    candidates.all().flatMap(({ id, known }) => (known?.manager === undefined ? [] : [[id, known.manager]]))
  )
  for (const person of candidates.all()) {
    const row = person.rows.find(({ manager }) => manager !== undefined)
    if (row?.manager === undefined) continue
    const found = managersCalled(row.manager, candidates)
    const [manager] = found
    const said = quoted(row.manager)
    if (manager === undefined) left.value(row.place, "manager", `${said} is nobody in the files or the model`)
    else if (found.length > 1) left.value(row.place, "manager", `there are ${found.length} people called ${said}`)
    else if (manager.id === person.id) left.value(row.place, "manager", "somebody cannot be their own manager")
    else if (leadsTo(person.id, manager.id, (id) => above.get(id)))
      left.value(row.place, "manager", `${said} reports to this person already, over however many steps`)
    else {
      above.set(person.id, manager.id)
      candidates.note({ ...person, values: { ...person.values, manager: manager.id } })
    }
  }
}

const managersCalled = (text: string, candidates: Candidates): readonly Candidate[] => {
  const found = candidates.called(text)
  return found.length > 0 ? found : candidates.called(text.replace(/\s*[([].*$/u, ""))
}

/** What is said of a person, without what only spells otherwise what the model says. */
const placedPerson = ({ id, known, values }: Candidate): Placed<PersonValues> => {
  const { name, email, departments, ...rest } = values
  const isSameName = name === undefined || nameKeys(known?.name ?? "").some((key) => nameKeys(name).includes(key))
  const isSameEmail = email === undefined || email.toLowerCase() === known?.email?.toLowerCase()
  const elsewhere = known?.departments.slice(1).filter((department) => !departments?.includes(department)) ?? []
  const said: PersonValues = {
    ...(isSameName || name === undefined ? {} : { name }),
    ...(isSameEmail || email === undefined ? {} : { email }),
    ...(departments === undefined ? {} : { departments: [...departments, ...elsewhere] }),
    ...rest
  }
  return placed(id, said, known)
}
