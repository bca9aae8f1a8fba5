import type { Change, Organization, Person } from "@hubwright/core"
import { type Crew, queueOf } from "./crew.ts"
import type { Stretch } from "./shift.ts"

/** How many people entries of `people` stand for, by their ids: whole numbers from 0. Of 0 nobody is there. */
export type PeopleCounts = { readonly [person: string]: number }

/** Away on every day there is: nobody can be none of an entry, because it may be named elsewhere in the model. */
const allDays: Person["absences"] = [{ from: "0001-01-01", until: "9999-12-31" }]

/** The change that makes so many people of entries. Of whom there are none, they are away. */
export const countsChange = (counts: PeopleCounts): Change => ({
  kind: "sequence",
  changes: Object.entries(counts).map(
    ([id, count]): Change =>
      count === 0
        ? { kind: "set", path: ["people", id, "absences"], value: allDays }
        : { kind: "set", path: ["people", id, "count"], value: count }
  )
})

/** Whether the counts can be: all of entries there are, and whole numbers. */
export const areCounts = ({ people }: Organization, counts: PeopleCounts): boolean =>
  Object.entries(counts).every(([id, count]) => Object.hasOwn(people, id) && Number.isSafeInteger(count) && count >= 0)

/** What {@link countsChange} makes of an organization that has all of the entries. */
export const organizationWith = (organization: Organization, counts: PeopleCounts): Organization => ({
  ...organization,
  people: Object.fromEntries(
    Object.entries(organization.people).map(([id, person]) => [id, personWith(person, countOf(counts, id))])
  )
})

const countOf = (counts: PeopleCounts, id: string): number | undefined =>
  Object.hasOwn(counts, id) ? counts[id] : undefined

const personWith = (person: Person, count: number | undefined): Person =>
  count === undefined ? person : count === 0 ? { ...person, absences: allDays } : { ...person, count }

const never: Stretch = { isWorking: false, untilMinute: Number.POSITIVE_INFINITY }

/**
 * Crews with so many people, in the same places, so that all that was found out about who can do what still holds. Nothing
 * where it does not, because some of those people have queues of their own: each of them is a crew then.
 */
export const crewsWith = (
  organization: Organization,
  { crews, counts }: { readonly crews: readonly Crew[]; readonly counts: PeopleCounts }
): readonly Crew[] | undefined => {
  const isApart = ({ units, person }: Crew): boolean =>
    person !== undefined &&
    countOf(counts, person.id) !== undefined &&
    units.some((unit) => queueOf(organization, unit)?.kind === "personal")
  return crews.some(isApart)
    ? undefined
    : crews.map((crew) => {
        const { person } = crew
        const count = person === undefined ? undefined : countOf(counts, person.id)
        if (person === undefined || count === undefined) return crew
        return count === 0
          ? { ...crew, shift: { ...crew.shift, at: () => never } }
          : { ...crew, person: personWith(person, count), people: count, hands: count * person.slots }
      })
}
