import * as Effect from "effect/Effect"
import * as Schedule from "effect/Schedule"
import * as Semaphore from "effect/Semaphore"
import * as Stream from "effect/Stream"
import type { Arrival, Connector } from "./connector.ts"
import type { Envelope } from "./envelope.ts"
import type { Journal, JournalError, Settlement } from "./journal.ts"
import { type Dispatch, Refused, refusalsOf } from "./outgoing.ts"
import { isPassing, type PlatformError } from "./platform-error.ts"
import { makeProgress, type Place } from "./progress.ts"
import { type Patience, waiting } from "./retry.ts"
import { observed } from "./telemetry.ts"

/** An envelope that waits to be handled. */
export interface Delivery {
  readonly envelope: Envelope
  /**
   * Call it when the envelope is safely handled. In one step it notes the envelope as handled, plans the replies and moves
   * the cursor; until then the envelope comes again after a crash. Fails, and notes nothing, where a reply may not be sent.
   */
  readonly acknowledge: (replies?: readonly Dispatch[]) => Effect.Effect<void, Refused | JournalError>
}

/** Between which steps something is: told to whoever watches, such as a test that kills the process there. */
export interface Step {
  readonly kind: "received" | "set-aside" | "handled" | "committed" | "sending" | "sent" | "recorded"
  /** The envelope or what could not be read, or the intent from `sending` on. */
  readonly id: string
}

/** A connector, the journal that remembers for it, and who watches. */
export interface Watched {
  readonly connector: Connector
  readonly journal: Journal
  readonly onStep: (step: Step) => Effect.Effect<void>
  readonly onTrouble: (trouble: PlatformError | JournalError) => Effect.Effect<void>
}

/** What arrives and is not handled yet, each once, in the platform's order. What passes is waited for. */
export const deliveriesOf = (
  watched: Watched,
  patience: Patience
): Stream.Stream<Delivery, PlatformError | JournalError> => {
  const { connector, journal } = watched
  const schedule = waiting<PlatformError | JournalError>(patience).pipe(Schedule.while(({ input }) => isPassing(input)))
  return Stream.unwrap(
    Effect.map(Semaphore.make(1), (settling) => {
      const take = taker(watched, settling)
      return Stream.unwrap(Effect.map(journal.cursor(connector.channel), connector.ingest)).pipe(
        Stream.tapError(watched.onTrouble),
        Stream.retry(schedule),
        Stream.mapEffect(take),
        Stream.filter((delivery) => delivery !== undefined)
      )
    })
  )
}

/** What makes deliveries of arrivals: nothing of what was handled already, is under way, or is not for us. */
const taker = ({ connector, journal, onStep }: Watched, settling: Semaphore.Semaphore) => {
  const { platform, channel } = connector
  const progress = makeProgress()
  const underWay = new Set<string>()
  // in one go: a cursor may be noted only after everything before it is
  const settle = (place: Place, rest: Omit<Settlement, "channel" | "cursor"> = {}) =>
    settling.withPermits(1)(
      Effect.suspend(() => {
        const cursor = progress.settle(place)
        return journal.settle({ channel, ...rest, ...(cursor === undefined ? {} : { cursor }) })
      })
    )
  const deliveryOf = (envelope: Envelope, place: Place): Delivery => ({
    envelope,
    acknowledge: (replies = []) =>
      Effect.gen(function* () {
        yield* refuse(connector, replies)
        yield* onStep({ kind: "handled", id: envelope.id })
        yield* settle(place, { handled: envelope.id, planned: replies.map(({ outgoing }) => outgoing) })
        underWay.delete(envelope.id)
        yield* onStep({ kind: "committed", id: envelope.id })
      }).pipe(observed({ name: "settle", platform, channel, id: envelope.id }))
  })
  return Effect.fnUntraced(function* (arrival: Arrival) {
    const place = progress.enter(arrival.cursor)
    if (arrival.kind === "progress") {
      yield* settle(place)
      return undefined
    }
    if (arrival.kind === "unreadable") {
      const { id, raw, reason } = arrival
      yield* settle(place, { handled: id, quarantined: { id, reason, ...raw } })
      yield* onStep({ kind: "set-aside", id })
      return undefined
    }
    const { envelope } = arrival
    if (underWay.has(envelope.id) || (yield* journal.wasHandled(channel, envelope.id))) {
      yield* settle(place)
      return undefined
    }
    underWay.add(envelope.id)
    return yield* Effect.as(onStep({ kind: "received", id: envelope.id }), deliveryOf(envelope, place)).pipe(
      observed({ name: "receive", platform, channel, id: envelope.id })
    )
  })
}

/** Fails where something of what is to be sent may not be. */
export const refuse = ({ capabilities }: Connector, dispatches: readonly Dispatch[]): Effect.Effect<void, Refused> => {
  const problems = dispatches.flatMap((dispatch) => refusalsOf(dispatch, capabilities))
  return problems.length === 0 ? Effect.void : Effect.fail(new Refused({ problems }))
}
