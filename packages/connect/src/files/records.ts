import { open } from "node:fs/promises"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Stream from "effect/Stream"
import { Forbidden, Invalid, NotFound, type PlatformError, Transient } from "../platform-error.ts"

/** A record of a file: a line of JSON Lines, or a row of a table, which can span lines inside quotes. */
export interface FileRecord {
  /** From 1; the header of a table counts. */
  readonly number: number
  readonly bytes: Uint8Array
}

/** How a file is read. */
export interface ReadOptions {
  readonly path: string
  readonly format: "jsonl" | "csv"
  /** What happens at the end: reading ends, or waits for what is added. */
  readonly atEnd: "end" | "wait"
}

/** A record that is longer is cut there: a quote that is never closed must not swallow the file. */
const mostBytes = 1_048_576
const chunkBytes = 65_536
const pollEvery = Duration.millis(100)

const newline = 0x0a
const quote = 0x22

/** What is known between two chunks. */
interface Reading {
  readonly offset: number
  readonly number: number
  /** What was read of the record that is not complete. */
  readonly rest: Uint8Array
  readonly isOver: boolean
}

/** The records of a file, in order. A last line without its end counts as a record only where reading ends there. */
export const recordsOf = (options: ReadOptions): Stream.Stream<FileRecord, PlatformError> =>
  Stream.unfold({ offset: 0, number: 1, rest: new Uint8Array(), isOver: false }, (reading: Reading) =>
    reading.isOver ? Effect.succeed(undefined) : nextChunk(options, reading)
  ).pipe(Stream.flattenIterable)

const nextChunk = (
  options: ReadOptions,
  reading: Reading
): Effect.Effect<readonly [readonly FileRecord[], Reading] | undefined, PlatformError> =>
  Effect.flatMap(readChunk(options.path, reading.offset), (chunk) => {
    if (chunk.byteLength === 0) {
      if (options.atEnd === "wait")
        return Effect.delay(
          Effect.suspend(() => nextChunk(options, reading)),
          pollEvery
        )
      const last = reading.rest.byteLength === 0 ? [] : [{ number: reading.number, bytes: reading.rest }]
      return Effect.succeed([last, { ...reading, isOver: true }] as const)
    }
    const { records, rest } = split(Buffer.concat([reading.rest, chunk]), options.format)
    return Effect.succeed([
      records.map((bytes, index) => ({ number: reading.number + index, bytes })),
      {
        offset: reading.offset + chunk.byteLength,
        number: reading.number + records.length,
        rest,
        isOver: false
      }
    ] as const)
  })

const readChunk = (path: string, offset: number): Effect.Effect<Uint8Array, PlatformError> =>
  Effect.tryPromise({
    try: async () => {
      const file = await open(path, "r")
      try {
        const { buffer, bytesRead } = await file.read(Buffer.alloc(chunkBytes), 0, chunkBytes, offset)
        return buffer.subarray(0, bytesRead)
      } finally {
        await file.close()
      }
    },
    catch: (cause) => fileError("read", cause)
  })

/** The error of a file operation. */
export const fileError = (operation: string, cause: unknown): PlatformError => {
  const code = cause instanceof Error && "code" in cause ? String(cause.code) : "unknown"
  const about = { platform: "files", operation, message: `the file cannot be used to ${operation}: ${code}` }
  if (code === "ENOENT") return new NotFound(about)
  if (code === "EACCES" || code === "EPERM" || code === "EROFS") return new Forbidden(about)
  return code === "EISDIR" || code === "ENOTDIR" ? new Invalid(about) : new Transient(about)
}

/** The complete records in a piece of a file, without their line ends, and what follows them. A line end inside quotes ends no row. */
const split = (
  bytes: Uint8Array,
  format: ReadOptions["format"]
): { readonly records: readonly Uint8Array[]; readonly rest: Uint8Array } => {
  const records: Uint8Array[] = []
  let start = 0
  let isQuoted = false
  for (let at = 0; at < bytes.byteLength; at++) {
    const byte = bytes[at]
    if (byte === quote && format === "csv") isQuoted = !isQuoted
    if (byte !== newline || (isQuoted && at - start < mostBytes)) continue
    records.push(bytes.subarray(start, bytes[at - 1] === 0x0d && at > start ? at - 1 : at))
    start = at + 1
    isQuoted = false
  }
  return { records, rest: bytes.subarray(start) }
}
