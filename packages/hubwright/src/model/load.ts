import { type Files, quoted } from "@hubwright/core"
import type { LoadedModel } from "@hubwright/core/node"
import * as Clock from "effect/Clock"
import * as Argument from "effect/cli/Argument"
import * as Flag from "effect/cli/Flag"
import * as Effect from "effect/Effect"
import * as FileSystem from "effect/FileSystem"
import * as Option from "effect/Option"
import * as Path from "effect/Path"
import * as Stdio from "effect/Stdio"
import * as Stream from "effect/Stream"
import { asMisuse } from "../disk.ts"
import { Misuse } from "../misuse.ts"

/** A model that somebody named on the command line, read as far as it can be. */
export interface Model extends Omit<LoadedModel, "files"> {
  /** As it was named: a file, a folder, or `-` for standard input. */
  readonly name: string
  /** What stands before the paths of its files to make them paths from here. */
  readonly prefix: string
  readonly files: Files
}

/** The argument that names a model. */
export const modelArgument = Argument.String("model").pipe(
  Argument.withDescription("The model: a file, a folder with a hubwright.yaml, or - for standard input.")
)

/** The same for commands that take the folder one is in, where it is left out. */
export const modelHere = modelArgument.pipe(
  Argument.withDefault("."),
  Argument.withDescription(
    "The model: a file, a folder with a hubwright.yaml, or - for standard input; the folder you are in where it is left out."
  )
)

const datePattern = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,3})?)?(?:Z|[+-]\d{2}:\d{2})?)?$/u

/** The moment by which is judged what has expired. */
export const atFlag = Flag.String("at").pipe(
  Flag.withMetavar("DATE"),
  Flag.filter(
    (text) => datePattern.test(text) && !Number.isNaN(Date.parse(text)),
    (text) => `${quoted(text)} is no date; write it as 2026-03-31 or 2026-03-31T09:00Z`
  ),
  Flag.withDescription("The day by which is judged what has expired; today where it is left out."),
  Flag.optional
)

/** The moment that was given, or now. */
export const momentOf = (at: Option.Option<string>): Effect.Effect<string> =>
  Option.match(at, {
    onSome: Effect.succeed,
    onNone: () => Effect.map(Clock.currentTimeMillis, (millis) => new Date(millis).toISOString())
  })

/** Reads the model that was named; fails where there is none. Its problems are in the result. */
export const loadModel = Effect.fnUntraced(function* (name: string, at: Option.Option<string> = Option.none()) {
  const moment = yield* momentOf(at)
  return name === "-" ? yield* readInput(moment) : yield* readDisk(name, moment)
})

/** The packs that models can name. */
const loadPacks = Effect.map(
  Effect.promise(() => import("@hubwright/packs")),
  ({ packs }) => packs
)

/** What standard input is called in messages. */
const inputName = "stdin.yaml"

const readInput = Effect.fnUntraced(function* (at: string) {
  const { stdin } = yield* Stdio.Stdio
  const { readOrganization } = yield* Effect.promise(() => import("@hubwright/core/read"))
  const files = { [inputName]: yield* Stream.mkUint8Array(stdin).pipe(Effect.mapError(asMisuse("-", "read"))) }
  const organization = readOrganization(files, { entry: inputName, at, packs: yield* loadPacks })
  const model: Model = { name: "-", prefix: "", folder: ".", entry: inputName, asked: [inputName], files, organization }
  return model
})

const readDisk = Effect.fnUntraced(function* (name: string, at: string) {
  const disk = yield* FileSystem.FileSystem
  const { join, dirname } = yield* Path.Path
  const found = yield* disk
    .stat(name)
    .pipe(
      Effect.mapError((error) =>
        error.reason._tag === "NotFound"
          ? new Misuse({ message: `there is no ${quoted(name)}`, help: "begin a model with `hubwright init`" })
          : asMisuse(name, "read")(error)
      )
    )
  const isFolder = found.type === "Directory"
  const entry = join(name, "hubwright.yaml")
  if (isFolder && !(yield* disk.exists(entry).pipe(Effect.mapError(asMisuse(entry, "read")))))
    return yield* new Misuse({
      message: `there is no hubwright.yaml in ${quoted(name)}`,
      help: "name the model's file, or begin one with `hubwright init`"
    })
  const { loadModel } = yield* Effect.promise(() => import("@hubwright/core/node"))
  const packs = yield* loadPacks
  const loaded = yield* Effect.promise(() => loadModel(name, { at, packs }))
  const above = isFolder ? name : dirname(name)
  const prefix = join(above, "/").replace(/^\.\//u, "")
  const model: Model = { name, prefix, ...loaded }
  return model
})
