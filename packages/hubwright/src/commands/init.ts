import { neutralize } from "@hubwright/core"
import * as Argument from "effect/cli/Argument"
import * as Command from "effect/cli/Command"
import * as Flag from "effect/cli/Flag"
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import * as Path from "effect/Path"
import { answer } from "../answer.ts"
import { refuseToOverwrite, writeFiles } from "../disk.ts"
import { exampleNames, readExample } from "../examples.ts"
import { entry, mark, type Page, wrap } from "../page/page.ts"
import type { InitResult } from "../results/init.ts"
import { starterModel } from "../starter-model.ts"

/** `hubwright init`: begins a model. */
export const init = Command.make(
  "init",
  {
    folder: Argument.String("folder").pipe(
      Argument.withDescription("Where the model is to be; the folder you are in where it is left out."),
      Argument.withDefault(".")
    ),
    from: Flag.Literals("from", exampleNames).pipe(
      Flag.withDescription("Begin with a copy of an example organization."),
      Flag.withMetavar("EXAMPLE"),
      Flag.optional
    ),
    force: Flag.Boolean("force").pipe(Flag.withDescription("Write over files that are there."), Flag.withDefault(false))
  },
  Effect.fnUntraced(function* ({ folder, from, force }) {
    const { resolve, basename } = yield* Path.Path
    const files = Option.isSome(from)
      ? yield* readExample(from.value)
      : { "hubwright.yaml": starterModel(basename(resolve(folder))) }
    if (!force)
      yield* refuseToOverwrite(folder, Object.keys(files), "name another folder, or say `--force` to write over it")
    const written = yield* writeFiles(folder, files)
    yield* answer({ data: { written } satisfies InitResult, text: (page) => formatWritten(page, { written, folder }) })
  })
).pipe(
  Command.withDescription("Begins a model: ten lines that already give a page worth reading, or a copy of an example."),
  Command.withExamples([
    { command: "hubwright init acme", description: "Begin a model in the folder acme" },
    { command: "hubwright init --from pharma", description: "Copy an example into the folder you are in" }
  ])
)

const formatWritten = (
  page: Page,
  { written, folder }: { readonly written: readonly string[]; readonly folder: string }
): string => {
  const name = neutralize(/^[\w./-]+$/u.test(folder) ? folder : `'${folder.replaceAll("'", String.raw`'\''`)}'`)
  const next = [
    [`hubwright check ${name}`, "find what is wrong with it"],
    [`hubwright show ${name}`, "see what it says, in tables"],
    [`hubwright report ${name}`, "write a page to show"]
  ] as const
  const at = Math.max(...next.map(([command]) => command.length)) + 4
  return [
    wrap(page, `Wrote ${written.map(neutralize).join(", ")}.`),
    "",
    mark(page, "heading", "Next"),
    ...next.map(([command, text]) =>
      entry(page, { label: `  ${mark(page, "command", command)}`, text, at: Math.min(at, 50) })
    )
  ].join("\n")
}
