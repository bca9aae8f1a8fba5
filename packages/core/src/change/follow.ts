import { builtInRoles } from "../model/built-in-roles.ts"
import type { Organization, Person } from "../model/organization.ts"
import type { MovePerson, SetOperators } from "./change.ts"

/** Whether one of a person's roles allows to reply. */
export const mayReply = ({ roles }: Organization, person: Person): boolean =>
  person.roles.some((id) => (roles[id] ?? builtInRoles.get(id))?.authority.includes("reply"))

/**
 * The moves of people with reply authority who follow their channel: those of a department, in id order, are dealt over
 * the channels that it operates, and each goes where their channel goes. Where the department keeps the channel, and where
 * an agency takes it over, they stay.
 */
export const followers = (organization: Organization, changes: readonly SetOperators[]): readonly MovePerson[] => {
  const next = new Map(changes.map(({ channel, operators }) => [channel, operators.map(unitOf)]))
  const channels = sorted(Object.values(organization.channels)).filter(({ closed }) => closed === undefined)
  return sorted(Object.values(organization.departments)).flatMap(({ id: unit }) => {
    const worked = channels.filter(({ operators }) => operators.some((entry) => entry.unit === unit))
    const people = sorted(Object.values(organization.people)).filter(
      (person) => person.departments[0] === unit && person.left === undefined && mayReply(organization, person)
    )
    return people.flatMap((person, index): readonly MovePerson[] => {
      const units = next.get(worked[index % Math.max(1, worked.length)]?.id ?? "") ?? []
      const to = units.find((id) => Object.hasOwn(organization.departments, id))
      return to === undefined || units.includes(unit) ? [] : [{ kind: "move-person", person: person.id, to }]
    })
  })
}

const unitOf = (entry: SetOperators["operators"][number]): string => (typeof entry === "string" ? entry : entry.unit)

const sorted = <Element extends { readonly id: string }>(elements: readonly Element[]): readonly Element[] =>
  [...elements].sort((a, b) => (a.id < b.id ? -1 : 1))
