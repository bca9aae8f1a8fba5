import { looksUpTo } from "../analysis/sequential.ts"
import { type Counts, countsOf, isWithin, peopleIn, type Roster } from "./teams.ts"
import { lookAt, runOn, type Seen, type StaffingRuns, type Trial, type TrialGround } from "./trial.ts"

/**
 * The trials of a search, on common random numbers. A staffing passes where as many replications as there may be would
 * probably show that it meets the goals, as the first of them predict: the answer is shown at the end, on other chance. What was
 * tried is remembered. Beyond that, a staffing passes where one that has nobody more in any team did, and does not pass where
 * one that has nobody fewer did not: that more people do not answer later is assumed of all.
 */
export interface Trials {
  /** Tries a staffing until it is shown to meet the goals or to miss them, or neither is to be expected any more. */
  readonly of: (counts: Counts) => Promise<Trial>
  /** What a quarter of the replications that there may be say of a staffing, whatever is shown by fewer. */
  readonly measured: (counts: Counts) => Promise<Trial>
  readonly passes: (counts: Counts) => Promise<boolean>
  /** Whether it is shown that a staffing misses the goals: of one that has nobody fewer than another of which it is not, it is not either. */
  readonly misses: (counts: Counts) => Promise<boolean>
  /** What is known of a staffing; where it was not tried, by its first replications, and what others say of it. */
  readonly glance: (counts: Counts) => Promise<Trial>
  /**
   * Tries a staffing on chance that it was not picked by, as the answer of a search that gave so many before. Where it does not
   * meet the goals there, the search was lucky: by as much as it was with this one, less is believed of all.
   */
  readonly show: (counts: Counts, before: number) => Promise<Trial>
  /** How many staffings were tried. */
  readonly count: () => number
  /** Whether there are no replications left. */
  readonly isSpent: () => boolean
  /** Of the staffings that passed the one of fewest people. */
  readonly fewestKnown: () => Counts | undefined
  /** The trials of a search for other goals of the same messages, in the same order: it goes on with the runs made so far. */
  readonly withGoals: (goals: TrialGround["goals"]) => Trials
}

/** What a search works with. */
export interface Search {
  readonly roster: Roster
  readonly trials: Trials
  /** How many staffings it tries at most to find others of fewer people in all. */
  readonly mostTrials: number
}

/** The number of the first replication that no search looks at. */
const unseenReplication = 2_147_483_648

/** What was run so far. */
interface Runs {
  readonly of: Map<string, StaffingRuns>
  count: number
}

/** What was found out about a staffing. */
interface Found {
  readonly trial: Trial
  readonly passes: boolean
}

/** A trial that is to be made. */
interface Wish {
  /** The number of the first replication. */
  readonly from: number
  readonly halvings: number
  /** By goal: how much less of a share is believed than was found. */
  readonly less?: readonly number[]
  /** Whether more replications are worth while after so many looks. */
  readonly isOpen: (seen: Seen, looks: number) => boolean
}

/** What is as improbable as this is not waited for. */
const improbable = 0.1

/** A staffing passes where it is so probable that it would be shown to meet the goals. */
const probable = 0.5

const mayMeet = ({ meets }: Seen): boolean => meets > improbable
const mayFail = ({ fails }: Seen): boolean => fails > improbable

/** What makes trials: runs staffings and looks at them. */
interface Maker {
  /** Runs a staffing as long as it is worth while, and not over the most runs where it is searched. */
  readonly decide: (counts: Counts, wish: Wish) => Promise<Seen>
  /** Runs as many replications of a staffing as there are at a look. */
  readonly runTo: (counts: Counts, looks: number) => Promise<void>
  /** What is seen of a staffing without further replications. */
  readonly lookSoFar: (counts: Counts, less: readonly number[]) => Seen
  readonly isSpent: () => boolean
}

const makerOf = (ground: TrialGround, runs: Runs): Maker => {
  const looks = looksUpTo(ground.replications)
  const isSpent = (): boolean => runs.count >= ground.mostRuns
  const runOf = async (own: StaffingRuns, count: number): Promise<void> => {
    runs.count += Math.max(0, count - own.replications.length)
    await runOn(ground, own, count)
  }
  const runsOf = (counts: Counts, from = 0): StaffingRuns => {
    const key = `${counts.join(" ")} ${from}`
    const staffing = countsOf(ground.roster, counts)
    const known = runs.of.get(key) ?? { scenario: { ...ground.scenario, staffing }, from, replications: [] }
    runs.of.set(key, known)
    return known
  }
  return {
    decide: async (counts, { from, halvings, isOpen, less = [] }) => {
      const own = runsOf(counts, from)
      let seen = lookAt(ground, { counts, runs: own, look: 0, halvings, less })
      for (const [look, count] of looks.entries()) {
        if (from === 0 && isSpent() && own.replications.length < count) break
        await runOf(own, count)
        seen = lookAt(ground, { counts, runs: own, look, halvings, less })
        if (seen.trial.verdict !== "unsure" || !isOpen(seen, look + 1)) break
      }
      return seen
    },
    runTo: async (counts, done) => {
      if (!isSpent()) await runOf(runsOf(counts), looks[done - 1] ?? 1)
    },
    lookSoFar: (counts, less) => {
      const own = runsOf(counts)
      const look = Math.max(
        0,
        looks.findLastIndex((count) => count <= own.replications.length)
      )
      return lookAt(ground, { counts, runs: own, look, halvings: 0, less })
    },
    isSpent
  }
}

