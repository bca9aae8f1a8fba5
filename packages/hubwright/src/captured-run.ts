import * as NodeServices from "@effect/platform-node/NodeServices"
import * as Console from "effect/Console"
import * as TerminalCapabilities from "effect/cli/TerminalCapabilities"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Stdio from "effect/Stdio"
import * as Stream from "effect/Stream"
import { type ExitCode, run } from "./program.ts"

/** How the command line ended, and what it printed. */
export interface CapturedRun {
  readonly code: ExitCode
  readonly stdout: string
  readonly stderr: string
}

/** Runs the command line in this process as `main.ts` does, with what it prints caught: for tests and for the reference. */
export const capturedRun = (
  args: readonly string[],
  { input = "", colors = "left out" }: { readonly input?: string; readonly colors?: "shown" | "left out" } = {}
): Promise<CapturedRun> => {
  const stdout: string[] = []
  const stderr: string[] = []
  const caught: Console.Console = Object.assign(Object.create(console), {
    log: (...words: readonly unknown[]) => stdout.push(words.join(" ")),
    error: (...words: readonly unknown[]) => stderr.push(words.join(" "))
  })
  const terminal = { canColor: colors === "shown", canAnimate: false, canPrompt: false }
  const stdio = Stdio.layerTest({ stdin: Stream.make(new TextEncoder().encode(input)) })
  return run(args, { version: "0.0.0" }).pipe(
    Effect.map((code) => ({ code, stdout: stdout.join("\n"), stderr: stderr.join("\n") })),
    Effect.provideService(Console.Console, caught),
    Effect.provideService(TerminalCapabilities.TerminalCapabilities, terminal),
    Effect.provide(Layer.merge(NodeServices.layer, stdio)),
    Effect.runPromise
  )
}
