import { type Files, quoted } from "@hubwright/core"
import * as Argument from "effect/cli/Argument"
import * as Command from "effect/cli/Command"
import * as Flag from "effect/cli/Flag"
import * as Effect from "effect/Effect"
import * as FileSystem from "effect/FileSystem"
import * as Option from "effect/Option"
import * as Path from "effect/Path"
import { answer } from "../answer.ts"
import { asMisuse, readBytes, writeFiles } from "../disk.ts"
import { tableKinds } from "../import/columns.ts"
import { isEncoding } from "../import/decode-text.ts"
import type { SheetUse } from "../import/table.ts"
import { Misuse } from "../misuse.ts"
import { loadModel } from "../model/load.ts"
import { checkedValue, organizationOf } from "../model/organization.ts"
import type { ImportResult } from "../results/import.ts"

/** `hubwright import`: takes over what clients send. */
export const importFiles = Command.make(
  "import",
  {
    files: Argument.String("file").pipe(
      Argument.withDescription("A workbook (.xlsx, all its sheets), or CSV in any delimiter and encoding."),
      Argument.atLeast(1)
    ),
    into: Flag.String("into").pipe(
      Flag.withMetavar("FOLDER"),
      Flag.withDescription("The folder of the model, which must be named; one is begun where there is none.")
    ),
    sheets: Flag.String("sheet").pipe(
      Flag.withMetavar("NAME=KIND"),
      Flag.withDescription(
        "What a sheet is, or a CSV file by its name without ending: people, departments, channels, ties or ignore. May be given several times."
      ),
      Flag.atLeast(0)
    ),
    encoding: Flag.String("encoding").pipe(
      Flag.withMetavar("NAME"),
      Flag.filter(isEncoding, (name) => `${quoted(name)} is no encoding; try windows-1250 or macintosh`),
      Flag.withDescription("The encoding of CSV files, such as windows-1250, where it is not recognized."),
      Flag.optional
    ),
    dryRun: Flag.Boolean("dry-run").pipe(
      Flag.withDescription("Say what would change, and write nothing."),
      Flag.withDefault(false)
    )
  },
  Effect.fnUntraced(function* ({ files, into, sheets, encoding, dryRun }) {
    const useOf = yield* usesOf(sheets)
    const contents = yield* Effect.forEach(files, (name) => Effect.map(readBytes(name), (bytes) => ({ name, bytes })))
    const { planImport } = yield* Effect.promise(() => import("../import/plan-import.ts"))
    const { readTables } = yield* Effect.promise(() => import("../import/read-tables.ts"))
    const { tables, unplaced } = yield* Effect.promise(() =>
      readTables(contents, { useOf, ...(Option.isNone(encoding) ? {} : { encoding: encoding.value }) })
    )
    const { basename, join, resolve } = yield* Path.Path
    const before = yield* modelIn(into)
    const target = { before, folder: basename(resolve(into)), sources: files }
    const plan = yield* checkedValue(planImport(tables, target), {
      prefix: join(into, "/"),
      files: before?.files ?? {}
    })
    const written = dryRun ? [] : yield* writeFiles(into, plan.files)
    const data: ImportResult = { into, written, ...plan.result, unplaced: [...plan.result.unplaced, ...unplaced] }
    const { formatImport } = yield* Effect.promise(() => import("../import/format-import.ts"))
    yield* answer({
      data,
      text: (page) => formatImport(page, data),
      verdict: tables.length === 0 ? "problems" : "fine"
    })
  })
).pipe(
  Command.withDescription(
    "Takes over what clients send: staff lists, departments, channels and ties, with headers in English, German, Spanish or French, and names or e-mail addresses in place of ids. Whoever is in the model keeps their id; nothing is removed; every row that found no place is listed with its reason."
  ),
  Command.withShortDescription("Takes over what clients send: staff lists in Excel or CSV."),
  Command.withExamples([
    { command: "hubwright import staff.xlsx --into acme", description: "Begin or update the model in acme" },
    {
      command: "hubwright import staff.csv accounts.csv --into acme --dry-run",
      description: "Only say what would change"
    },
    { command: "hubwright import staff.xlsx --into acme --sheet Tabelle1=people", description: "Say what a sheet is" }
  ])
)

/** The model that is in a folder already: its organization and its files; nothing where there is none. */
const modelIn = Effect.fnUntraced(function* (folder: string) {
  const disk = yield* FileSystem.FileSystem
  const { join } = yield* Path.Path
  const entry = join(folder, "hubwright.yaml")
  if (!(yield* disk.exists(entry).pipe(Effect.mapError(asMisuse(entry, "read"))))) return undefined
  const model = yield* loadModel(folder)
  const organization = yield* organizationOf(model)
  const files: Files = model.files
  return { organization, files }
})

const usesOf = Effect.fnUntraced(function* (given: readonly string[]) {
  const known: readonly SheetUse[] = [...tableKinds, "ignore"]
  const uses = new Map<string, SheetUse>()
  for (const text of given) {
    const at = text.lastIndexOf("=")
    const use = known.find((kind) => kind === text.slice(at + 1))
    if (at <= 0 || use === undefined)
      return yield* new Misuse({
        message: `${quoted(text)} does not say what a sheet is`,
        help: `write it as NAME=KIND with one of ${known.join(", ")}`
      })
    uses.set(text.slice(0, at).toLowerCase(), use)
  }
  return (name: string) => uses.get(name.toLowerCase())
})
