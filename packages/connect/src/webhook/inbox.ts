import { DatabaseSync } from "node:sqlite"
import * as Effect from "effect/Effect"
import * as Queue from "effect/Queue"
import type * as Scope from "effect/Scope"
import * as Stream from "effect/Stream"
import { JournalError } from "../journal.ts"

/** A payload that was pushed to us, as it came. */
export interface InboxEntry {
  /** Counts up; never used twice. */
  readonly place: number
  /** How the sender tells its deliveries apart. */
  readonly id: string
  readonly bytes: Uint8Array
  readonly atMillis: number
}

/**
 * What was pushed to us and is not handled yet, on disk. A sender of webhooks repeats what got no answer and forgets what
 * got one: so the answer is given only when the payload is here.
 */
export interface Inbox {
  /** Keeps a payload; the same delivery a second time changes nothing. */
  readonly append: (id: string, bytes: Uint8Array, atMillis: number) => Effect.Effect<void, JournalError>
  /** What came behind a place, and what comes. What lies before it is deleted. */
  readonly behind: (place: number) => Stream.Stream<InboxEntry, JournalError>
}

const table = `
  pragma locking_mode = exclusive;
  pragma journal_mode = wal;
  pragma synchronous = full;
  pragma busy_timeout = 5000;
  create table if not exists inbox (
    place integer primary key autoincrement, id text not null unique, bytes blob not null, at integer not null
  ) strict;
`

/** How many entries are read at once. */
const pageSize = 64

/** Opens the inbox in a file, or in memory for `:memory:`; it is closed with the scope. */
export const openInbox = (path: string): Effect.Effect<Inbox, JournalError, Scope.Scope> =>
  Effect.gen(function* () {
    const database = yield* Effect.acquireRelease(
      reading(() => {
        const opened = new DatabaseSync(path)
        opened.exec(table)
        return opened
      }),
      (opened) => Effect.sync(() => opened.close())
    )
    const insert = database.prepare("insert or ignore into inbox (id, bytes, at) values (?, ?, ?)")
    const prune = database.prepare("delete from inbox where place <= ?")
    const page = database.prepare("select * from inbox where place > ? order by place limit ?")
    const arrived = yield* Queue.sliding<true>(1)
    const pageBehind = (place: number): Effect.Effect<readonly InboxEntry[], JournalError> =>
      Effect.flatMap(
        reading(() => page.all(place, pageSize).map(entryOf)),
        (entries) =>
          entries.length > 0
            ? Effect.succeed(entries)
            : Effect.andThen(
                Queue.take(arrived),
                Effect.suspend(() => pageBehind(place))
              )
      )
    return {
      append: (id, bytes, atMillis) =>
        Effect.andThen(
          reading(() => void insert.run(id, bytes, atMillis)),
          Queue.offer(arrived, true)
        ),
      behind: (place) =>
        Stream.unwrap(
          Effect.as(
            reading(() => void prune.run(place)),
            Stream.flattenIterable(
              Stream.unfold(place, (last) =>
                Effect.map(pageBehind(last), (entries) => [entries, entries.at(-1)?.place ?? last] as const)
              )
            )
          )
        )
    }
  })

const reading = <A>(read: () => A): Effect.Effect<A, JournalError> =>
  Effect.try({
    try: read,
    catch: (cause) => new JournalError({ message: cause instanceof Error ? cause.message : "the inbox cannot be read" })
  })

const entryOf = (row: Readonly<Record<string, unknown>>): InboxEntry => {
  const { place, id, bytes, at } = row
  return {
    place: Number(place),
    id: String(id),
    bytes: bytes instanceof Uint8Array ? bytes : new Uint8Array(),
    atMillis: Number(at)
  }
}
