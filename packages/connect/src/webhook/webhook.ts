import * as Clock from "effect/Clock"
import * as Effect from "effect/Effect"
import type * as Scope from "effect/Scope"
import * as Stream from "effect/Stream"
import type { Arrival, Connector } from "../connector.ts"
import type { JournalError } from "../journal.ts"
import type { Limit } from "../limits.ts"
import { type PlatformError, Transient } from "../platform-error.ts"
import { hide, type Secret } from "../secret.ts"
import { verifyStandardWebhook } from "../signatures/standard-webhooks.ts"
import { envelopeOfEvent, readEvent } from "./event.ts"
import { type Inbox, type InboxEntry, openInbox } from "./inbox.ts"
import { type Incoming, type ListenOptions, listen, type Reply } from "./listen.ts"
import { platform, webhookTarget } from "./target.ts"

/** How the generic webhook is set up. */
export interface WebhookOptions {
  /** The channel of the organization. */
  readonly channel: string
  /** The file that keeps what was pushed until it is handled, and is cleared when it is opened again. One process at a time can have it. */
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
    const target = yield* webhookTarget({ channel, secret: options.secret, ...replies })
    return {
      ...target,
      capabilities: { ...target.capabilities, handOver: false }, // what it posts, people see
      port,
      ingest: (from) =>
        inbox.behind(from === undefined ? 0 : Number(from)).pipe(
          Stream.mapError(({ message }) => new Transient({ platform, operation: "receive", message })),
          Stream.map((entry) => arrivalOf(entry, channel))
        )
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
