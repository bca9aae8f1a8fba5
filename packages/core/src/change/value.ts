import type { Organization } from "../model/organization.ts"
import { isList, isMap } from "../model/plain-data.ts"
import type { Field, Structure } from "../model/structure.ts"
import { quoted, quotedList } from "../problem/neutralize.ts"
import type { ModelPath } from "../problem/problem.ts"
import { suggest } from "../problem/suggest.ts"
import type { InsertValue, SetValue, UnsetValue } from "./change.ts"
import { completed, identified } from "./complete.ts"
import type { Edit } from "./draft.ts"
import { misfitsOf } from "./fit.ts"
import { type Fault, type Outcome, outcome } from "./outcome.ts"
import { alternativesOf, fieldOf, type PlainStructure, structuresAt, structuresIn } from "./place.ts"
import { setting, valueAt } from "./value-at.ts"

/** Sets the value at a path. */
export const setValue = (organization: Organization, { path, value }: SetValue): Outcome => {
  const fitted = fitAt(path, value)
  return outcome([...pathFaults(organization, path), ...fitted.faults], () => setting(organization, path, fitted.value))
}

/** Puts an element into a list. */
export const insertValue = (organization: Organization, { path, value }: InsertValue): Outcome => {
  const isInList = isList(valueAt(organization, path.slice(0, -1)))
  const noList: Fault = { code: "HW0702", at: ["path"], message: `${shown(path)} is no place in a list` }
  const fitted = fitAt(path, value)
  return outcome([...pathFaults(organization, path), ...(isInList ? fitted.faults : [noList])], () => [
    { kind: "insert", path, value: fitted.value }
  ])
}

/** Takes away what is at a path; a field with a default gets that. */
export const unsetValue = (organization: Organization, { path }: UnsetValue): Outcome => {
  const faults = pathFaults(organization, path)
  const isThere = valueAt(organization, path) !== undefined
  const absent: Fault = { code: "HW0706", at: ["path"], message: `there is nothing at ${shown(path)}` }
  if (faults.length > 0 || !isThere)
    return { kind: "faults", faults: isThere ? faults : [...faults, absent].slice(0, 1) }
  const clearing = clearingOf(path)
  return clearing === undefined
    ? { kind: "faults", faults: [{ code: "HW0703", at: ["path"], message: `${shown(path)} cannot be left out` }] }
    : { kind: "edits", edits: clearing }
}

/** The edits that make what is at a path as if it was never written; undefined where it has to be there. */
export const clearingOf = (path: ModelPath): readonly Edit[] | undefined => {
  const fields = fieldsAt(path)
  if (fields.length === 0 || fields.some(({ presence }) => presence === "optional")) return [{ kind: "unset", path }]
  for (const { of, presence } of fields)
    if (typeof presence === "object") return [{ kind: "set", path, value: completed(presence.default, of) }]
  return undefined
}

/** The fields of records that a path can lead to; none where it leads into a list or a map. */
const fieldsAt = (path: ModelPath): readonly Field[] =>
  holdersOf(path).flatMap((holder) => {
    const field = holder.kind === "record" ? fieldOf(holder, String(path.at(-1))) : undefined
    return field === undefined ? [] : [field]
  })

const holdersOf = (path: ModelPath): readonly PlainStructure[] =>
  path.length === 0 ? [] : structuresAt(path.slice(0, -1)).flatMap(alternativesOf)

/** A value as it reads at a path, and why it cannot stand there. */
export const fitAt = (
  path: ModelPath,
  value: unknown
): { readonly value: unknown; readonly faults: readonly Fault[] } => {
  const structures = structuresAt(path)
  if (structures.length === 0) return { value, faults: [] }
  const structure: Structure = { kind: "one-of", of: structures }
  const id = String(path.at(-1))
  const isIdentified = holdersOf(path).some(
    (holder) => holder.kind === "map" && holder.keys?.kind === "declared" && holder.keys.identified
  )
  const reads = isIdentified ? identified(value, structure, id) : completed(value, structure)
  const [map] = holdersOf(path).filter(({ kind }) => kind === "map")
  const misfits =
    map === undefined ? misfitsOf(reads, structures, path) : misfitsOf({ [id]: reads }, [map], path.slice(0, -1))
  return {
    value: reads,
    faults: misfits.map(({ path: place, message, help }) => ({
      code: "HW0703",
      at: ["value", ...place.slice(path.length)],
      message: `${message} at ${shown(place)}`,
      ...(help === undefined ? {} : { help })
    }))
  }
}

/** Why a path leads nowhere: the first step that is not there. The last step need not be there yet. */
const pathFaults = (organization: Organization, path: ModelPath): readonly Fault[] => {
  const nowhere = (message: string, help?: string): readonly Fault[] => [
    { code: "HW0702", at: ["path"], message, ...(help === undefined ? {} : { help }) }
  ]
  if (path.length === 0) return nowhere("the path is empty", "name a section and what is in it")
  for (const [index, step] of path.entries()) {
    const isLast = index === path.length - 1
    const parent = valueAt(organization, path.slice(0, index))
    const structures = structuresIn(structuresAt(path.slice(0, index)).flatMap(alternativesOf), step)
    const limit = isList(parent) ? parent.length + (isLast ? 1 : 0) : 0
    const isPossible = isList(parent)
      ? typeof step === "number" && Number.isInteger(step) && step >= 0 && step < limit
      : isMap(parent)
    const isThere = isList(parent) || isLast || (isMap(parent) && Object.hasOwn(parent, step))
    if (structures.length > 0 && isPossible && isThere) continue
    const known = isMap(parent) ? knownKeys(parent, path.slice(0, index)) : []
    const meant = suggest(String(step), known)
    const help = known.length === 0 ? undefined : `there can be ${quotedList(known, 8)}`
    return nowhere(
      `${shown(path.slice(0, index + 1))} leads nowhere`,
      meant === undefined ? help : `did you mean ${quoted(meant)}?`
    )
  }
  return []
}

const knownKeys = (parent: object, path: ModelPath): readonly string[] => {
  const records = structuresAt(path).flatMap(alternativesOf)
  const fields = records.flatMap((structure) => (structure.kind === "record" ? Object.keys(structure.fields) : []))
  return fields.length > 0 ? fields : Object.keys(parent)
}

const shown = (path: ModelPath): string => quoted(path.join("."))
