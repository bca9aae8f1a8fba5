import { resolveTerm } from "../../model/deadline.ts"
import { isOpen, nextOpening, type OpenTime } from "../../model/open-time.ts"
import type { Organization, Person } from "../../model/organization.ts"
import type { FullTerm } from "../../model/term.ts"
import { quoted, quotedList } from "../../problem/neutralize.ts"
import type { Decision } from "../decision.ts"
import type { Router } from "../router.ts"
import { hasLeft, staffOf } from "../staff.ts"
import { type ChannelHours, channelHours, hoursOn, termEnd } from "./deadlines.ts"
import { exact, type Found, find, type Inquiry, shrunk } from "./inquiry.ts"
import { chosenAmong, type Deciders, decidersOf } from "./meant.ts"
import { type MomentTest, type Stretch, sampleMoments } from "./moments.ts"
import { type Literal, opposite } from "./solver/assignment.ts"
import { activeSources, type Source, sourcesOf } from "./sources.ts"
import { type UnmetTarget, undecided, type Verdict } from "./verdict.ts"
import { operates, searchWay } from "./ways.ts"
import { decisionOn, type Witness, witnessOf } from "./witness.ts"

/**
 * First replies that are due before anybody who is responsible works again: messages that arrive outside their hours, and
 * whose deadline passes before they come back. Nobody is asked whether they are free or able.
 */
export const findUnmetTargets = (inquiry: Inquiry): readonly Verdict[] => {
  const { world } = inquiry
  const hoursOf = workingHours(world.router)
  const late = lateLiterals(inquiry)
  const groups = decidersOf(world)
  return sourcesOf(world).flatMap((source): readonly Verdict[] => {
    const terms = source.obligations.due["first-reply"] ?? []
    const unmet = new Map<string, Witness>()
    for (const [unit, id] of terms.length === 0 ? [] : world.router.paths.units.entries()) {
      const work = hoursOf(id)
      const found = unmetBy(
        inquiry,
        { unit, work, source, isLate: late(work, terms), size: unmet.size === 0 ? "smallest" : "as-found" },
        groups
      )
      if (found?.kind === "found") unmet.set(id, found.witness)
      if (found?.kind === "undecided")
        return [undecided("unmet-target", found.certainty, { rule: source.name, path: source.path })]
    }
    const [witness] = unmet.values()
    return witness === undefined ? [] : [unmetTarget(source, [...unmet.keys()], witness)]
  })
}

interface Pairing {
  readonly unit: number
  readonly work: WorkingHours
  readonly source: Source
  /** Whether the deadline passes before anybody of the unit works again. */
  readonly isLate: Literal
  readonly size: "smallest" | "as-found"
}

const unmetBy = (inquiry: Inquiry, pairing: Pairing, groups: readonly Deciders[]): Found | undefined => {
  const { world } = inquiry
  const { circuit } = world.space
  const { unit, source, isLate, size } = pairing
  if (isLate === circuit.no) return undefined
  for (const group of groups) {
    const meant = chosenAmong(world, group).map((chosen) =>
      circuit.all([
        chosen.when,
        chosen.kind === "units" ? (chosen.units.get(unit) ?? circuit.no) : operates(world, unit, "alone")
      ])
    )
    const literals = [circuit.any(meant), isLate, source.literal()]
    if (literals.includes(circuit.no)) continue
    const shows = (decision: Decision): boolean => isUnmet(world.router, decision, pairing)
    const found = find(inquiry, { literals, by: group.places, size }, shows)
    const sure = found.kind === "undecided" ? unmetByWays(inquiry, { literals, group }, shows) : found
    if (sure.kind !== "none") return sure
  }
  return undefined
}

/** How many ways are looked at where it is the way that decides which of several units is responsible. */
const mostWays = 200

const unmetByWays = (
  inquiry: Inquiry,
  { literals, group }: { readonly literals: readonly Literal[]; readonly group: Deciders },
  shows: (decision: Decision) => boolean
): Found => {
  const { router } = inquiry.world
  const others: Literal[] = []
  while (others.length < mostWays) {
    const asked = { literals: [...literals, ...others], by: group.places, targets: group.choices }
    const finding = searchWay(inquiry, asked)
    if (finding.kind !== "found") return finding
    const isShown = (witness: Witness): boolean => shows(decisionOn(router, witness))
    if (isShown(witnessOf(finding.sample))) return shrunk(router, finding.sample, isShown)
    others.push(opposite(finding.region))
  }
  return { kind: "undecided", certainty: { kind: "unknown", budget: inquiry.budget } }
}

