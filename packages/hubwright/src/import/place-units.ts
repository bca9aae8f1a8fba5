import { type Organization, quoted } from "@hubwright/core"
import { fold } from "./fold.ts"
import type { IdRegister } from "./id-register.ts"
import { elementOf, type Leftovers, leadsTo, type Place, type Placed, placed, rowsOf } from "./placement.ts"
import { readCount } from "./read-number.ts"
import type { Table } from "./table.ts"

/** What the files say of a department. */
export interface DepartmentValues {
  readonly name?: string
  readonly parent?: string
  readonly headcount?: number
}

/** The units that are known, by the names people give them. */
export interface Units {
  /** The department or agency that a text names, by its id or its name. */
  readonly find: (text: string) => string | undefined
  /** The same, where a department that nobody knows is created. */
  readonly findOrCreate: (text: string) => string
  /** The units that a cell names, one or several. Departments that nobody knows are created. */
  readonly inCell: (cell: string) => readonly string[]
  /** Adds what a row says of a department; what was said first stays. Gives all that has been said of it. */
  readonly amend: (id: string, values: DepartmentValues) => DepartmentValues
  /** Puts a department under another, or says why it cannot be: another row says otherwise, or it would close a circle. */
  readonly place: (id: string, parent: string) => string | undefined
  /** The departments that the files say something new of. */
  readonly departments: () => readonly Placed<DepartmentValues>[]
}

/** What is placed against: the model so far, the ids that are taken, and where leftovers go. */
export interface Ground {
  readonly known: Organization | undefined
  readonly ids: IdRegister
  readonly left: Leftovers
}

/** Stands ready to find the units of the model, and to create departments it does not have. */
export const unitsOf = ({ known, ids }: Ground): Units => {
  const idByName = new Map<string, string>()
  const values = new Map<string, DepartmentValues>()
  const learn = (word: string, id: string): unknown => idByName.has(fold(word)) || idByName.set(fold(word), id)
  const units = [...Object.values(known?.departments ?? {}), ...Object.values(known?.agencies ?? {})]
  for (const { id } of units) learn(id, id)
  for (const { id, name } of units) learn(name ?? id, id)

  const find = (text: string): string | undefined => idByName.get(fold(text))
  const findOrCreate = (text: string): string => {
    const found = find(text)
    if (found !== undefined) return found
    const id = ids.issue([text], "department")
    learn(text, id)
    learn(id, id)
    values.set(id, { name: tidy(text) })
    return id
  }
  const departments = (): readonly Placed<DepartmentValues>[] =>
    [...values].map(([id, said]) => placed(id, said, elementOf(known?.departments, id)))

  const amend = (id: string, said: DepartmentValues): DepartmentValues => {
    const all = { ...said, ...values.get(id) }
    if (elementOf(known?.agencies, id) === undefined) values.set(id, all)
    return all
  }
  const parentOf = (id: string): string | undefined =>
    values.get(id)?.parent ?? elementOf(known?.departments, id)?.parent
  const place = (id: string, parent: string): string | undefined => {
    const said = values.get(id)?.parent
    if (said !== undefined) return said === parent ? undefined : `another row says that it belongs to ${quoted(said)}`
    if (elementOf(known?.agencies, parent) !== undefined) return `${quoted(parent)} is an agency`
    if (leadsTo(id, parent, parentOf)) return `${quoted(parent)} belongs to it already, over however many steps`
    amend(id, { parent })
    return undefined
  }

  return {
    find,
    findOrCreate,
    inCell: (cell) => unitsIn(cell, { find, findOrCreate }),
    amend,
    place,
    departments
  }
}

/** `A; B` are two units; `A, B` and `A / B` are two where both are known, and one with an odd name where not. */
const unitsIn = (cell: string, { find, findOrCreate }: Pick<Units, "find" | "findOrCreate">): readonly string[] => {
  if (find(cell) !== undefined) return [findOrCreate(cell)]
  const several = partsOf(cell, /[;|\n]/u)
  if (several.length > 1) return [...new Set(several.map(findOrCreate))]
  const known = partsOf(cell, /[,/]/u).map(find)
  const found = known.filter((id) => id !== undefined)
  return found.length > 1 && found.length === known.length ? [...new Set(found)] : [findOrCreate(cell)]
}

const tidy = (text: string): string => text.replace(/\s+/gu, " ").trim()

const partsOf = (cell: string, delimiter: RegExp): readonly string[] =>
  cell
    .split(delimiter)
    .map(tidy)
    .filter((part) => part !== "")

/** Places the rows of tables of departments. Their names are made known first, so that a parent may stand below. */
export const placeDepartments = (tables: readonly Table[], units: Units, ground: Ground): void => {
  const rows = rowsOf(tables, "departments").map((place) => ({ place, id: departmentOf(place, units, ground) }))
  for (const { place, id } of rows) if (id !== undefined) describe(id, place, { units, left: ground.left })
}

const departmentOf = (place: Place, units: Units, { known, left }: Ground): string | undefined => {
  const { id, department } = place.row.cells
  if (department === undefined) {
    left.row(place, "it names no department")
    return undefined
  }
  const byId = id === undefined ? undefined : elementOf(known?.departments, id)
  if (byId !== undefined) {
    if (fold(byId.name ?? byId.id) !== fold(department)) units.amend(byId.id, { name: tidy(department) })
    return byId.id
  }
  const found = units.findOrCreate(department)
  if (elementOf(known?.agencies, found) === undefined) return found
  left.row(place, `${quoted(department)} is an agency`)
  return undefined
}

const describe = (
  id: string,
  place: Place,
  { units, left }: { readonly units: Units; readonly left: Leftovers }
): void => {
  const { parent, headcount } = place.row.cells
  units.amend(id, {})
  if (parent !== undefined) {
    const above = units.findOrCreate(parent)
    const refusal = above === id ? "a department cannot belong to itself" : units.place(id, above)
    if (refusal !== undefined) left.value(place, "parent", refusal)
  }
  if (headcount !== undefined) {
    const count = readCount(headcount)
    if (count === undefined) left.value(place, "headcount", `${quoted(headcount)} is no number of people`)
    else units.amend(id, { headcount: count })
  }
}
