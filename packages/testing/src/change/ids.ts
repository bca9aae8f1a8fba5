import type { Organization } from "@hubwright/core"
import * as fc from "fast-check"

/** The ids of an organization that changes name. */
export interface KnownIds {
  readonly departments: readonly string[]
  readonly agencies: readonly string[]
  readonly people: readonly string[]
  readonly channels: readonly string[]
  readonly units: readonly string[]
  readonly holders: readonly string[]
  readonly anybody: readonly string[]
}

/** The ids of an organization, by what they can stand for. */
export const idsIn = (organization: Organization): KnownIds => {
  const departments = Object.keys(organization.departments)
  const agencies = Object.keys(organization.agencies)
  const people = Object.keys(organization.people)
  return {
    departments,
    agencies,
    people,
    channels: Object.keys(organization.channels),
    units: [...departments, ...agencies],
    holders: [...departments, ...people],
    anybody: [...departments, ...agencies, ...people]
  }
}

/** What there is where a list has so many elements at least: what is drawn from it, else nothing. */
export const where = <T>(
  list: readonly unknown[],
  least: number,
  drawn: () => fc.Arbitrary<T>
): readonly fc.Arbitrary<T>[] => (list.length >= least ? [drawn()] : [])

/** Two different elements of a list of two or more. */
export const twoOf = (list: readonly string[]): fc.Arbitrary<readonly [string, string]> =>
  fc
    .tuple(fc.nat({ max: list.length - 1 }), fc.nat({ max: list.length - 2 }))
    .map(([a, b]) => [list[a] ?? "", list[b < a ? b : b + 1] ?? ""])
