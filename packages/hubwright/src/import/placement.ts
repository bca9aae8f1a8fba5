import type { Field, TableKind } from "./columns.ts"
import type { Unplaced } from "./sheet.ts"
import type { Table, TableRow } from "./table.ts"

/** What became of an element that the files name. */
export interface Placed<Values> {
  readonly id: string
  /** Whether the model had it, and whether the files say anything that the model did not. */
  readonly status: "new" | "changed" | "same"
  /** What the files say of it; keys they are silent about are left out. */
  readonly values: Values
  /** Of an element that the model had, the keys that the files say something else of. */
  readonly changes: readonly string[]
}

/** Whether an element is new, or differs from what the model has in one of the values. */
export const placed = <Values extends object>(
  id: string,
  values: Values,
  known: object | undefined
): Placed<Values> => {
  if (known === undefined) return { id, status: "new", values, changes: [] }
  const before = new Map<string, unknown>(Object.entries(known))
  const changes = Object.entries(values)
    .filter(([key, value]) => JSON.stringify(value) !== JSON.stringify(before.get(key)))
    .map(([key]) => key)
  return { id, status: changes.length > 0 ? "changed" : "same", values, changes }
}

/** The element under an id, and nothing that every object has. */
export const elementOf = <Element>(
  elements: { readonly [id: string]: Element } | undefined,
  id: string
): Element | undefined => (elements !== undefined && Object.hasOwn(elements, id) ? elements[id] : undefined)

/** Whether a chain of superiors, followed from somebody up, leads to an id. */
export const leadsTo = (id: string, start: string, above: (id: string) => string | undefined): boolean => {
  const seen = new Set<string>()
  for (let at: string | undefined = start; at !== undefined && !seen.has(at); at = above(at)) {
    if (at === id) return true
    seen.add(at)
  }
  return false
}

/** A row and the table it stands in. */
export interface Place {
  readonly table: Table
  readonly row: TableRow
}

/** All rows of the tables of a kind, in order. */
export const rowsOf = (tables: readonly Table[], kind: TableKind): readonly Place[] =>
  tables.filter((table) => table.kind === kind).flatMap((table) => table.rows.map((row) => ({ table, row })))

/** Collects what finds no place. */
export interface Leftovers {
  readonly row: (place: Place, reason: string) => void
  readonly value: (place: Place, field: Field, reason: string) => void
  readonly all: () => readonly Unplaced[]
}

/** An empty collection. */
export const leftovers = (): Leftovers => {
  const unplaced: Unplaced[] = []
  const at = ({ table, row }: Place) => ({
    file: table.file,
    ...(table.sheet === undefined ? {} : { sheet: table.sheet }),
    line: row.line
  })
  return {
    row: (place, reason) => unplaced.push({ what: "row", ...at(place), reason }),
    value: (place, field, reason) => {
      const column = place.row.headers[field]
      unplaced.push({ what: "value", ...at(place), ...(column === undefined ? {} : { column }), reason })
    },
    all: () => unplaced
  }
}

/** How a row is named in a message about another: by its line, with its sheet or file where that is another one. */
export const placeName = (place: Place, seenFrom: Place): string => {
  const { file, sheet } = place.table
  if (place.table === seenFrom.table) return `line ${place.row.line}`
  return `line ${place.row.line} of ${file}${sheet === undefined ? "" : `, sheet ${sheet}`}`
}
