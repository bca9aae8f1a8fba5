import { type Change, type Checked, composeChanges, type Organization, type Problem } from "@hubwright/core"
import type { Estimate } from "../analysis/estimate.ts"
import { countsChange } from "../staff/counts.ts"
import { inProcess, type ReplicationExecutor } from "../study/executor.ts"
import { type PreparedScenario, prepareScenario, replicatePrepared, type Scenario } from "../study/scenario.ts"
import { enough, fewest, oneFewer } from "./search.ts"
import { type StaffingStart, staffingStart } from "./start.ts"
import { type Counts, countsOf, isExecutive, peopleIn, type Roster, rosterOf, type Team } from "./teams.ts"
import type { ShareGoal, TargetTrial, Trial, TrialGround } from "./trial.ts"
import { type Search, trialsOf } from "./trials.ts"

/** How a staffing is searched for. */
export interface StaffingOptions {
  readonly seed: number
  /** The share of messages that is to be answered within their target; 0.9 unless told. */
  readonly goal?: number
  /** How sure it is to be that the goal is met; 0.95 unless told. */
  readonly confidence?: number
  /** The same of single response targets by their names; the goal and the confidence of all messages where one is left out. */
  readonly targets?: { readonly [name: string]: { readonly goal?: number; readonly confidence?: number } }
  /** The most replications of all staffings together, after which the search ends with what it knows; 25 times `replications` unless told. */
  readonly mostRuns?: number
  /** The most replications of each staffing that is tried; 80 unless told. Clear cases take five, others a quarter of them. */
  readonly replications?: number
  /** Entries of `people` of which there can be more or fewer; all that have work but those of the executive level unless told. */
  readonly teams?: readonly string[]
  /** How many staffings with one person fewer in all are tried at most, to show that none of them does; 200 unless told. */
  readonly mostTrials?: number
  /** In this process unless told. */
  readonly executor?: ReplicationExecutor
  readonly signal?: AbortSignal
  /** Told after every piece of work how many replications were run, and how many staffings tried. */
  readonly onProgress?: (replications: number, staffings: number) => void
}

/** A team of a staffing. */
export interface StaffedTeam extends Team {
  /** On how many cases it works at a time while its shift lasts, on average: its load in Erlangs. */
  readonly load: number
  /** What Erlang's formulas ask for, where the search began. */
  readonly start: number
  /** How many it takes. */
  readonly people: number
  /** What is known of the same staffing with one of them fewer; absent where that would leave work to nobody. */
  readonly fewer?: Trial
}

/** A goal that no number of people meets. */
export interface BeyondPeople {
  /** The name of the response target; absent for all messages together. */
  readonly target?: string
  readonly goal: number
  /** What more than enough people reach. */
  readonly best: Estimate
  /** What was asked for in its place: about that. */
  readonly asked: number
}

/** The fewest people with whom messages are answered in time, as far as people can see to that. */
export interface Staffing {
  /**
   * `found` where all goals are met. `partly` where some cannot be met by any number of people: then the teams are the fewest
   * who meet the others, and come about as near to those as any number would. `out-of-reach` where not even that was found.
   */
  readonly kind: "found" | "partly" | "out-of-reach"
  /** The goals that no number of people meets. */
  readonly beyond: readonly BeyondPeople[]
  /** With more than enough people, how many minutes a message waits on average, by the measure of what for: what keeps them from it. */
  readonly waits: Trial["waits"]
  /** The entries of `people` that have work and were left as they are, because they are of the executive level. */
  readonly leftOut: readonly string[]
  readonly goal: number
  readonly confidence: number
  readonly teams: readonly StaffedTeam[]
  readonly people: number
  readonly peopleToday: number
  /** The share answered within the target, on chance that the staffing was not picked by. */
  readonly share: Estimate
  /** The same of each response target for first replies that messages were due by. */
  readonly targets: readonly TargetTrial[]
  /** Whether the search ended because there were no replications left: then fewer people may do. */
  readonly isCutShort: boolean
  /**
   * Whether every staffing with one person fewer in all was shown to miss the goal. Otherwise no single person can be
   * spared, but another distribution of fewer people may do.
   */
  readonly isFewest: boolean
  readonly staffings: number
  readonly replications: number
  /** What turns the organization into one that is staffed so; it says nothing of teams of which nobody is needed. */
  readonly change: Change
}

