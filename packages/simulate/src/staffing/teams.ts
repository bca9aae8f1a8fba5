import type { Organization, Person } from "@hubwright/core"
import type { PeopleCounts } from "../staff/counts.ts"
import type { PreparedScenario } from "../study/scenario.ts"

/** People who are alike: one entry of `people`, with the departments, skills and shift it says. */
export interface Team {
  /** The id of the entry. */
  readonly id: string
  readonly departments: readonly string[]
  /** The calendar by which they work; their department's hours where it is absent. */
  readonly shift?: string
  /** How many they are in the model. */
  readonly today: number
  /** On how many cases each of them works at a time. */
  readonly slots: number
}

/** How many people each team has, in the order of the teams. */
export type Counts = readonly number[]

/** Teams, and what they must not all be missing from. */
export interface Roster {
  readonly teams: readonly Team[]
  /** By kind of work that nobody but teams can do: the places of those who can. */
  readonly works: readonly (readonly number[])[]
}

/** Whether somebody is of the executive level: on the board, or of executive departments alone. Of those there are not more or fewer. */
export const isExecutive = ({ departments }: Organization, { clevel, departments: own }: Person): boolean =>
  clevel || (own.length > 0 && own.every((unit) => departments[unit]?.discipline === "executive"))

/**
 * The teams that have work in a scenario of which a replication was run, in id order; those of them alone that are meant.
 * Whoever else can do the work stays as they are.
 */
export const rosterOf = (
  { simulation }: PreparedScenario,
  isMeant: (person: Person) => boolean = () => true
): Roster => {
  const { book, crews } = simulation
  const personOf = (crew: number): Person | undefined => crews[crew]?.person
  const working = new Map<string, Person>()
  for (const { crews: able } of book.pools)
    for (const crew of able) {
      const person = personOf(crew)
      if (person !== undefined && isMeant(person)) working.set(person.id, person)
    }
  const teams = [...working.values()].sort((a, b) => (a.id < b.id ? -1 : 1)).map(teamOf)
  const placeOf = new Map(teams.map(({ id }, place) => [id, place] as const))
  const works = book.pools.map(({ crews: able }) => [
    ...new Set(able.map((crew) => placeOf.get(personOf(crew)?.id ?? "")))
  ])
  return {
    teams,
    works: works.flatMap((places) => {
      const known = places.flatMap((place) => place ?? [])
      return known.length === 0 || known.length < places.length ? [] : [known]
    })
  }
}

const teamOf = ({ id, departments, shift, count, slots }: Person): Team => ({
  id,
  departments,
  ...(shift === undefined ? {} : { shift }),
  today: count,
  slots
})

/** Whether there is somebody for every kind of work. */
export const leavesNothingToNobody = ({ works }: Roster, counts: Counts): boolean =>
  works.every((places) => places.some((place) => (counts[place] ?? 0) > 0))

/** So many people of each team, by the ids of their entries. */
export const countsOf = ({ teams }: Roster, counts: Counts): PeopleCounts =>
  Object.fromEntries(teams.map(({ id }, place) => [id, counts[place] ?? 0]))

/** How many people there are. */
export const peopleIn = (counts: Counts): number => counts.reduce((sum, count) => sum + count, 0)

/** Counts with one of them changed. */
export const withMore = (counts: Counts, place: number, more: number): Counts =>
  counts.with(place, (counts[place] ?? 0) + more)

/** Whether no team of the first has more than in the second. */
export const isWithin = (counts: Counts, most: Counts): boolean =>
  counts.every((count, place) => count <= (most[place] ?? 0))
