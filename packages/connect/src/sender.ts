import { toInstant } from "@hubwright/core"
import * as Cause from "effect/Cause"
import * as Clock from "effect/Clock"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as Option from "effect/Option"
import * as CircuitBreaker from "effect/persistence/CircuitBreaker"
import type * as Scope from "effect/Scope"
import * as Semaphore from "effect/Semaphore"
import type { Attempt, Receipt } from "./connector.ts"
import type { Watched } from "./delivery.ts"
import type { JournalError, Sending } from "./journal.ts"
import type { Outgoing } from "./outgoing.ts"
import { Invalid, isPassing, type PlatformError, Transient } from "./platform-error.ts"
import { makeRetryBudget, mayRetry, type Patience, waiting } from "./retry.ts"
import { observed } from "./telemetry.ts"

/** How what is planned gets out. */
export interface Sender {
  /** Sends what the journal knows, or gives the receipt of what was sent before. */
  readonly deliver: (outgoing: Outgoing) => Effect.Effect<Receipt, PlatformError | JournalError>
  /** Sends what is outstanding: conversations side by side, each in its order. Gives what is still outstanding. */
  readonly flush: Effect.Effect<readonly Sending[], JournalError>
  /** Does something on the platform that changes nothing the second time, as hard as it sends. */
  readonly persist: (what: Effect.Effect<void, PlatformError>) => Effect.Effect<void, PlatformError>
}

/** How hard a sender tries. */
export interface SenderOptions {
  readonly patience: Patience
  readonly retries: number
  /** How many conversations are sent in side by side. */
  readonly atOnce: number
}

/** A sender: it tries again within a budget, and pauses a platform that keeps failing. */
export const makeSender = (
  watched: Watched,
  { patience, retries, atOnce }: SenderOptions
): Effect.Effect<Sender, never, Scope.Scope> =>
  Effect.gen(function* () {
    const { connector, journal } = watched
    const { channel } = connector
    const guarded = yield* makeGuard(watched, patience)
    const budget = yield* makeRetryBudget
    const again = { schedule: waiting<PlatformError | JournalError>(patience), times: retries, while: mayRetry(budget) }
    const inTurn = makeTurns()
    const oneFlush = yield* Semaphore.make(1)
    const attempt = ({ id }: Outgoing) =>
      Effect.map(journal.attempt(channel, id), (before): Attempt => (before === 0 ? "first" : "again"))
    const transmit = (outgoing: Outgoing) =>
      Effect.gen(function* () {
        const which = yield* attempt(outgoing)
        yield* watched.onStep({ kind: "sending", id: outgoing.id })
        return yield* Effect.tapError(guarded(connector.send(outgoing, which)), watched.onTrouble)
      }).pipe(Effect.retry(again))
    const deliver = (outgoing: Outgoing) =>
      Effect.gen(function* () {
        const known = yield* journal.sending(channel, outgoing.id)
        if (known?.receipt !== undefined) return { ...known.receipt, repeated: true }
        if (known !== undefined && known.outgoing.text !== outgoing.text) return yield* reused(watched, outgoing.id)
        const receipt = yield* transmit(outgoing).pipe(
          Effect.tapError((error) =>
            isPassing(error) || error._tag === "JournalError"
              ? Effect.void
              : journal.failed(channel, outgoing.id, `${error._tag}: ${error.message}`)
          )
        )
        yield* watched.onStep({ kind: "sent", id: outgoing.id })
        yield* journal.sent(channel, outgoing.id, receipt)
        yield* budget.earn
        yield* watched.onStep({ kind: "recorded", id: outgoing.id })
        return receipt
      }).pipe(
        observed({ name: "send", platform: connector.platform, channel, id: outgoing.id }),
        inTurn(outgoing.conversation)
      )
    return {
      deliver,
      flush: oneFlush.withPermits(1)(flushOutstanding(watched, { deliver, atOnce })),
      persist: (what) => Effect.retry(guarded(what), again)
    }
  })

