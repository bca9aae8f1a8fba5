import { namedStructures, organizationStructure } from "../model/organization-structure.ts"
import type { Field, Structure } from "../model/structure.ts"
import type { ModelPath } from "../problem/problem.ts"

/** A structure that is neither a name nor a choice. */
export type PlainStructure = Exclude<Structure, { readonly kind: "one-of" | "named" }>

/** The plain structures that a structure can be: names looked up, choices opened. */
export const alternativesOf = (structure: Structure): readonly PlainStructure[] => {
  if (structure.kind === "one-of") return structure.of.flatMap(alternativesOf)
  if (structure.kind !== "named") return [structure]
  const known = namedStructures[structure.name]
  return known === undefined ? [] : alternativesOf(known)
}

/** What may stand at a key of a record, if it is one of its keys. */
export const fieldOf = (record: PlainStructure & { readonly kind: "record" }, key: string): Field | undefined => {
  if (Object.hasOwn(record.fields, key)) return record.fields[key]
  return record.others === undefined ? undefined : { of: record.others, presence: "optional" }
}

/** What can stand at a key or an index of what one of some structures describes. */
export const structuresIn = (structures: readonly PlainStructure[], key: string | number): readonly Structure[] =>
  structures.flatMap((structure) => {
    if (structure.kind === "list") return typeof key === "number" ? [structure.of] : []
    if (structure.kind === "tuple") return typeof key === "number" ? structure.of.slice(key, key + 1) : []
    if (typeof key !== "string") return []
    if (structure.kind === "map") return [structure.of]
    return structure.kind === "record" ? (fieldOf(structure, key)?.of ?? []) : []
  })

/** The plain structures of the organization as a whole. */
const rootStructures: readonly PlainStructure[] = [organizationStructure].flatMap(alternativesOf)

/** What can stand at a path of an organization; nothing where no such path can be. */
export const structuresAt = (path: ModelPath): readonly Structure[] => {
  let structures: readonly Structure[] = rootStructures
  for (const step of path) structures = structuresIn(structures.flatMap(alternativesOf), step)
  return structures
}
