import { createHash } from "node:crypto"
import * as Clock from "effect/Clock"
import * as Effect from "effect/Effect"
import * as Semaphore from "effect/Semaphore"
import * as Stream from "effect/Stream"
import type { Capabilities } from "../capabilities.ts"
import type { Arrival, Connector, Cursor } from "../connector.ts"
import type { PlatformError } from "../platform-error.ts"
import { type Preset, type PresetName, presets } from "./preset.ts"
import { arrivalOf, type FileContext, readHeader } from "./read-record.ts"
import { type FileRecord, type ReadOptions, recordsOf } from "./records.ts"
import { appendReply } from "./reply-file.ts"

/** How files stand in for a platform. */
export interface FilesOptions {
  /** The channel of the organization. */
  readonly channel: string
  /** The file of messages. */
  readonly path: string
  /** By the end of its name where it is left out: a table for `.csv`, else JSON Lines. */
  readonly format?: ReadOptions["format"]
  /** Where the parts of a message are; `hubwright` where it is left out. */
  readonly preset?: PresetName | Preset
  /** Whether reading ends with the file, or waits for what is added; `end` where it is left out. */
  readonly atEnd?: ReadOptions["atEnd"]
  /** The file of JSON Lines to which replies are added. */
  readonly replies: string
}

const capabilities: Capabilities = {
  privateReply: true,
  publicReply: true,
  edit: false,
  delete: false,
  atMostOnce: "look-before-retry",
  order: "by-conversation"
}

/**
 * A file of messages as a platform: JSON Lines or a table, UTF-8. The cursor counts records and remembers how the file
 * begins: a file that begins otherwise is read from its start, and what was handled before is known by its id.
 */
export const files = (options: FilesOptions): Effect.Effect<Connector> =>
  Effect.map(Semaphore.make(1), (writing) => ({
    platform: "files",
    channel: options.channel,
    capabilities,
    limits: [],
    ingest: (from) => arrivalsOf(options, from),
    send: (outgoing, attempt) => writing.withPermits(1)(appendReply(options.replies, outgoing, attempt))
  }))

const arrivalsOf = (options: FilesOptions, from: Cursor | undefined): Stream.Stream<Arrival, PlatformError> => {
  const { channel, path, atEnd = "end", preset = "hubwright" } = options
  const format = options.format ?? (path.endsWith(".csv") ? "csv" : "jsonl")
  const [number, beginning] = (from ?? "").split(":")
  let known: { readonly beginning: string; readonly skip: number; readonly header?: FileContext["header"] } | undefined
  const read = (record: FileRecord) =>
    Effect.map(Clock.currentTimeMillis, (atMillis): Arrival | undefined => {
      if (known === undefined) {
        const now = beginningOf(record)
        const skip = now === beginning ? Number(number) : 0
        known = { beginning: now, skip, ...(format === "csv" ? { header: readHeader(record.bytes) } : {}) }
        if (format === "csv") return undefined
      }
      if (record.number <= known.skip || record.bytes.byteLength === 0) return undefined
      const cursor = `${record.number}:${known.beginning}`
      const { header } = known
      return arrivalOf(record, {
        channel,
        format,
        preset: typeof preset === "string" ? presets[preset] : preset,
        cursor,
        atMillis,
        ...(header === undefined ? {} : { header })
      })
    })
  return recordsOf({ path, format, atEnd }).pipe(
    Stream.mapEffect(read),
    Stream.filter((arrival) => arrival !== undefined)
  )
}

const beginningOf = ({ bytes }: FileRecord): string => createHash("sha256").update(bytes).digest("hex").slice(0, 16)
