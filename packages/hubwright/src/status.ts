import * as Clock from "effect/Clock"
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

/** Tells how far a piece of work is: how many are done, of how many where that is known. */
export type Progress = (done: number, most?: number) => void

/**
 * Does work that tells how far it is: how much is done, how fast it goes and how long it still takes stand on standard
 * error while it is done, where that is a terminal.
 */
export const withProgress = <A>(text: string, work: (onProgress: Progress, signal: AbortSignal) => Promise<A>) =>
  Effect.gen(function* () {
    const { stderr, stderrIsTerminal } = yield* Stdio.Stdio
    const isShown = yield* stderrIsTerminal
    const clock = yield* Clock.Clock
    const began = clock.currentTimeMillisUnsafe()
    const write = (piece: string) => Effect.ignore(Stream.run(Stream.make(piece), stderr({ endOnDone: false })))
    const tell: Progress = (done, most) => {
      if (!isShown) return
      const seconds = (clock.currentTimeMillisUnsafe() - began) / 1000
      const rate = `${(seconds === 0 ? 0 : done / seconds).toFixed(1)} a second`
      const far =
        most === undefined
          ? `${done} runs, ${rate}`
          : `${done} of ${most} runs, ${rate}, ${done === 0 ? 0 : Math.ceil((seconds / done) * (most - done))} s left`
      Effect.runFork(write(`${clearLine}${text}: ${far}`))
    }
    return yield* Effect.ensuring(
      Effect.promise((signal) => work(tell, signal)),
      isShown ? write(clearLine) : Effect.void
    )
  })
