import { isId } from "../model/ids.ts"
import { isList, isMap, type PlainMap } from "../model/plain-data.ts"
import type { Keys, Rule, Structure } from "../model/structure.ts"
import { quoted, quotedList } from "../problem/neutralize.ts"
import type { ModelPath } from "../problem/problem.ts"
import { suggest } from "../problem/suggest.ts"
import { alternativesOf, fieldOf, type PlainStructure } from "./place.ts"

/** Why a value cannot stand at a place. */
export interface Misfit {
  readonly path: ModelPath
  readonly message: string
  readonly help?: string
}

/** Everything that keeps a value from standing where one of some structures is expected. */
export const misfitsOf = (value: unknown, structures: readonly Structure[], path: ModelPath): readonly Misfit[] => {
  let best: readonly Misfit[] | undefined
  for (const structure of structures.flatMap(alternativesOf)) {
    const misfits = misfitsOfOne(value, structure, path)
    if (misfits.length === 0) return []
    if (best === undefined || isNearer(misfits, best)) best = misfits
  }
  return best ?? [{ path, message: "nothing can stand here" }]
}

/** What is wrong deep inside says more than that all of it is wrong. */
const isNearer = (one: readonly Misfit[], other: readonly Misfit[]): boolean => {
  const depth = (misfits: readonly Misfit[]) => Math.max(...misfits.map(({ path }) => path.length))
  return depth(one) > depth(other) || (depth(one) === depth(other) && one.length < other.length)
}

const misfitsOfOne = (value: unknown, structure: PlainStructure, path: ModelPath): readonly Misfit[] => {
  const unless = (fits: boolean, message: string): readonly Misfit[] => (fits ? [] : [{ path, message }])
  switch (structure.kind) {
    case "text":
      return typeof value === "string"
        ? brokenRules(value, structure.rules, path)
        : unless(false, `${shown(value)} is no text`)
    case "number":
      return typeof value === "number" && Number.isFinite(value)
        ? brokenRules(value, structure.rules, path)
        : unless(false, `${shown(value)} is no number`)
    case "boolean":
      return unless(typeof value === "boolean", `${shown(value)} is neither true nor false`)
    case "reference":
      return unless(typeof value === "string" && isId(value), `${shown(value)} is no id`)
    case "words":
      return unless(
        typeof value === "string" && structure.words.includes(value),
        `${shown(value)} is not one of ${quotedList(structure.words)}`
      )
    case "list":
      return isList(value)
        ? [
            ...brokenRules(value, structure.rules, path),
            ...value.flatMap((element, index) => misfitsOf(element, [structure.of], [...path, index]))
          ]
        : unless(false, `${shown(value)} is no list`)
    case "tuple":
      return isList(value) && value.length === structure.of.length
        ? structure.of.flatMap((of, index) => misfitsOf(value[index], [of], [...path, index]))
        : unless(false, `${shown(value)} is not a list of ${structure.of.length}`)
    case "map":
      return isMap(value)
        ? Object.entries(value).flatMap(([key, element]) => entryMisfits(element, structure, [...path, key]))
        : unless(false, `${shown(value)} is no map`)
    case "record":
      return isMap(value) ? recordMisfits(value, structure, path) : unless(false, `${shown(value)} is no map`)
  }
}

/** The first rule that a value breaks. */
const brokenRules = <Value>(value: Value, rules: readonly Rule<Value>[], path: ModelPath): readonly Misfit[] => {
  const broken = rules.find(({ keeps }) => !keeps(value))
  return broken === undefined ? [] : [{ path, message: `${shown(value)} ${broken.message}` }]
}

const entryMisfits = (
  entry: unknown,
  { of, keys }: PlainStructure & { readonly kind: "map" },
  path: ModelPath
): readonly Misfit[] => {
  const key = String(path.at(-1))
  const misfits = keyMisfits(key, keys, path)
  if (misfits.length > 0) return misfits
  if (keys?.kind !== "declared" || !keys.identified || !isMap(entry)) return misfitsOf(entry, [of], path)
  const { id, ...element } = entry
  return id === key
    ? misfitsOf(element, [of], path)
    : [{ path: [...path, "id"], message: `the id is not ${quoted(key)}, under which it stands` }]
}

const keyMisfits = (key: string, keys: Keys | undefined, path: ModelPath): readonly Misfit[] => {
  if (keys?.kind === "words") return brokenRules(key, keys.rules, path)
  if (keys === undefined || keys.kind === "duty" || isId(key)) return []
  return [{ path, message: `${quoted(key)} is no id` }]
}

const recordMisfits = (
  value: PlainMap,
  structure: PlainStructure & { readonly kind: "record" },
  path: ModelPath
): readonly Misfit[] => {
  const known = Object.keys(structure.fields)
  const present = Object.entries(value).flatMap(([key, field]) => {
    const of = fieldOf(structure, key)?.of
    return of === undefined ? [unknownKey(key, known, [...path, key])] : misfitsOf(field, [of], [...path, key])
  })
  const missing = known
    .filter((key) => !Object.hasOwn(value, key) && structure.fields[key]?.presence !== "optional")
    .map((key) => ({ path, message: `${quoted(key)} is missing` }))
  return [...present, ...missing]
}

/** What is said of a key that cannot stand among others. */
export const unknownKey = (key: string, known: readonly string[], path: ModelPath): Misfit => {
  const meant = suggest(key, known)
  return {
    path,
    message: `unknown key ${quoted(key)}`,
    help: meant === undefined ? `there can be ${quotedList(known)}` : `did you mean ${quoted(meant)}?`
  }
}

const shown = (value: unknown): string => {
  if (isList(value)) return "a list"
  return isMap(value) ? "a map" : quoted(String(value))
}
