import { orThrow } from "@hubwright/core"
import { type Estimate, estimateOf } from "../analysis/estimate.ts"
import { looksUpTo, type Verdict, verdictAt } from "../analysis/sequential.ts"
import { type SharingOptions, shareOut } from "../study/executor.ts"
import type { MeasureName } from "../study/measures.ts"
import type { Scenario } from "../study/scenario.ts"
import { type Counts, isWithin, peopleIn, type Roster, staffingChange } from "./teams.ts"

/** What replications say of a staffing. */
export interface Trial {
  readonly counts: Counts
  /** Whether the share is shown to be at least the goal. */
  readonly verdict: Verdict
  /** The share of messages answered within their target, and whether that alone is shown to be at least its goal. */
  readonly share: Estimate
  readonly verdictOfAll: Verdict
  /** The minutes that a message waits on average, by the measure of what for. */
  readonly waits: { readonly [Cause in WaitCause]: number }
  /** The same of each response target for first replies that any message was due by, in the order of the goals. */
  readonly targets: readonly TargetTrial[]
}

/** The measures of what messages wait for. */
export const waitCauses = [
  "waiting-own-queue",
  "waiting-other-department",
  "waiting-approval",
  "waiting-no-tie",
  "waiting-no-shift"
] as const satisfies readonly MeasureName[]

/** The measure of what messages wait for. */
export type WaitCause = (typeof waitCauses)[number]

/** What replications say of one response target. */
export interface TargetTrial extends Required<ShareGoal> {
  readonly verdict: Verdict
  readonly share: Estimate
}

/** A share of messages to be answered in time, and how sure that is to be. Of a goal of 0 nothing is asked. */
export interface ShareGoal {
  /** The name of the response target; absent for all messages together. */
  readonly target?: string
  readonly atLeast: number
  readonly confidence: number
}

/** How much is wanting to the goals, as a number of 0 or less, and what is answered in time beyond that as a small part. */
export const reachOf = ({ share, targets }: Trial): number =>
  targets.reduce((sum, one) => sum + Math.min(0, one.share.mean - one.atLeast), 0) + share.mean

/** What trials are made of. */
export interface TrialGround extends SharingOptions {
  /** A scenario that can be simulated. */
  readonly scenario: Scenario
  readonly roster: Roster
  readonly seed: number
  /** That of all messages first. All are to be met. */
  readonly goals: readonly [ShareGoal, ...ShareGoal[]]
  /** The most replications of a trial. */
  readonly replications: number
  /** The most replications in all, but for those that show the answer once more. */
  readonly mostRuns: number
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
  /** How near a staffing comes to the goals, by the first replications alone. */
  readonly glance: (counts: Counts) => Promise<number>
  /** How many staffings were tried. */
  readonly count: () => number
  /** Whether there are no replications left. */
  readonly isSpent: () => boolean
  /** Of the staffings that were shown to meet the goals the one of fewest people. */
  readonly fewestKnown: () => Counts | undefined
  /** The trials of a search for other goals of the same messages, in the same order: it goes on with the runs made so far. */
  readonly withGoals: (goals: TrialGround["goals"]) => Trials
}

/** The number of the first replication that no search looks at. */
const unseenReplication = 2_147_483_648

/** What was run so far. */
interface Runs {
  readonly of: Map<string, StaffingRuns>
  count: number
}

/** Begins the trials of a search. */
export const trialsOf = (ground: TrialGround, runs: Runs = { of: new Map(), count: 0 }): Trials => {
  const tried = new Map<string, Trial>()
  const isSpent = (): boolean => runs.count >= ground.mostRuns
  const runTo = async (own: StaffingRuns, count: number): Promise<void> => {
    runs.count += Math.max(0, count - own.replications.length)
    await runOn(ground, own, count)
  }
  const runsOf = (counts: Counts, from = 0): StaffingRuns => {
    const key = `${counts.join(" ")} ${from}`
    const known = runs.of.get(key) ?? { scenario: staffed(ground, counts), from, replications: [] }
    runs.of.set(key, known)
    return known
  }
  const decide = async (counts: Counts, from: number, halvings: number): Promise<Trial> => {
    const own = runsOf(counts, from)
    let trial = trialOf(ground, { counts, own, look: 0, halvings })
    for (const [look, count] of looksUpTo(ground.replications).entries()) {
      if (from === 0 && isSpent()) break
      await runTo(own, count)
      trial = trialOf(ground, { counts, own, look, halvings })
      if (trial.verdict !== "unsure") break
    }
    return trial
  }
  const remember = (trial: Trial): Trial => {
    tried.set(trial.counts.join(" "), trial)
    return trial
  }
  const of: Trials["of"] = async (counts) => tried.get(counts.join(" ")) ?? remember(await decide(counts, 0, 0))
  const some = (holds: (trial: Trial) => boolean): boolean => [...tried.values()].some(holds)
  return {
    of,
    passes: async (counts) => {
      if (some((trial) => trial.verdict !== "meets" && isWithin(counts, trial.counts))) return false
      if (some((trial) => trial.verdict === "meets" && isWithin(trial.counts, counts))) return true
      return isSpent() && !tried.has(counts.join(" ")) ? false : (await of(counts)).verdict === "meets"
    },
    isRefuted: (counts) => some((trial) => trial.verdict === "fails" && isWithin(counts, trial.counts)),
    show: async (counts, before) => {
      const trial = await decide(counts, unseenReplication, before)
      return trial.verdict === "meets" ? trial : remember(trial)
    },
    glance: async (counts) => {
      const own = runsOf(counts)
      if (!isSpent()) await runTo(own, looksUpTo(ground.replications)[0] ?? 1)
      return own.replications.length === 0
        ? Number.NEGATIVE_INFINITY
        : reachOf(trialOf(ground, { counts, own, look: 0, halvings: 0 }))
    },
    count: () => runs.of.size,
    withGoals: (goals) => trialsOf({ ...ground, goals }, runs),
    isSpent,
    fewestKnown: () =>
      [...tried.values()]
        .filter(({ verdict }) => verdict === "meets")
        .map(({ counts }) => counts)
        .sort((a, b) => peopleIn(a) - peopleIn(b))[0]
  }
}

