import { type Files, neutralize } from "@hubwright/core"
import * as Console from "effect/Console"
import * as Argument from "effect/cli/Argument"
import * as Command from "effect/cli/Command"
import * as Flag from "effect/cli/Flag"
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import { answer, currentPage, Json } from "../answer.ts"
import { readBytes, refuseToOverwrite, writeFiles } from "../disk.ts"
import { Misuse } from "../misuse.ts"
import { formatChange } from "../model/differences.ts"
import { atFlag, loadModel, type Model, modelArgument, momentOf } from "../model/load.ts"
import { checkedValue, organizationOf } from "../model/organization.ts"
import { formatModelProblems } from "../model/problems.ts"
import { wrap } from "../page/page.ts"
import type { ChangeApplyResult } from "../results/change.ts"

const changeArgument = Argument.String("change").pipe(
  Argument.withDescription("The change file, such as to-dandelion.change.yaml.")
)

/** Reads a model and a change file, and works out what the one makes of the other. */
const readBoth = Effect.fnUntraced(function* (input: {
  readonly change: string
  readonly model: string
  readonly at: Option.Option<string>
}) {
  const model = yield* loadModel(input.model, input.at)
  const organization = yield* organizationOf(model)
  const file: Files = { [input.change]: yield* readBytes(input.change) }
  const { applyChangeFile } = yield* Effect.promise(() => import("../model/change-file.ts"))
  const applied = applyChangeFile(file, organization, { at: yield* momentOf(input.at) })
  const found = yield* checkedValue(applied, { prefix: "", files: file })
  const page = yield* currentPage
  const warnings = formatModelProblems(
    { prefix: "", files: file },
    found.problems,
    page.colors === "shown" ? "ansi" : "plain"
  )
  if (warnings !== "" && !(yield* Json)) yield* Console.error(`${warnings}\n`)
  return { model, ...found }
})

const describe = Command.make(
  "describe",
  { change: changeArgument, model: modelArgument, at: atFlag },
  Effect.fnUntraced(function* (input) {
    const { told } = yield* readBoth(input)
    yield* answer({ data: told, text: (page) => formatChange(page, told) })
  })
).pipe(
  Command.withDescription(
    "Says what a change would bring about in a model, in words, and checks that it can be applied."
  ),
  Command.withExamples([
    { command: "hubwright change describe to-dandelion.change.yaml acme", description: "What would it do?" }
  ])
)

const apply = Command.make(
  "apply",
  {
    change: changeArgument,
    model: modelArgument,
    write: Flag.Boolean("write").pipe(
      Flag.withDescription("Write the changed files of the model in their place."),
      Flag.withDefault(false)
    ),
    output: Flag.String("output").pipe(
      Flag.withAlias("o"),
      Flag.withMetavar("FOLDER"),
      Flag.withDescription("Write the whole model as it is after the change into another folder."),
      Flag.optional
    ),
    force: Flag.Boolean("force").pipe(
      Flag.withDescription("With -o, write over files that are there."),
      Flag.withDefault(false)
    ),
    diff: Flag.Boolean("diff").pipe(
      Flag.withDescription("Print the changed lines, as a unified diff, and write nothing."),
      Flag.withDefault(false)
    ),
    at: atFlag
  },
  Effect.fnUntraced(function* ({ write, output, force, diff, ...input }) {
    const ways = [write, Option.isSome(output), diff].filter(Boolean)
    if (ways.length > 1) return yield* new Misuse({ message: "`--write`, `-o` and `--diff` exclude each other" })
    if (write && input.model === "-")
      return yield* new Misuse({
        message: "standard input cannot be written",
        help: "name a folder with `-o`, or use `--diff`"
      })
    const { model, change, told } = yield* readBoth(input)
    if (Option.isSome(output) && !force)
      yield* refuseToOverwrite(
        output.value,
        Object.keys(model.files),
        "name another folder, or say `--force` to write over it"
      )
    const { changedFiles, unifiedDiff } = yield* Effect.promise(() => import("../model/change-file.ts"))
    const changed = yield* checkedValue(changedFiles(model, change), model)
    const data: ChangeApplyResult = {
      ...told,
      changed: Object.keys(changed),
      written: yield* writeResult(model, changed, { write, output }),
      diff: diff ? unifiedDiff(model.files, changed) : null
    }
    yield* answer({
      data,
      text: (page) => data.diff?.trimEnd() ?? [formatChange(page, data), "", wrap(page, written(data))].join("\n")
    })
  })
).pipe(
  Command.withDescription(
    "Applies a change to a model. Without a flag it only says what would change; comments, order and layout of what it does not touch stay."
  ),
  Command.withShortDescription("Applies a change to a model."),
  Command.withExamples([
    { command: "hubwright change apply to-dandelion.change.yaml acme", description: "Look first" },
    { command: "hubwright change apply to-dandelion.change.yaml acme --diff", description: "Line by line" },
    {
      command: "hubwright change apply to-dandelion.change.yaml acme -o acme-after",
      description: "Make a copy to compare"
    },
    { command: "hubwright change apply to-dandelion.change.yaml acme --write", description: "Do it" }
  ])
)

/** `hubwright change`: looks at reorganizations and other changes, and applies them. */
export const change = Command.make("change").pipe(
  Command.withDescription(
    "Looks at reorganizations and other changes, kept as files of their own, and applies them to a model."
  ),
  Command.withShortDescription("Describes a reorganization kept as a file, or applies it."),
  Command.withExamples([
    { command: "hubwright change describe to-dandelion.change.yaml acme", description: "What would it do?" },
    { command: "hubwright change apply to-dandelion.change.yaml acme --write", description: "Do it" }
  ]),
  Command.withSubcommands([describe, apply])
)

const writeResult = Effect.fnUntraced(function* (
  model: Model,
  changed: Files,
  { write, output }: { readonly write: boolean; readonly output: Option.Option<string> }
) {
  if (write) {
    yield* writeFiles(model.folder, changed)
    return Object.keys(changed).map((path) => `${model.prefix}${path}`)
  }
  return Option.isSome(output) ? yield* writeFiles(output.value, { ...model.files, ...changed }) : []
})

const written = ({ written, changed }: ChangeApplyResult): string =>
  written.length > 0
    ? `Wrote ${written.map(neutralize).join(", ")}.`
    : changed.length === 0
      ? "No file changes."
      : `Nothing was written; --write changes ${changed.map(neutralize).join(", ")}.`
