import * as NodeServices from "@effect/platform-node/NodeServices"
import * as CliOutput from "effect/cli/CliOutput"
import * as Command from "effect/cli/Command"
import type { HelpDoc } from "effect/cli/HelpDoc"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import { hubwright } from "../commands/hubwright.ts"
import { builtInFlags } from "../program.ts"

/** The help of the command line and of every command, outer ones first, as `--help` would show it. */
export const collectHelp = (): readonly HelpDoc[] => pathsOf(hubwright, []).map(helpAt)

const pathsOf = (command: Command.Command.Any, above: readonly string[]): readonly (readonly string[])[] => {
  const below = command.subcommands.flatMap(({ commands }) => commands)
  return [above, ...below.flatMap((sub) => pathsOf(sub, [...above, sub.name]))]
}

const helpAt = (path: readonly string[]): HelpDoc => {
  let help: HelpDoc | undefined
  const present = (event: CliOutput.Presenter.Event) =>
    Effect.sync(() => {
      if (event._tag === "Help") help = event.helpDoc
    })
  Command.runWith(hubwright, { version: "" })([...path, "--help"]).pipe(
    Effect.provide(Layer.mergeAll(CliOutput.layerPresenter({ present }), builtInFlags, NodeServices.layer)),
    Effect.runSync
  )
  if (help === undefined) throw new Error(`${path.join(" ")} has no help`)
  return help
}
