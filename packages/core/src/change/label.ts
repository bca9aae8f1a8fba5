import { builtInRoles } from "../model/built-in-roles.ts"
import { idInWords } from "../model/id-in-words.ts"
import type { Organization } from "../model/organization.ts"
import { neutralize } from "../problem/neutralize.ts"

/** What sentences call an element by its id: its name, else its id in words, a channel its id. People are called by their role and unit, never by name. */
export type Label = (id: string) => string

/** The labels of an organization, and of one more where an id is not there any more. */
export const labelsOf = (...organizations: readonly Organization[]): Label => {
  const label = (id: string): string => {
    for (const organization of organizations) {
      const { departments, agencies, channels, people, brands, topics } = organization
      for (const section of [departments, agencies, brands, topics])
        if (Object.hasOwn(section, id)) return neutralize(section[id]?.name ?? idInWords(id))
      if (Object.hasOwn(channels, id)) return neutralize(channels[id]?.name ?? id)
      if (Object.hasOwn(people, id)) return personLabel(organization, id)
    }
    return neutralize(id)
  }
  return label
}

const personLabel = (organization: Organization, id: string): string => {
  const [home] = organization.people[id]?.departments ?? []
  const role = roleOf(organization, id)
  const who = role === undefined ? "somebody" : `${/^[aeiou]/iu.test(role) ? "an" : "a"} ${role}`
  return home === undefined
    ? who
    : `${who} of ${neutralize(organization.departments[home]?.name ?? organization.agencies[home]?.name ?? idInWords(home))}`
}

/** What the first role of a person is called, if they have one. */
export const roleOf = (organization: Organization, id: string): string | undefined => {
  const [role] = organization.people[id]?.roles ?? []
  return role === undefined ? undefined : roleLabel(organization, role)
}

/** What a role is called by its id. */
export const roleLabel = ({ roles }: Organization, role: string): string =>
  neutralize(
    (Object.hasOwn(roles, role) ? roles[role]?.name : undefined) ??
      builtInRoles.get(role)?.name ??
      role.replaceAll("-", " ")
  )

/** Words in a row: `a`, `a and b`, `a, b and c`. */
export const andList = (words: readonly string[]): string =>
  words.length < 2 ? words.join() : `${words.slice(0, -1).join(", ")} and ${words.at(-1)}`

/** So many of something. */
export const counted = (count: number, one: string, several: string): string =>
  `${count} ${count === 1 ? one : several}`
