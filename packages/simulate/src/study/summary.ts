import { quantileOf, shareUpTo } from "../engine/histogram.ts"
import { oldMinutes } from "../engine/ledger.ts"

/** The values of one quantity, replication by replication; nothing where nothing happened that it is a mean of. */
export type Values = readonly (number | null)[]

/** How many messages went from a channel to whom, and how they ended. */
export interface Flow {
  readonly channel: string
  /** Who should answer; absent where nobody should. */
  readonly responsible?: string
  readonly end: string
  /** By replication. */
  readonly counts: readonly number[]
}

/** How much people who are alike worked: `utilizationOf` puts it together. */
export interface WorkOfPeople {
  /** The unit they are at home in. */
  readonly unit: string
  /** How many they are. */
  readonly people: number
  /** The minutes of work on cases, and those of shifts times the cases each can work on at once. */
  readonly busyMinutes: Values
  readonly shiftMinutes: Values
  /** The same by the hour of the week, from Monday, 00:00, by the wall clock: of all replications. */
  readonly week: { readonly busyMinutes: readonly number[]; readonly shiftMinutes: readonly number[] }
}

/**
 * What replications of a scenario gave: plain data that can be stored, sent and put together. Everything stands by
 * replication, in their order, so that no sum depends on who ran which.
 */
export interface Summary {
  readonly hubwrightSummary: 1
  readonly scenario: string
  /** The hash of the organization and of how long it was simulated: what was computed is found again by it and the seed. */
  readonly model: string
  readonly seed: number
  /** The first replication and how many there are. */
  readonly replications: readonly [from: number, count: number]
  readonly days: number
  /** The quantities of {@link measureNames}, by name. */
  readonly measures: { readonly [name: string]: Values }
  /** By unit: how long visits waited on average before somebody began to work on them, and how many waited at a time. */
  readonly units: { readonly [unit: string]: { readonly waitMinutes: Values; readonly waiting: Values } }
  /** By entry of `people`, or by the unit for which somebody was assumed. */
  readonly people: { readonly [person: string]: WorkOfPeople }
  /** By the name of each response target for first replies: how many messages were due by its term, and how many in time. */
  readonly targets: { readonly [target: string]: { readonly due: Values; readonly inTime: Values } }
  readonly flows: readonly Flow[]
  /** Times to the first reply, of all replications: how many fell into which cell of the histogram. */
  readonly responses: readonly (readonly [cell: number, count: number])[]
  /** By the hour of the week in which they arrived, from Monday, 00:00, by the wall clock: of all replications, how many were due by the end, and how many of them answered in time. */
  readonly week: { readonly due: readonly number[]; readonly inTime: readonly number[] }
}

/**
 * Puts summaries of the same scenario and seed together, in the order of their replications. They must follow each other
 * without a gap.
 *
 * @throws {RangeError} where they are of different scenarios, models or seeds, or there is a gap.
 */
export const mergeSummaries = (summaries: readonly Summary[]): Summary => {
  const parts = summaries.toSorted((a, b) => a.replications[0] - b.replications[0])
  const [first] = parts
  if (first === undefined) throw new RangeError("there are no summaries to put together")
  let next = first.replications[0]
  for (const { scenario, model, seed, replications } of parts) {
    if (scenario !== first.scenario || model !== first.model || seed !== first.seed)
      throw new RangeError("summaries of different scenarios, models or seeds cannot be put together")
    if (replications[0] !== next)
      throw new RangeError(`replications ${replications[0]} and on do not follow those up to ${next - 1}`)
    next += replications[1]
  }
  const joined = (valuesOf: (part: Summary) => Values | undefined): Values =>
    parts.flatMap((part) => valuesOf(part) ?? [])
  return {
    ...first,
    replications: [first.replications[0], next - first.replications[0]],
    measures: mapped(first.measures, (_, name) => joined(({ measures }) => measures[name])),
    units: mapped(first.units, (_, unit) => ({
      waitMinutes: joined(({ units }) => units[unit]?.waitMinutes),
      waiting: joined(({ units }) => units[unit]?.waiting)
    })),
    people: mapped(first.people, (own, person) => ({
      ...own,
      busyMinutes: joined(({ people }) => people[person]?.busyMinutes),
      shiftMinutes: joined(({ people }) => people[person]?.shiftMinutes),
      week: {
        busyMinutes: addedUp(parts.map(({ people }) => people[person]?.week.busyMinutes ?? [])),
        shiftMinutes: addedUp(parts.map(({ people }) => people[person]?.week.shiftMinutes ?? []))
      }
    })),
    targets: mapped(first.targets, (_, target) => ({
      due: joined(({ targets }) => targets[target]?.due),
      inTime: joined(({ targets }) => targets[target]?.inTime)
    })),
    flows: joinFlows(parts),
    responses: joinCounts(parts.flatMap(({ responses }) => responses)),
    week: {
      due: addedUp(parts.map(({ week }) => week.due)),
      inTime: addedUp(parts.map(({ week }) => week.inTime))
    }
  }
}

