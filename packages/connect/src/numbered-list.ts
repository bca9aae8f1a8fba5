import * as Clock from "effect/Clock"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Stream from "effect/Stream"
import type { Arrival, Cursor } from "./connector.ts"
import type { PlatformError } from "./platform-error.ts"

/** A list on a platform whose items are numbered as they come, and can be asked for behind a number. */
export interface NumberedList<Item> {
  /** What lies behind a number, in the order of numbers; everything that the platform still has, where none is given. */
  readonly behind: (number: string | undefined) => Effect.Effect<readonly Item[], PlatformError>
  /** The highest number there is; nothing where the list is empty. */
  readonly newest: Effect.Effect<string | undefined, PlatformError>
  readonly numberOf: (item: Item) => string
  /** What an item is to us; nothing where it is not for us. */
  readonly arrivalOf: (
    item: Item,
    at: { readonly cursor: Cursor; readonly atMillis: number }
  ) => Effect.Effect<Arrival | undefined, PlatformError>
}

/** How a list is asked for. */
export interface PollOptions {
  /** How long is waited between two questions; 15 where it is left out. */
  readonly everySeconds?: number
  /**
   * How long numbers can come out of order; 60 where it is left out. Machines that number side by side show a higher number
   * first now and then: so long after an item was first seen, the list is still asked for from before it.
   */
  readonly settleSeconds?: number
  /** What is read when there is no cursor yet. */
  readonly beginning: "all" | "now"
}

interface ReadTo {
  /** Behind which number the list is asked for. */
  readonly from: string | undefined
  /** When the items behind it were first seen, by our clock. */
  readonly seenAt: ReadonlyMap<string, number>
}

const beginningAt = (from: string | undefined): { readonly readTo: ReadTo; readonly wait: Duration.Duration } => ({
  readTo: { from, seenAt: new Map() },
  wait: Duration.zero
})

/** What arrives in a numbered list. The cursor is the number behind which something may still come; what is read again has the same id. */
export const arrivalsInList = <Item>(
  list: NumberedList<Item>,
  { everySeconds = 15, settleSeconds = 60, beginning }: PollOptions,
  from: Cursor | undefined
): Stream.Stream<Arrival, PlatformError> => {
  const poll = ({ from: start, seenAt }: ReadTo) =>
    Effect.gen(function* () {
      const items = yield* list.behind(start)
      const atMillis = yield* Clock.currentTimeMillis
      const numbers = items.map(list.numberOf)
      const fresh = items.filter((item) => !seenAt.has(list.numberOf(item)))
      const all = yield* Effect.forEach(fresh, (item) => list.arrivalOf(item, { cursor: start ?? first, atMillis }))
      const arrivals = all.filter((arrival) => arrival !== undefined)
      const seen = new Map(numbers.map((number) => [number, seenAt.get(number) ?? atMillis]))
      const firstUnsettled = numbers.findIndex((number) => atMillis - (seen.get(number) ?? 0) < settleSeconds * 1000)
      const settled = firstUnsettled === -1 ? numbers.at(-1) : numbers[firstUnsettled - 1]
      if (settled === undefined) return [arrivals, { from: start, seenAt: seen }] as const
      const moved: Arrival = { kind: "progress", cursor: settled }
      return [[...arrivals, moved], { from: settled, seenAt: seen }] as const
    })
  const rest = (start: string | undefined) =>
    Stream.unfold(beginningAt(start), (state) =>
      Effect.map(
        Effect.andThen(Effect.sleep(state.wait), poll(state.readTo)),
        ([arrivals, next]) => [arrivals, { readTo: next, wait: Duration.seconds(everySeconds) }] as const
      )
    ).pipe(Stream.flattenIterable)
  if (from !== undefined || beginning === "all") return rest(from === first ? undefined : from)
  return Stream.unwrap(
    Effect.map(list.newest, (newest) =>
      Stream.concat(Stream.make<Arrival[]>({ kind: "progress", cursor: newest ?? first }), rest(newest))
    )
  )
}

/** The cursor before everything. */
const first = "0"

/** The order of numbers that can be too long for a number of ours: a shorter text is the smaller one. */
export const compareNumbers = (a: string, b: string): number => a.length - b.length || (a < b ? -1 : a > b ? 1 : 0)
