import * as Clock from "effect/Clock"
import * as Effect from "effect/Effect"
import type * as Scope from "effect/Scope"
import * as Stream from "effect/Stream"
import type { Connector } from "../connector.ts"
import { keyOfIntent } from "../intent-key.ts"
import type { JournalError } from "../journal.ts"
import { type PlatformError, Transient } from "../platform-error.ts"
import { hide, type Secret } from "../secret.ts"
import { verifySlack } from "../signatures/timed.ts"
import { type Inbox, openInbox } from "../webhook/inbox.ts"
import { type Incoming, type ListenOptions, listen, type Reply } from "../webhook/listen.ts"
import { limits, platform, type SlackAccess, slackApi } from "./api.ts"
import { arrivalOfDelivery, readDelivery } from "./event.ts"
import { capabilities, changing, sendReply, sendToRoom } from "./post.ts"

/** How a Slack app is connected. */
export interface SlackOptions extends SlackAccess {
  /** The channel of the organization. */
  readonly channel: string
  /** The file that keeps what was delivered until it is handled, and is cleared when it is opened again. One process at a time can have it. */
  readonly inbox: string
  /** Where the app's request URL leads to. */
  readonly listen: ListenOptions
  readonly signingSecret: Secret
}

/** Where messages are handed over. */
export interface SlackTargetOptions extends SlackAccess {
  /** The name under which the journal keeps what is handed over. */
  readonly channel: string
  /** The id of the Slack channel, such as `C0123456789`; the app must be a member. */
  readonly room: string
  /** How far back is looked for what may have been sent already; 86400 where it is left out. */
  readonly lookBackSeconds?: number
}

/** A connector that takes events by HTTP. */
export interface SlackConnector extends Connector {
  /** The port that is listened on. */
  readonly port: number
}

/**
 * What people say to a Slack app, by the Events API, and its replies in the thread. An event is on disk before it is answered,
 * which Slack wants within three seconds. Slack knows no key of ours: a message carries its intent as metadata, and before it
 * is sent again it is looked for in its thread.
 */
export const slack = (
  options: SlackOptions
): Effect.Effect<SlackConnector, PlatformError | JournalError, Scope.Scope> =>
  Effect.gen(function* () {
    const { channel } = options
    const api = yield* slackApi(options)
    const inbox = yield* openInbox(options.inbox)
    const port = yield* listen(options.listen, receive(inbox, hide(options.signingSecret)))
    return {
      ...changing(api),
      platform,
      channel,
      capabilities,
      limits,
      port,
      ingest: (from) =>
        inbox.behind(from === undefined ? 0 : Number(from)).pipe(
          Stream.mapError(({ message }) => new Transient({ platform, operation: "receive", message })),
          Stream.map((entry) => arrivalOfDelivery(entry, { channel, delivery: readDelivery(textOf(entry.bytes)) }))
        ),
      send: (outgoing, attempt) => sendReply(outgoing, attempt, api)
    }
  })

/** Hands messages over into a Slack channel, and brings nothing in. */
export const slackTarget = (options: SlackTargetOptions): Effect.Effect<Connector> =>
  Effect.map(slackApi(options), (api) => ({
    ...changing(api),
    platform,
    channel: options.channel,
    capabilities: { ...capabilities, handOver: true },
    limits,
    ingest: () => Stream.never,
    send: (outgoing, attempt) => sendToRoom(outgoing, attempt, { ...options, api })
  }))

const receive =
  (inbox: Inbox, secret: Secret) =>
  ({ headers, body }: Incoming): Effect.Effect<Reply> =>
    Effect.gen(function* () {
      const atMillis = yield* Clock.currentTimeMillis
      const text = textOf(body)
      const verified = verifySlack({ headers, body: text }, { secret, atMillis })
      if (!verified.ok) return { status: 401, body: verified.reason }
      const delivery = readDelivery(text)
      if (delivery?.type === "url_verification") return { status: 200, body: delivery.challenge ?? "" }
      yield* inbox.append(delivery?.event_id ?? keyOfIntent(text), body, atMillis)
      return { status: 200 }
    }).pipe(Effect.catchTag("JournalError", () => Effect.succeed({ status: 503 })))

const textOf = (bytes: Uint8Array): string => Buffer.from(bytes).toString("utf8")
