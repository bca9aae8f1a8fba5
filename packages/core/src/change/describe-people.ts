import type { Organization, Person } from "../model/organization.ts"
import { isMap, isSameData } from "../model/plain-data.ts"
import type { ChangeDescription, Versions } from "./description.ts"
import { andList, counted, type Label, labelsOf, roleLabel, roleOf } from "./label.ts"

/** What becomes of somebody. */
interface Happening {
  readonly code: "added" | "removed" | "moved" | "enabled" | "disabled" | "trained" | "set"
  readonly role?: string
  /** Where they are at home, or were where they leave. */
  readonly unit: string
  /** Where they come from, the course they took, or the field that is set. */
  readonly what?: string
  /** The roles that they take on and give up, where those are set. */
  readonly taken?: readonly string[]
  readonly given?: readonly string[]
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
    ...fields.map((what) => ({
      code: "set" as const,
      ...who,
      what,
      ...(what === "roles" ? rolesOf(after, was, is) : {})
    }))
  ]
}

/** Which roles somebody takes on and gives up. */
const rolesOf = (organization: Organization, was: Person, is: Person): Required<Pick<Happening, "taken" | "given">> => {
  const names = (one: Person, other: Person): readonly string[] =>
    one.roles.filter((role) => !other.roles.includes(role)).map((role) => roleLabel(organization, role))
  return { taken: names(is, was), given: names(was, is) }
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

const describe = (happening: Happening, label: Label): ChangeDescription => {
  const { code, role, unit, what, count } = happening
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
        sentence: setSentence(`${who} of ${label(unit)}`, happening)
      }
  }
}

/** What fields of people are called; what they say might tell who it is. */
const fieldWords: { readonly [field: string]: string } = {
  name: "the name",
  email: "the e-mail address",
  title: "the job title",
  departments: "the further departments",
  manager: "the manager",
  languages: "the languages",
  platforms: "the platforms",
  topics: "the topics of expertise",
  stages: "the stages of expertise",
  skills: "the skills",
  competencies: "the competencies",
  training: "the courses taken",
  shift: "the shift",
  absences: "the absences",
  share: "the share of working time",
  slots: "the messages worked on at a time",
  atShiftEnd: "what is done at the end of the shift",
  usesSocial: "whether social media is used",
  advocate: "the part as an advocate",
  clevel: "the place on the board",
  deputy: "the deputy",
  hourlyCost: "the cost of an hour",
  left: "the day of leaving"
}

const setSentence = (whose: string, { what = "", taken = [], given = [], count }: Happening): string => {
  const verb = (one: string, several: string) => (count === 1 ? one : several)
  const parts = [
    ...(taken.length === 0 ? [] : [`${verb("takes", "take")} on the role ${andList(taken)}`]),
    ...(given.length === 0 ? [] : [`${verb("gives", "give")} up the role ${andList(given)}`])
  ]
  if (parts.length > 0) return `${whose} ${andList(parts)}`
  if (what === "count") return `${whose} ${verb("is", "are")} there now, another number than before`
  if (what === "roles") return `the roles of ${whose} stand in another order`
  return `${fieldWords[what] ?? `the ${what}`} of ${whose} ${what === "departments" ? "change" : "changes"}`
}
