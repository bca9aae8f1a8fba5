import type { Organization } from "../model/organization.ts"

/** Tells the unit that an id stands for: a department or agency for itself, a person for their home, an unknown id for nothing. */
export type UnitOf = (id: string) => string | undefined

/**
 * The units of an organization by the ids that stand for them. Ties of people lift to their units, and a person in a
 * facet stands for their first department (`departments[0]`, which may be an agency).
 */
export const unitsById = (organization: Organization): UnitOf => {
  const units = new Map<string, string>()
  for (const { id } of Object.values(organization.departments)) units.set(id, id)
  for (const { id } of Object.values(organization.agencies)) units.set(id, id)
  for (const { id, departments } of Object.values(organization.people)) {
    const [home] = departments
    if (home !== undefined && units.get(home) === home) units.set(id, home)
  }
  return (id) => units.get(id)
}
