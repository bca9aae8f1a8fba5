import type { Organization } from "../model/organization.ts"
import { isList } from "../model/plain-data.ts"
import { quoted } from "../problem/neutralize.ts"
import type { ModelPath } from "../problem/problem.ts"
import type { RemoveElement } from "./change.ts"
import { kindOfSection, unknownIds } from "./declared.ts"
import type { Edit } from "./draft.ts"
import { type Mention, mentionsOf } from "./mention.ts"
import { type Fault, type Outcome, outcome } from "./outcome.ts"
import { alternativesOf, structuresAt } from "./place.ts"
import { clearingOf } from "./value.ts"
import { valueAt } from "./value-at.ts"

/** Removes an element, and it from everything that only assigns something to it. */
export const removeElement = (organization: Organization, { section, id }: RemoveElement): Outcome => {
  const kind = kindOfSection[section]
  const unknown = unknownIds(organization, [{ id, kinds: [kind], at: ["id"] }])
  const isThere = Object.hasOwn(organization[section], id)
  if (!isThere) return { kind: "faults", faults: unknown.length > 0 ? unknown : [notThere(id)] }
  const own = [section, id]
  const mentions = mentionsOf(organization).filter(
    (mention) => mention.id === id && mention.kinds.includes(kind) && !isWithin(mention.path, own)
  )
  const losses = mentions.map((mention) => ({ mention, edit: lossOf(organization, mention) }))
  const holding = losses.flatMap(({ mention, edit }) => (edit === undefined ? [mention] : []))
  return outcome(holding.length === 0 ? [] : [stillNamed(id, holding)], () => [
    ...inOrder(losses.flatMap(({ edit }) => edit ?? [])),
    { kind: "unset", path: own }
  ])
}

const notThere = (id: string): Fault => ({ code: "HW0706", at: ["id"], message: `${quoted(id)} is built in` })

const stillNamed = (id: string, mentions: readonly Mention[]): Fault => {
  const [first, ...others] = mentions.map(({ path }) => quoted(path.join(".")))
  const more = others.length === 0 ? "" : ` and ${others.length} more`
  return {
    code: "HW0705",
    at: ["id"],
    message: `${quoted(id)} cannot go: ${first}${more} ${others.length === 0 ? "needs" : "need"} it`,
    help: "change that first, or merge it into another department"
  }
}

const isWithin = (path: ModelPath, outer: ModelPath): boolean => outer.every((step, index) => path[index] === step)

/** The sections that decide something: what they name cannot go without their meaning something else. */
const deciding: ReadonlySet<string | number> = new Set([
  "conditions",
  "routing",
  "policies",
  "assertions",
  "playbooks",
  "demand",
  "work"
])

/** The lists whose elements say nothing more once one of those they name is gone. */
const droppable: ReadonlySet<string | number> = new Set(["ties", "escalation", "engagements", "operators"])

/** The edit by which an organization loses a mention; undefined where it cannot. */
const lossOf = (organization: Organization, { path, part }: Mention): Edit | undefined => {
  const [section] = path
  if (part === "duty" || (section !== undefined && deciding.has(section)) || isInCondition(path)) return undefined
  if (part === "key") return { kind: "unset", path }
  const parent = path.slice(0, -1)
  const list = valueAt(organization, parent)
  const isTuple = structuresAt(parent)
    .flatMap(alternativesOf)
    .some(({ kind }) => kind === "tuple")
  if (isList(list) && !isTuple) {
    const isHome = section === "people" && parent.at(-1) === "departments" && list.length === 1
    return isHome ? undefined : { kind: "unset", path }
  }
  const [clearing] = isTuple ? [] : (clearingOf(path) ?? [])
  if (clearing !== undefined) return clearing
  return enclosingElement(path)
}

const isInCondition = (path: ModelPath): boolean =>
  path.some((_, index) =>
    structuresAt(path.slice(0, index)).some((structure) => structure.kind === "named" && structure.name === "Condition")
  )

/** The removal of the nearest element of a list that a place lies in, where that list can lose it. */
const enclosingElement = (path: ModelPath): Edit | undefined => {
  for (let length = path.length - 1; length > 1; length--) {
    const list = path[length - 2]
    if (typeof path[length - 1] === "number" && list !== undefined && droppable.has(list))
      return { kind: "unset", path: path.slice(0, length) }
  }
  return undefined
}

/** Each edit once, later places before earlier ones, and none inside what goes as a whole. */
const inOrder = (edits: readonly Edit[]): readonly Edit[] => {
  const unique = [...new Map(edits.map((edit) => [JSON.stringify(edit.path), edit])).values()]
  const kept = unique.filter(
    ({ path }) =>
      !unique.some((other) => other.path.length < path.length && other.kind === "unset" && isWithin(path, other.path))
  )
  return kept.sort((a, b) => compare(b.path, a.path))
}

const compare = (a: ModelPath, b: ModelPath): number => {
  for (const [index, step] of a.entries()) {
    const other = b[index]
    if (other === undefined) return 1
    if (step !== other)
      return typeof step === "number" && typeof other === "number"
        ? step - other
        : String(step) < String(other)
          ? -1
          : 1
  }
  return a.length - b.length
}
