// A connector to a folder: letters are files in `in`, replies are files in `out`. It is a whole connector, and a real one:
// scanners, kiosks and old systems hand things over like this.
import { link, mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises"
import { join } from "node:path"
import {
  type Arrival,
  type Attempt,
  type Capabilities,
  type Connector,
  type Cursor,
  type Outgoing,
  type PlatformError,
  type Receipt,
  Transient
} from "@hubwright/connect"
import { toInstant } from "@hubwright/core"
import * as Clock from "effect/Clock"
import * as Effect from "effect/Effect"
import * as Stream from "effect/Stream"

/** A folder as a platform. */
export interface DropFolderOptions {
  /** The channel of the organization. */
  readonly channel: string
  /**
   * The folder with `in` and `out`. A letter is named `<number>.<conversation>.txt`: by numbers of one length they are in
   * order. Whoever puts one there writes it under another name first, and then renames it, so that it is never half.
   */
  readonly folder: string
}

const platform = "drop-folder"

/** What a folder can do: routing refuses by it what could not be kept. */
const capabilities: Capabilities = {
  privateReply: true,
  publicReply: false,
  edit: false,
  delete: false,
  atMostOnce: "client-chosen-key",
  order: "by-conversation"
}

/** A connector to a folder. It waits for what is added; what cannot be read as text is set aside with its bytes. */
export const dropFolder = ({ channel, folder }: DropFolderOptions): Effect.Effect<Connector> =>
  Effect.succeed({
    platform,
    channel,
    capabilities,
    limits: [],
    ingest: (from) => lettersIn(join(folder, "in"), channel, from),
    send: (outgoing, _attempt: Attempt) => post(join(folder, "out"), outgoing)
  })

/** What fails on a disk may go well the next time. */
const tried = <Value>(operation: string, run: () => Promise<Value>): Effect.Effect<Value, PlatformError> =>
  Effect.tryPromise({
    try: run,
    catch: (cause) => {
      const code = cause instanceof Error && "code" in cause ? String(cause.code) : "unknown"
      return new Transient({ platform, operation, message: `the folder cannot be used to ${operation}: ${code}` })
    }
  })

/** The cursor is the name of the last letter: what is behind it in the order of names is new. */
const lettersIn = (inbox: string, channel: string, from: Cursor | undefined): Stream.Stream<Arrival, PlatformError> => {
  const next = (last: Cursor): Effect.Effect<readonly [readonly Arrival[], Cursor], PlatformError> =>
    Effect.gen(function* () {
      const all = yield* tried("list", () => readdir(inbox))
      const names = all.filter((name) => name > last && name.endsWith(".txt")).sort()
      const newest = names.at(-1)
      if (newest === undefined)
        return yield* Effect.delay(
          Effect.suspend(() => next(last)),
          "100 millis"
        )
      const arrivals = yield* Effect.forEach(names, (name) => letter(join(inbox, name), name, channel))
      return [arrivals, newest]
    })
  return Stream.unfold(from ?? "", next).pipe(Stream.flattenIterable)
}

const letter = (path: string, name: string, channel: string): Effect.Effect<Arrival, PlatformError> =>
  Effect.gen(function* () {
    const bytes = yield* tried("read", () => readFile(path))
    const receivedAt = toInstant(yield* Clock.currentTimeMillis)
    const raw = { mediaType: "text/plain", bytes }
    const text = textOf(bytes)
    if (text === undefined || receivedAt === undefined)
      return { kind: "unreadable", cursor: name, id: name, raw, reason: "the letter is not UTF-8" }
    const [, conversation = name] = name.split(".")
    return {
      kind: "message",
      cursor: name,
      envelope: {
        id: name,
        platform,
        activity: "Create",
        message: { channel, id: name, text, form: "direct-message", visibility: "private" },
        conversation,
        sender: { id: conversation },
        receivedAt,
        address: { conversation },
        raw
      }
    }
  })

const textOf = (bytes: Uint8Array): string | undefined => {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes)
  } catch {
    return undefined // told as unreadable, with its bytes
  }
}

/**
 * A reply is a file named by its intent. It is written under another name and then linked: the link is there as a whole
 * or not at all, and the second one fails, so that at most one reply appears however often it is sent.
 */
const post = (outbox: string, { id, answers, text }: Outgoing): Effect.Effect<Receipt, PlatformError> =>
  tried("post", async () => {
    const name = `${encodeURIComponent(id)}.json`
    const draft = join(outbox, `.${name}.${process.pid}`)
    await mkdir(outbox, { recursive: true })
    await writeFile(draft, `${JSON.stringify({ answers, text })}\n`, { flush: true })
    try {
      await link(draft, join(outbox, name))
      return { id: name, repeated: false }
    } catch (cause) {
      if (cause instanceof Error && "code" in cause && cause.code === "EEXIST") return { id: name, repeated: true }
      throw cause
    } finally {
      await rm(draft, { force: true })
    }
  })
