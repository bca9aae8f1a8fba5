import { DatabaseSync, type SQLInputValue } from "node:sqlite"
import * as Clock from "effect/Clock"
import * as Context from "effect/Context"
import * as Data from "effect/Data"
import * as Effect from "effect/Effect"
import * as Schema from "effect/Schema"
import type * as Scope from "effect/Scope"
import { type Cursor, Receipt } from "./connector.ts"
import { Outgoing } from "./outgoing.ts"

/** The journal cannot be read or written: the disk, the file, or what somebody else wrote into it. */
export class JournalError extends Data.TaggedError("JournalError")<{ readonly message: string }> {}

/** What is kept of one envelope that was handled, in one step or not at all. */
export interface Settlement {
  readonly channel: string
  /** The envelope that was handled or set aside; absent where only the cursor moves. */
  readonly handled?: string
  /** The cursor behind which nothing is open, where that changed. */
  readonly cursor?: Cursor
  readonly planned?: readonly Outgoing[]
  readonly quarantined?: Quarantined
}

/** A payload that could not be understood, with its bytes as they came. */
export interface Quarantined {
  readonly id: string
  readonly reason: string
  readonly mediaType: string
  readonly bytes: Uint8Array
}

/** Where something that is to be sent stands. `failed` is not tried again by itself. */
export type SendingState = "planned" | "attempted" | "sent" | "failed"

/** Something that is to be sent, or was. */
export interface Sending {
  readonly outgoing: Outgoing
  readonly state: SendingState
  /** How often it may have reached the platform. */
  readonly attempts: number
  readonly receipt?: Receipt
  /** Why it failed. */
  readonly reason?: string
}

/**
 * What must outlive the process: how far each channel was read, what was handled, what is to be sent and what became of it.
 * One file; every operation is one transaction. Texts are forgotten when they are sent.
 */
export interface Journal {
  readonly cursor: (channel: string) => Effect.Effect<Cursor | undefined, JournalError>
  readonly wasHandled: (channel: string, id: string) => Effect.Effect<boolean, JournalError>
  readonly settle: (settlement: Settlement) => Effect.Effect<void, JournalError>
  /** What is neither sent nor failed, in the order it was planned. */
  readonly outstanding: (channel: string) => Effect.Effect<readonly Sending[], JournalError>
  readonly sending: (channel: string, id: string) => Effect.Effect<Sending | undefined, JournalError>
  /** Notes that it is about to reach the platform; gives how often that may have happened before. */
  readonly attempt: (channel: string, id: string) => Effect.Effect<number, JournalError>
  readonly sent: (channel: string, id: string, receipt: Receipt) => Effect.Effect<void, JournalError>
  readonly failed: (channel: string, id: string, reason: string) => Effect.Effect<void, JournalError>
  readonly quarantined: (channel: string) => Effect.Effect<readonly Quarantined[], JournalError>
  /** Forgets what was handled and sent before a moment, in milliseconds since 1970: then a copy that old would count as new. */
  readonly forget: (beforeMillis: number) => Effect.Effect<void, JournalError>
}

/** The journal as an Effect service. */
export const Journal = Context.Service<Journal>("@hubwright/connect/Journal")

const tables = `
  pragma locking_mode = exclusive;
  pragma journal_mode = wal;
  pragma synchronous = normal;
  pragma busy_timeout = 5000;
  create table if not exists read (channel text primary key, cursor text not null) strict, without rowid;
  create table if not exists handled (
    channel text not null, id text not null, at integer not null, primary key (channel, id)
  ) strict, without rowid;
  create table if not exists sending (
    place integer primary key, channel text not null, id text not null, state text not null, attempts integer not null,
    outgoing text not null, receipt text, reason text, at integer not null, unique (channel, id)
  ) strict;
  pragma user_version = 1;
  create index if not exists outstanding on sending (channel, place) where state in ('planned', 'attempted');
  create table if not exists quarantine (
    channel text not null, id text not null, reason text not null, media_type text not null, bytes blob not null,
    primary key (channel, id)
  ) strict;
`

/**
 * Opens the journal in a file, or in memory for `:memory:`; it is closed with the scope. One process at a time can have it. With the write-ahead log a killed
 * process loses nothing; a machine without power can lose the last moments, but only all tables together, as if they had
 * not happened yet.
 */
export const openJournal = (path: string): Effect.Effect<Journal, JournalError, Scope.Scope> =>
  Effect.map(
    Effect.acquireRelease(
      reading(() => {
        const database = new DatabaseSync(path)
        refuseNewer(database)
        database.exec(tables)
        return database
      }),
      (database) => Effect.sync(() => database.close())
    ),
    journalOf
  )

/** The version of the format; older ones are read for ever. */
const version = 1

const refuseNewer = (database: DatabaseSync): void => {
  const found = Number(database.prepare("pragma user_version").get()?.user_version ?? 0)
  if (found > version) throw new Error(`the journal is of version ${found}, and this software knows ${version}`)
}

const reading = <A>(read: () => A): Effect.Effect<A, JournalError> =>
  Effect.try({
    try: read,
    catch: (cause) =>
      new JournalError({ message: cause instanceof Error ? cause.message : "the journal cannot be read" })
  })

