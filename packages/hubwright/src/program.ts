import { neutralize } from "@hubwright/core"
import * as Console from "effect/Console"
import * as CliConfig from "effect/cli/CliConfig"
import * as CliOutput from "effect/cli/CliOutput"
import * as Command from "effect/cli/Command"
import * as GlobalFlag from "effect/cli/GlobalFlag"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import { currentPage } from "./answer.ts"
import { hubwright } from "./commands/hubwright.ts"
import { formatHelp } from "./help/format.ts"
import { formatRefusal, refusalOf } from "./help/refusal.ts"
import { mark } from "./page/page.ts"

/** How the command line ends: all is well, problems were found, or it cannot be used like that. */
export type ExitCode = 0 | 1 | 2

/**
 * Runs the command line with the given arguments, and gives its exit code. What it prints goes through `Console`;
 * whether there are colors is the terminal's to say.
 */
export const run = (args: readonly string[], { version }: { readonly version: string }) =>
  Command.runWith(hubwright, { version })(args).pipe(
    Effect.as<ExitCode>(0),
    Effect.catchTags({
      ProblemsFound: () => Effect.succeed<ExitCode>(1),
      Misuse: (refusal) =>
        Effect.gen(function* () {
          const page = yield* currentPage
          yield* Console.error([refusal, ...(refusal.others ?? [])].map((one) => formatRefusal(page, one)).join("\n"))
          return 2 as const
        }),
      ShowHelp: ({ errors }) => Effect.succeed<ExitCode>(errors.length === 0 ? 0 : 2)
    }),
    Effect.provide(Layer.merge(CliOutput.layerPresenter({ present }), builtInFlags))
  )

/** The flags that every command has besides `--json`. */
export const builtInFlags = CliConfig.layer({ builtIns: [GlobalFlag.Help, GlobalFlag.Version, GlobalFlag.Completions] })

const present = Effect.fnUntraced(function* (event: CliOutput.Presenter.Event) {
  const page = yield* currentPage
  switch (event._tag) {
    case "Help":
      return yield* Console.log(formatHelp(page, event.helpDoc))
    case "Version":
      return yield* Console.log(event.version)
    case "InvalidInvocation": {
      const refusals = event.errors.map((error) => formatRefusal(page, refusalOf(error, event.helpDoc)))
      const more = `See ${mark(page, "command", `${event.commandPath.join(" ")} --help`)}.`
      return yield* Console.error([...refusals, more].join("\n"))
    }
  }
})

/** What is printed where the command line fails by its own fault. */
export const formatFault = (defect: unknown, version: string): string =>
  [
    `hubwright ${version} failed, and that is its own fault, not yours. Please report what you ran, and this:`,
    neutralizeLines(defect instanceof Error ? (defect.stack ?? defect.message) : String(defect))
  ].join("\n\n")

const neutralizeLines = (text: string): string => text.split("\n").map(neutralize).join("\n")
