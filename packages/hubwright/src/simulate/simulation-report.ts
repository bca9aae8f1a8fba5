import type { Organization } from "@hubwright/core"
import { limitMinutes, type SimulationReport } from "@hubwright/report"
import { assumptionsOf, prepareScenario, replicatePrepared, stillsOf, topologyScenarios } from "@hubwright/simulate"

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

/**
 * What a report says of an organization by simulation: today, and the other shapes it can have where there is time for
 * them. Nothing where the model does not say how many messages arrive, or too many do. The same model gives the same.
 */
export const simulationReport = (organization: Organization, at: string): SimulationReport | undefined => {
  const messages = messagesOf(organization)
  if (messages === 0) return undefined
  const scenarios = topologyScenarios(organization, { days, warmUpDays, at })
  const replications = (count: number): number =>
    Math.min(mostReplications, Math.floor(mostMessages / (messages * count)))
  const shown = replications(scenarios.length) < fewestReplications ? scenarios.slice(0, 1) : scenarios
  const count = replications(shown.length)
  if (count < fewestReplications) return undefined
  const prepared = shown.flatMap((scenario) => {
    const one = prepareScenario(scenario)
    return one.ok ? [one.value] : []
  })
  const [today] = prepared
  if (today === undefined) return undefined
  const stills = stillsOf(today, { seed, limitMinutes: limitMinutes(organization) })
  return {
    summaries: prepared.map((one) => replicatePrepared(one, { from: 0, count, seed })),
    warmUpDays,
    assumed: assumptionsOf(today),
    ...(stills === undefined ? {} : { stills })
  }
}
