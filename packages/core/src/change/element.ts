import { isId } from "../model/ids.ts"
import type { Organization } from "../model/organization.ts"
import { quoted } from "../problem/neutralize.ts"
import type { ModelPath } from "../problem/problem.ts"
import type { AddElement, UpdateElement } from "./change.ts"
import { declares, kindOfSection, unknownIds } from "./declared.ts"
import type { Edit } from "./draft.ts"
import { unknownKey } from "./fit.ts"
import { type Fault, type Outcome, outcome } from "./outcome.ts"
import { alternativesOf, structuresAt } from "./place.ts"
import { clearingOf, fitAt } from "./value.ts"
import { setting, valueAt } from "./value-at.ts"

const unitsAndPeople = ["department", "agency", "person"] as const

/** Adds an element. */
export const addElement = (organization: Organization, { section, id, element }: AddElement): Outcome => {
  const path = [section, id]
  const kind = kindOfSection[section]
  const sharing = unitsAndPeople.some((one) => one === kind) ? unitsAndPeople : [kind]
  const { value, faults } = fitAt(path, element)
  const taken: Fault = {
    code: "HW0704",
    at: ["id"],
    message: `there is a ${sharing.find((one) => declares(organization, [one], id)) ?? kind} ${quoted(id)} already`,
    ...(sharing.length === 1 ? {} : { help: "departments, agencies and people need different ids" })
  }
  const isTaken =
    sharing.some((one) => one !== "role" && declares(organization, [one], id)) ||
    Object.hasOwn(organization[section], id)
  const noId: Fault = { code: "HW0703", at: ["id"], message: `${quoted(id)} is no id` }
  const all = [...(isId(id) ? [] : [noId]), ...(isTaken ? [taken] : []), ...at("element", isId(id) ? faults : [])]
  return outcome(all, () => [{ kind: "set", path, value }])
}

/** Faults of a value, in the key of a change where it stands. */
const at = (key: string, faults: readonly Fault[]): readonly Fault[] =>
  faults.map((fault) => ({ ...fault, at: [key, ...fault.at.slice(1)] }))

/** Sets fields of an element. */
export const updateElement = (organization: Organization, change: UpdateElement): Outcome => {
  const path = change.section === "organization" ? [change.section] : [change.section, change.id]
  const unknown =
    change.section === "organization"
      ? []
      : unknownIds(organization, [{ id: change.id, kinds: [kindOfSection[change.section]], at: ["id"] }])
  const isBuiltIn = unknown.length === 0 && valueAt(organization, path) === undefined
  if (unknown.length > 0 || isBuiltIn) return { kind: "faults", faults: isBuiltIn ? [builtIn(path)] : unknown }
  const set = Object.entries(change.fields).map(([field, value]) => fieldEdits(organization, [...path, field], value))
  const cleared = (change.clear ?? []).map((field, index) => clearEdits(organization, [...path, field], index))
  const all = [...set, ...cleared]
  return outcome(
    all.flatMap(({ faults }) => faults),
    () => all.flatMap(({ edits }) => edits)
  )
}

const builtIn = (path: ModelPath): Fault => ({
  code: "HW0706",
  at: ["id"],
  message: `${quoted(String(path.at(-1)))} is built in`,
  help: "add it under its name to have one of your own"
})

interface FieldEdits {
  readonly faults: readonly Fault[]
  readonly edits: readonly Edit[]
}

const fieldEdits = (organization: Organization, path: ModelPath, value: unknown): FieldEdits => {
  const field = String(path.at(-1))
  const unknown = unknownField(path, ["fields", field])
  if (unknown !== undefined) return { faults: [unknown], edits: [] }
  const fitted = fitAt(path, value)
  const faults = fitted.faults.map((fault) => ({ ...fault, at: ["fields", field, ...fault.at.slice(1)] }))
  return { faults, edits: faults.length > 0 ? [] : setting(organization, path, fitted.value) }
}

const clearEdits = (organization: Organization, path: ModelPath, index: number): FieldEdits => {
  const unknown = unknownField(path, ["clear", index])
  if (unknown !== undefined) return { faults: [unknown], edits: [] }
  const clearing = clearingOf(path)
  const needed: Fault = {
    code: "HW0703",
    at: ["clear", index],
    message: `${quoted(String(path.at(-1)))} cannot be left out`
  }
  if (clearing === undefined) return { faults: [needed], edits: [] }
  const isThere = valueAt(organization, path) !== undefined
  return { faults: [], edits: clearing.filter(({ kind }) => kind === "set" || isThere) }
}

const unknownField = (path: ModelPath, at: ModelPath): Fault | undefined => {
  if (structuresAt(path).length > 0) return undefined
  const records = structuresAt(path.slice(0, -1)).flatMap(alternativesOf)
  const known = records.flatMap((structure) => (structure.kind === "record" ? Object.keys(structure.fields) : []))
  const { message, help } = unknownKey(String(path.at(-1)), known, at)
  return { code: "HW0702", at, message, ...(help === undefined ? {} : { help }) }
}
