import { orThrow } from "@hubwright/core"
import { type Estimate, estimateOf } from "../analysis/estimate.ts"
import { looksUpTo, type Verdict, verdictAt } from "../analysis/sequential.ts"
import { type SharingOptions, shareOut } from "../study/executor.ts"
import type { Scenario } from "../study/scenario.ts"
import { type Counts, isWithin, type Roster, staffingChange } from "./teams.ts"

/** What replications say of a staffing. */
export interface Trial {
  readonly counts: Counts
  /** Whether the share is shown to be at least the goal. */
  readonly verdict: Verdict
  /** The share of messages answered within their target. */
  readonly share: Estimate
}

/** What trials are made of. */
export interface TrialGround extends SharingOptions {
  /** A scenario that can be simulated. */
  readonly scenario: Scenario
  readonly roster: Roster
  readonly seed: number
  /** The share of messages that is to be answered within their target. */
  readonly goal: number
  readonly confidence: number
  /** The most replications of a trial. */
  readonly replications: number
}

/**
 * The trials of a search, on common random numbers. What was tried is remembered. Beyond that, a staffing passes where one
 * that has nobody more in any team did, and does not pass where one that has nobody fewer did not: that more people do not
 * answer later is assumed of all.
 */
export interface Trials {
  /** Tries a staffing. */
  readonly of: (counts: Counts) => Promise<Trial>
  /** Whether a staffing is shown to meet the goal. */
  readonly passes: (counts: Counts) => Promise<boolean>
  /** Whether it is shown that a staffing misses the goal. */
  readonly isRefuted: (counts: Counts) => boolean
  /**
   * Tries a staffing on chance that it was not picked by, as the answer of a search that gave so many before. One that does
   * not meet the goal there passes no more.
   */
  readonly show: (counts: Counts, before: number) => Promise<Trial>
  /** The share of messages answered within their target, of the first replications alone. */
  readonly glance: (counts: Counts) => Promise<number>
  /** How many staffings were tried. */
  readonly count: () => number
}

/** The number of the first replication that no search looks at. */
const unseenReplication = 2_147_483_648

/** Begins the trials of a search. */
export const trialsOf = (ground: TrialGround): Trials => {
  const runs = new Map<string, StaffingRuns>()
  const tried = new Map<string, Trial>()
  const runsOf = (counts: Counts, from = 0): StaffingRuns => {
    const key = `${counts.join(" ")} ${from}`
    const known = runs.get(key) ?? { scenario: staffed(ground, counts), from, shares: [] }
    runs.set(key, known)
    return known
  }
  const decide = async (counts: Counts, from: number, confidence: number): Promise<Trial> => {
    const own = runsOf(counts, from)
    const goal = { atLeast: ground.goal, confidence }
    let verdict: Verdict = "unsure"
    for (const [look, count] of looksUpTo(ground.replications).entries()) {
      await runOn(ground, own, count)
      verdict = verdictAt(look, own.shares.slice(0, count), goal)
      if (verdict !== "unsure") break
    }
    return { counts, verdict, share: estimateOf(own.shares, { confidence: ground.confidence }) }
  }
  const remember = (trial: Trial): Trial => {
    tried.set(trial.counts.join(" "), trial)
    return trial
  }
  const of: Trials["of"] = async (counts) =>
    tried.get(counts.join(" ")) ?? remember(await decide(counts, 0, ground.confidence))
  const some = (holds: (trial: Trial) => boolean): boolean => [...tried.values()].some(holds)
  return {
    of,
    passes: async (counts) => {
      if (some((trial) => trial.verdict !== "meets" && isWithin(counts, trial.counts))) return false
      if (some((trial) => trial.verdict === "meets" && isWithin(trial.counts, counts))) return true
      return (await of(counts)).verdict === "meets"
    },
    isRefuted: (counts) => some((trial) => trial.verdict === "fails" && isWithin(counts, trial.counts)),
    show: async (counts, before) => {
      let wrong = (1 - ground.confidence) / 2
      for (let one = 0; one < before; one++) wrong /= 2
      const trial = await decide(counts, unseenReplication, 1 - 2 * wrong)
      return trial.verdict === "meets" ? trial : remember(trial)
    },
    glance: async (counts) => {
      const own = runsOf(counts)
      await runOn(ground, own, looksUpTo(ground.replications)[0] ?? 1)
      return estimateOf(own.shares).mean
    },
    count: () => runs.size
  }
}

/** The replications of a staffing so far. */
interface StaffingRuns {
  readonly scenario: Scenario
  readonly from: number
  readonly shares: number[]
}

const staffed = ({ scenario, roster }: TrialGround, counts: Counts): Scenario => ({
  ...scenario,
  change: staffingChange(roster, counts)
})

/** Runs replications until there are so many. */
const runOn = async (ground: TrialGround, { scenario, from, shares }: StaffingRuns, count: number): Promise<void> => {
  if (shares.length >= count) return
  const range = { from: from + shares.length, count: count - shares.length, seed: ground.seed }
  const [summary] = orThrow(await shareOut([scenario], range, ground))
  shares.push(...(summary?.measures["share-in-time"] ?? []).map((share) => share ?? Number.NaN))
}
