import type { IdKind } from "../model/ids.ts"
import type { Organization } from "../model/organization.ts"
import { isList, isMap } from "../model/plain-data.ts"
import type { Keys } from "../model/structure.ts"
import type { ModelPath } from "../problem/problem.ts"
import { type NamingPlace, namingPlaceAt, placeIn, wholeOrganization } from "./naming-place.ts"
import { valueAt } from "./value-at.ts"

/** A place where an organization names an element that is declared elsewhere. */
export interface Mention {
  readonly id: string
  readonly kinds: readonly IdKind[]
  readonly path: ModelPath
  /** `key` where it is the key at the path, and `duty` where it stands behind the colon of that key (`notify:legal`). */
  readonly part: "value" | "key" | "duty"
}

/** Everything that an organization names, in the order in which it stands there. */
export const mentionsOf = (organization: Organization): readonly Mention[] =>
  mentionsIn(organization, wholeOrganization, [])

/** Everything that an organization names at a path and inside it. */
export const mentionsAt = (organization: Organization, path: ModelPath): readonly Mention[] =>
  mentionsIn(valueAt(organization, path), namingPlaceAt(path), path)

const mentionsIn = (value: unknown, place: NamingPlace | undefined, start: ModelPath): readonly Mention[] => {
  const found: Mention[] = []
  const path = [...start]
  const visit = (value: unknown, place: NamingPlace): void => {
    if (typeof value === "string") {
      if (place.kinds.length > 0 && !place.words.has(value))
        found.push({ id: value, kinds: place.kinds, path: [...path], part: "value" })
      return
    }
    if (isList(value)) for (const [index, element] of value.entries()) step(element, place, index)
    else if (isMap(value))
      for (const key of Object.keys(value)) {
        for (const keys of place.keys) found.push(...keyMention(key, keys, [...path, key]))
        step(value[key], place, key)
      }
  }
  const step = (value: unknown, outer: NamingPlace, key: string | number): void => {
    const place = placeIn(outer, key)
    if (place === undefined) return
    path.push(key)
    visit(value, place)
    path.pop()
  }
  if (place !== undefined) visit(value, place)
  return found
}

const unitsAndPeople: readonly IdKind[] = ["department", "agency", "person"]

const keyMention = (key: string, keys: Keys, path: ModelPath): readonly Mention[] => {
  if (keys.kind === "reference") return [{ id: key, kinds: keys.to, path, part: "key" }]
  const [act, unit] = key.split(":")
  return keys.kind === "declared" || unit === undefined || act === "submit"
    ? []
    : [{ id: unit, kinds: unitsAndPeople, path, part: "duty" }]
}
