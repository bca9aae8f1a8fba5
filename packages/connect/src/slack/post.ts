import * as Clock from "effect/Clock"
import * as Effect from "effect/Effect"
import * as Schema from "effect/Schema"
import type { Capabilities } from "../capabilities.ts"
import type { Attempt, Connector, Receipt } from "../connector.ts"
import { keyOfIntent } from "../intent-key.ts"
import type { Outgoing } from "../outgoing.ts"
import { Invalid, type PlatformError } from "../platform-error.ts"
import { platform, type SlackApi } from "./api.ts"
import { escaped } from "./event.ts"

/** What Slack can do. */
export const capabilities: Capabilities = {
  privateReply: true,
  publicReply: true,
  edit: true,
  delete: true,
  longestText: { amount: 40_000, unit: "utf-16-units" },
  atMostOnce: "look-before-retry",
  order: "unknown" // Slack documents none for events, and repeats those that got no answer after a minute and after five
}

const Address = Schema.Struct({
  room: Schema.String,
  thread: Schema.String,
  user: Schema.String,
  direct: Schema.Literals(["yes", "no"])
})
const decodeAddress = Schema.decodeUnknownEffect(Address)

/** Sends a reply into the thread of what it answers; one that is private and answers something in a channel, to the person. */
export const sendReply = (outgoing: Outgoing, attempt: Attempt, api: SlackApi): Effect.Effect<Receipt, PlatformError> =>
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

/** Sends something into a room, outside of any thread. */
export const sendToRoom = (
  outgoing: Outgoing,
  attempt: Attempt,
  { api, room, lookBackSeconds = 86_400 }: Room
): Effect.Effect<Receipt, PlatformError> =>
  Effect.flatMap(Clock.currentTimeMillis, (now) => {
    const oldest = String(Math.floor(now / 1000) - lookBackSeconds)
    const look = { method: "conversations.history", parameters: { oldest } }
    return post(outgoing, attempt, { api, room, place: {}, look })
  })

interface Room {
  readonly api: SlackApi
  readonly room: string
  readonly lookBackSeconds?: number
}

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

/** How what was sent is edited and deleted. */
export const changing = (api: SlackApi): Required<Pick<Connector, "edit" | "delete">> => {
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