/**
 * The fewest people, by team and shift, with whom a share of the messages is answered within their targets. It begins with
 * what Erlang's formulas ask for, goes half the way to more than enough and back until that passes, puts teams back one half of
 * them at a time, takes away who can be spared, and then looks among all staffings of fewer people for one that passes, if they
 * are few enough to rule the others out. All staffings meet the same messages. The answer is shown once more on other chance.
 *
 * Goals that are missed although twice as many people are no gain cannot be met by people at all: the search then goes on for
 * the others, and for about what more than enough people reach of those.
 *
 * While it searches, a staffing passes where its first replications make it probable that all that there may be would show that
 * it meets the goals; only what is claimed is tried until it is sure: that the answer meets them, and that fewer miss them. That
 * more people do not answer later is assumed. Problems are those of the scenario; that nothing in it is due by a time; that
 * nobody in it has work, or a team that is named has none.
 */
export const findStaffing = async (scenario: Scenario, options: StaffingOptions): Promise<Checked<Staffing>> => {
  const { seed, goal = 0.9, confidence = 0.95, replications = 80, mostTrials = 200, teams } = options
  const { mostRuns = 25 * replications } = options
  const prepared = prepareScenario(scenario)
  if (!prepared.ok) return prepared
  replicatePrepared(prepared.value, { from: 0, count: 1, seed })
  const { roster, leftOut } = meantOf(prepared.value, teams)
  const idle = (teams ?? []).filter((team) => roster.teams.every(({ id }) => id !== team)).map(noWork)
  const [problem, ...others] = roster.teams.length === 0 && idle.length === 0 ? [nobodyWorks] : idle
  if (problem !== undefined) return { ok: false, problems: [problem, ...others] }
  const { change: _done, staffing: _staffed, ...same } = scenario
  const changed: Scenario = { ...same, organization: prepared.value.simulation.organization }
  const start = staffingStart({ ...prepared.value, scenario: changed }, { roster, seed, goal })
  if (!start.hasTargets) return { ok: false, problems: [noTargets] }
  let run = 0
  const goals: TrialGround["goals"] = [
    { atLeast: goal, confidence },
    ...goalsOf(changed.organization, { goal, confidence, targets: options.targets })
  ]
  const trials = trialsOf({
    scenario: changed,
    roster,
    seed,
    goals,
    replications,
    mostRuns,
    executor: options.executor ?? inProcess(),
    ...(options.signal === undefined ? {} : { signal: options.signal }),
    onDone: (count) => {
      run += count
      options.onProgress?.(run, trials.count())
    }
  })
  const first: Search = { roster, trials, mostTrials }
  const { search, ample, beyond, trial, isFewest } = await searched(first, { start, goals })
  const isFound = trial.verdict === "meets"
  const fewer = isFound ? await oneFewer(search, trial.counts) : []
  return {
    ok: true,
    problems: prepared.problems,
    value: {
      kind: isFound ? (beyond.length === 0 ? "found" : "partly") : "out-of-reach",
      beyond,
      waits: ample.waits,
      leftOut,
      goal,
      confidence,
      teams: roster.teams.map((team, place) => {
        const without = fewer[place]
        return {
          ...team,
          load: start.loads[place] ?? 0,
          start: start.counts[place] ?? 0,
          people: trial.counts[place] ?? 0,
          ...(without === undefined ? {} : { fewer: without })
        }
      }),
      people: peopleIn(trial.counts),
      peopleToday: peopleIn(roster.teams.map(({ today }) => today)),
      share: trial.share,
      targets: trial.targets,
      isCutShort: search.trials.isSpent() && !isFewest,
      isFewest,
      staffings: trials.count(),
      replications: run,
      change: staffingOf(scenario, roster, trial.counts)
    }
  }
}

