import { orThrow } from "@hubwright/core"
import { type Estimate, estimateOf, meanOf } from "../analysis/estimate.ts"
import { type Goal, looksUpTo, type Outlook, outlook, type Verdict, verdictAt } from "../analysis/sequential.ts"
import { type SharingOptions, shareOut } from "../study/executor.ts"
import type { MeasureName } from "../study/measures.ts"
import type { Scenario } from "../study/scenario.ts"
import type { Counts, Roster } from "./teams.ts"

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

/** The replications of a staffing so far. */
export interface StaffingRuns {
  readonly scenario: Scenario
  /** The number of the first of them. */
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

/** Runs replications of a staffing until there are so many. */
export const runOn = async (
  ground: TrialGround,
  { scenario, from, replications }: StaffingRuns,
  count: number
): Promise<void> => {
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

/** What is looked at. */
interface Look {
  readonly counts: Counts
  readonly runs: StaffingRuns
  /** How often it was looked before. */
  readonly look: number
  /** How often the probability to be wrong is halved. */
  readonly halvings: number
  /** By goal: how much less of a share is believed than was found, when it is predicted what a trial comes to. */
  readonly less?: readonly number[]
}

/** What is seen at a look: the trial, and how probable it is that it ends with a verdict. */
export interface Seen extends Outlook {
  readonly trial: Trial
}

/** What the replications of a staffing say at a look: that it meets the goals where it meets each, that it fails where it fails one. */
export const lookAt = (ground: TrialGround, { counts, runs, look, halvings, less = [] }: Look): Seen => {
  const [all, ...goals] = ground.goals
  const looks = looksUpTo(ground.replications)
  const replications = runs.replications.slice(0, looks[look])
  let part = 1
  for (let one = 0; one < halvings; one++) part /= 2
  const seenOf = (place: number, values: readonly number[], messages?: number) => {
    const goal = ground.goals[place] ?? all
    const asked = (parts: number): Goal => ({
      atLeast: goal.atLeast,
      confidence: 1 - ((1 - goal.confidence) * part) / parts,
      ...(messages === undefined ? {} : { messages })
    })
    const strict = asked(goals.length + 1)
    return goal.atLeast === 0
      ? nothingAsked
      : goalSeen({ looks, look, values, less: less[place] ?? 0 }, asked(1), strict)
  }
  const shares = replications.map(({ share }) => share)
  const ofAll = seenOf(0, shares)
  const ofTargets = goals.flatMap((goal, place) => {
    const { target = "", atLeast, confidence } = goal
    const values = replications.map(({ targets }) => (targets[place]?.inTime ?? 0) / (targets[place]?.due ?? 0))
    const due = replications.reduce((sum, { targets }) => sum + (targets[place]?.due ?? 0), 0)
    const share = estimateOf(values, { confidence })
    return due === 0 ? [] : [{ target: { target, atLeast, confidence, share }, seen: seenOf(place + 1, values, due) }]
  })
  const seen = [ofAll, ...ofTargets.map((one) => one.seen)]
  return {
    trial: {
      counts,
      verdict: togetherOf(seen.map(({ verdict }) => verdict)),
      verdictOfAll: ofAll.verdict,
      share: estimateOf(shares, { confidence: all.confidence }),
      targets: ofTargets.map(({ target, seen: { verdict } }) => ({ ...target, verdict })),
      waits: waitsOf(replications)
    },
    meets: Math.min(...seen.map(({ meets }) => meets)),
    fails: Math.max(...seen.map(({ fails }) => fails))
  }
}

/** What is seen of one goal. */
interface GoalSeen extends Outlook {
  readonly verdict: Verdict
}

const nothingAsked: GoalSeen = { verdict: "meets", meets: 1, fails: 0 }

interface Values {
  readonly looks: readonly number[]
  readonly look: number
  readonly values: readonly number[]
  readonly less: number
}

/** One of several goals is found to be missed by chance more easily than a single one: that is asked more strictly. */
const goalSeen = ({ looks, look, values, less }: Values, goal: Goal, strict: Goal): GoalSeen => {
  const verdict = verdictAt(look, values, goal)
  const atLeast = goal.atLeast + less
  const isEnough = meanOf(values.filter((value) => !Number.isNaN(value))) >= atLeast
  return {
    verdict: verdict === "fails" ? verdictAt(look, values, strict) : verdict,
    meets: outlook(looks, values, { ...goal, atLeast })?.meets ?? (isEnough ? 1 : 0),
    fails: outlook(looks, values, strict)?.fails ?? (isEnough ? 0 : 1)
  }
}

const togetherOf = (verdicts: readonly Verdict[]): Verdict =>
  verdicts.includes("fails") ? "fails" : verdicts.includes("unsure") ? "unsure" : "meets"

const waitsOf = (replications: readonly OneRun[]): Trial["waits"] => {
  const waitFor = (cause: WaitCause): number =>
    replications.reduce((sum, { waits }) => sum + (waits[waitCauses.indexOf(cause)] ?? 0), 0) / replications.length
  return {
    "waiting-own-queue": waitFor("waiting-own-queue"),
    "waiting-other-department": waitFor("waiting-other-department"),
    "waiting-approval": waitFor("waiting-approval"),
    "waiting-no-tie": waitFor("waiting-no-tie"),
    "waiting-no-shift": waitFor("waiting-no-shift")
  }
}
