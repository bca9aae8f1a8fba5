import * as NodeRuntime from "@effect/platform-node/NodeRuntime"
import * as NodeServices from "@effect/platform-node/NodeServices"
import * as Console from "effect/Console"
import * as TerminalCapabilities from "effect/cli/TerminalCapabilities"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import { formatFault, run } from "./program.ts"
import { readVersion } from "./version.ts"

/** How it ends when it fails by its own fault: EX_SOFTWARE of sysexits.h. */
const faultCode = 70

// whoever reads the output may stop early, as `head` does
for (const stream of [process.stdout, process.stderr])
  stream.on("error", (error: NodeJS.ErrnoException) => process.exit(error.code === "EPIPE" ? 0 : faultCode))

/** Exiting at once could cut off what a pipe has not taken yet. */
const endWith = (code: number): Effect.Effect<void> =>
  Effect.sync(() => {
    process.exitCode = code
  })

const version = readVersion()
run(process.argv.slice(2), { version }).pipe(
  Effect.catchDefect((defect) => Effect.as(Console.error(formatFault(defect, version)), faultCode)),
  Effect.tap(endWith),
  Effect.provide(Layer.provideMerge(TerminalCapabilities.layer, NodeServices.layer)),
  NodeRuntime.runMain
)
