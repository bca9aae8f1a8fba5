import type { LogEntry } from "../engine/log.ts"
import { runReplication } from "../engine/replication.ts"
import type { PreparedScenario } from "../study/scenario.ts"
import { type Frame, frameAt, newTape, playEntry } from "./frame.ts"

/** A frame with the wall clock by which it is told: that of the organization's default calendar, such as `2027-01-14T14:20`. */
export interface Still extends Frame {
  readonly at: string
}

/** Three frames of one replication: before most messages wait, then, and after. */
export interface Stills {
  readonly replication: number
  readonly stills: readonly [before: Still, peak: Still, after: Still]
}

const dayMinutes = 1440

/** When how many messages wait, from a moment on. */
const waitingOver = (log: readonly LogEntry[], from: number): readonly { minute: number; waiting: number }[] => {
  const tape = newTape()
  const seen: { minute: number; waiting: number }[] = []
  for (const entry of log) {
    playEntry(tape, entry)
    if (entry.minute < from) continue
    const last = seen.at(-1)
    // of what happens at one moment only the end can be seen
    if (last?.minute === entry.minute) last.waiting = tape.waiting
    else seen.push({ minute: entry.minute, waiting: tape.waiting })
  }
  return seen
}

/**
 * Plays a replication and stops it three times: when most messages wait of all the time that counts, and when fewest do in
 * the day before that and in the day after. Nothing where no message ever waits.
 */
export const stillsOf = (
  { scenario, simulation }: PreparedScenario,
  {
    seed,
    replication = 0,
    limitMinutes
  }: { readonly seed: number; readonly replication?: number; readonly limitMinutes?: number }
): Stills | undefined => {
  const from = (scenario.warmUpDays ?? 0) * dayMinutes
  const horizon = from + scenario.days * dayMinutes
  const log: LogEntry[] = []
  runReplication(simulation, { seed, replication, horizon, from, log: (entry) => log.push(entry) })
  const seen = waitingOver(log, from)
  const extreme = (low: number, high: number, isBetter: (one: number, best: number) => boolean): number | undefined =>
    seen
      .filter(({ minute }) => minute >= low && minute <= high)
      .reduce<(typeof seen)[number] | undefined>(
        (best, one) => (best === undefined || isBetter(one.waiting, best.waiting) ? one : best),
        undefined
      )?.minute
  const peak = extreme(from, horizon, (one, best) => one > best)
  if (peak === undefined || frameAt(log, peak).waiting === 0) return undefined
  const fewer = (one: number, best: number): boolean => one < best
  const clockTime = (minute: number): string => {
    const at = simulation.startMillis + minute * 60_000
    return new Date(at + simulation.clock.offsetMillisAt(at)).toISOString().slice(0, 16)
  }
  const still = (minute: number): Still => ({
    ...frameAt(log, minute, { fromMinute: from, ...(limitMinutes === undefined ? {} : { limitMinutes }) }),
    at: clockTime(minute)
  })
  return {
    replication,
    stills: [
      still(extreme(peak - dayMinutes, peak, fewer) ?? peak),
      still(peak),
      still(extreme(peak, peak + dayMinutes, fewer) ?? peak)
    ]
  }
}