/** Whether it is the source that has the first reply due before anybody of the unit works again. */
const isUnmet = (router: Router, decision: Decision, { source, work }: Pairing): boolean => {
  const { responsible, at, channel } = decision
  const received = Date.parse(at)
  const resumes = work.resumesAt(received)
  const isLate = (term: FullTerm): boolean =>
    (resolveTerm(term, { received }, hoursOn(router, channel)) ?? Number.POSITIVE_INFINITY) <= resumes
  return (
    responsible === work.unit &&
    activeSources([source], decision).length > 0 &&
    (source.obligations.due["first-reply"] ?? []).some(isLate)
  )
}

/** Tells when one of some terms ends before anybody of a unit works again. */
const lateLiterals = (inquiry: Inquiry) => {
  const { circuit, moment } = inquiry.world.space
  const { calendars } = inquiry.world.router
  const hours = channelHours(inquiry.world)
  const ends = hours.map(() => new Map<string, TermEnd>())
  return (work: WorkingHours, terms: readonly FullTerm[]): Literal =>
    circuit.any(
      hours.flatMap((some, index) =>
        terms.map((term) => {
          const key = JSON.stringify(term)
          const endOf = ends[index]?.get(key) ?? termEnd(term, { named: calendars, unnamed: some.unnamed })
          ends[index]?.set(key, endOf)
          const test = lateTest(inquiry, { work, term, hours: some }, endOf)
          return circuit.all([some.where, happens(test) ? moment(test) : circuit.no])
        })
      )
    )
}

type TermEnd = (at: number) => number

const anyTime = { from: Number.NEGATIVE_INFINITY, until: Number.POSITIVE_INFINITY }

const happens = (test: MomentTest): boolean =>
  sampleMoments([test], anyTime).moments.some(({ holds: [isLate] }) => isLate === true)

/** Whether a term ends before anybody works again. That is most likely at the moment at which somebody stops. */
const lateTest = (
  { world: { router } }: Inquiry,
  { work, term, hours }: { readonly work: WorkingHours; readonly term: FullTerm; readonly hours: ChannelHours },
  endOf: TermEnd
): MomentTest => {
  const { calendars, organization } = router
  const involved = Object.values(organization.calendars).filter(({ id }) => {
    const time = calendars.get(id)
    return id === hours.calendar || id === term.calendar || (time !== undefined && work.times.includes(time))
  })
  const odd = involved.flatMap(({ holidays, dates }) => [...holidays, ...Object.keys(dates)])
  return {
    key: `late ${JSON.stringify([work.unit, term, hours.calendar])}`,
    holds: (at) => work.resumesAt(at) >= endOf(at) && endOf(at) < Number.POSITIVE_INFINITY,
    turns: (stretch) => endsOfWork(work, stretch),
    rhythm: {
      kind: "weekly",
      zone: involved.map(({ zone }) => zone).join(" "),
      offsetAt: hours.unnamed.clock.offsetMillisAt,
      odd: [...new Set(odd)].map((date) => Date.parse(date) / dayMillis).sort((x, y) => x - y)
    }
  }
}

const dayMillis = 86_400_000

const unmetTarget = (source: Source, units: readonly string[], witness: Witness): UnmetTarget => ({
  kind: "unmet-target",
  rule: source.name,
  units,
  witness,
  certainty: exact,
  path: source.path,
  message: `the first reply that ${quoted(source.name)} asks for can be due before ${quotedList(units, 4)} works again`
})

/** When the people of a unit work: by their shifts, or by the unit's own hours where none of them is there. */
interface WorkingHours {
  readonly unit: string
  /** All times that count at some moment. */
  readonly times: readonly OpenTime[]
  /** The first moment, from a given one on, at which somebody works. */
  readonly resumesAt: (at: number) => number
}

/** Tells when the people of units work. It remembers what it was asked, so keep it. */
const workingHours = ({ organization, calendars }: Pick<Router, "organization" | "calendars">) => {
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
const endsOfWork = ({ times }: WorkingHours, { from, until }: Stretch): readonly number[] =>
  times.flatMap((time) => {
    const ends: number[] = []
    for (let day = time.dayOf(from); time.on(day).from < until; day++)
      for (const span of time.on(day).spans) if (!isOpen(time, span.until)) ends.push(span.until)
    return ends
  })
