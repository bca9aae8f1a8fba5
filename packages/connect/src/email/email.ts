import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Redacted from "effect/Redacted"
import * as Schedule from "effect/Schedule"
import * as Schema from "effect/Schema"
import type * as Scope from "effect/Scope"
import * as Stream from "effect/Stream"
import { createTransport } from "nodemailer"
import type { Capabilities } from "../capabilities.ts"
import type { Arrival, Attempt, Connector, Cursor, Receipt } from "../connector.ts"
import type { Outgoing } from "../outgoing.ts"
import { Forbidden, Invalid, NotFound, type PlatformError, Transient, Unauthorized } from "../platform-error.ts"
import { hide, type Secret } from "../secret.ts"
import { hasMail, type ImapOptions, mailsBehind, type ReadTo } from "./imap.ts"
import { messageIdOf, readMail, type StoredMail } from "./mail.ts"

/** Where mails are sent. */
export interface SmtpOptions {
  readonly host: string
  readonly port: number
  /** As for reading. */
  readonly encryption?: ImapOptions["encryption"]
  /** Absent where the server asks for none. */
  readonly login?: { readonly user: string; readonly password: Secret }
}

/** How a mailbox is connected. */
export interface EmailOptions {
  /** The channel of the organization. */
  readonly channel: string
  /** The address that replies come from. */
  readonly address: string
  readonly imap: ImapOptions
  readonly smtp: SmtpOptions
  /**
   * Where what was sent can be looked up before it is sent again: a folder into which the server puts it by itself, such as
   * `Sent`; or the mailbox itself, to which a blind copy goes, where it is left out.
   */
  readonly sentFolder?: string
  /** How long the copy of what was sent can take to get there; 30 where it is left out. */
  readonly copyWithinSeconds?: number
}

const platform = "email"

const capabilities: Capabilities = {
  privateReply: true,
  publicReply: false,
  edit: false,
  delete: false,
  atMostOnce: "look-before-retry",
  order: "by-conversation"
}

/**
 * A mailbox: what comes by IMAP, with the server's notice of new mail, and replies by SMTP. The Message-ID of a reply follows
 * from its intent. SMTP drops no duplicate, so before a reply is sent again its copy is looked for by that id, until the
 * time is over in which the copy must be there. Mails of machines are never answered by a machine (RFC 3834).
 */
export const email = (options: EmailOptions): Effect.Effect<Connector, never, Scope.Scope> =>
  Effect.map(transport(options.smtp), (mailer) => ({
    platform,
    channel: options.channel,
    capabilities,
    limits: [],
    ingest: (from) =>
      mailsBehind(options.imap, from === undefined ? undefined : placeOf(from)).pipe(
        Stream.mapEffect((mail) => arrivalOf(mail, options))
      ),
    send: (outgoing, attempt) => sendReply(outgoing, attempt, { options, mailer })
  }))

const placeOf = (cursor: Cursor): ReadTo => {
  const [uidValidity = "", uid = "0"] = cursor.split(":")
  return { uidValidity, uid: Number(uid) }
}

const arrivalOf = (mail: StoredMail, { channel, address }: EmailOptions): Effect.Effect<Arrival> => {
  const cursor = `${mail.uidValidity}:${mail.uid}`
  return Effect.map(readMail(mail, { channel, address }), (read): Arrival => {
    if (read === "own") return { kind: "progress", cursor }
    if (read !== "unreadable") return { kind: "message", cursor, envelope: read }
    const raw = { mediaType: "message/rfc822", bytes: mail.source }
    return { kind: "unreadable", cursor, id: `uid:${cursor}`, raw, reason: "the mail has no sender" }
  })
}

type Mailer = ReturnType<typeof createTransport>

const transport = ({ host, port, encryption = "tls", login }: SmtpOptions): Effect.Effect<Mailer, never, Scope.Scope> =>
  Effect.acquireRelease(
    Effect.sync(() =>
      createTransport({
        host,
        port,
        secure: encryption === "tls",
        requireTLS: encryption === "starttls",
        ignoreTLS: encryption === "none",
        ...(login === undefined ? {} : { auth: { user: login.user, pass: Redacted.value(hide(login.password)) } })
      })
    ),
    (mailer) => Effect.sync(() => mailer.close())
  )

const Address = Schema.Struct({
  to: Schema.String,
  subject: Schema.String,
  messageId: Schema.String,
  references: Schema.String,
  automatic: Schema.String
})
const decodeAddress = Schema.decodeUnknownEffect(Address)

interface Means {
  readonly options: EmailOptions
  readonly mailer: Mailer
}

const sendReply = (
  outgoing: Outgoing,
  attempt: Attempt,
  { options, mailer }: Means
): Effect.Effect<Receipt, PlatformError> =>
  Effect.gen(function* () {
    const about = { platform, operation: "send" }
    const to = yield* decodeAddress(outgoing.to).pipe(
      Effect.mapError(() => new Invalid({ ...about, message: "what is answered is no mail" }))
    )
    const isMachine = outgoing.composedBy === "machine"
    if (isMachine && to.automatic === "yes")
      return yield* new Forbidden({ ...about, message: "a machine does not answer the mail of a machine" })
    const id = messageIdOf(outgoing.id, options.address)
    if (attempt === "again" && (yield* wasSent(id, options))) return { id, repeated: true }
    yield* Effect.tryPromise({
      try: (signal) =>
        mailer.sendMail({
          signal,
          from: options.address,
          to: to.to,
          ...(options.sentFolder === undefined ? { bcc: options.address } : {}),
          subject: /^re:/iu.test(to.subject) ? to.subject : `Re: ${to.subject}`,
          text: outgoing.text,
          messageId: id,
          inReplyTo: to.messageId,
          references: to.references,
          headers: isMachine ? { "Auto-Submitted": "auto-replied" } : {}
        }),
      catch: errorOf
    })
    return { id, repeated: false }
  })

/** Looks for the copy until it must be there. */
const wasSent = (
  id: string,
  { imap, sentFolder, copyWithinSeconds = 30 }: EmailOptions
): Effect.Effect<boolean, PlatformError> => {
  const mailbox = sentFolder ?? imap.mailbox ?? "INBOX"
  return hasMail({ ...imap, mailbox }, id).pipe(
    Effect.repeat({
      schedule: Schedule.spaced(Duration.seconds(1)).pipe(
        Schedule.upTo({ duration: Duration.seconds(copyWithinSeconds) })
      ),
      until: (isThere) => isThere
    })
  )
}

const errorOf = (cause: unknown): PlatformError => {
  const code = typeof cause === "object" && cause !== null && "responseCode" in cause ? Number(cause.responseCode) : 0
  const isLogin = typeof cause === "object" && cause !== null && "code" in cause && cause.code === "EAUTH"
  const about = {
    platform,
    operation: "send",
    message: `the mail server answered ${code === 0 ? "nothing" : code} to send`
  }
  if (isLogin || code === 530 || code === 535) return new Unauthorized(about)
  if (code === 550 || code === 551 || code === 553) return new NotFound(about)
  return code >= 500 ? new Invalid(about) : new Transient(about)
}
