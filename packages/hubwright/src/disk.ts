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

/**
 * Writes files into a folder, which is made where it is not there: first all of them under other names, then each in
 * its place, so that nothing half-done is left behind where one cannot be written. Gives their paths.
 */
export const writeFiles = Effect.fnUntraced(function* (
  folder: string,
  files: { readonly [path: string]: string | Uint8Array }
) {
  const disk = yield* FileSystem.FileSystem
  const { join, dirname } = yield* Path.Path
  const drafts = Object.entries(files).map(([name, content]) => {
    const path = join(folder, name)
    return { path, draft: `${path}.hubwright-${process.pid}.tmp`, content }
  })
  const discard = Effect.forEach(drafts, ({ draft }) => disk.remove(draft, { force: true }))
  for (const { path, draft, content } of drafts) {
    const write = typeof content === "string" ? disk.writeFileString(draft, content) : disk.writeFile(draft, content)
    yield* disk.makeDirectory(dirname(path), { recursive: true }).pipe(
      Effect.andThen(write),
      Effect.mapError(asMisuse(path, "write")),
      Effect.onError(() => Effect.ignore(discard))
    )
  }
  for (const { path, draft } of drafts)
    yield* disk.rename(draft, path).pipe(
      Effect.mapError(asMisuse(path, "write")),
      Effect.onError(() => Effect.ignore(discard))
    )
  return drafts.map(({ path }) => path)
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
      case "BadResource":
        return new Misuse({ message: `${quoted(path)} is a folder, not a file` })
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
