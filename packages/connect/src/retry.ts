import * as Clock from "effect/Clock"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Ref from "effect/Ref"
import * as Schedule from "effect/Schedule"
import { isPassing } from "./platform-error.ts"

/** How patiently something is tried again. */
export interface Patience {
  /** The first wait; each further one is twice as long, give or take a fifth. */
  readonly firstWaitMillis: number
  /** The longest wait between two tries, but for what the platform itself asks for. */
  readonly longestWaitMillis: number
}

/** What is waited where nothing else is asked for. */
export const usualPatience: Patience = { firstWaitMillis: 200, longestWaitMillis: 30_000 }

/** Waits that double, with chance in them so that many do not come back at once, and never shorter than the platform asks for. */
export const waiting = <E>({ firstWaitMillis, longestWaitMillis }: Patience): Schedule.Schedule<unknown, E> =>
  Schedule.min([
    Schedule.exponential(Duration.millis(firstWaitMillis)),
    Schedule.spaced(Duration.millis(longestWaitMillis))
  ]).pipe(
    Schedule.jittered,
    Schedule.modifyDelay(({ duration, input }) =>
      Effect.map(Clock.currentTimeMillis, (now) => {
        const asked = askedUntil(input)
        return asked === undefined ? duration : Duration.max(duration, Duration.millis(Math.max(0, asked - now)))
      })
    )
  )

const askedUntil = (error: unknown): number | undefined =>
  typeof error === "object" && error !== null && "retryAt" in error && typeof error.retryAt === "string"
    ? Date.parse(error.retryAt)
    : undefined

/**
 * How many retries are left, as gRPC throttles them (proposal A6): a retry takes one of at most ten tokens, a success gives
 * a tenth back. When a platform is down, a few tries find that out instead of all of them.
 */
export interface RetryBudget {
  readonly earn: Effect.Effect<void>
  /** Whether one retry more is allowed; takes it. */
  readonly spend: Effect.Effect<boolean>
}

const mostTokens = 10
const tokensBySuccess = 0.1

/** A full budget. */
export const makeRetryBudget: Effect.Effect<RetryBudget> = Effect.map(Ref.make(mostTokens), (tokens) => ({
  earn: Ref.update(tokens, (left) => Math.min(mostTokens, left + tokensBySuccess)),
  spend: Ref.modify(tokens, (left) => (left >= 1 ? [true, left - 1] : [false, left]))
}))

/** Whether an error is worth another try that the budget still allows. */
export const mayRetry =
  ({ spend }: RetryBudget) =>
  (error: { readonly _tag: string }): Effect.Effect<boolean> =>
    isPassing(error) ? spend : Effect.succeed(false)
