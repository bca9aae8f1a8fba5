import * as Clock from "effect/Clock"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Redacted from "effect/Redacted"
import type * as Scope from "effect/Scope"
import * as Stream from "effect/Stream"
import { type FetchMessageObject, ImapFlow } from "imapflow"
import { type PlatformError, Transient, Unauthorized } from "../platform-error.ts"
import { hide, type Secret } from "../secret.ts"
import type { StoredMail } from "./mail.ts"

/** Where mails are read. */
export interface ImapOptions {
  readonly host: string
  readonly port: number
  /** Encrypted from the start (port 993), by STARTTLS, or not at all: only for this machine. `tls` where it is left out. */
  readonly encryption?: "tls" | "starttls" | "none"
  readonly user: string
  readonly password: Secret
  /** `INBOX` where it is left out. */
  readonly mailbox?: string
}

const platform = "email"
/** How long is waited for a notice before the mailbox is looked at without one. */
const idleMillis = 60_000
const mostBytes = 26_214_400
const pageSize = 20

const connect = (options: ImapOptions): Effect.Effect<ImapFlow, PlatformError, Scope.Scope> =>
  Effect.gen(function* () {
    const client = yield* Effect.acquireRelease(
      Effect.sync(() => clientOf(options)),
      (one) => Effect.sync(() => one.close())
    )
    yield* asked("connect", () => client.connect())
    return client
  })

const clientOf = ({ host, port, encryption = "tls", user, password }: ImapOptions): ImapFlow => {
  const client = new ImapFlow({
    host,
    port,
    secure: encryption === "tls",
    doSTARTTLS: encryption === "starttls",
    auth: { user, pass: Redacted.value(hide(password)) },
    logger: false
  })
  client.on("error", () => client.close()) // what waits for the connection fails by that
  return client
}

/** Asks the server; the words of its errors can quote what was sent, so they are not taken over. */
const asked = <A>(operation: string, run: () => Promise<A>): Effect.Effect<A, PlatformError> =>
  Effect.tryPromise({
    try: run,
    catch: (cause): PlatformError => {
      const isRefused = typeof cause === "object" && cause !== null && "authenticationFailed" in cause
      const about = { platform, operation, message: `the mail server could not be asked to ${operation}` }
      return isRefused ? new Unauthorized(about) : new Transient(about)
    }
  })

/** How far a mailbox was read: uids count up as long as the validity is the same. */
export interface ReadTo {
  readonly uidValidity: string
  readonly uid: number
}

/** The mails of a mailbox behind a place, and those that come: the server says so (IDLE). */
export const mailsBehind = (options: ImapOptions, from: ReadTo | undefined): Stream.Stream<StoredMail, PlatformError> =>
  Stream.unwrap(
    Effect.gen(function* () {
      const client = yield* connect(options)
      const { uidValidity } = yield* asked("select", () =>
        client.mailboxOpen(options.mailbox ?? "INBOX", { readOnly: true })
      )
      const validity = String(uidValidity)
      const start = from?.uidValidity === validity ? from.uid : 0
      const notices = noticesOf(client)
      return Stream.unfold(start, (last) =>
        Effect.map(nextPage({ client, notices }, last), (found) => {
          const mails = found.mails.map((mail) => ({ ...mail, uidValidity: validity }))
          return [mails, mails.at(-1)?.uid ?? last] as const
        })
      ).pipe(Stream.flattenIterable)
    })
  )

type Page = { readonly mails: readonly Omit<StoredMail, "uidValidity">[] }

interface Reader {
  readonly client: ImapFlow
  readonly notices: Notices
}

const nextPage = ({ client, notices }: Reader, last: number): Effect.Effect<Page, PlatformError> =>
  Effect.gen(function* () {
    notices.forget()
    const uids = yield* asked("search", () => client.search({ uid: `${last + 1}:*` }, { uid: true }))
    // `n:*` names the last mail, too, where n lies behind it
    const wanted = (uids === false ? [] : (uids ?? []))
      .filter((uid) => uid > last)
      .sort((a, b) => a - b)
      .slice(0, pageSize)
    if (wanted.length === 0)
      return yield* Effect.andThen(
        untilNoticed(client, notices),
        Effect.suspend(() => nextPage({ client, notices }, last))
      )
    const receivedAtMillis = yield* Clock.currentTimeMillis
    const fetched = yield* asked("fetch", () =>
      client.fetchAll(wanted.join(","), { uid: true, source: { maxLength: mostBytes } }, { uid: true })
    )
    const bySequence = [...fetched].sort((a, b) => a.uid - b.uid)
    return {
      mails: bySequence.map(({ uid, source }: FetchMessageObject) => ({
        uid,
        source: source ?? new Uint8Array(),
        receivedAtMillis
      }))
    }
  })

/** What the server said of new mail since the last look: it can come with any answer, not only while it is waited for. */
interface Notices {
  readonly forget: () => void
  readonly wasGiven: () => boolean
}

const noticesOf = (client: ImapFlow): Notices => {
  let isGiven = false
  client.on("exists", () => {
    isGiven = true
  })
  return {
    forget: () => {
      isGiven = false
    },
    wasGiven: () => isGiven
  }
}

/** Waits until the server says that something came, the connection ends, or some time is over. */
const untilNoticed = (client: ImapFlow, { wasGiven }: Notices): Effect.Effect<void, PlatformError> =>
  Effect.callback<void, PlatformError>((resume) => {
    const noticed = () => resume(Effect.void)
    const closed = () =>
      resume(
        Effect.fail(new Transient({ platform, operation: "idle", message: "the mail server ended the connection" }))
      )
    client.once("exists", noticed)
    client.once("close", closed)
    if (wasGiven()) noticed()
    else client.idle().catch(closed)
    return Effect.sync(() => {
      client.off("exists", noticed)
      client.off("close", closed)
    })
  }).pipe(Effect.timeoutOption(Duration.millis(idleMillis)), Effect.asVoid)

/** Whether a mailbox has a mail of a Message-ID. */
export const hasMail = (options: ImapOptions, messageId: string): Effect.Effect<boolean, PlatformError> =>
  Effect.scoped(
    Effect.gen(function* () {
      const client = yield* connect(options)
      yield* asked("select", () => client.mailboxOpen(options.mailbox ?? "INBOX", { readOnly: true }))
      const found = yield* asked("search", () => client.search({ header: { "message-id": messageId } }, { uid: true }))
      return found !== false && found !== undefined && found.length > 0
    })
  )
