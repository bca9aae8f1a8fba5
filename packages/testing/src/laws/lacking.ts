import {
  type Authority,
  builtInRoles,
  type DurationUnit,
  type Organization,
  type Person,
  parseDuration
} from "@hubwright/core"
import type { Assignment, Decision } from "@hubwright/core/routing"

/** Somebody who was assigned, to what, and in which language the message is. */
export interface Assigned {
  readonly decision: Decision
  readonly assignment: Assignment
  readonly language?: string | undefined
}

/**
 * What somebody lacks who was assigned, in words, by the meaning of the model and not by the code that assigns: they may
 * reply where their unit does, speak the language, and have the training and skills that the obligations ask for.
 */
export const lacking = (
  organization: Organization,
  { decision, assignment, language }: Assigned
): string | undefined => {
  const person = organization.people[assignment.person]
  if (person === undefined) return "an entry among the people"
  const { needs } = decision.obligations
  const languages = language === undefined ? needs.languages : [...needs.languages, language]
  const part: readonly Authority[] = decision.path.speaker === decision.responsible ? ["reply"] : []
  const lacks = [
    ...[...part, ...needs.authority]
      .filter((one) => !may(organization, person, one))
      .map((one) => `authority to ${one}`),
    ...needs.training
      .filter((course) => !isTrained(organization, person, { course, at: decision.at }))
      .map((course) => `valid training \`${course}\``),
    ...languages.filter((one) => !speaks(person, one)).map((one) => `the language \`${one}\``),
    ...needs.skills.filter((skill) => !person.skills.includes(skill)).map((skill) => `the skill \`${skill}\``)
  ]
  return lacks.length === 0 ? undefined : lacks.join(", ")
}

const may = (organization: Organization, { roles, enabled }: Person, authority: Authority): boolean => {
  if (roles.length === 0 && ["read", "draft", "reply"].includes(authority)) return true
  if (enabled && ["read", "draft", "reply", "publish"].includes(authority)) return true
  return roles.some((id) => (organization.roles[id] ?? builtInRoles.get(id))?.authority.includes(authority))
}

/** A training of no stated validity lasts, and so does one whose validity is open time. */
const isTrained = (
  { training }: Organization,
  person: Person,
  { course, at }: { readonly course: string; readonly at: string }
): boolean => {
  const taken = person.training[course]
  if (taken === undefined || Date.parse(taken) > Date.parse(at)) return false
  const validFor = parseDuration(training[course]?.validFor ?? "")
  const minutes = validFor === undefined ? undefined : minutesIn[validFor.unit]
  return (
    validFor === undefined ||
    minutes === undefined ||
    Date.parse(at) < Date.parse(taken) + validFor.amount * minutes * 60_000
  )
}

const minutesIn: { readonly [Unit in DurationUnit]?: number } = { minutes: 1, hours: 60, days: 1440, weeks: 10_080 }

const primary = (language: string): string => language.toLowerCase().split("-")[0] ?? ""

/** Of whom no language is known may speak any. */
const speaks = ({ languages }: Person, language: string): boolean =>
  languages.length === 0 || languages.some((one) => primary(one) === primary(language))
