import { namedStructures } from "../model/organization-structure.ts"
import { isList, isMap, type PlainMap } from "../model/plain-data.ts"
import type { Structure } from "../model/structure.ts"
import { misfitsOf } from "./fit.ts"
import type { PlainStructure } from "./place.ts"

/**
 * What a value reads as that is written at a place: keys with a default are there, a unit alone is an operator, elements
 * carry their ids. What does not fit stays as it is.
 */
export const completed = (value: unknown, structure: Structure): unknown => {
  switch (structure.kind) {
    case "named":
      return completedNamed(value, structure)
    case "one-of":
      return completedChoice(value, structure.of)
    case "list":
      return isList(value) ? value.map((element) => completed(element, structure.of)) : value
    case "map": {
      const { of, keys } = structure
      if (!isMap(value)) return value
      const isIdentified = keys?.kind === "declared" && keys.identified
      return Object.fromEntries(
        Object.entries(value).map(([key, entry]) => [
          key,
          isIdentified ? identified(entry, of, key) : completed(entry, of)
        ])
      )
    }
    case "record":
      return isMap(value) ? completedRecord(value, structure) : value
    default:
      return value
  }
}

/** An element as it reads under an id. */
export const identified = (element: unknown, structure: Structure, id: string): unknown => {
  const value = completed(element, structure)
  return isMap(value) ? { id, ...value } : value
}

const completedNamed = (value: unknown, { name, alone }: Structure & { readonly kind: "named" }): unknown => {
  const known = namedStructures[name]
  if (known === undefined) return value
  return completed(alone !== undefined && typeof value === "string" ? { [alone]: value } : value, known)
}

/** Of several readings the one that fits, else the one with which least is wrong. */
const completedChoice = (value: unknown, choices: readonly Structure[]): unknown => {
  const readings = choices.map((choice) => {
    const reading = completed(value, choice)
    return { reading, misfits: misfitsOf(reading, [choice], []).length }
  })
  const least = Math.min(...readings.map(({ misfits }) => misfits))
  return readings.find(({ misfits }) => misfits === least)?.reading
}

const completedRecord = (
  value: PlainMap,
  { fields, others }: PlainStructure & { readonly kind: "record" }
): unknown => {
  const known = Object.entries(fields).flatMap(([key, { of, presence }]): readonly [string, unknown][] => {
    if (Object.hasOwn(value, key)) return [[key, completed(value[key], of)]]
    return typeof presence === "object" ? [[key, completed(presence.default, of)]] : []
  })
  const rest = Object.entries(value)
    .filter(([key]) => !Object.hasOwn(fields, key))
    .map(([key, field]): [string, unknown] => [key, others === undefined ? field : completed(field, others)])
  return Object.fromEntries([...known, ...rest])
}