/** The replications of a staffing so far. */
interface StaffingRuns {
  readonly scenario: Scenario
  readonly from: number
  readonly replications: OneRun[]
}

/** What one replication says: of all messages, and of each target. */
interface OneRun {
  readonly share: number
  /** By what for, in the order of {@link waitCauses}. */
  readonly waits: readonly number[]
  readonly targets: readonly { readonly due: number; readonly inTime: number }[]
}

interface Looked {
  readonly counts: Counts
  readonly own: StaffingRuns
  readonly look: number
  /** How often the probability to be wrong is halved. */
  readonly halvings: number
}

/** What the replications of a staffing say at a look: that it meets the goals where it meets each, that it fails where it fails one. */
const trialOf = ({ goals: [all, ...goals] }: TrialGround, { counts, own, look, halvings }: Looked): Trial => {
  let part = 1
  for (let one = 0; one < halvings; one++) part /= 2
  const sure = ({ confidence }: ShareGoal, parts = 1): number => 1 - ((1 - confidence) * part) / parts
  const { replications } = own
  const verdictOf = (values: readonly number[], goal: ShareGoal, messages?: number): Verdict => {
    const { atLeast } = goal
    if (atLeast === 0) return "meets"
    const known = messages === undefined ? {} : { messages }
    const verdict = verdictAt(look, values, { atLeast, confidence: sure(goal), ...known })
    // one of several goals is found to be missed by chance more easily than a single one
    return verdict === "fails"
      ? verdictAt(look, values, { atLeast, confidence: sure(goal, goals.length + 1), ...known })
      : verdict
  }
  const shares = replications.map(({ share }) => share)
  const targets = goals.flatMap((goal, place): TargetTrial[] => {
    const { target = "", atLeast, confidence } = goal
    const values = replications.map(({ targets: own }) => (own[place]?.inTime ?? 0) / (own[place]?.due ?? 0))
    const due = replications.reduce((sum, { targets: own }) => sum + (own[place]?.due ?? 0), 0)
    if (due === 0) return []
    const share = estimateOf(values, { confidence })
    return [{ target, atLeast, confidence, verdict: verdictOf(values, goal, due), share }]
  })
  const verdictOfAll = verdictOf(shares, all)
  const verdicts = [verdictOfAll, ...targets.map(({ verdict }) => verdict)]
  const verdict = verdicts.includes("fails") ? "fails" : verdicts.includes("unsure") ? "unsure" : "meets"
  const waitFor = (cause: WaitCause): number =>
    replications.reduce((sum, { waits }) => sum + (waits[waitCauses.indexOf(cause)] ?? 0), 0) / replications.length
  const waits = {
    "waiting-own-queue": waitFor("waiting-own-queue"),
    "waiting-other-department": waitFor("waiting-other-department"),
    "waiting-approval": waitFor("waiting-approval"),
    "waiting-no-tie": waitFor("waiting-no-tie"),
    "waiting-no-shift": waitFor("waiting-no-shift")
  }
  return { counts, verdict, verdictOfAll, share: estimateOf(shares, { confidence: all.confidence }), targets, waits }
}

const staffed = ({ scenario, roster }: TrialGround, counts: Counts): Scenario => ({
  ...scenario,
  change: staffingChange(roster, counts)
})

/** Runs replications until there are so many. */
const runOn = async (ground: TrialGround, own: StaffingRuns, count: number): Promise<void> => {
  const { scenario, from, replications } = own
  if (replications.length >= count) return
  const range = { from: from + replications.length, count: count - replications.length, seed: ground.seed }
  const [summary] = orThrow(await shareOut([scenario], range, ground))
  const [, ...goals] = ground.goals
  const shares = summary?.measures["share-in-time"] ?? []
  replications.push(
    ...shares.map((share, place) => ({
      share: share ?? Number.NaN,
      waits: waitCauses.map((cause) => summary?.measures[cause]?.[place] ?? 0),
      targets: goals.map(({ target = "" }) => ({
        due: summary?.targets[target]?.due[place] ?? 0,
        inTime: summary?.targets[target]?.inTime[place] ?? 0
      }))
    }))
  )
}
