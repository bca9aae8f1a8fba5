import type { Problem } from "@hubwright/core"
import type { LoggedDemand } from "./logged.ts"
import { expectedArrivals, type RateTable } from "./rate.ts"

/** The most messages that may be expected in one replication: when all of them wait they take about three gigabytes. */
const mostMessages = 20_000_000

/** From here on numbers of messages are only called too many. */
const mostTold = 1e15

const dayMinutes = 1440

/** A class of demand of which it is told how many messages it brings. */
interface CountedClass {
  readonly name: string
  readonly source: { readonly mode: "rates"; readonly rate: RateTable } | LoggedDemand
  readonly batch: number
}

/**
 * The problem of a demand with more messages in one replication than can be simulated: what is expected by the rates or the
 * log until the horizon, in minutes, summed over the classes. Nothing where they can be.
 */
export const tooManyMessages = (classes: readonly CountedClass[], horizon: number): Problem | undefined => {
  const counts = classes.map((one) => expectedOf(one, horizon))
  const total = counts.reduce((sum, count) => sum + count, 0)
  if (total <= mostMessages) return undefined
  const place = counts.indexOf(Math.max(...counts))
  const largest = classes[place]
  const days = Math.ceil(horizon / dayMinutes)
  const isLog = largest?.source.mode !== "rates"
  const found =
    total <= mostTold ? `about ${Math.ceil(total / 1e6)} million messages` : "more messages than could be told"
  return {
    code: "HW1010",
    severity: "error",
    message: `${found} are expected in the ${days} days of one run, and ${mostMessages / 1e6} million can be simulated`,
    help: isLog
      ? "simulate fewer days, or give a shorter log"
      : `simulate fewer days, or write lower rates, growth, bursts or batches: most come from \`${largest.name}\``,
    path: isLog ? ["demand", "log"] : ["demand", "classes", place],
    related: [],
    fixes: []
  }
}

const expectedOf = ({ source, batch }: CountedClass, horizon: number): number => {
  if (source.mode === "rates") {
    const expected = expectedArrivals(source.rate, horizon)
    // a batch arrives whole, however seldom
    return expected === 0 ? 0 : Math.max(expected, batch)
  }
  const { mode, minutes, days } = source
  return mode === "replay" ? minutes.length : (minutes.length / Math.max(1, days.length)) * (horizon / dayMinutes)
}
