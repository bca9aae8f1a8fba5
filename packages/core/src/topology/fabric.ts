import type { Condition } from "../model/condition.ts"
import { conditionContext, holds } from "../model/evaluate.ts"
import type { Ids } from "../model/ids.ts"
import type { Facts } from "../model/message-facts.ts"
import { openIn } from "../model/open-time.ts"
import type { Agency, Department, Organization } from "../model/organization.ts"
import { disciplines } from "../model/vocabulary.ts"
import { dayMillis, zoneClock } from "../model/zone-clock.ts"
import { type Arc, type Arcs, arcsAmong, arcsOfTie, packArcs, unpackArcs } from "./arcs.ts"
import { accessTo, type ChannelAccess, ownValue, possibleOperators } from "./channel-access.ts"
import { type SearchRoom, searchRoom } from "./quest.ts"
import { type CompiledScope, compileScope } from "./scope.ts"
import { livingTies, type TieOrigin } from "./ties.ts"
import { unitsById } from "./unit.ts"

/** The ids of the units that messages travel between. */
export type UnitId<I extends Ids = Ids> = I["department"] | I["agency"]

/**
 * An organization made ready to be asked for paths: its units in id order, by index, and what they may do to each other.
 * Opaque: make it with `compilePaths`. It searches in room of its own, so it serves one question at a time.
 */
export interface Paths<I extends Ids = Ids> {
  readonly organization: Organization
  readonly units: readonly UnitId<I>[]
  /** The id of a unit by its index. */
  readonly unitAt: (index: number) => UnitId<I>
  /** The index of a unit, or of the unit that a person is at home in. */
  readonly indexOf: (id: string) => number | undefined
  readonly isAgency: Uint8Array
  /** By unit; nothing where a unit serves everything. */
  readonly scopes: readonly (CompiledScope | undefined)[]
  /** The units that do not serve everything. */
  readonly scoped: readonly number[]
  readonly byDiscipline: ReadonlyMap<string, readonly number[]>
  /** Units that any other may notify without a tie. */
  readonly mailboxes: readonly number[]
  readonly channels: ReadonlyMap<string, ChannelAccess>
  readonly arcs: Arcs
  readonly crises: ReadonlyMap<string, Crisis>
  readonly holds: (condition: Condition, facts: Facts) => boolean
  /** The date of a moment where the organization is at home, counted from 1970-01-01. */
  readonly dayOf: (at: number) => number
  readonly room: SearchRoom
}

/** A crisis playbook that can come into force. */
export interface Crisis {
  /** The unit that alone releases what is said. */
  readonly release: number
  /** What units may do to each other while it is in force on a day. */
  readonly arcsOn: (day: number) => Arcs
}

/** What counts when paths are compiled. */
export interface PathOptions {
  /** Whose word on ties counts; `both` unless told, where an observed strength of 0 removes a declared tie. */
  readonly origin?: TieOrigin
}

/**
 * Makes an organization ready to be asked for paths. Units are departments and agencies; ties of people lift to the
 * unit they are at home in; `parent` and `reports` carry nothing. What the organization declares its topology to be is
 * not looked at.
 */
export const compilePaths = <I extends Ids>(organization: Organization<I>, options: PathOptions = {}): Paths<I> => {
  const departments: { readonly [id: string]: Department<I> } = organization.departments
  const agencies: { readonly [id: string]: Agency<I> } = organization.agencies
  const units: readonly UnitId<I>[] = [
    ...Object.values(departments).map(({ id }) => id),
    ...Object.values(agencies).map(({ id }) => id)
  ].sort()
  return weave(units, organization, options)
}

