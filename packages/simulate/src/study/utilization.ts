import { weekHours } from "../engine/week.ts"
import type { Summary, Values, WorkOfPeople } from "./summary.ts"

/** How much of their shifts people worked. */
export interface Utilization {
  /** How many people it is of. */
  readonly people: number
  /** By replication: the work on cases as a share of shifts; nothing where nobody had one. */
  readonly values: Values
  /** By the hour of the week, from Monday, 00:00, by the wall clock, over all replications; nothing where nobody works then. */
  readonly week: Values
}

const shareOf = (busy: number, shift: number): number | null => (shift === 0 ? null : busy / shift)

/**
 * How much of their shifts some of the people of a summary worked, together: those of a unit, say, or one entry of
 * `people`. Work that goes on after the end of a shift counts as work, so a share can be above 1.
 */
export const utilizationOf = (
  { people, replications: [, count] }: Summary,
  isMeant: (work: WorkOfPeople, id: string) => boolean
): Utilization => {
  const meant = Object.entries(people).flatMap(([id, work]) => (isMeant(work, id) ? [work] : []))
  const summed = (valuesOf: (work: WorkOfPeople) => Values, place: number): number =>
    meant.reduce((sum, work) => sum + (valuesOf(work)[place] ?? 0), 0)
  const shares = (length: number, busyOf: (work: WorkOfPeople) => Values, shiftOf: (work: WorkOfPeople) => Values) =>
    Array.from({ length }, (_, place) => shareOf(summed(busyOf, place), summed(shiftOf, place)))
  return {
    people: meant.reduce((sum, { people: number }) => sum + number, 0),
    values: shares(
      count,
      ({ busyMinutes }) => busyMinutes,
      ({ shiftMinutes }) => shiftMinutes
    ),
    week: shares(
      weekHours,
      ({ week }) => week.busyMinutes,
      ({ week }) => week.shiftMinutes
    )
  }
}
