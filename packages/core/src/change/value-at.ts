import type { Organization } from "../model/organization.ts"
import { isList, isMap, isSameData } from "../model/plain-data.ts"
import type { ModelPath } from "../problem/problem.ts"
import type { Edit } from "./draft.ts"

/** What stands at a path of an organization; undefined where nothing does. */
export const valueAt = (organization: Organization, path: ModelPath): unknown => {
  let value: unknown = organization
  for (const step of path) {
    if (isList(value)) value = typeof step === "number" ? value[step] : undefined
    else value = isMap(value) && Object.hasOwn(value, step) ? value[String(step)] : undefined
  }
  return value
}

/** The edit that puts a value at a path; none where it stands there already. */
export const setting = (organization: Organization, path: ModelPath, value: unknown): readonly Edit[] =>
  isSameData(valueAt(organization, path), value) ? [] : [{ kind: "set", path, value }]

/** The edit that takes away what stands at a path; none where nothing does. */
export const unsetting = (organization: Organization, path: ModelPath): readonly Edit[] =>
  valueAt(organization, path) === undefined ? [] : [{ kind: "unset", path }]