const weave = <I extends Ids>(
  units: readonly UnitId<I>[],
  organization: Organization,
  options: PathOptions
): Paths<I> => {
  const places = new Map<string, number>(units.map((id, index) => [id, index]))
  const unitOf = unitsById(organization)
  const indexOf = (id: string) => places.get(unitOf(id) ?? "")
  const ties = livingTies(organization, { endOf: unitOf, origin: options.origin ?? "both" }).flatMap((tie) =>
    arcsOfTie(tie, indexOf)
  )
  const departments = units.map((id) => ownValue(organization.departments, id))
  const scopes = departments.map((department) => compileScope(department?.scope))
  const channels = new Map(
    Object.values(organization.channels).map((channel) => [channel.id, accessTo(channel, organization, indexOf)])
  )
  const context = conditionContext(organization, openIn(organization))
  return {
    organization,
    units,
    unitAt: (index) => {
      const id = units[index]
      if (id === undefined) throw new Error("there is no unit of that index")
      return id
    },
    indexOf,
    isAgency: Uint8Array.from(departments, (department) => (department === undefined ? 1 : 0)),
    scopes,
    scoped: [...scopes.keys()].filter((index) => scopes[index] !== undefined),
    byDiscipline: new Map(
      disciplines.map((discipline) => [
        discipline,
        [...departments.keys()].filter((index) => departments[index]?.discipline === discipline)
      ])
    ),
    mailboxes: [...departments.keys()].filter((index) => departments[index]?.openTo.includes("notify")),
    channels,
    arcs: packArcs(units.length, ties),
    crises: crisesOf({ organization, unitCount: units.length, indexOf, ties, channels: [...channels.values()] }),
    holds: (condition, facts) => holds(condition, facts, context),
    dayOf: dayTeller(organization),
    room: searchRoom(units.length)
  }
}

/** The same with more arcs; crises keep theirs. */
export const withArcs = (paths: Paths, more: readonly Arc[]): Paths => ({
  ...paths,
  arcs: packArcs(paths.units.length, [...unpackArcs(paths.arcs), ...more])
})

/** Without dated engagements every day is as good as another, and no clock is needed. */
const dayTeller = ({ organization, calendars, agencies }: Organization): ((at: number) => number) => {
  const isDated = Object.values(agencies).some(({ engagements }) =>
    engagements.some(({ from, until }) => from !== undefined || until !== undefined)
  )
  if (!isDated) return () => 0
  const home =
    organization.defaultCalendar === undefined ? undefined : ownValue(calendars, organization.defaultCalendar)
  const clock = zoneClock(home?.zone ?? "UTC")
  return (at) => Math.floor((at + clock.offsetMillisAt(at)) / dayMillis)
}

interface Ground {
  readonly organization: Organization
  readonly unitCount: number
  readonly indexOf: (id: string) => number | undefined
  readonly ties: readonly Arc[]
  readonly channels: readonly ChannelAccess[]
}

const crisesOf = (ground: Ground): ReadonlyMap<string, Crisis> => {
  const crises = new Map<string, Crisis>()
  for (const playbook of Object.values(ground.organization.playbooks)) {
    if (playbook.kind !== "crisis") continue
    const release = ground.indexOf(playbook.release)
    const team = playbook.team.flatMap((id) => ground.indexOf(id) ?? [])
    if (release !== undefined) crises.set(playbook.id, { release, arcsOn: crisisArcs(ground, release, team) })
  }
  return crises
}

/** In a crisis the team works together, each with each, and every unit that operates a channel with who releases. */
const crisisArcs = (ground: Ground, release: number, team: readonly number[]): Crisis["arcsOn"] => {
  const together = [...ground.ties, ...arcsAmong([...new Set(team)])]
  const byOperators = new Map<string, Arcs>()
  const byDay = new Map<number, Arcs>()
  return (day) => {
    const known = byDay.get(day)
    if (known !== undefined) return known
    const operators = [...new Set(ground.channels.flatMap((channel) => possibleOperators(channel, day)))]
    const key = operators.join(" ")
    const arcs =
      byOperators.get(key) ??
      packArcs(ground.unitCount, [...together, ...operators.flatMap((unit) => arcsAmong([unit, release]))])
    byOperators.set(key, arcs)
    if (byDay.size >= rememberedDays) byDay.clear()
    byDay.set(day, arcs)
    return arcs
  }
}

const rememberedDays = 400