/** Begins the trials of a search. */
export const trialsOf = (ground: TrialGround, runs: Runs = { of: new Map(), count: 0 }): Trials => {
  const { decide, runTo, lookSoFar, isSpent } = makerOf(ground, runs)
  const tried = new Map<string, Found>()
  const unrefuted: Counts[] = []
  const luck: number[] = ground.goals.map(() => 0)
  // a quarter of the replications tells well enough what is worth to be shown
  const searchLooks = Math.max(1, looksUpTo(ground.replications).length - 2)
  const isUnclear = ({ meets }: Seen, done: number): boolean =>
    done < searchLooks && meets > improbable && meets < 1 - improbable
  const remember = (found: Found): Found => {
    tried.set(found.trial.counts.join(" "), found)
    return found
  }
  const some = (holds: (found: Found) => boolean): boolean => [...tried.values()].some(holds)
  const isMissed = (counts: Counts): boolean =>
    some(({ trial }) => trial.verdict === "fails" && isWithin(counts, trial.counts))
  const proven = async (counts: Counts, isOpen: Wish["isOpen"]): Promise<Found> => {
    const { trial } = await decide(counts, { from: 0, halvings: 0, isOpen })
    return { trial, passes: trial.verdict === "meets" }
  }
  return {
    of: async (counts) => remember(await proven(counts, (seen) => mayMeet(seen) || mayFail(seen))).trial,
    measured: async (counts) => {
      await runTo(counts, searchLooks)
      const { trial } = lookSoFar(counts, [])
      return remember({ trial, passes: trial.verdict === "meets" }).trial
    },
    passes: async (counts) => {
      if (some(({ trial, passes }) => !passes && isWithin(counts, trial.counts))) return false
      if (some(({ trial, passes }) => passes && isWithin(trial.counts, counts))) return true
      if (isSpent()) return false
      const { trial, meets } = await decide(counts, { from: 0, halvings: 0, isOpen: isUnclear, less: luck })
      return remember({ trial, passes: meets >= probable }).passes
    },
    misses: async (counts) => {
      if (isMissed(counts)) return true
      if (unrefuted.some((one) => isWithin(one, counts))) return false
      const found = await proven(counts, mayFail)
      if (found.trial.verdict === "fails") remember(found)
      else unrefuted.push(counts)
      return found.trial.verdict === "fails"
    },
    glance: async (counts) => {
      const known = tried.get(counts.join(" "))?.trial
      if (known !== undefined) return known
      await runTo(counts, 1)
      const { trial } = lookSoFar(counts, [])
      return isMissed(counts) ? { ...trial, verdict: "fails" } : trial
    },
    show: async (counts, before) => {
      const isOpen: Wish["isOpen"] = (seen, done) => mayMeet(seen) || done <= searchLooks
      const { trial } = await decide(counts, { from: unseenReplication, halvings: before, isOpen })
      if (trial.verdict === "meets") return trial
      const { trial: found } = lookSoFar(counts, [])
      for (const [place, { target }] of ground.goals.entries())
        luck[place] = Math.max(luck[place] ?? 0, shareOf(found, target) - shareOf(trial, target))
      for (const known of [...tried.values()])
        if (known.passes) remember({ ...known, passes: lookSoFar(known.trial.counts, luck).meets >= probable })
      return remember({ trial, passes: false }).trial
    },
    count: () => runs.of.size,
    withGoals: (goals) => trialsOf({ ...ground, goals }, runs),
    isSpent,
    fewestKnown: () =>
      [...tried.values()]
        .flatMap(({ trial, passes }) => (passes ? [trial.counts] : []))
        .sort((a, b) => peopleIn(a) - peopleIn(b))[0]
  }
}

/** The share of the messages of a target, or of all, in a trial. */
const shareOf = ({ share, targets }: Trial, target: string | undefined): number =>
  (target === undefined ? share : targets.find((one) => one.target === target)?.share)?.mean ?? 0
