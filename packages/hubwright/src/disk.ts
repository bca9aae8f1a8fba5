import { neutralize, quoted } from "@hubwright/core"
import * as Flag from "effect/cli/Flag"
import * as Effect from "effect/Effect"
import * as FileSystem from "effect/FileSystem"
import * as Path from "effect/Path"
import type { PlatformError } from "effect/PlatformError"
import { Misuse } from "./misuse.ts"

/** Reads a file that somebody named. */
export const readBytes = Effect.fnUntraced(function* (path: string) {
  const disk = yield* FileSystem.FileSystem
  return yield* disk.readFile(path).pipe(Effect.mapError(asMisuse(path, "read")))
})

/** What stands at a path that is written to: a file keeps its mode and its links; a device or pipe is written as it is. */
interface Place {
  /** Where the file really is, behind links. */
  readonly path: string
  /** The permissions of a file that is there. */
  readonly mode?: number
  readonly isDevice: boolean
}

const placeAt = Effect.fnUntraced(function* (path: string) {
  const disk = yield* FileSystem.FileSystem
  const found = disk.realPath(path).pipe(
    Effect.flatMap((real) =>
      Effect.map(
        disk.stat(real),
        ({ mode, type }): Place => ({
          path: real,
          mode: mode & 0o777,
          isDevice: type !== "File" && type !== "Directory"
        })
      )
    )
  )
  return yield* found.pipe(
    Effect.catchIf(
      ({ reason }) => reason._tag === "NotFound",
      () => Effect.succeed<Place>({ path, isDevice: false })
    ),
    Effect.mapError(asMisuse(path, "write"))
  )
})

/** Puts content into a file: beside it first, under another name, with the permissions that the file has. */
const writeDraft = Effect.fnUntraced(function* (
  { path, draft, mode }: Place & { readonly draft: string },
  content: string | Uint8Array
) {
  const disk = yield* FileSystem.FileSystem
  const { dirname } = yield* Path.Path
  const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content
  yield* disk.makeDirectory(dirname(path), { recursive: true })
  yield* disk.writeFile(draft, bytes, mode === undefined ? {} : { mode })
  if (mode !== undefined) yield* disk.chmod(draft, mode)
})

/**
 * Writes files into a folder, which is made where it is not there: first all of them under other names, then each in
 * its place, so that nothing half-done is left behind where one cannot be written. Files that are there keep their
 * permissions, and links to them stay links. Gives their paths.
 */
export const writeFiles = Effect.fnUntraced(function* (
  folder: string,
  files: { readonly [path: string]: string | Uint8Array }
) {
  const disk = yield* FileSystem.FileSystem
  const { join } = yield* Path.Path
  const drafts = yield* Effect.forEach(Object.entries(files), ([name, content]) =>
    Effect.map(placeAt(join(folder, name)), (place) => ({
      ...place,
      named: join(folder, name),
      draft: place.isDevice ? place.path : `${place.path}.hubwright-${process.pid}.tmp`,
      content
    }))
  )
  const moved = drafts.filter(({ isDevice }) => !isDevice)
  const discard = Effect.forEach(moved, ({ draft }) => disk.remove(draft, { force: true }))
  for (const { content, ...place } of drafts)
    yield* writeDraft(place, content).pipe(
      Effect.mapError(asMisuse(place.named, "write")),
      Effect.onError(() => Effect.ignore(discard))
    )
  for (const { path, named, draft } of moved)
    yield* disk.rename(draft, path).pipe(
      Effect.mapError(asMisuse(named, "write")),
      Effect.onError(() => Effect.ignore(discard))
    )
  return drafts.map(({ named }) => named)
})

/** Fails where one of some files of a folder is there already. */
export const refuseToOverwrite = Effect.fnUntraced(function* (folder: string, files: readonly string[], help: string) {
  const disk = yield* FileSystem.FileSystem
  const { join } = yield* Path.Path
  for (const file of files) {
    const path = join(folder, file)
    const isThere = yield* disk.exists(path).pipe(Effect.mapError(asMisuse(path, "write")))
    if (isThere) return yield* new Misuse({ message: `${quoted(path)} is there already`, help })
  }
})

/** Fails where a path is that of a file a model is read from, which what is written would take the place of. */
export const refuseModelFile = Effect.fnUntraced(function* (
  output: string,
  { folder, files }: { readonly folder: string; readonly files: { readonly [path: string]: unknown } }
) {
  const { resolve } = yield* Path.Path
  if (!Object.keys(files).some((file) => resolve(folder, file) === resolve(output))) return
  return yield* new Misuse({
    message: `${quoted(output)} is a file of the model itself`,
    help: "name another file with `-o`"
  })
})

/** Says in plain words why a file could not be read or written. */
export const asMisuse =
  (path: string, deed: "read" | "write") =>
  ({ reason }: PlatformError): Misuse => {
    switch (reason._tag) {
      case "NotFound":
        return new Misuse({ message: `there is no ${quoted(path)}` })
      case "PermissionDenied":
        return new Misuse({
          message: `${quoted(path)} cannot be ${deed === "read" ? "read" : "written"}: permission denied`
        })
      case "AlreadyExists":
        return new Misuse({
          message: `${quoted(path)} cannot be made: there is a file where a folder would have to be`
        })
      case "BadResource":
        return new Misuse({ message: `${quoted(path)} is a folder, or stands in a file, not a folder` })
      default:
        return new Misuse({
          message: `${quoted(path)} cannot be ${deed === "read" ? "read" : "written"}: ${neutralize(reason.message)}`
        })
    }
  }

/** The flag `-o`, for what is written to a file. */
export const outputFlag = (description: string) =>
  Flag.String("output").pipe(
    Flag.withAlias("o"),
    Flag.withMetavar("FILE"),
    Flag.withDescription(description),
    Flag.optional
  )

/** Writes one file and gives its path. */
export const writeFile = Effect.fnUntraced(function* (path: string, content: string) {
  const { basename, dirname } = yield* Path.Path
  yield* writeFiles(dirname(path), { [basename(path)]: content })
  return path
})
