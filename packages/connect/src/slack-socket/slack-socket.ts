import * as Clock from "effect/Clock"
import * as Deferred from "effect/Deferred"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as Schema from "effect/Schema"
import * as Scope from "effect/Scope"
import * as Stream from "effect/Stream"
import type { Connector } from "../connector.ts"
import { keyOfIntent } from "../intent-key.ts"
import type { JournalError } from "../journal.ts"
import { Forbidden, type PlatformError, Transient } from "../platform-error.ts"
import { hide, type Secret } from "../secret.ts"
import { limits, platform, type SlackAccess, type SlackApi, slackApi } from "../slack/api.ts"
import { arrivalOfDelivery, Delivery } from "../slack/event.ts"
import { capabilities, changing, sendReply } from "../slack/post.ts"
import { type Inbox, openInbox } from "../webhook/inbox.ts"
import { connectTo, type Socket } from "./socket.ts"

/** How a Slack app is connected by Socket Mode. */
export interface SlackSocketOptions extends SlackAccess {
  /** The channel of the organization. */
  readonly channel: string
  /** The file that keeps what was delivered until it is handled, and is cleared when it is opened again. One process at a time can have it. */
  readonly inbox: string
  /** The app-level token (`xapp-`) with the scope `connections:write`. */
  readonly appToken: Secret
}

/**
 * What people say to a Slack app, by Socket Mode: Slack is connected to, so no address of ours has to be reachable. An event is
 * acknowledged to Slack when it is on disk; what was not, Slack delivers again. Replies are sent as by `slack`.
 */
export const slackSocket = (
  options: SlackSocketOptions
): Effect.Effect<Connector, PlatformError | JournalError, Scope.Scope> =>
  Effect.gen(function* () {
    const { channel, appToken, ...access } = options
    const api = yield* slackApi(access)
    const connections = yield* slackApi({ ...access, token: hide(appToken) })
    const inbox = yield* openInbox(options.inbox)
    return {
      ...changing(api),
      platform,
      channel,
      capabilities,
      limits,
      ingest: (from) =>
        inbox.behind(from === undefined ? 0 : Number(from)).pipe(
          Stream.map((entry) => arrivalOfDelivery(entry, { channel, delivery: deliveryIn(entry.bytes) })),
          Stream.merge(Stream.fromEffectDrain(Effect.scoped(staysConnected(connections, inbox)))),
          Stream.catchTag("JournalError", ({ message }) =>
            Stream.fail(new Transient({ platform, operation: "receive", message }))
          )
        ),
      send: (outgoing, attempt) => sendReply(outgoing, attempt, api)
    }
  })

/** The parts of a message of the socket that are read. */
const Frame = Schema.Struct({
  type: Schema.String,
  envelope_id: Schema.optionalKey(Schema.String),
  /** Of `disconnect`. */
  reason: Schema.optionalKey(Schema.String),
  payload: Schema.optionalKey(Schema.Unknown)
})
const decodeFrame = Schema.decodeUnknownOption(Schema.fromJsonString(Frame))
const decodeDelivery = Schema.decodeUnknownOption(Delivery)

const frameIn = (bytes: Uint8Array): typeof Frame.Type | undefined => {
  const frame = decodeFrame(Buffer.from(bytes).toString("utf8"))
  return frame._tag === "Some" ? frame.value : undefined
}

const deliveryIn = (bytes: Uint8Array): Delivery | undefined => {
  const delivery = decodeDelivery(frameIn(bytes)?.payload)
  return delivery._tag === "Some" ? delivery.value : undefined
}

const Opened = Schema.Struct({ url: Schema.String })

/**
 * Keeps what the socket delivers. Slack renews connections every some hours and says so before: then the next one is greeted
 * before the old one is closed, so that there is always one. A connection that breaks off is an error that passes.
 */
const staysConnected = (api: SlackApi, inbox: Inbox): Effect.Effect<never, PlatformError | JournalError, Scope.Scope> =>
  Effect.gen(function* () {
    const whole = yield* Effect.scope
    let previous: Scope.Closeable | undefined
    for (;;) {
      const { url } = yield* api("apps.connections.open", {}, Opened)
      const own = yield* Scope.fork(whole)
      const socket = yield* Scope.provide(connectTo(url), own)
      yield* greeted(socket)
      if (previous !== undefined) yield* Scope.close(previous, Exit.void)
      previous = own
      const renewal = yield* Deferred.make<void, PlatformError | JournalError>()
      yield* keeping(socket, { inbox, renewal }).pipe(
        Effect.catch((error) => Deferred.fail(renewal, error)),
        Effect.forkIn(own)
      )
      yield* Deferred.await(renewal)
    }
  })

/** Waits for `hello`, before which nothing is delivered. */
const greeted = (socket: Socket): Effect.Effect<void, PlatformError> =>
  Effect.flatMap(socket.next, (bytes) => {
    const frame = frameIn(bytes)
    if (frame?.type === "hello") return Effect.void
    return Effect.fail(frame?.type === "disconnect" ? refused(frame.reason) : refused("no hello"))
  })

const refused = (reason = "unknown"): PlatformError => {
  const about = { platform, operation: "socket", message: `slack ended the connection: ${reason.slice(0, 100)}` }
  return reason === "link_disabled" ? new Forbidden(about) : new Transient(about)
}

interface Keeping {
  readonly inbox: Inbox
  /** Done when another connection is to take over. */
  readonly renewal: Deferred.Deferred<void, PlatformError | JournalError>
}

/** Reads a connection until it ends: keeps events and acknowledges them then; what else asks for an answer gets a bare one. */
const keeping = (socket: Socket, { inbox, renewal }: Keeping): Effect.Effect<never, PlatformError | JournalError> =>
  Effect.gen(function* () {
    for (;;) {
      const bytes = yield* socket.next
      const frame = frameIn(bytes)
      if (frame?.type === "disconnect") {
        if (frame.reason !== "warning" && frame.reason !== "refresh_requested") return yield* refused(frame.reason)
        yield* Deferred.succeed(renewal, undefined)
        continue
      }
      if (frame === undefined || frame.type === "events_api") {
        const id = deliveryIn(bytes)?.event_id ?? keyOfIntent(Buffer.from(bytes).toString("utf8"))
        yield* inbox.append(id, bytes, yield* Clock.currentTimeMillis)
      }
      if (frame?.envelope_id !== undefined) yield* socket.acknowledge(frame.envelope_id)
    }
  })
