import * as Effect from "effect/Effect"
import * as Fiber from "effect/Fiber"
import * as Stream from "effect/Stream"
import * as TestClock from "effect/testing/TestClock"
import fc from "fast-check"
import { expect, test } from "vitest"
import { arrivalsInList, compareNumbers, type NumberedList } from "./numbered-list.ts"

const every = 10
const settleSeconds = 60

/** A list that shows each number from some second on, asked every ten seconds for as long as it takes; and from which cursors. */
const readAll = (shownAt: ReadonlyMap<string, number>, beginning: "all" | "now" = "all") =>
  Effect.gen(function* () {
    let second = 0
    const given: string[] = []
    const cursors: string[] = []
    const shown = () => [...shownAt].filter(([, at]) => at <= second).map(([number]) => number)
    const list: NumberedList<string> = {
      behind: (from) =>
        Effect.sync(() =>
          shown()
            .filter((number) => from === undefined || compareNumbers(number, from) > 0)
            .sort(compareNumbers)
        ),
      newest: Effect.sync(() => shown().sort(compareNumbers).at(-1)),
      numberOf: (number) => number,
      arrivalOf: (id, { cursor }) =>
        Effect.succeed({
          kind: "unreadable",
          cursor,
          id,
          raw: { mediaType: "text/plain", bytes: new Uint8Array() },
          reason: "it only counts"
        })
    }
    const reading = arrivalsInList(list, { everySeconds: every, settleSeconds, beginning }, undefined).pipe(
      Stream.runForEach((arrival) =>
        Effect.sync(() => {
          cursors.push(arrival.cursor)
          if (arrival.kind === "unreadable") given.push(arrival.id)
        })
      )
    )
    const fiber = yield* Effect.forkChild(reading)
    const until = Math.max(0, ...shownAt.values()) + settleSeconds + 2 * every
    for (; second <= until; second++) yield* TestClock.adjust("1 second")
    yield* Fiber.interrupt(fiber)
    return { given, cursors }
  }).pipe(Effect.provide(TestClock.layer()), Effect.runPromise)

test("every item is given once, though numbers show up out of order within the time they need to settle", () =>
  fc.assert(
    fc.asyncProperty(
      fc.uniqueArray(fc.integer({ min: 1, max: 200 }), { minLength: 1, maxLength: 20 }),
      fc.array(fc.integer({ min: 0, max: settleSeconds - every - 1 }), { minLength: 20, maxLength: 20 }),
      async (numbers, late) => {
        const shownAt = new Map(numbers.map((number, index) => [String(number), number + (late[index] ?? 0)]))
        const { given, cursors } = await readAll(shownAt)
        expect([...given].sort(compareNumbers)).toEqual([...shownAt.keys()].sort(compareNumbers))
        expect(cursors).toEqual([...cursors].sort(compareNumbers))
      }
    ),
    { numRuns: 30 }
  ))

test("a cursor moves over an item only when what is before it had time to show up", async () => {
  const { cursors } = await readAll(new Map([["7", 0]]))
  expect(cursors).toEqual(["0", "7"])
})

test("begun now, it gives nothing that was there before", async () => {
  const { given, cursors } = await readAll(
    new Map([
      ["999", 0],
      ["1000", 25]
    ]),
    "now"
  )
  expect(given).toEqual(["1000"])
  expect(cursors[0]).toBe("999")
})
