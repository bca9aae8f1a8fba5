import type { Department, Organization, Scope, Tie } from "../model/organization.ts"
import { isList, isSameData } from "../model/plain-data.ts"
import type { MergeDepartments } from "./change.ts"
import { unknownIds } from "./declared.ts"
import { editsBetween } from "./diff.ts"
import { type Draft, draftOf } from "./draft.ts"
import { type Mention, mentionsOf } from "./mention.ts"
import { type Outcome, outcome } from "./outcome.ts"
import { endsOf, isMutual } from "./ties.ts"
import { valueAt } from "./value-at.ts"

/** Makes one department of several. */
export const mergeDepartments = (organization: Organization, { departments, into }: MergeDepartments): Outcome => {
  const faults = unknownIds(organization, [
    ...departments.map((id, index) => ({ id, kinds: ["department"] as const, at: ["departments", index] })),
    { id: into, kinds: ["department"], at: ["into"] }
  ])
  return outcome(faults, () => {
    const merged = new Set(departments.filter((id) => id !== into))
    const draft = draftOf(organization)
    for (const mention of mentionsOf(organization))
      if (merged.has(mention.id) && mention.kinds.includes("department")) rename(draft, mention, into)
    for (const list of listsNaming(draft.organization, into))
      draft.edit({ kind: "set", path: list.path, value: list.value })
    const { ties, escalation, channels } = draft.organization
    draft.edit({ kind: "set", path: ["ties"], value: mergedTies(ties, into) })
    draft.edit({
      kind: "set",
      path: ["escalation"],
      value: escalation.filter(({ unit, to }) => unit !== into || to !== into)
    })
    for (const { id, operators } of Object.values(channels)) {
      const once = operators.filter(
        (entry, index) => operators.findIndex((other) => isSameData(entry, other)) === index
      )
      if (once.length < operators.length) draft.edit({ kind: "set", path: ["channels", id, "operators"], value: once })
    }
    const parts = [into, ...merged].flatMap((id) => organization.departments[id] ?? [])
    draft.edit({ kind: "set", path: ["departments", into], value: joined(parts, merged) })
    for (const id of merged) draft.edit({ kind: "unset", path: ["departments", id] })
    return editsBetween(organization, draft.organization, [])
  })
}

/** Puts another id where a department is named. Where a key of that name is there already, it stays as it is. */
const rename = (draft: Draft, { path, part, id }: Mention, into: string): void => {
  if (part === "value") {
    draft.edit({ kind: "set", path, value: into })
    return
  }
  const key = String(path.at(-1))
  const renamed = [...path.slice(0, -1), part === "key" ? into : `${key.slice(0, -id.length)}${into}`]
  if (valueAt(draft.organization, renamed) === undefined)
    draft.edit({ kind: "set", path: renamed, value: valueAt(draft.organization, path) })
  draft.edit({ kind: "unset", path })
}

/** The lists of ids that name a department more than once, with each id once. Pairs stay pairs. */
const listsNaming = (organization: Organization, id: string) =>
  mentionsOf(organization).flatMap((mention) => {
    const path = mention.path.slice(0, -1)
    const list = valueAt(organization, path)
    const isPair = path[0] === "ties"
    return mention.id !== id ||
      mention.part !== "value" ||
      isPair ||
      !isList(list) ||
      new Set(list).size === list.length
      ? []
      : [{ path, value: [...new Set(list)] }]
  })

/** Ties of a department with itself vanish, and those with the same other become one, their contacts added up. */
const mergedTies = (ties: readonly Tie[], into: string): readonly Tie[] => {
  const kept = new Map<string, Tie>()
  for (const [index, tie] of ties.entries()) {
    const ends = endsOf(tie)
    if (!ends.includes(into)) kept.set(String(index), tie)
    else if (ends[0] !== ends[1]) {
      const key = [tie.kind, tie.origin, ...(isMutual(tie.kind) ? [...ends].sort() : ends)].join(" ")
      const first = kept.get(key)
      kept.set(key, first === undefined ? tie : withContacts(first, tie.strength))
    }
  }
  return [...kept.values()]
}

const withContacts = (tie: Tie, strength: number | undefined): Tie =>
  strength === undefined ? tie : { ...tie, strength: (tie.strength ?? 0) + strength }

/** The first of some departments with what all of them serve, answer for and count. */
const joined = (parts: readonly Department[], merged: ReadonlySet<string>): Department | undefined => {
  const [into] = parts
  if (into === undefined) return undefined
  const { parent: _, scope: __, headcount: ___, ...rest } = into
  const parent = parts.map((part) => part.parent).find((id) => id !== undefined && id !== into.id && !merged.has(id))
  const isUnder = into.parent !== undefined
  const scope = joinedScope(parts.map((part) => part.scope))
  const counts = parts.map(({ headcount }) => headcount)
  const total = counts.reduce((sum, count) => (sum === undefined || count === undefined ? undefined : sum + count))
  const headcount = total ?? into.headcount
  return {
    ...rest,
    ...(isUnder && parent !== undefined ? { parent } : {}),
    ...(scope === undefined ? {} : { scope }),
    ...(headcount === undefined ? {} : { headcount }),
    openTo: [...new Set(parts.flatMap(({ openTo }) => openTo))],
    responsibilities: [...new Set(parts.flatMap(({ responsibilities }) => responsibilities))]
  }
}

/** Everything that one of several serves. A list that one of them leaves out means all, and so does it then. */
const joinedScope = (scopes: readonly (Scope | undefined)[]): Scope | undefined => {
  const given = scopes.filter((scope) => scope !== undefined)
  if (given.length < scopes.length) return undefined
  const fields = (["markets", "brands", "products", "languages"] as const).flatMap((field) => {
    const lists = given.map((scope) => scope[field])
    const all = lists.flatMap((list) => list ?? [])
    return lists.includes(undefined) ? [] : [[field, [...new Set(all)]] as const]
  })
  return fields.length === 0 ? undefined : Object.fromEntries(fields)
}
