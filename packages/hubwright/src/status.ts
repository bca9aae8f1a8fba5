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