const statementsOf = (database: DatabaseSync) => ({
  cursor: database.prepare("select cursor from read where channel = ?"),
  move: database.prepare("insert into read values (?, ?) on conflict (channel) do update set cursor = excluded.cursor"),
  wasHandled: database.prepare("select 1 from handled where channel = ? and id = ?"),
  handle: database.prepare("insert or ignore into handled values (?, ?, ?)"),
  plan: database.prepare(
    "insert or ignore into sending (channel, id, state, attempts, outgoing, at) values (?, ?, 'planned', 0, ?, ?)"
  ),
  quarantine: database.prepare("insert or ignore into quarantine values (?, ?, ?, ?, ?)"),
  outstanding: database.prepare(
    "select * from sending where channel = ? and state in ('planned', 'attempted') order by place"
  ),
  sending: database.prepare("select * from sending where channel = ? and id = ?"),
  attempt: database.prepare(
    "update sending set state = 'attempted', attempts = attempts + 1 where channel = ? and id = ? returning attempts - 1 as before"
  ),
  sent: database.prepare(
    "update sending set state = 'sent', receipt = ?, outgoing = json_set(outgoing, '$.text', '') where channel = ? and id = ?"
  ),
  failed: database.prepare("update sending set state = 'failed', reason = ? where channel = ? and id = ?"),
  quarantined: database.prepare("select * from quarantine where channel = ?"),
  forgetHandled: database.prepare("delete from handled where at < ?"),
  forgetSent: database.prepare("delete from sending where at < ? and state in ('sent', 'failed')")
})

const journalOf = (database: DatabaseSync): Journal => {
  const statement = statementsOf(database)
  const together = (work: () => void): void => {
    database.exec("begin immediate")
    try {
      work()
      database.exec("commit")
    } catch (cause) {
      database.exec("rollback")
      throw cause
    }
  }
  const settle = ({ channel, handled, cursor, planned = [], quarantined }: Settlement, at: number): void =>
    together(() => {
      if (handled !== undefined) statement.handle.run(channel, handled, at)
      for (const outgoing of planned) statement.plan.run(channel, outgoing.id, JSON.stringify(outgoing), at)
      if (quarantined !== undefined) {
        const { id, reason, mediaType, bytes } = quarantined
        statement.quarantine.run(channel, id, reason, mediaType, bytes)
      }
      if (cursor !== undefined) statement.move.run(channel, cursor)
    })
  const run = (work: () => void): Effect.Effect<void, JournalError> => reading(work)
  return {
    cursor: (channel) => reading(() => textOr(statement.cursor.get(channel), "cursor")),
    wasHandled: (channel, id) => reading(() => statement.wasHandled.get(channel, id) !== undefined),
    settle: (settlement) => Effect.flatMap(Clock.currentTimeMillis, (at) => run(() => settle(settlement, at))),
    outstanding: (channel) =>
      Effect.flatMap(
        reading(() => statement.outstanding.all(channel)),
        (rows) => Effect.forEach(rows, sendingOf)
      ),
    sending: (channel, id) =>
      Effect.flatMap(
        reading(() => statement.sending.get(channel, id)),
        (row) => (row === undefined ? Effect.succeed(undefined) : sendingOf(row))
      ),
    attempt: (channel, id) => reading(() => Number(statement.attempt.get(channel, id)?.before ?? 0)),
    sent: (channel, id, receipt) => run(() => void statement.sent.run(JSON.stringify(receipt), channel, id)),
    failed: (channel, id, reason) => run(() => void statement.failed.run(reason, channel, id)),
    quarantined: (channel) => reading(() => statement.quarantined.all(channel).map(quarantinedOf)),
    forget: (before) =>
      run(() =>
        together(() => {
          statement.forgetHandled.run(before)
          statement.forgetSent.run(before)
        })
      )
  }
}

type Row = Readonly<Record<string, SQLInputValue | undefined>>

const textOr = (row: Row | undefined, column: string): string | undefined => {
  const value = row?.[column]
  return typeof value === "string" ? value : undefined
}

const SendingRow = Schema.Struct({
  state: Schema.Literals(["planned", "attempted", "sent", "failed"]),
  attempts: Schema.Int,
  outgoing: Schema.fromJsonString(Outgoing),
  receipt: Schema.NullOr(Schema.fromJsonString(Receipt)),
  reason: Schema.NullOr(Schema.String)
})
const decodeSending = Schema.decodeUnknownEffect(SendingRow)

const sendingOf = (row: Row): Effect.Effect<Sending, JournalError> =>
  decodeSending(row).pipe(
    Effect.mapError(() => new JournalError({ message: "the journal holds what was not written by it" })),
    Effect.map(({ receipt, reason, ...sending }) => ({
      ...sending,
      ...(receipt === null ? {} : { receipt }),
      ...(reason === null ? {} : { reason })
    }))
  )

const quarantinedOf = (row: Row): Quarantined => {
  const bytes = row.bytes
  return {
    id: textOr(row, "id") ?? "",
    reason: textOr(row, "reason") ?? "",
    mediaType: textOr(row, "media_type") ?? "",
    bytes: bytes instanceof Uint8Array ? bytes : new Uint8Array()
  }
}
