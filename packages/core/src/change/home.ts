import type { Organization } from "../model/organization.ts"

/** The unit that an id stands for: a department or agency for itself, a person for the unit they are at home in. */
export const homeOf = (organization: Organization, id: string | undefined): string | undefined => {
  if (id === undefined) return undefined
  const { departments, agencies, people } = organization
  return Object.hasOwn(departments, id) || Object.hasOwn(agencies, id)
    ? id
    : Object.hasOwn(people, id)
      ? people[id]?.departments[0]
      : undefined
}