const reused = ({ connector: { platform } }: Watched, id: string): Effect.Effect<never, Invalid> =>
  Effect.fail(
    new Invalid({ platform, operation: "send", message: `another text was planned under the intent \`${id}\` before` })
  )

const flushOutstanding = (
  { connector: { channel }, journal }: Watched,
  { deliver, atOnce }: Pick<Sender, "deliver"> & { readonly atOnce: number }
): Effect.Effect<readonly Sending[], JournalError> =>
  Effect.gen(function* () {
    const conversations = byConversation(yield* journal.outstanding(channel))
    yield* Effect.forEach(
      conversations.values(),
      (inOrder) =>
        Effect.gen(function* () {
          for (const { outgoing } of inOrder) {
            const passing = yield* deliver(outgoing).pipe(
              Effect.as(false),
              Effect.catch((error) =>
                error._tag === "JournalError" ? Effect.fail(error) : Effect.succeed(isPassing(error))
              )
            )
            if (passing) return // the rest of the conversation keeps its order
          }
        }),
      { concurrency: atOnce, discard: true }
    )
    return yield* journal.outstanding(channel)
  })

const byConversation = (sendings: readonly Sending[]): ReadonlyMap<string, readonly Sending[]> => {
  const found = new Map<string, Sending[]>()
  for (const sending of sendings) {
    const { conversation } = sending.outgoing
    const known = found.get(conversation)
    if (known === undefined) found.set(conversation, [sending])
    else known.push(sending)
  }
  return found
}

/** What runs effects of one key one after the other. */
const makeTurns = () => {
  const turns = new Map<string, { readonly semaphore: Semaphore.Semaphore; waiting: number }>()
  return (key: string) =>
    <A, E, R>(effect: Effect.Effect<A, E, R>): Effect.Effect<A, E, R> =>
      Effect.acquireUseRelease(
        Effect.sync(() => {
          const turn = turns.get(key) ?? { semaphore: Semaphore.makeUnsafe(1), waiting: 0 }
          turn.waiting++
          turns.set(key, turn)
          return turn
        }),
        ({ semaphore }) => semaphore.withPermits(1)(effect),
        (turn) =>
          Effect.sync(() => {
            turn.waiting--
            if (turn.waiting === 0) turns.delete(key)
          })
      )
}

/** After how many failures in a row a platform is left alone. */
const mostFailures = 5

/** A circuit breaker around a platform: one that keeps failing is left alone for a while, longer each time. */
const makeGuard = ({ connector: { platform, channel } }: Watched, patience: Patience) =>
  Effect.gen(function* () {
    const breaker = yield* CircuitBreaker.make({
      tripPolicy: CircuitBreaker.consecutive(mostFailures),
      openDuration: waiting({ ...patience, firstWaitMillis: patience.firstWaitMillis * 4 })
    }).pipe(Effect.provide(CircuitBreaker.layerStoreMemory()))
    return <A>(effect: Effect.Effect<A, PlatformError>): Effect.Effect<A, PlatformError> =>
      breaker.execute(effect, { key: channel, classify: outcomeOf }).pipe(
        Effect.catchTag("CircuitBreakerError", ({ reason }) =>
          Effect.flatMap(Clock.currentTimeMillis, (now) => {
            const wait = reason._tag === "CircuitOpen" ? Duration.toMillis(reason.retryAfter) : 0
            const retryAt = toInstant(now + wait)
            return Effect.fail(
              new Transient({
                platform,
                operation: "send",
                message: `${platform} failed too often and is left alone for a while`,
                ...(retryAt === undefined ? {} : { retryAt })
              })
            )
          })
        )
      )
  })

/** A platform that refuses what it understood works; one that passes no answer does not. */
const outcomeOf = (exit: Exit.Exit<unknown, PlatformError>): CircuitBreaker.Outcome => {
  if (Exit.isSuccess(exit)) return CircuitBreaker.success
  const error = Option.getOrUndefined(Cause.findErrorOption(exit.cause))
  return error !== undefined && !isPassing(error) ? CircuitBreaker.success : CircuitBreaker.failure()
}
