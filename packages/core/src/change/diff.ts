import type { Organization } from "../model/organization.ts"
import { isList, isMap, isSameData, keyOfData, type PlainMap } from "../model/plain-data.ts"
import type { ModelPath } from "../problem/problem.ts"
import type { Change } from "./change.ts"
import type { Edit } from "./draft.ts"
import { misfitsOf } from "./fit.ts"
import { gapsBetween } from "./list-diff.ts"
import { alternativesOf, structuresAt } from "./place.ts"

/**
 * The change that leads from one version of an organization to another, as edits of what differs: keys of maps by name,
 * elements of lists by what they are. Applied to the first it gives the second, exactly.
 */
export const diffOrganizations = (before: Organization, after: Organization): Change => ({
  kind: "sequence",
  changes: editsBetween(before, after, [])
})

/** The edits that make one value of another that stands at a path. */
export const editsBetween = (before: unknown, after: unknown, path: ModelPath): readonly Edit[] => {
  if (before === after) return []
  if (isMap(before) && isMap(after) && isOneKind(before, after, path)) return mapEdits(before, after, path)
  if (isList(before) && isList(after) && hasMaps(before, after)) return listEdits(before, after, path)
  return isSameData(before, after) ? [] : [{ kind: "set", path, value: after }]
}

/** Lists of words are set as a whole; elements that are maps are looked at one by one. */
const hasMaps = (...lists: readonly (readonly unknown[])[]): boolean => lists.some((list) => list.some(isMap))

/** Whether one map can be made of another key by key: a rule that becomes a group would be neither on the way. */
const isOneKind = (before: PlainMap, after: PlainMap, path: ModelPath): boolean => {
  const records = structuresAt(path)
    .flatMap(alternativesOf)
    .filter(({ kind }) => kind === "record")
  return (
    records.length < 2 ||
    records.some((record) => [before, after].every((value) => misfitsOf(withoutId(value), [record], []).length === 0))
  )
}

const withoutId = ({ id: _, ...rest }: PlainMap): PlainMap => rest

const mapEdits = (before: PlainMap, after: PlainMap, path: ModelPath): readonly Edit[] => [
  ...Object.keys(after).flatMap((key): readonly Edit[] =>
    Object.hasOwn(before, key)
      ? editsBetween(before[key], after[key], [...path, key])
      : [{ kind: "set", path: [...path, key], value: after[key] }]
  ),
  ...Object.keys(before)
    .filter((key) => !Object.hasOwn(after, key))
    .map((key): Edit => ({ kind: "unset", path: [...path, key] }))
]

/** From the last gap to the first, so that the places of those still to come stay where they are. */
const listEdits = (before: readonly unknown[], after: readonly unknown[], path: ModelPath): readonly Edit[] =>
  [...gapsBetween(before.map(keyOfData), after.map(keyOfData))].reverse().flatMap((gap): readonly Edit[] => {
    const removed = before.slice(gap.before.from, gap.before.until)
    const added = after.slice(gap.after.from, gap.after.until)
    const both = Math.min(removed.length, added.length)
    const at = (offset: number): ModelPath => [...path, gap.before.from + offset]
    return [
      ...removed.slice(both).map((): Edit => ({ kind: "unset", path: at(both) })),
      ...removed.slice(0, both).flatMap((element, index) => elementEdits(element, added[index], at(index))),
      ...added.slice(both).map((value, index): Edit => ({ kind: "insert", path: at(both + index), value }))
    ]
  })

/** An element that still goes by the same name was edited; any other took its place. */
const elementEdits = (before: unknown, after: unknown, path: ModelPath): readonly Edit[] =>
  isMap(before) && isMap(after) && nameOf(before) !== undefined && nameOf(before) === nameOf(after)
    ? editsBetween(before, after, path)
    : [{ kind: "set", path, value: after }]

const nameOf = ({ name, id, unit, kind, between, from, to }: PlainMap): string | undefined => {
  const named = name ?? id ?? unit
  if (typeof named === "string") return named
  return kind === undefined ? undefined : keyOfData([kind, between ?? [from, to]])
}
