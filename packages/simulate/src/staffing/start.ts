import { orThrow } from "@hubwright/core"
import { elapsedMinutes, type FullTerm, parseDuration } from "@hubwright/core/time"
import { runReplication } from "../engine/replication.ts"
import type { Plan } from "../plan/plan.ts"
import type { Task } from "../plan/task.ts"
import type { Simulation } from "../simulation.ts"
import { type PreparedScenario, staffPrepared } from "../study/scenario.ts"
import { fewestPeople } from "../theory/erlang.ts"
import { type Counts, countsOf, type Roster } from "./teams.ts"

/** Where a search begins. */
export interface StaffingStart {
  /** By team: on how many cases it works at a time while its shift lasts, on average: its load in Erlangs. */
  readonly loads: readonly number[]
  /** By team: the people that Erlang's formulas ask for, from its load and the terms of what it works on. */
  readonly counts: Counts
  /** By team: so many that nobody works more than half of their shift. */
  readonly ample: Counts
  /** Whether anything is due by a time. */
  readonly hasTargets: boolean
}

/** What a team did in one replication. */
interface TeamWork {
  /** The share of their shift that they worked. */
  readonly utilization: number
  readonly load: number
  /** How long a piece of work took. */
  readonly serviceMinutes: number
}

const mostDoublings = 16

/**
 * Looks in one replication with more than enough people how much work arrives for each team, and asks Erlang's formulas how
 * many people that takes: Erlang C, with a wait that leaves time to answer within the terms of the messages. They know
 * neither hours nor ties; a search only begins there.
 */
export const staffingStart = (
  prepared: PreparedScenario,
  { roster, seed, goal }: { readonly roster: Roster; readonly seed: number; readonly goal: number }
): StaffingStart => {
  let ample: Counts = roster.teams.map(({ today }) => today)
  let pilot = pilotRun(prepared, { roster, seed, counts: ample })
  for (let turn = 0; turn < mostDoublings && pilot.works.some(({ utilization }) => utilization > 0.5); turn++) {
    const { works } = pilot
    ample = ample.map((count, place) => ((works[place]?.utilization ?? 0) > 0.5 ? 2 * count : count))
    pilot = pilotRun(prepared, { roster, seed, counts: ample })
  }
  const { works, targets } = pilot
  return {
    ample,
    loads: works.map(({ load }) => load),
    counts: works.map(({ load, serviceMinutes }, place) => {
      const slots = roster.teams[place]?.slots ?? 1
      const minutes = Math.max(0, (targets[place] ?? Number.POSITIVE_INFINITY) - serviceMinutes)
      if (load === 0 || minutes === Number.POSITIVE_INFINITY) return Math.ceil(load / slots)
      const arrivalsPerMinute = load / serviceMinutes
      return Math.ceil(fewestPeople({ arrivalsPerMinute, serviceMinutes, minutes, share: goal }) / slots)
    }),
    hasTargets: targets.some((minutes) => minutes < Number.POSITIVE_INFINITY)
  }
}

interface Pilot {
  readonly works: readonly TeamWork[]
  /** By team: how long there is to the first reply, on average over the messages it works on; infinite where no term is. */
  readonly targets: readonly number[]
}

const pilotRun = (
  prepared: PreparedScenario,
  { roster, seed, counts }: { readonly roster: Roster; readonly seed: number; readonly counts: Counts }
): Pilot => {
  const { days, warmUpDays = 0 } = prepared.scenario
  const { simulation } = orThrow(staffPrepared(prepared, countsOf(roster, counts)))
  const begun = new Map<string, number>()
  const from = warmUpDays * 1440
  const ledger = runReplication(simulation, {
    seed,
    replication: 0,
    horizon: from + days * 1440,
    from,
    log: ({ what, by, minute }) => {
      if (what === "begins" && by !== undefined && minute >= from) begun.set(by, (begun.get(by) ?? 0) + 1)
    }
  })
  const works = roster.teams.map(({ id }): TeamWork => {
    let busy = 0
    let present = 0
    let pieces = 0
    let shift = 0
    for (const [place, crew] of simulation.crews.entries()) {
      if (crew.person?.id !== id) continue
      const { busyArea = 0, shiftArea = 0 } = ledger.crews[place] ?? {}
      busy += busyArea
      present += shiftArea * crew.hands
      shift = Math.max(shift, shiftArea)
      pieces += begun.get(crew.id) ?? 0
    }
    return {
      utilization: present === 0 ? 0 : busy / present,
      load: shift === 0 ? 0 : busy / shift,
      serviceMinutes: pieces === 0 ? 1 : Math.max(busy / pieces, 1e-6)
    }
  })
  const arrived = simulation.plans.map((_, place) => ledger.plans[place]?.arrived ?? 0)
  return { works, targets: roster.teams.map(({ id }) => targetOf(simulation, arrived, id)) }
}

const targetOf = (simulation: Simulation, arrived: readonly number[], team: string): number => {
  let messages = 0
  let minutes = 0
  for (const [place, plan] of simulation.plans.entries()) {
    const term = Math.min(...plan.due.map(termMinutes))
    const count = arrived[place] ?? 0
    if (count === 0 || term === Number.POSITIVE_INFINITY || !worksOn(simulation, plan, team)) continue
    messages += count
    minutes += count * term
  }
  return messages === 0 ? Number.POSITIVE_INFINITY : minutes / messages
}

const worksOn = ({ crews }: Simulation, { steps }: Plan, team: string): boolean => {
  const isTheirs = ({ pool, next }: Task): boolean =>
    pool.crews.some((crew) => crews[crew]?.person?.id === team) || (next !== undefined && isTheirs(next))
  return steps.some((step) => step.some(isTheirs))
}

/** The minutes of a term, an open day counted as eight hours. */
const termMinutes = ({ within }: FullTerm): number => {
  const duration = parseDuration(within)
  if (duration === undefined) return Number.POSITIVE_INFINITY
  switch (duration.unit) {
    case "openMinutes":
      return duration.amount
    case "openHours":
      return duration.amount * 60
    case "businessDays":
      return duration.amount * 480
    default:
      return elapsedMinutes(duration) ?? duration.amount * 1440
  }
}
