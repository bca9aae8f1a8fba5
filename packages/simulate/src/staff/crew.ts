import type { Organization, Person, Queue } from "@hubwright/core"
import { peopleOf, type Staff } from "@hubwright/core/routing"
import { elapsedMinutes, parseDuration } from "@hubwright/core/time"
import { compileShift, neverCloses, type Shift } from "./shift.ts"

/** What becomes of work in hand when a shift ends. */
export type AtShiftEnd = Person["atShiftEnd"]

/**
 * Identical people who work together: those that one entry of `people` stands for. Each has as many hands as cases they
 * can work on at a time.
 */
export interface Crew {
  /** The id of the person, or of the unit for which somebody was assumed. */
  readonly id: string
  /** Absent where nobody is listed in a unit, and somebody was assumed. */
  readonly person?: Person
  /** The units they work for, by id. */
  readonly units: readonly string[]
  /** The number of cases that can be in work at once. */
  readonly hands: number
  readonly people: number
  /** Work takes longer by this factor, because only a part of the shift is for it. */
  readonly slowness: number
  readonly shift: Shift
  readonly atShiftEnd: AtShiftEnd
  /** How many topics they handle; infinite where all. */
  readonly topicCount: number
  /** The minutes at which what they may do can change, because a training begins to be valid or ceases to be, or they leave: 0 and on. */
  readonly turningPoints: readonly number[]
  /**
   * What a minute of a case in hand costs, in the currency of the model: the part of somebody's minute that it takes.
   * Nothing where the model does not say.
   */
  readonly minuteCost: number | undefined
}

/** What crews are made from. */
export interface CrewGround {
  readonly organization: Organization
  readonly staff: Staff
  readonly startMillis: number
  /** Departments and agencies, in id order. */
  readonly units: readonly string[]
}

/**
 * Everybody who can work on messages, in id order. In a unit of which nobody is listed one person is assumed, who works
 * all of the unit's hours. Where a unit gives everybody a queue of their own, identical people are told apart.
 */
export const crewsOf = (ground: CrewGround): readonly Crew[] => {
  const { organization, staff, startMillis, units } = ground
  const at = startMillis
  const listed = new Map<string, Person>()
  const empty: string[] = []
  for (const unit of units) {
    const people = peopleOf(staff, unit, at)
    if (people.length === 0) empty.push(unit)
    for (const person of people) listed.set(person.id, person)
  }
  const known = new Set(units)
  const crews = [...listed.values()]
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .flatMap((person) => {
      const crew = crewOf(ground, person, known)
      const isApart = crew.units.some((unit) => queueOf(organization, unit)?.kind === "personal")
      if (!isApart || person.count === 1) return [crew]
      return Array.from({ length: person.count }, (_, index) => ({
        ...crew,
        id: `${crew.id}-${index + 1}`,
        people: 1,
        hands: person.slots
      }))
    })
  return [...crews, ...empty.map((unit) => assumedCrew(ground, unit))]
}

/** The queue of a department, where it says something of it. */
export const queueOf = ({ departments }: Organization, unit: string): Queue | undefined =>
  Object.hasOwn(departments, unit) ? departments[unit]?.queue : undefined

const crewOf = ({ organization, staff, startMillis }: CrewGround, person: Person, known: ReadonlySet<string>): Crew => {
  const units = person.departments.filter((unit) => known.has(unit))
  const home = units[0] ?? ""
  const calendar = person.shift ?? calendarOf(organization, home)
  const shift = compileShift({
    time: staff.timeOf(person, home),
    isUnending: isUnending(organization, calendar),
    absences: person.absences,
    left: person.left,
    startMillis
  })
  return {
    id: person.id,
    person,
    units,
    hands: person.count * person.slots,
    people: person.count,
    slowness: 1 / person.share,
    shift,
    atShiftEnd: person.atShiftEnd,
    topicCount: person.topics?.length ?? Number.POSITIVE_INFINITY,
    turningPoints: turningPointsOf(organization, person, { startMillis, shift }),
    minuteCost: minuteCostOf(person.hourlyCost ?? agencyCost(organization, home), person.share / person.slots)
  }
}

const turningPointsOf = (
  { training }: Organization,
  person: Person,
  { startMillis, shift }: Pick<CrewGround, "startMillis"> & Pick<Crew, "shift">
): readonly number[] => {
  const moments = Object.entries(person.training).flatMap(([course, taken]) => {
    const { validFor } = (Object.hasOwn(training, course) ? training[course] : undefined) ?? {}
    const duration = validFor === undefined ? undefined : parseDuration(validFor)
    const minutes = duration === undefined ? undefined : elapsedMinutes(duration)
    if (taken === undefined) return []
    const from = (Date.parse(taken) - startMillis) / 60_000
    return minutes === undefined ? [from] : [from, from + minutes]
  })
  const leaves = shift.goneMinute === Number.POSITIVE_INFINITY ? [] : [shift.goneMinute]
  return [...new Set([0, ...[...moments, ...leaves].filter((minute) => minute > 0)])].sort((a, b) => a - b)
}

const assumedCrew = ({ organization, staff, startMillis }: CrewGround, unit: string): Crew => ({
  id: unit,
  units: [unit],
  hands: 1,
  people: 1,
  slowness: 1,
  shift: compileShift({
    time: staff.unitTime(unit),
    isUnending: isUnending(organization, calendarOf(organization, unit)),
    absences: [],
    left: undefined,
    startMillis
  }),
  atShiftEnd: "finish",
  topicCount: Number.POSITIVE_INFINITY,
  turningPoints: [0],
  minuteCost: minuteCostOf(agencyCost(organization, unit))
})

const calendarOf = ({ departments, agencies }: Organization, unit: string): string | undefined =>
  Object.hasOwn(departments, unit)
    ? departments[unit]?.calendar
    : Object.hasOwn(agencies, unit)
      ? agencies[unit]?.calendar
      : undefined

const isUnending = ({ calendars, organization }: Organization, id: string | undefined): boolean => {
  const known = [id, organization.defaultCalendar].find((one) => one !== undefined && Object.hasOwn(calendars, one))
  const calendar = known === undefined ? undefined : calendars[known]
  return calendar === undefined || neverCloses(calendar)
}

const agencyCost = ({ agencies }: Organization, unit: string): string | undefined =>
  Object.hasOwn(agencies, unit) ? agencies[unit]?.hourlyCost : undefined

/** Of `140 EUR` an hour, where a case takes so large a part of it. */
const minuteCostOf = (hourlyCost: string | undefined, part = 1): number | undefined =>
  hourlyCost === undefined ? undefined : (Number(hourlyCost.split(" ")[0]) / 60) * part
