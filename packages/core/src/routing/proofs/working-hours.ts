import { isOpen, nextOpening, type OpenTime } from "../../model/open-time.ts"
import type { Organization, Person } from "../../model/organization.ts"
import type { Router } from "../router.ts"
import { hasLeft, staffOf } from "../staff.ts"
import type { Stretch } from "./moment-test.ts"

/** When the people of a unit work: by their shifts, or by the unit's own hours where none of them is there. */
export interface WorkingHours {
  readonly unit: string
  /** All times that count at some moment. */
  readonly times: readonly OpenTime[]
  /** The first moment, from a given one on, at which somebody works. */
  readonly resumesAt: (at: number) => number
}

/** Tells when the people of units work. It remembers what it was asked, so keep it. */
export const workingHours = ({ organization, calendars }: Pick<Router, "organization" | "calendars">) => {
  const staff = staffOf(organization, calendars)
  const byUnit = peopleByUnit(organization)
  const openings = new Map<OpenTime, Map<number, number>>()
  const opensAt = (time: OpenTime, at: number): number => {
    const known = openings.get(time) ?? new Map<number, number>()
    openings.set(time, known)
    const opens = known.get(at) ?? nextOpening(time, at) ?? Number.POSITIVE_INFINITY
    known.set(at, opens)
    return opens
  }
  return (unit: string): WorkingHours => {
    const people = byUnit.get(unit) ?? []
    const timesOf = (some: readonly Person[]): readonly OpenTime[] =>
      some.length === 0 ? [staff.unitTime(unit)] : [...new Set(some.map((person) => staff.timeOf(person, unit)))]
    const steady = people.every(({ left }) => left === undefined) ? timesOf(people) : undefined
    const timesAt = (at: number) => steady ?? timesOf(people.filter((person) => !hasLeft(person, at)))
    return {
      unit,
      times: [...new Set([...timesOf(people), ...(steady === undefined ? [staff.unitTime(unit)] : [])])],
      resumesAt: (at) => Math.min(...timesAt(at).map((time) => opensAt(time, at)))
    }
  }
}

const peopleByUnit = ({ people }: Organization): ReadonlyMap<string, readonly Person[]> => {
  const byUnit = new Map<string, Person[]>()
  for (const person of Object.values(people))
    for (const unit of person.departments) {
      const colleagues = byUnit.get(unit)
      if (colleagues === undefined) byUnit.set(unit, [person])
      else colleagues.push(person)
    }
  return byUnit
}

/** The moments of a stretch at which somebody of a unit stops working. */
export const endsOfWork = ({ times }: WorkingHours, { from, until }: Stretch): readonly number[] =>
  times.flatMap((time) => {
    const ends: number[] = []
    for (let day = time.dayOf(from); time.on(day).from < until; day++)
      for (const span of time.on(day).spans) if (!isOpen(time, span.until)) ends.push(span.until)
    return ends
  })
