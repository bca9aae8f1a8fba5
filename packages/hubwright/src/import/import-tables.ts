import type { Organization } from "@hubwright/core"
import type { ChannelValues } from "./channel-row.ts"
import { idRegister } from "./id-register.ts"
import type { PersonValues } from "./person-row.ts"
import { placeChannels } from "./place-channels.ts"
import { placePeople } from "./place-people.ts"
import { type PlacedTie, placeTies } from "./place-ties.ts"
import { type DepartmentValues, placeDepartments, unitsOf } from "./place-units.ts"
import { leftovers, type Placed } from "./placement.ts"
import type { Unplaced } from "./sheet.ts"
import type { Table } from "./table.ts"

/** What tables say about an organization, measured against what is known of it, and what of them found no place. */
export interface Imported {
  readonly departments: readonly Placed<DepartmentValues>[]
  readonly people: readonly Placed<PersonValues>[]
  readonly channels: readonly Placed<ChannelValues>[]
  readonly ties: readonly PlacedTie[]
  /** In the order of the files, sheets and lines. */
  readonly unplaced: readonly Unplaced[]
  /** The people of the model whom no row names, where there are rows about people. They stay. */
  readonly absent: readonly string[]
}

/**
 * Reads the rows of tables as elements of a model. Whoever is in the model already keeps their id, though rows have
 * moved and names have changed; what is new gets an id made of its name. Nothing of the model is removed.
 */
export const importTables = (tables: readonly Table[], known?: Organization): Imported => {
  const left = leftovers()
  const ids = idRegister([
    ...Object.keys(known?.departments ?? {}),
    ...Object.keys(known?.agencies ?? {}),
    ...Object.keys(known?.people ?? {})
  ])
  const ground = { known, ids, left }
  const units = unitsOf(ground)
  placeDepartments(tables, units, ground)
  const people = placePeople(tables, units, ground)
  const parties = { units, people }
  const channels = placeChannels(tables, parties, { ...ground, ids: idRegister(Object.keys(known?.channels ?? {})) })
  const ties = placeTies(tables, parties, ground)
  return {
    departments: units.departments(),
    people: people.placed,
    channels,
    ties,
    unplaced: inOrder(left.all(), tables),
    absent: people.absent
  }
}

const inOrder = (unplaced: readonly Unplaced[], tables: readonly Table[]): readonly Unplaced[] => {
  const position = ({ file, sheet }: Unplaced): number =>
    tables.findIndex((table) => table.file === file && table.sheet === sheet)
  return [...unplaced].sort((a, b) => position(a) - position(b) || (a.line ?? 0) - (b.line ?? 0))
}
