import { createHash } from "node:crypto"
import * as Clock from "effect/Clock"
import * as Effect from "effect/Effect"
import type * as Scope from "effect/Scope"
import * as Stream from "effect/Stream"
import type { Capabilities } from "../capabilities.ts"
import type { Arrival, Connector } from "../connector.ts"
import { ask } from "../http.ts"
import type { JournalError } from "../journal.ts"
import { type Limit, makeLimiter } from "../limits.ts"
import type { Outgoing } from "../outgoing.ts"
import { type PlatformError, Transient } from "../platform-error.ts"
import { hide, type Secret } from "../secret.ts"
import { signStandardWebhook, verifyStandardWebhook } from "../signatures/standard-webhooks.ts"
import { envelopeOfEvent, readEvent } from "./event.ts"
import { type Inbox, type InboxEntry, openInbox } from "./inbox.ts"
import { type Incoming, type ListenOptions, listen, type Reply } from "./listen.ts"

/** How the generic webhook is set up. */
export interface WebhookOptions {
  /** The channel of the organization. */
  readonly channel: string
  /** The file that keeps what was pushed and is not handled yet. One process at a time can have it. */
  readonly inbox: string
  readonly listen: ListenOptions
  /** With what events are signed, by Standard Webhooks: `whsec_` and base64. */
  readonly secret: Secret
  /** Where replies are posted. */
  readonly replies: { readonly url: string; readonly secret?: Secret; readonly limits?: readonly Limit[] }
}

/** A connector that takes events by webhook, and posts replies as webhooks. */
export interface WebhookConnector extends Connector {
  /** The port that is listened on. */
  readonly port: number
}

const platform = "webhook"

const capabilities: Capabilities = {
  privateReply: true,
  publicReply: true,
  edit: false,
  delete: false,
  atMostOnce: "idempotency-header",
  order: "by-conversation"
}

/**
 * Events in and replies out by the Standard Webhooks specification. An event is answered `202` when it is on disk, so that
 * its sender can forget it; what is not signed is answered `401` and not kept. A reply carries its intent as `webhook-id`:
 * by the specification, whoever receives it drops what carries an id that it has seen.
 */
export const webhook = (
  options: WebhookOptions
): Effect.Effect<WebhookConnector, PlatformError | JournalError, Scope.Scope> =>
  Effect.gen(function* () {
    const { channel, replies } = options
    const inbox = yield* openInbox(options.inbox)
    const port = yield* listen(options.listen, receive(inbox, hide(options.secret)))
    const limits = replies.limits ?? []
    const limiter = yield* makeLimiter(limits)
    const secret = hide(replies.secret ?? options.secret)
    return {
      platform,
      channel,
      capabilities,
      limits,
      port,
      ingest: (from) =>
        inbox.behind(from === undefined ? 0 : Number(from)).pipe(
          Stream.mapError(({ message }) => new Transient({ platform, operation: "receive", message })),
          Stream.map((entry) => arrivalOf(entry, channel))
        ),
      send: (outgoing) =>
        Effect.gen(function* () {
          const id = webhookIdOf(outgoing.id)
          const body = JSON.stringify(replyEvent(outgoing))
          const seconds = Math.floor((yield* Clock.currentTimeMillis) / 1000)
          yield* ask({
            platform,
            operation: "reply",
            method: "POST",
            url: replies.url,
            headers: {
              "webhook-id": id,
              "webhook-timestamp": String(seconds),
              "webhook-signature": signStandardWebhook(secret, { id, seconds, body })
            },
            body: { text: body, mediaType: "application/json" },
            limiter
          })
          return { id, repeated: false }
        })
    }
  })

const receive =
  (inbox: Inbox, secret: Secret) =>
  ({ method, headers, body }: Incoming): Effect.Effect<Reply> =>
    Effect.gen(function* () {
      if (method !== "POST") return { status: 405 }
      const atMillis = yield* Clock.currentTimeMillis
      const text = Buffer.from(body).toString("utf8")
      const verified = verifyStandardWebhook({ headers, body: text }, { secret, atMillis })
      if (!verified.ok) return { status: 401, body: verified.reason }
      yield* inbox.append(headers["webhook-id"] ?? "", body, atMillis)
      return { status: 202 }
    }).pipe(Effect.catchTag("JournalError", () => Effect.succeed({ status: 503 })))

const arrivalOf = ({ place, id, bytes, atMillis }: InboxEntry, channel: string): Arrival => {
  const cursor = String(place)
  const raw = { mediaType: "application/json", bytes }
  const event = readEvent(Buffer.from(bytes).toString("utf8"))
  return event === undefined
    ? { kind: "unreadable", cursor, id, raw, reason: "the body is no message event" }
    : {
        kind: "message",
        cursor,
        envelope: envelopeOfEvent(event, { platform, channel, receivedAtMillis: atMillis, raw })
      }
}

/** A header takes only ASCII, and an intent can be any text. */
const webhookIdOf = (intent: string): string =>
  `reply_${createHash("sha256").update(intent).digest("hex").slice(0, 32)}`

/** What is posted for a reply: the same bytes however often it is sent. */
const replyEvent = ({ id, answers, to, text, visibility, extent, composedBy, discloses }: Outgoing) => ({
  type: "reply.created",
  data: {
    intent: id,
    answers,
    message: to.message,
    conversation: to.conversation,
    text,
    visibility,
    extent,
    composedBy,
    discloses
  }
})