/** Searches for the fewest who meet all goals; where some are beyond people, who meet the others and come near to those. */
const searched = async (
  first: Search,
  { start, goals }: { readonly start: StaffingStart; readonly goals: TrialGround["goals"] }
) => {
  const most = await enough(first, start.ample)
  const ample = most.verdict === "meets" ? most : await first.trials.measured(most.counts)
  const beyond = ample.verdict === "meets" || first.trials.isSpent() ? [] : beyondPeople(goals[0].atLeast, ample)
  const isWithin = beyond.length === 0
  const search = isWithin ? first : { ...first, trials: first.trials.withGoals(loweredGoals(goals, beyond)) }
  const room = isWithin ? ample : await enough(search, start.ample)
  const found =
    room.verdict === "meets"
      ? await fewest(search, { start: start.counts, ample: room.counts })
      : { trial: room, isFewest: false }
  return { search, ample, beyond, ...found }
}

/** The teams that are searched for: those named, else all but the executive level, unless nobody else has work. */
const meantOf = (
  prepared: PreparedScenario,
  teams: readonly string[] | undefined
): { readonly roster: Roster; readonly leftOut: readonly string[] } => {
  if (teams !== undefined) return { roster: rosterOf(prepared, ({ id }) => teams.includes(id)), leftOut: [] }
  const everybody = rosterOf(prepared)
  const { organization } = prepared.simulation
  const roster = rosterOf(prepared, (person) => !isExecutive(organization, person))
  if (roster.teams.length === 0) return { roster: everybody, leftOut: [] }
  const known = new Set(roster.teams.map(({ id }) => id))
  return { roster, leftOut: everybody.teams.flatMap(({ id }) => (known.has(id) ? [] : [id])) }
}

/** How much less than what more than enough people reach is asked for where a goal is beyond them, at least. */
const littleLess = 0.02

/** The goals that are not met although more people are no gain. */
const beyondPeople = (goal: number, ample: Trial): readonly BeyondPeople[] => {
  const beyond = (wanted: number, best: Estimate): Omit<BeyondPeople, "target"> => ({
    goal: wanted,
    best,
    asked: Math.max(0, Math.floor(100 * (best.mean - Math.max(best.halfWidth, littleLess))) / 100)
  })
  return [
    ...(ample.verdictOfAll === "meets" ? [] : [beyond(goal, ample.share)]),
    ...ample.targets.flatMap(({ target = "", atLeast, verdict, share }) =>
      verdict === "meets" ? [] : [{ target, ...beyond(atLeast, share) }]
    )
  ]
}

const loweredGoals = (
  [all, ...others]: TrialGround["goals"],
  beyond: readonly BeyondPeople[]
): TrialGround["goals"] => {
  const lowered = (goal: ShareGoal): ShareGoal => {
    const asked = beyond.find(({ target }) => target === goal.target)?.asked
    return asked === undefined ? goal : { ...goal, atLeast: Math.min(goal.atLeast, asked) }
  }
  return [lowered(all), ...others.map(lowered)]
}

/** A goal for each response target for first replies. */
const goalsOf = (
  { targets }: Organization,
  usual: Required<Pick<StaffingOptions, "goal" | "confidence">> & { readonly targets: StaffingOptions["targets"] }
): readonly ShareGoal[] =>
  targets.flatMap(({ name, firstReply }) => {
    const own = usual.targets !== undefined && Object.hasOwn(usual.targets, name) ? usual.targets[name] : undefined
    const { goal = usual.goal, confidence = usual.confidence } = own ?? {}
    return firstReply === undefined ? [] : [{ target: name, atLeast: goal, confidence }]
  })

const staffingOf = ({ change, staffing = {} }: Scenario, roster: Roster, counts: Counts): Change => {
  const needed = Object.entries(countsOf(roster, counts)).filter(([, count]) => count > 0)
  const people = countsChange({ ...staffing, ...Object.fromEntries(needed) })
  return change === undefined ? people : composeChanges(change, people)
}

const noWork = (team: string): Problem => ({
  code: "HW1005",
  severity: "error",
  message: `nobody called \`${team}\` has work in this model`,
  help: "name an entry of `people` that messages come to",
  path: ["people", team],
  related: [],
  fixes: []
})

const nobodyWorks: Problem = {
  code: "HW1005",
  severity: "error",
  message: "nobody who is listed has work in this model",
  help: "list people in the departments that messages come to",
  path: ["people"],
  related: [],
  fixes: []
}

const noTargets: Problem = {
  code: "HW1006",
  severity: "error",
  message: "no message is due by a time, so that any number of people is enough",
  help: "write how soon messages are to be answered under `targets`",
  path: ["targets"],
  related: [],
  fixes: []
}
