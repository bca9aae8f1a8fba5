import { type Change, type Checked, type Organization, quoted } from "@hubwright/core"
import { epochMillis } from "@hubwright/core/time"
import { limitMinutes, type SimulationReport } from "@hubwright/report"
import {
  assumptionsOf,
  compareMeasure,
  findBreakEvens,
  type MeasureName,
  type ParameterRange,
  type PreparedScenario,
  prepareScenario,
  type ReplicationExecutor,
  runStudy,
  type Scenario,
  type Summary,
  stillsOf,
  topologiesLeftOut,
  topologyScenarios
} from "@hubwright/simulate"
import { assumedIn } from "./assumed-in.ts"

const days = 28
const warmUpDays = 14
const seed = 1

/** So many messages may be simulated for a report, which takes about a second. */
const mostMessages = 150_000
const mostReplications = 20
/** Fewer say too little of what chance can bring. */
const fewestReplications = 5

const dayMillis = 86_400_000

/** How many messages arrive in a run, about, before bursts and growth; of a log as many as of so long a part of it. */
const messagesOf = ({ demand }: Organization, log: Scenario["log"]): number => {
  const span = days + warmUpDays
  if (log === undefined)
    return (
      demand.classes.reduce(
        (sum, { perHour = 0, perDay = 0, perWeek = 0, batch }) => sum + (perHour * 24 + perDay + perWeek / 7) * batch,
        0
      ) * span
    )
  const moments = log.flatMap(({ at }) => epochMillis(at) ?? [])
  const first = moments.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY)
  const last = moments.reduce((a, b) => Math.max(a, b), first)
  const logged = Math.max(1, (last - first) / dayMillis)
  const perDay = log.length / logged
  return demand.log?.mode === "resample" ? perDay * span : perDay * Math.min(span, logged)
}

/** What is simulated for a report. */
export interface SimulationWish {
  readonly at: string
  /** Changes to compare with, by what they are called. */
  readonly changes: readonly { readonly name: string; readonly change: Change }[]
  /** The messages of the log that the demand names. */
  readonly log?: Scenario["log"]
  /** The assumptions that may be wrong. */
  readonly ranges: readonly ParameterRange[]
}

const measure: MeasureName = "share-unanswered-72h"

/** How often organizations are run for a report where so many are compared; nothing where there is no time for it. */
export const reportRun = (
  organization: Organization,
  { compared, log }: { readonly compared: number; readonly log?: Scenario["log"] }
) => {
  const messages = messagesOf(organization, log)
  const replications = messages === 0 ? 0 : Math.min(mostReplications, Math.floor(mostMessages / (messages * compared)))
  return replications < fewestReplications ? undefined : { days, warmUpDays, seed, replications }
}

const scenariosOf = (organization: Organization, { at, changes, log }: SimulationWish): readonly Scenario[] => {
  const span = { days, warmUpDays, ...(log === undefined ? {} : { log }) }
  return [
    ...topologyScenarios(organization, { ...span, at }),
    ...changes.map(({ name, change }) => ({ name, organization, change, ...span }))
  ]
}

/** The scenario that a conclusion is drawn about: the first change that was given, else what leaves surely least unanswered. */
const concludedOf = (
  scenarios: readonly Scenario[],
  summaries: readonly Summary[],
  { changes: [given] }: SimulationWish
): Scenario | undefined => {
  const [today] = summaries
  if (given !== undefined) return scenarios.find(({ name }) => name === given.name)
  const effects = summaries.flatMap((summary, place) => {
    const scenario = scenarios[place]
    if (today === undefined || summary === today || scenario === undefined) return []
    const { mean, halfWidth } = compareMeasure(today, summary, { measure })
    return mean + halfWidth < 0 ? [{ scenario, mean }] : []
  })
  return effects.toSorted((a, b) => a.mean - b.mean)[0]?.scenario
}

interface Ready {
  readonly prepared: readonly PreparedScenario[]
  /** What is left out, and why: sentences. */
  readonly leftOut: readonly string[]
}

/** Scenarios made ready; shapes that cannot be are left out, and what was asked about is refused. */
const readyOf = (scenarios: readonly Scenario[], { changes }: SimulationWish): Checked<Ready> => {
  const prepared: PreparedScenario[] = []
  const leftOut: string[] = []
  for (const scenario of scenarios) {
    const one = prepareScenario(scenario)
    if (one.ok) prepared.push(one.value)
    else if (changes.some(({ name }) => name === scenario.name)) return one
    else leftOut.push(`${quoted(scenario.name)} is not compared: ${one.problems[0].message}`)
  }
  return { ok: true, value: { prepared, leftOut }, problems: [] }
}

/** What today is not compared with: shapes that it has or cannot have; everything, where that would take too long. */
const notCompared = (organization: Organization, { at }: SimulationWish, shown: "all" | "today"): readonly string[] =>
  shown === "all"
    ? topologiesLeftOut(organization, { at }).map(({ sentence }) => sentence)
    : ["today is compared with nothing, because so many messages arrive: `hubwright compare` does that"]

/**
 * What a report says of an organization by simulation: today, the other shapes it can have where there is time for them, and
 * the changes that are asked about. Nothing where the model does not say how many messages arrive, or too many do. The same
 * model gives the same. Problems are those of changes and ranges that are asked about.
 */
export const simulationReport = async (
  organization: Organization,
  wish: SimulationWish,
  sharing: {
    readonly executor: ReplicationExecutor
    readonly signal: AbortSignal
    readonly onDone: (replications: number) => void
  }
): Promise<Checked<SimulationReport | undefined>> => {
  const all = scenariosOf(organization, wish)
  const runOf = (some: readonly Scenario[]) => reportRun(organization, { ...wish, compared: some.length })
  const shown = runOf(all) === undefined ? all.slice(0, 1) : all
  const run = runOf(shown)
  const found = readyOf(run === undefined ? [] : shown, wish)
  if (!found.ok) return found
  const { prepared, leftOut } = found.value
  const [today, ...others] = prepared
  if (today?.scenario.name !== "today" || run === undefined) return { ok: true, value: undefined, problems: [] }
  const ready = [today, ...others]
  const scenarios = ready.map(({ scenario }) => scenario)
  const studied = await runStudy(scenarios, {
    ...run,
    executor: sharing.executor,
    signal: sharing.signal
  })
  if (!studied.ok) return studied
  const concluded = concludedOf(scenarios, studied.value, wish)
  const turned =
    concluded === undefined || wish.ranges.length === 0
      ? undefined
      : await findBreakEvens(
          { before: today.scenario, after: concluded },
          { ...sharing, ...run, measure, ranges: wish.ranges }
        )
  if (turned?.ok === false) return turned
  const stills = stillsOf(today, { seed, limitMinutes: limitMinutes(organization) })
  return {
    ok: true,
    problems: [],
    value: {
      summaries: studied.value,
      warmUpDays,
      assumed: assumedIn(ready.map((one) => ({ name: one.scenario.name, assumptions: assumptionsOf(one) }))),
      ...(stills === undefined ? {} : { stills }),
      leftOut: [...notCompared(organization, wish, shown === all ? "all" : "today"), ...leftOut],
      ...(concluded === undefined || turned === undefined
        ? {}
        : { breakEvens: { scenario: concluded.name, ...turned.value } })
    }
  }
}
