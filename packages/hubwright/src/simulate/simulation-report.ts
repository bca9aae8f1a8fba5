import type { Change, Checked, Organization } from "@hubwright/core"
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
  topologyScenarios
} from "@hubwright/simulate"

const days = 28
const warmUpDays = 14
const seed = 1

/** So many messages may be simulated for a report, which takes about a second. */
const mostMessages = 150_000
const mostReplications = 20
/** Fewer say too little of what chance can bring. */
const fewestReplications = 5

/** How many messages arrive in a run, about, before bursts and growth. */
const messagesOf = ({ demand }: Organization): number =>
  demand.classes.reduce(
    (sum, { perHour = 0, perDay = 0, perWeek = 0, batch }) => sum + (perHour * 24 + perDay + perWeek / 7) * batch,
    0
  ) *
  (days + warmUpDays)

/** What is simulated for a report. */
export interface SimulationWish {
  readonly at: string
  /** Changes to compare with, by what they are called. */
  readonly changes: readonly { readonly name: string; readonly change: Change }[]
  /** The assumptions that may be wrong. */
  readonly ranges: readonly ParameterRange[]
}

const measure: MeasureName = "share-unanswered-72h"

/** How often organizations are run for a report where so many are compared; nothing where there is no time for it. */
export const reportRun = (organization: Organization, compared: number) => {
  const messages = messagesOf(organization)
  const replications = messages === 0 ? 0 : Math.min(mostReplications, Math.floor(mostMessages / (messages * compared)))
  return replications < fewestReplications ? undefined : { days, warmUpDays, seed, replications }
}

const scenariosOf = (organization: Organization, { at, changes }: SimulationWish): readonly Scenario[] => {
  const span = { days, warmUpDays }
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

/** Scenarios made ready; shapes that cannot be are left out, and what was asked about is refused. */
const readyOf = (scenarios: readonly Scenario[], { changes }: SimulationWish): Checked<readonly PreparedScenario[]> => {
  const ready: PreparedScenario[] = []
  for (const scenario of scenarios) {
    const one = prepareScenario(scenario)
    if (one.ok) ready.push(one.value)
    else if (changes.some(({ name }) => name === scenario.name)) return one
  }
  return { ok: true, value: ready, problems: [] }
}

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
  const shown = reportRun(organization, all.length) === undefined ? all.slice(0, 1) : all
  const run = reportRun(organization, shown.length)
  const prepared = readyOf(run === undefined ? [] : shown, wish)
  if (!prepared.ok) return prepared
  const [today, ...others] = prepared.value
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
  const found =
    concluded === undefined || wish.ranges.length === 0
      ? undefined
      : await findBreakEvens(
          { before: today.scenario, after: concluded },
          { ...sharing, ...run, measure, ranges: wish.ranges }
        )
  if (found?.ok === false) return found
  const stills = stillsOf(today, { seed, limitMinutes: limitMinutes(organization) })
  return {
    ok: true,
    problems: [],
    value: {
      summaries: studied.value,
      warmUpDays,
      assumed: assumptionsOf(today),
      ...(stills === undefined ? {} : { stills }),
      ...(concluded === undefined || found === undefined
        ? {}
        : { breakEvens: { scenario: concluded.name, ...found.value } })
    }
  }
}
