import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as Scope from "effect/Scope"
import * as Stream from "effect/Stream"
import { type ChannelOptions, type OpenChannel, openChannel } from "../channel.ts"
import type { Connector, Receipt } from "../connector.ts"
import type { Delivery } from "../delivery.ts"
import type { Envelope } from "../envelope.ts"
import { type JournalError, openJournal, type Sending } from "../journal.ts"
import type { Dispatch } from "../outgoing.ts"
import type { PlatformError } from "../platform-error.ts"

/** An envelope that waits to be handled. */
export interface Arrived {
  readonly envelope: Envelope
  /**
   * Call it when the envelope is safely handled, with what is said in reply: in one step it is noted as handled and the replies
   * are planned; then they are sent. Rejects, and notes nothing, where a reply may not be sent.
   */
  readonly acknowledge: (replies?: readonly Dispatch[]) => Promise<void>
}

/** A connector that is open, for people who do not use Effect. What fails rejects with the error as a value: look at `_tag`. */
export interface OpenConnector extends AsyncDisposable {
  /** What arrives and is not handled yet, each once. It ends with the signal. */
  readonly messages: (options?: { readonly signal?: AbortSignal }) => AsyncIterable<Arrived>
  /** Sends something, or gives the receipt of what was sent under the same intent before. */
  readonly send: (dispatch: Dispatch, options?: { readonly signal?: AbortSignal }) => Promise<Receipt>
  /**
   * Puts another text in the place of what a receipt is of. What is said instead needs all that a reply needs. Rejects with
   * `Invalid` where the platform cannot.
   */
  readonly edit: (id: Receipt["id"], dispatch: Dispatch, options?: { readonly signal?: AbortSignal }) => Promise<void>
  /** Takes away what a receipt is of; what is gone already is no error. Rejects with `Invalid` where the platform cannot. */
  readonly delete: (id: Receipt["id"], options?: { readonly signal?: AbortSignal }) => Promise<void>
  /** Sends what is outstanding; gives what still is. While it is open, that is done by itself, too. */
  readonly flush: () => Promise<readonly Sending[]>
  readonly connector: Connector
}

/** How a connector is opened. */
export interface OpenOptions extends Omit<ChannelOptions, "journal" | "onStep" | "onTrouble"> {
  /** Told of what fails, each time: what passes is tried again, and nobody else is told of it. */
  readonly onTrouble?: (trouble: PlatformError | JournalError) => void
  /** The file that remembers what was read, handled and sent. Without one, a restart begins anew: only to try things out. */
  readonly journal?: string
  /** After how long what could not be sent is tried again; 30 where it is left out. */
  readonly resendSeconds?: number
}

/** Opens a connector. Disposed, it closes its connections and its journal, and what iterates over its messages ends. */
export const open = async (
  connector: Effect.Effect<Connector, PlatformError | JournalError, Scope.Scope>,
  { journal = ":memory:", resendSeconds = 30, onTrouble = () => undefined, ...options }: OpenOptions = {}
): Promise<OpenConnector> => {
  const scope = await Effect.runPromise(Scope.make())
  const opening = Effect.gen(function* () {
    const opened = yield* openChannel(yield* connector, {
      journal: yield* openJournal(journal),
      onTrouble: (trouble) => Effect.sync(() => onTrouble(trouble)),
      ...options
    })
    yield* Effect.forkScoped(resending(opened, resendSeconds))
    return opened
  })
  const channel = await Effect.runPromise(opening.pipe(Scope.provide(scope))).catch(async (error: unknown) => {
    await Effect.runPromise(Scope.close(scope, Exit.void))
    throw error
  })
  const closing = new AbortController()
  return {
    connector: channel.connector,
    messages: ({ signal } = {}) => messagesOf(channel, allOf(closing.signal, signal)),
    send: (dispatch, { signal } = {}) =>
      Effect.runPromise(channel.send(dispatch), { signal: allOf(closing.signal, signal) }),
    edit: (id, dispatch, { signal } = {}) =>
      Effect.runPromise(channel.edit(id, dispatch), { signal: allOf(closing.signal, signal) }),
    delete: (id, { signal } = {}) => Effect.runPromise(channel.delete(id), { signal: allOf(closing.signal, signal) }),
    flush: () => Effect.runPromise(channel.flush, { signal: closing.signal }),
    [Symbol.asyncDispose]: async () => {
      closing.abort()
      await Effect.runPromise(Scope.close(scope, Exit.void))
    }
  }
}

/** Sends again what could not be sent, whether or not somebody writes meanwhile. What the journal fails with, the next call tells. */
const resending = ({ flush }: OpenChannel, everySeconds: number): Effect.Effect<never> =>
  Effect.forever(Effect.andThen(pause(everySeconds * 1000), Effect.ignore(flush)))

/** Waits, without keeping alive a process that has nothing else to do. */
const pause = (millis: number): Effect.Effect<void> =>
  Effect.callback((resume) => {
    const timer = setTimeout(() => resume(Effect.void), millis)
    timer.unref()
    return Effect.sync(() => clearTimeout(timer))
  })

const allOf = (closing: AbortSignal, signal: AbortSignal | undefined): AbortSignal =>
  signal === undefined ? closing : AbortSignal.any([closing, signal])

const messagesOf = (channel: OpenChannel, signal: AbortSignal): AsyncIterable<Arrived> =>
  Stream.toAsyncIterable(
    channel.deliveries.pipe(
      Stream.map((delivery) => arrivedOf(channel, delivery, signal)),
      Stream.interruptWhen(untilAborted(signal))
    )
  )

const arrivedOf = ({ flush }: OpenChannel, { envelope, acknowledge }: Delivery, signal: AbortSignal): Arrived => ({
  envelope,
  acknowledge: (replies = []) =>
    Effect.runPromise(
      // what cannot be sent now stays in the journal
      Effect.andThen(acknowledge(replies), replies.length === 0 ? Effect.void : Effect.asVoid(flush)),
      { signal }
    )
})

const untilAborted = (signal: AbortSignal): Effect.Effect<void> =>
  Effect.callback((resume) => {
    const end = () => resume(Effect.void)
    if (signal.aborted) end()
    signal.addEventListener("abort", end, { once: true })
    return Effect.sync(() => signal.removeEventListener("abort", end))
  })
