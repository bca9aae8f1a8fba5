import * as Effect from "effect/Effect"
import * as Stdio from "effect/Stdio"
import * as Stream from "effect/Stream"

/** Goes to the beginning of the line and clears it. */
const clearLine = "\r\u001b[K"

/** Says what is being done while it is done: on standard error, and only where that is a terminal. */
export const withStatus = <A, E, R>(text: string, work: Effect.Effect<A, E, R>) =>
  Effect.gen(function* () {
    const { stderr, stderrIsTerminal } = yield* Stdio.Stdio
    if (!(yield* stderrIsTerminal)) return yield* work
    const write = (piece: string) => Effect.ignore(Stream.run(Stream.make(piece), stderr({ endOnDone: false })))
    yield* write(`${text} …`)
    return yield* Effect.ensuring(work, write(clearLine))
  })

/** How many things lie between two reports of how many there were. */
const reportedEvery = 500

/** Says how many things were done while they are done: on standard error, and only where that is a terminal. */
export const withCount = <A, E, R>(things: string, work: (counted: Effect.Effect<void>) => Effect.Effect<A, E, R>) =>
  Effect.gen(function* () {
    const { stderr, stderrIsTerminal } = yield* Stdio.Stdio
    if (!(yield* stderrIsTerminal)) return yield* work(Effect.void)
    const write = (piece: string) => Effect.ignore(Stream.run(Stream.make(piece), stderr({ endOnDone: false })))
    let count = 0
    const counted = Effect.suspend(() => {
      count++
      return count % reportedEvery === 0 ? write(`\r${count.toLocaleString("en-US")} ${things} …`) : Effect.void
    })
    return yield* Effect.ensuring(work(counted), write(clearLine))
  })
