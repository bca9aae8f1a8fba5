import * as Clock from "effect/Clock"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as RateLimiter from "effect/persistence/RateLimiter"
import * as Ref from "effect/Ref"
import { type Answer, retryInstant } from "./platform-error.ts"

/** How much a platform allows, as data. */
export interface Limit {
  readonly name: string
  /** How many units fit into the window. */
  readonly amount: number
  readonly windowSeconds: number
  /** What operations cost; those it does not list cost nothing. Absent: each operation costs one. */
  readonly costs?: { readonly [operation: string]: number }
  /** Where it is written. */
  readonly source: string
  /** The day on which it was read; absent where whoever sets it up knows it. */
  readonly readOn?: string
  /** Whether it was read at its source on that day, and not only by somebody's account of it. */
  readonly verified?: boolean
}

/** Keeps a connector within the limits of its platform. */
export interface Limiter {
  /** Waits until an operation fits into every limit, and the platform asks for no pause. */
  readonly spend: (operation: string) => Effect.Effect<void>
  /** Takes note of what the headers of an answer say: nothing is asked before the moment they name once nothing remains. */
  readonly observe: (answer: Answer) => Effect.Effect<void>
}

/**
 * A limiter: one token bucket for each limit, which fills evenly over its window. It forgets when the process ends; the
 * platform does not, so its headers count besides.
 */
export const makeLimiter = (limits: readonly Limit[]): Effect.Effect<Limiter> =>
  Effect.gen(function* () {
    const buckets = yield* RateLimiter.make.pipe(Effect.provide(RateLimiter.layerStoreMemory))
    const pausedUntil = yield* Ref.make(0)
    const spend = Effect.fnUntraced(function* (operation: string) {
      for (const { name, amount, windowSeconds, costs } of limits) {
        const tokens = costs === undefined ? 1 : (costs[operation] ?? 0)
        if (tokens > 0)
          yield* Effect.orDie(
            RateLimiter.sleep(buckets, {
              algorithm: "token-bucket",
              key: name,
              limit: amount,
              window: Duration.seconds(windowSeconds),
              tokens
            })
          )
      }
      // another fiber may meet a later pause meanwhile
      for (let wait = yield* pauseMillis; wait > 0; wait = yield* pauseMillis)
        yield* Effect.sleep(Duration.millis(wait))
    })
    const pauseMillis = Effect.gen(function* () {
      return (yield* Ref.get(pausedUntil)) - (yield* Clock.currentTimeMillis)
    })
    const observe = (answer: Answer) => {
      const retryAt = remainingOf(answer) === 0 || answer.status === 429 ? retryInstant(answer) : undefined
      return retryAt === undefined
        ? Effect.void
        : Ref.update(pausedUntil, (until) => Math.max(until, Date.parse(retryAt)))
    }
    return { spend, observe }
  })

/** What remains in the window, by the names in use for it; nothing where no header says it. */
const remainingOf = ({ header }: Answer): number | undefined => {
  for (const name of ["ratelimit-remaining", "x-ratelimit-remaining", "x-rate-limit-remaining"]) {
    const text = header(name)
    if (text !== null && text !== undefined && /^\d{1,9}$/u.test(text)) return Number(text)
  }
  return undefined
}
