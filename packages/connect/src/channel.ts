import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Queue from "effect/Queue"
import type * as Scope from "effect/Scope"
import * as Stream from "effect/Stream"
import type { Connector, Receipt } from "./connector.ts"
import { type Delivery, deliveriesOf, refuse, type Step, type Watched } from "./delivery.ts"
import type { Envelope } from "./envelope.ts"
import type { Journal, JournalError } from "./journal.ts"
import type { Dispatch, Refused } from "./outgoing.ts"
import { Invalid, type PlatformError } from "./platform-error.ts"
import { type Patience, usualPatience } from "./retry.ts"
import { makeSender, type Sender } from "./sender.ts"

/** What can go wrong when something is sent. */
export type SendError = PlatformError | Refused | JournalError

/** A connector together with the journal that remembers for it. */
export interface OpenChannel {
  readonly connector: Connector
  /** What is not handled yet, each once, in the platform's order. What passes (no connection, too many requests) is waited for. */
  readonly deliveries: Stream.Stream<Delivery, PlatformError | JournalError>
  /** Notes what is to be sent, so that the next flush sends it; a second time it changes nothing. */
  readonly plan: (dispatch: Dispatch) => Effect.Effect<void, Refused | JournalError>
  /** Sends something, or gives the receipt of what was sent under the same intent before. */
  readonly send: (dispatch: Dispatch) => Effect.Effect<Receipt, SendError>
  /**
   * Puts another text in the place of what a receipt is of. What is said instead needs all that a reply needs, so it is a dispatch,
   * too. Fails with `Invalid` where the platform cannot.
   */
  readonly edit: (id: Receipt["id"], dispatch: Dispatch) => Effect.Effect<void, PlatformError | Refused>
  /** Takes away what a receipt is of; what is gone already is no error. Fails with `Invalid` where the platform cannot. */
  readonly delete: (id: Receipt["id"]) => Effect.Effect<void, PlatformError>
  /**
   * Sends what is outstanding: conversations side by side, each in its order. What fails for good is noted as failed, what
   * may pass stays outstanding. Gives what is still outstanding.
   */
  readonly flush: Sender["flush"]
}

/** How a channel is opened. */
export interface ChannelOptions {
  readonly journal: Journal
  readonly patience?: Patience
  /** How often something is tried again before it is left outstanding; 5 where it is left out. */
  readonly retries?: number
  /** How many conversations are sent in side by side; 4 where it is left out. */
  readonly atOnce?: number
  readonly onStep?: (step: Step) => Effect.Effect<void>
  /** Told of what fails, each time: what passes is tried again, and nobody else is told of it. */
  readonly onTrouble?: (trouble: PlatformError | JournalError) => Effect.Effect<void>
}

/** Opens a channel: reading goes on where the journal says, and nothing that it notes as handled or sent happens twice. */
export const openChannel = (
  connector: Connector,
  { journal, patience = usualPatience, retries = 5, atOnce = 4, ...watching }: ChannelOptions
): Effect.Effect<OpenChannel, never, Scope.Scope> => {
  const { onStep = () => Effect.void, onTrouble = () => Effect.void } = watching
  const watched: Watched = { connector, journal, onStep, onTrouble }
  const plan = (dispatch: Dispatch) =>
    Effect.andThen(
      refuse(connector, [dispatch]),
      journal.settle({ channel: connector.channel, planned: [dispatch.outgoing] })
    )
  return Effect.map(makeSender(watched, { patience, retries, atOnce }), ({ deliver, flush, persist }) => ({
    connector,
    deliveries: deliveriesOf(watched, patience),
    plan,
    send: (dispatch) => Effect.andThen(plan(dispatch), deliver(dispatch.outgoing)),
    edit: (id, dispatch) =>
      Effect.andThen(
        refuse(connector, [dispatch]),
        connector.edit === undefined ? cannot(connector, "edit") : persist(connector.edit(id, dispatch.outgoing.text))
      ),
    delete: (id) => (connector.delete === undefined ? cannot(connector, "delete") : persist(connector.delete(id))),
    flush
  }))
}

const cannot = ({ platform }: Connector, operation: "edit" | "delete"): Effect.Effect<never, PlatformError> =>
  Effect.fail(new Invalid({ platform, operation, message: `${platform} cannot ${operation} what was sent` }))

/** What is done about an envelope: what is said in reply, which may be nothing. Run again after a crash, it must decide the same. */
export type Handle<E, R> = (envelope: Envelope) => Effect.Effect<readonly Dispatch[], E, R>

/** What else belongs to attending. */
export interface AttendOptions {
  /** Channels in which handling plans what is handed over: they are flushed, too. */
  readonly targets?: readonly OpenChannel[]
}

/** How long what could not be sent waits for another try. */
const resendAfter = Duration.seconds(30)

/**
 * Attends to a channel until its stream ends or something fails for good: reads, handles one envelope after the other,
 * notes, and sends beside it. Killed at any moment and run again, it neither loses an envelope nor replies to one twice.
 */
export const attend = <E, R>(
  channel: OpenChannel,
  handle: Handle<E, R>,
  { targets = [] }: AttendOptions = {}
): Effect.Effect<void, E | PlatformError | Refused | JournalError, R> =>
  Effect.gen(function* () {
    const { platform, channel: name } = channel.connector
    const wake = yield* Queue.sliding<true>(1)
    const flush = Effect.forEach([channel, ...targets], (one) => one.flush, { concurrency: "unbounded", discard: true })
    const sending = Effect.forever(Effect.andThen(flush, Effect.timeoutOption(Queue.take(wake), resendAfter)))
    const reading = Stream.runForEach(channel.deliveries, ({ envelope, acknowledge }) =>
      Effect.gen(function* () {
        const replies = yield* Effect.suspend(() => handle(envelope)).pipe(
          Effect.withSpan(`process ${name}`, {
            kind: "consumer",
            attributes: { "messaging.system": platform, "messaging.message.id": envelope.id }
          })
        )
        yield* acknowledge(replies)
        yield* Queue.offer(wake, true)
      })
    )
    // the last flush waits for the one that is under way, so that nothing is broken off and sent again
    yield* Effect.raceFirst(Effect.andThen(reading, flush), sending)
  })
