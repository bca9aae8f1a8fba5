import * as Clock from "effect/Clock"
import * as Effect from "effect/Effect"
import * as Schema from "effect/Schema"
import type * as Scope from "effect/Scope"
import * as Stream from "effect/Stream"
import type { Capabilities } from "../capabilities.ts"
import type { Arrival, Attempt, Connector, Receipt } from "../connector.ts"
import { keyOfIntent } from "../intent-key.ts"
import type { JournalError } from "../journal.ts"
import type { Outgoing } from "../outgoing.ts"
import { Invalid, type PlatformError, Transient } from "../platform-error.ts"
import { hide, type Secret } from "../secret.ts"
import { verifySlack } from "../signatures/timed.ts"
import { type Inbox, type InboxEntry, openInbox } from "../webhook/inbox.ts"
import { type Incoming, type ListenOptions, listen, type Reply } from "../webhook/listen.ts"
import { limits, platform, type SlackAccess, type SlackApi, slackApi } from "./api.ts"
import { envelopeOfDelivery, escaped, readDelivery } from "./event.ts"

/** How a Slack app is connected. */
export interface SlackOptions extends SlackAccess {
  /** The channel of the organization. */
  readonly channel: string
  /** The file that keeps what was delivered and is not handled yet. One process at a time can have it. */
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

const capabilities: Capabilities = {
  privateReply: true,
  publicReply: true,
  edit: true,
  delete: true,
  longestText: { amount: 40_000, unit: "utf-16-units" },
  atMostOnce: "look-before-retry",
  order: "by-conversation"
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
          Stream.map((entry) => arrivalOf(entry, channel))
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
    capabilities,
    limits,
    ingest: () => Stream.never,
    send: (outgoing, attempt) => sendToRoom(outgoing, attempt, { api, options })
  }))

const receive =
  (inbox: Inbox, secret: Secret) =>
  ({ headers, body }: Incoming): Effect.Effect<Reply> =>
    Effect.gen(function* () {
      const atMillis = yield* Clock.currentTimeMillis
      const text = Buffer.from(body).toString("utf8")
      const verified = verifySlack({ headers, body: text }, { secret, atMillis })
      if (!verified.ok) return { status: 401, body: verified.reason }
      const delivery = readDelivery(text)
      if (delivery?.type === "url_verification") return { status: 200, body: delivery.challenge ?? "" }
      yield* inbox.append(delivery?.event_id ?? keyOfIntent(text), body, atMillis)
      return { status: 200 }
    }).pipe(Effect.catchTag("JournalError", () => Effect.succeed({ status: 503 })))

const arrivalOf = ({ place, id, bytes, atMillis }: InboxEntry, channel: string): Arrival => {
  const cursor = String(place)
  const raw = { mediaType: "application/json", bytes }
  const delivery = readDelivery(Buffer.from(bytes).toString("utf8"))
  const unreadable: Arrival = { kind: "unreadable", cursor, id, raw, reason: "the body is no event" }
  if (delivery === undefined) return unreadable
  const envelope = envelopeOfDelivery(delivery, { channel, receivedAtMillis: atMillis, raw })
  if (envelope === "unreadable") return unreadable
  return envelope === undefined ? { kind: "progress", cursor } : { kind: "message", cursor, envelope }
}

const Address = Schema.Struct({
  room: Schema.String,
  thread: Schema.String,
  user: Schema.String,
  direct: Schema.Literals(["yes", "no"])
})
const decodeAddress = Schema.decodeUnknownEffect(Address)

