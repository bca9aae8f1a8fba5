import {
  applyChange,
  type Change,
  type Checked,
  composeChanges,
  type Organization,
  type Problem
} from "@hubwright/core"
import { hashOf } from "@hubwright/core/routing"
import type { InstantLike } from "@hubwright/core/time"
import type { LoggedMessage } from "../demand/logged.ts"
import { tooManyMessages } from "../demand/volume.ts"
import { runReplication } from "../engine/replication.ts"
import { isSeed } from "../random/draws.ts"
import { compileSimulation, type Simulation } from "../simulation.ts"
import { areCounts, countsChange, crewsWith, organizationWith, type PeopleCounts } from "../staff/counts.ts"
import { toldBy } from "./measures.ts"
import { mergeSummaries, type Summary } from "./summary.ts"

/** An organization with what is changed in it, and how long it is looked at. */
export interface Scenario {
  readonly name: string
  readonly organization: Organization
  /** What is changed first. */
  readonly change?: Change
  readonly days: number
  /** The days before, in which it fills with work and nothing counts; 0 where it is left out. */
  readonly warmUpDays?: number
  readonly start?: InstantLike
  /** The messages of the log that the demand names. */
  readonly log?: readonly LoggedMessage[]
  /**
   * How many people entries of `people` stand for after the change, where it is other than the model says. Scenarios that
   * differ in nothing else are made ready together.
   */
  readonly staffing?: PeopleCounts
}

/** Which replications. */
export interface ReplicationRange {
  readonly from: number
  readonly count: number
  /** A whole number from 0 to 2³² - 1. */
  readonly seed: number
}

/** A scenario made ready: its simulation, and what it is found by. */
export interface PreparedScenario {
  readonly scenario: Scenario
  readonly simulation: Simulation
  readonly model: string
  readonly problems: readonly Problem[]
}

/** Makes a scenario ready. A problem says so where more messages are to be expected than can be simulated. */
export const prepareScenario = ({ staffing, ...scenario }: Scenario): Checked<PreparedScenario> => {
  const prepared = preparedAsWritten(scenario)
  return prepared.ok && staffing !== undefined ? staffPrepared(prepared.value, staffing) : prepared
}

/**
 * Makes a scenario that is ready, and has no staffing yet, ready with one. The router, and the plans it made for messages so
 * far, serve both; unless people whose number changes have queues of their own.
 */
export const staffPrepared = (prepared: PreparedScenario, staffing: PeopleCounts): Checked<PreparedScenario> => {
  const { scenario, simulation, model, problems } = prepared
  const { organization } = simulation
  const crews = areCounts(organization, staffing)
    ? crewsWith(organization, { crews: simulation.crews, counts: staffing })
    : undefined
  const staffed = { scenario: { ...scenario, staffing }, model: hashOf({ model, staffing }) }
  if (crews !== undefined) {
    const value = {
      ...staffed,
      simulation: { ...simulation, organization: organizationWith(organization, staffing), crews },
      problems
    }
    return { ok: true, value, problems }
  }
  const counts = countsChange(staffing)
  const change = scenario.change === undefined ? counts : composeChanges(scenario.change, counts)
  const anew = preparedAsWritten({ ...scenario, change })
  return anew.ok ? { ...anew, value: { ...anew.value, ...staffed } } : anew
}

const preparedAsWritten = (scenario: Scenario): Checked<PreparedScenario> => {
  const { organization, change, start, log, days, warmUpDays = 0 } = scenario
  const changed: Checked<Organization> =
    change === undefined ? { ok: true, value: organization, problems: [] } : applyChange(organization, change)
  if (!changed.ok) return changed
  const compiled = compileSimulation(changed.value, {
    ...(start === undefined ? {} : { start }),
    ...(log === undefined ? {} : { log })
  })
  if (!compiled.ok) return compiled
  const tooMany = tooManyMessages(compiled.value.classes, (warmUpDays + days) * 1440)
  if (tooMany !== undefined) return { ok: false, problems: [tooMany] }
  const problems = [...changed.problems, ...compiled.problems]
  const model = hashOf({ organization: changed.value, days, warmUpDays, start: start ?? null, log: log ?? null })
  return { ok: true, value: { scenario, simulation: compiled.value, model, problems }, problems }
}

/**
 * Runs replications of a scenario that is ready: the pure unit of work. The same scenario, seed and replications give the
 * same summary, wherever they are run and whatever was run before.
 *
 * @throws {RangeError} where the seed is no whole number of 32 bits, or there are no replications.
 */
export const replicatePrepared = (prepared: PreparedScenario, { from, count, seed }: ReplicationRange): Summary => {
  const { scenario, simulation, model } = prepared
  const { days, warmUpDays = 0, name } = scenario
  if (!isSeed(seed)) throw new RangeError(`${seed} is no seed: a whole number from 0 to 4294967295`)
  const warmUpMinutes = warmUpDays * 1440
  return mergeSummaries(
    Array.from({ length: count }, (_, index): Summary => {
      const replication = from + index
      const ledger = runReplication(simulation, {
        seed,
        replication,
        horizon: warmUpMinutes + days * 1440,
        from: warmUpMinutes
      })
      return {
        hubwrightSummary: 1,
        scenario: name,
        model,
        seed,
        replications: [replication, 1],
        days,
        ...toldBy(ledger)
      }
    })
  )
}

/** Makes a scenario ready and runs replications of it. */
export const replicate = (scenario: Scenario, range: ReplicationRange): Checked<Summary> => {
  const prepared = prepareScenario(scenario)
  if (!prepared.ok) return prepared
  return { ok: true, value: replicatePrepared(prepared.value, range), problems: prepared.problems }
}
