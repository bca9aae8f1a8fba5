import type { Organization, Person } from "../model/organization.ts"
import { isMap, isSameData } from "../model/plain-data.ts"
import type { ChangeDescription, Versions } from "./description.ts"
import { counted, type Label, labelsOf, roleOf } from "./label.ts"

/** What becomes of somebody. */
interface Happening {
  readonly code: "added" | "removed" | "moved" | "enabled" | "disabled" | "trained" | "set"
  readonly role?: string
  /** Where they are at home, or were where they leave. */
  readonly unit: string
  /** Where they come from, the course they took, or the field that is set. */
  readonly what?: string
  /** For how many people one entry stands. */
  readonly count: number
}

/**
 * What becomes of people, those alike told together: who joins and leaves, moves, may post and was trained, and which
 * other fields are set. What those say is left out, since it might tell who it is.
 */
export const describePeople = ({ before, after }: Versions): readonly ChangeDescription[] => {
  const ids = [...new Set([...Object.keys(before.people), ...Object.keys(after.people)])]
  const happenings = ids.flatMap((id) => happeningsOf({ before, after }, id))
  const label = labelsOf(after, before)
  const groups = new Map<string, Happening>()
  for (const { count, ...happening } of happenings) {
    const key = JSON.stringify(happening)
    groups.set(key, { ...happening, count: count + (groups.get(key)?.count ?? 0) })
  }
  return [...groups.values()].map((happening) => describe(happening, label))
}

const happeningsOf = ({ before, after }: Versions, id: string): readonly Happening[] => {
  const [was, is] = [before.people[id], after.people[id]]
  if (is === undefined) return was === undefined ? [] : [{ code: "removed", ...whoIs(before, was) }]
  const who = whoIs(after, is)
  if (was === undefined) return [{ code: "added", ...who }]
  if (was === is) return []
  const [from = ""] = was.departments
  const courses = Object.keys(is.training).filter((course) => was.training[course] !== is.training[course])
  const fields = [...new Set([...Object.keys(was), ...Object.keys(is)])].filter((field) => isSet(field, was, is))
  return [
    ...(from === who.unit ? [] : [{ code: "moved" as const, ...who, what: from }]),
    ...(was.enabled === is.enabled
      ? []
      : [{ code: is.enabled ? ("enabled" as const) : ("disabled" as const), ...who }]),
    ...courses.map((what) => ({ code: "trained" as const, ...who, what })),
    ...fields.map((what) => ({ code: "set" as const, ...who, what }))
  ]
}

const whoIs = (organization: Organization, { id, departments, count }: Person) => {
  const role = roleOf(organization, id)
  return { ...(role === undefined ? {} : { role }), unit: departments[0] ?? "", count }
}

/** Whether a field other than those that are told in words of their own is another one. */
const isSet = (field: string, was: Person, is: Person): boolean => {
  if (field === "enabled" || isSameData(fieldOf(was, field), fieldOf(is, field))) return false
  if (field === "departments") return was.departments[0] === is.departments[0]
  return field !== "training" || Object.keys(is.training).length < Object.keys(was.training).length
}

const fieldOf = (person: unknown, field: string): unknown => (isMap(person) ? person[field] : undefined)

const describe = ({ code, role, unit, what, count }: Happening, label: Label): ChangeDescription => {
  const who = role === undefined ? counted(count, "person", "people") : counted(count, role, `people (${role})`)
  const values = { ...(role === undefined ? {} : { role }), unit, count }
  const verb = (one: string, several: string) => (count === 1 ? one : several)
  switch (code) {
    case "added":
      return {
        code,
        values: { section: "people", ...values },
        sentence: `${who} ${verb("joins", "join")} ${label(unit)}`
      }
    case "removed":
      return {
        code,
        values: { section: "people", ...values },
        sentence: `${who} ${verb("leaves", "leave")} ${label(unit)}`
      }
    case "moved":
      return {
        code,
        values: { ...values, from: what ?? "" },
        sentence: `${who} ${verb("moves", "move")} from ${label(what ?? "")} to ${label(unit)}`
      }
    case "enabled":
      return { code, values, sentence: `${who} of ${label(unit)} may post` }
    case "disabled":
      return { code, values, sentence: `${who} of ${label(unit)} may no longer post` }
    case "trained":
      return {
        code,
        values: { ...values, course: what ?? "" },
        sentence: `${who} of ${label(unit)} ${verb("has", "have")} taken the course ${what}`
      }
    case "set":
      return {
        code,
        values: { section: "people", ...values, field: what ?? "" },
        sentence: `\`${what}\` of ${who} of ${label(unit)} changes`
      }
  }
}
