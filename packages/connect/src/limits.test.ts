import * as Clock from "effect/Clock"
import * as Effect from "effect/Effect"
import * as Fiber from "effect/Fiber"
import * as TestClock from "effect/testing/TestClock"
import { expect, test } from "vitest"
import { type Limit, type Limiter, makeLimiter } from "./limits.ts"

const writes: Limit = {
  name: "writes",
  amount: 6,
  windowSeconds: 60,
  costs: { create: 3, delete: 1 },
  source: "test"
}

/** At which second each of some operations goes out, when all are wanted at once. */
const secondsOf = (
  operations: readonly string[],
  before: (limiter: Limiter) => Effect.Effect<void> = () => Effect.void
) =>
  Effect.gen(function* () {
    const limiter = yield* makeLimiter([writes])
    yield* before(limiter)
    const start = yield* Clock.currentTimeMillis
    const all = Effect.forEach(operations, (operation) =>
      Effect.andThen(
        limiter.spend(operation),
        Effect.map(Clock.currentTimeMillis, (now) => Math.round((now - start) / 1000))
      )
    )
    const fiber = yield* Effect.forkChild(all)
    for (let second = 0; second < 300; second++) yield* TestClock.adjust("1 second")
    return yield* Fiber.join(fiber)
  }).pipe(Effect.provide(TestClock.layer()), Effect.runPromise)

test("operations cost what the platform says, and wait when the bucket is empty", async () => {
  expect(await secondsOf(["create", "create", "create", "delete"])).toEqual([0, 0, 30, 40])
})

test("what is not listed costs nothing", async () => {
  expect(await secondsOf(Array.from({ length: 20 }, () => "read"))).toEqual(Array.from({ length: 20 }, () => 0))
})

test("nothing is asked before the moment that a platform names", async () => {
  const answer = (status: number, headers: Readonly<Record<string, string>>) => ({
    status,
    header: (name: string) => headers[name],
    atMillis: 0
  })
  const asked = (status: number, headers: Readonly<Record<string, string>>) =>
    secondsOf(["read"], ({ observe }) => observe(answer(status, headers)))
  expect(await asked(429, { "retry-after": "120" })).toEqual([120])
  expect(await asked(200, { "ratelimit-remaining": "0", "ratelimit-reset": "90" })).toEqual([90])
  expect(await asked(200, { "ratelimit-remaining": "5", "ratelimit-reset": "90" })).toEqual([0])
})