const addedUp = (parts: readonly (readonly number[])[]): readonly number[] =>
  (parts[0] ?? []).map((_, place) => parts.reduce((sum, counts) => sum + (counts[place] ?? 0), 0))

const mapped = <Value>(
  record: { readonly [name: string]: Value },
  change: (value: Value, name: string) => Value
): { readonly [name: string]: Value } =>
  Object.fromEntries(Object.entries(record).map(([name, value]) => [name, change(value, name)]))

/** Flows of which a part has none are 0 there. */
const joinFlows = (parts: readonly Summary[]): readonly Flow[] => {
  const flows = new Map<string, Flow>()
  for (const { flows: own } of parts) for (const flow of own) flows.set(keyOf(flow), { ...flow, counts: [] })
  return [...flows]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, flow]) => ({
      ...flow,
      counts: parts.flatMap(
        ({ flows: own, replications: [, count] }) =>
          own.find((one) => keyOf(one) === key)?.counts ?? Array.from({ length: count }, () => 0)
      )
    }))
}

/** What tells flows apart, in an order for them. */
export const keyOf = ({ channel, responsible = "", end }: Omit<Flow, "counts">): string =>
  `${channel} ${responsible} ${end}`

/**
 * So many messages that stand for all that call for a reply: how long each waits for it, in minutes, those soonest that get
 * one soonest; nothing for those that get none. Each stands for the same part of the messages of all replications. As many
 * have their reply within 72 hours as of those that had that long: what arrived later and still waits at the end says
 * nothing. Where nothing had that long, all count as they stand at the end.
 */
export const typicalResponses = (summary: Summary, count: number): readonly (number | undefined)[] => {
  const counts = new Float64Array(Math.max(0, ...summary.responses.map(([cell]) => cell)) + 1)
  for (const [cell, number] of summary.responses) counts[cell] = number
  const replied = sumOf(summary.measures.replied) / sumOf(summary.measures["calling-for-reply"])
  const old = (summary.measures["share-unanswered-72h"] ?? []).filter((share) => share !== null)
  const soonOfReplied = old.length === 0 ? 1 : shareUpTo(counts, oldMinutes)
  const soon = old.length === 0 ? replied : 1 - sumOf(old) / old.length
  const later = Math.min(1 - soon, replied * (1 - soonOfReplied))
  return Array.from({ length: count }, (_, place) => {
    const before = (place + 0.5) / count
    if (before < soon) return quantileOf(counts, (before / soon) * soonOfReplied)
    const beforeLater = (before - soon) / later
    return beforeLater < 1 ? quantileOf(counts, soonOfReplied + beforeLater * (1 - soonOfReplied)) : undefined
  })
}

const sumOf = (values: Values = []): number => values.reduce<number>((sum, value) => sum + (value ?? 0), 0)

const joinCounts = (counts: Summary["responses"]): Summary["responses"] => {
  const sums = new Map<number, number>()
  for (const [cell, count] of counts) sums.set(cell, (sums.get(cell) ?? 0) + count)
  return [...sums].sort(([a], [b]) => a - b)
}
