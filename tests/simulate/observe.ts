import { type Organization, orThrow } from "@hubwright/core"
import {
  compileSimulation,
  type LogEntry,
  runReplication,
  type Simulation,
  type SimulationOptions
} from "@hubwright/simulate"

/** What a log says of one message, in hours. */
export interface Told {
  readonly class: string
  readonly born: number
  /** How long it waited in all. */
  wait: number
  /** How long it waited for each visit. */
  readonly waits: number[]
  waitingSince: number | undefined
  begins: number
  end: LogEntry["what"] | undefined
  endedAt: number
  /** Where each visit began, in order. */
  readonly units: string[]
}

/** What a log of one replication says. */
export interface Observation {
  readonly simulation: Simulation
  /** What the engine counted itself. */
  readonly ledger: ReturnType<typeof runReplication>
  readonly hours: number
  readonly from: number
  /** The messages that arrived from `from` on, in order. */
  readonly told: readonly Told[]
  /** All messages. */
  readonly all: readonly Told[]
}

/** How long to look, and how often. */
export interface Span {
  readonly hours: number
  /** The hour from which on messages count; 0 unless told. */
  readonly from?: number
  readonly replications: number
  readonly seed?: number
  readonly options?: SimulationOptions
}

const ending = new Set(["replied", "settled", "abandoned", "forgotten", "refused"])

const follow = (told: Told, { what, minute, unit }: LogEntry): void => {
  const hour = minute / 60
  if (ending.has(what)) {
    told.end = what
    told.endedAt = hour
  }
  if (told.waitingSince !== undefined && (what === "begins" || ending.has(what))) {
    told.wait += hour - told.waitingSince
    told.waits.push(hour - told.waitingSince)
    told.waitingSince = undefined
  } else if (what === "begins") told.waits.push(0)
  if (what === "waits") told.waitingSince = hour
  if (what !== "begins") return
  told.begins += 1
  told.units.push(unit ?? "")
}

/** Runs replications and tells of each what its log says. */
export const observe = (organization: Organization, span: Span): readonly Observation[] => {
  const simulation = orThrow(compileSimulation(organization, span.options))
  const { hours, from = 0, replications, seed = 20_261_122 } = span
  return Array.from({ length: replications }, (_, replication) => {
    const known = new Map<string, Told[]>()
    const all: Told[] = []
    const log = (entry: LogEntry): void => {
      const ofClass = known.get(entry.class) ?? []
      if (entry.number === 0) known.set(entry.class, ofClass)
      if (entry.what === "arrives") {
        const arrived: Told = {
          class: entry.class,
          born: entry.minute / 60,
          wait: 0,
          waits: [],
          waitingSince: undefined,
          begins: 0,
          end: undefined,
          endedAt: Number.POSITIVE_INFINITY,
          units: []
        }
        ofClass[entry.number] = arrived
        all.push(arrived)
      } else {
        const told = ofClass[entry.number]
        if (told !== undefined) follow(told, entry)
      }
    }
    const ledger = runReplication(simulation, { seed, replication, horizon: hours * 60, from: from * 60, log })
    return { simulation, ledger, hours, from, told: all.filter(({ born }) => born >= from), all }
  })
}

/** The mean of numbers. */
export const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length

/** The variance of numbers. */
export const variance = (values: readonly number[]): number => {
  const middle = mean(values)
  return values.reduce((sum, value) => sum + (value - middle) ** 2, 0) / (values.length - 1)
}

/** The value below which a share of the numbers lies. */
export const quantile = (values: readonly number[], share: number): number => {
  const sorted = Float64Array.from(values).sort()
  const place = share * (sorted.length - 1)
  const low = sorted[Math.floor(place)] ?? 0
  return low + ((sorted[Math.ceil(place)] ?? low) - low) * (place - Math.floor(place))
}

/** The share of numbers that hold. */
export const share = <Item>(items: readonly Item[], holds: (item: Item) => boolean): number =>
  items.filter(holds).length / items.length

/** How long each number of messages was there, from `from` on: the share of time, by number in the system. */
export const timeByNumber = ({ all, from, hours }: Observation): readonly number[] => {
  const events = all
    .flatMap(({ born, endedAt }) => [
      { at: born, by: 1 },
      { at: endedAt, by: -1 }
    ])
    .filter(({ at }) => at <= hours)
    .sort((a, b) => a.at - b.at)
  const times: number[] = []
  let number = 0
  let since = 0
  const stay = (until: number): void => {
    const length = Math.max(0, until - Math.max(since, from))
    while (times.length <= number) times.push(0)
    times[number] = (times[number] ?? 0) + length / (hours - from)
    since = until
  }
  for (const { at, by } of events) {
    stay(at)
    number += by
  }
  stay(hours)
  return times
}

/** How many messages there were at an hour. */
export const numberAt = ({ all }: Observation, hour: number): number =>
  all.filter(({ born, endedAt }) => born <= hour && endedAt > hour).length

/** The mean number of messages there, over time. */
export const meanNumber = (times: readonly number[]): number =>
  times.reduce((sum, time, number) => sum + time * number, 0)