const sendReply = (outgoing: Outgoing, attempt: Attempt, api: SlackApi): Effect.Effect<Receipt, PlatformError> =>
  Effect.gen(function* () {
    const { room, thread, user, direct } = yield* decodeAddress(outgoing.to).pipe(
      Effect.mapError(
        () => new Invalid({ platform, operation: "chat.postMessage", message: "what is answered is not of slack" })
      )
    )
    if (outgoing.visibility === "public" || direct === "yes")
      return yield* post(outgoing, attempt, {
        api,
        room,
        place: { thread_ts: thread },
        look: { method: "conversations.replies", parameters: { ts: thread } }
      })
    // in a channel everybody reads along, so a private reply goes to the person
    const opened = yield* api("conversations.open", { users: user }, Opened)
    const look = { method: "conversations.history", parameters: { oldest: thread } }
    return yield* post(outgoing, attempt, { api, room: opened.channel.id, place: {}, look })
  })

const sendToRoom = (
  outgoing: Outgoing,
  attempt: Attempt,
  { api, options }: { readonly api: SlackApi; readonly options: SlackTargetOptions }
): Effect.Effect<Receipt, PlatformError> =>
  Effect.flatMap(Clock.currentTimeMillis, (now) => {
    const { room, lookBackSeconds = 86_400 } = options
    const oldest = String(Math.floor(now / 1000) - lookBackSeconds)
    const look = { method: "conversations.history", parameters: { oldest } }
    return post(outgoing, attempt, { api, room, place: {}, look })
  })

/** Where something is posted, and where it would be found if it were there already. */
interface Place {
  readonly api: SlackApi
  readonly room: string
  readonly place: Readonly<Record<string, string>>
  readonly look: { readonly method: string; readonly parameters: Readonly<Record<string, string>> }
}

const Opened = Schema.Struct({ channel: Schema.Struct({ id: Schema.String }) })
const Posted = Schema.Struct({ ts: Schema.String })
const Page = Schema.Struct({
  messages: Schema.Array(
    Schema.Struct({
      ts: Schema.String,
      metadata: Schema.optionalKey(
        Schema.Struct({
          event_payload: Schema.optionalKey(Schema.Struct({ intent: Schema.optionalKey(Schema.Unknown) }))
        })
      )
    })
  ),
  response_metadata: Schema.optionalKey(Schema.Struct({ next_cursor: Schema.optionalKey(Schema.String) }))
})

const post = (
  { id: intent, text }: Outgoing,
  attempt: Attempt,
  { api, room, place, look }: Place
): Effect.Effect<Receipt, PlatformError> =>
  Effect.gen(function* () {
    const key = keyOfIntent(intent)
    const known = attempt === "again" ? yield* messageOf(key, { api, room, place, look }) : undefined
    if (known !== undefined) return { id: `${room}/${known}`, repeated: true }
    const posted = yield* api(
      "chat.postMessage",
      {
        channel: room,
        text: escaped(text),
        ...place,
        unfurl_links: "false",
        unfurl_media: "false",
        metadata: JSON.stringify({ event_type: "hubwright_sent", event_payload: { intent: key } })
      },
      Posted
    )
    return { id: `${room}/${posted.ts}`, repeated: false }
  })

/** The message that carries a key, if there is one. */
const messageOf = (key: string, { api, room, look }: Place): Effect.Effect<string | undefined, PlatformError> =>
  Effect.gen(function* () {
    let cursor = ""
    do {
      const parameters = { channel: room, ...look.parameters, include_all_metadata: "true", limit: "200", cursor }
      const page = yield* api(look.method, parameters, Page)
      const found = page.messages.find(({ metadata }) => metadata?.event_payload?.intent === key)
      if (found !== undefined) return found.ts
      cursor = page.response_metadata?.next_cursor ?? ""
    } while (cursor !== "")
    return undefined
  })

const changing = (api: SlackApi): Required<Pick<Connector, "edit" | "delete">> => {
  const placeOf = (id: string) => {
    const [channel = "", ts = ""] = id.split("/")
    return { channel, ts }
  }
  return {
    edit: (id, text) => Effect.asVoid(api("chat.update", { ...placeOf(id), text: escaped(text) }, Schema.Unknown)),
    delete: (id) =>
      api("chat.delete", placeOf(id), Schema.Unknown).pipe(
        Effect.asVoid,
        Effect.catchTag("NotFound", () => Effect.void)
      )
  }
}
