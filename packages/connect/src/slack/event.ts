import * as Schema from "effect/Schema"
import type { Arrival } from "../connector.ts"
import type { Envelope } from "../envelope.ts"
import { instantOf, namedInstant } from "../moment.ts"
import type { InboxEntry } from "../webhook/inbox.ts"

/** The parts of what the Events API delivers that are read. */
export const Delivery = Schema.Struct({
  type: Schema.String,
  event_id: Schema.optionalKey(Schema.String),
  challenge: Schema.optionalKey(Schema.String),
  team_id: Schema.optionalKey(Schema.String),
  authorizations: Schema.optionalKey(
    Schema.Array(Schema.Struct({ user_id: Schema.optionalKey(Schema.NullOr(Schema.String)) }))
  ),
  event: Schema.optionalKey(Schema.Unknown)
})
/** What the Events API delivers. */
export type Delivery = typeof Delivery.Type

const Said = Schema.Struct({
  type: Schema.Literals(["app_mention", "message"]),
  channel: Schema.NonEmptyString,
  ts: Schema.NonEmptyString,
  user: Schema.NonEmptyString,
  text: Schema.String.check(Schema.isMaxLength(100_000)),
  thread_ts: Schema.optionalKey(Schema.String)
})

/** What tells whether an event is something that somebody says to the app; the rest may be wrong. */
const Kind = Schema.Struct({
  type: Schema.String,
  channel_type: Schema.optionalKey(Schema.String),
  subtype: Schema.optionalKey(Schema.String),
  bot_id: Schema.optionalKey(Schema.String)
})

const decodeDelivery = Schema.decodeUnknownOption(Schema.fromJsonString(Delivery))
const decodeKind = Schema.decodeUnknownOption(Kind)
const decodeSaid = Schema.decodeUnknownOption(Said)

/** Reads what was delivered, or gives nothing where it is no delivery. */
export const readDelivery = (text: string): Delivery | undefined => {
  const delivery = decodeDelivery(text)
  return delivery._tag === "Some" ? delivery.value : undefined
}

/** What an envelope is made from besides the event. */
export interface EventContext {
  readonly channel: string
  readonly receivedAtMillis: number
  readonly raw: Envelope["raw"]
}

/**
 * What is delivered, to us: a message, where somebody mentions the app in a channel or writes to it directly; `unreadable` where
 * it should be one and is not; nothing otherwise, and for what bots and Slack itself write.
 */
export const envelopeOfDelivery = (
  { team_id: team = "", authorizations = [], event }: Delivery,
  { channel, receivedAtMillis, raw }: EventContext
): Envelope | "unreadable" | undefined => {
  const kind = decodeKind(event)
  if (kind._tag === "None") return "unreadable"
  const { type, channel_type: channelType, subtype, bot_id: bot } = kind.value
  const isDirect = type === "message" && channelType === "im"
  if ((type !== "app_mention" && !isDirect) || subtype !== undefined || bot !== undefined) return undefined
  const said = decodeSaid(event)
  if (said._tag === "None") return "unreadable"
  const { channel: room, ts, user, text, thread_ts: thread = ts } = said.value
  const id = `${team}/${room}/${ts}`
  const publishedAt = namedInstant(Number(ts) * 1000)
  const self = authorizations[0]?.user_id ?? undefined
  return {
    id,
    platform: "slack",
    activity: "Create",
    message: {
      channel,
      id,
      text: textOf(text, self),
      form: isDirect ? "direct-message" : "mention",
      visibility: isDirect ? "private" : "public"
    },
    conversation: `${room}/${thread}`,
    sender: { id: `${team}/${user}`, name: user },
    ...(publishedAt === undefined ? {} : { publishedAt }),
    receivedAt: instantOf(receivedAtMillis),
    address: { room, thread, user, direct: isDirect ? "yes" : "no" },
    raw
  }
}

/** What a delivery is that the inbox kept, by the channel of the organization and what was read of it. */
export const arrivalOfDelivery = (
  { place, id, bytes, atMillis }: InboxEntry,
  { channel, delivery }: { readonly channel: string; readonly delivery: Delivery | undefined }
): Arrival => {
  const cursor = String(place)
  const raw = { mediaType: "application/json", bytes }
  const unreadable: Arrival = { kind: "unreadable", cursor, id, raw, reason: "the body is no event" }
  if (delivery === undefined) return unreadable
  const envelope = envelopeOfDelivery(delivery, { channel, receivedAtMillis: atMillis, raw })
  if (envelope === "unreadable") return unreadable
  return envelope === undefined ? { kind: "progress", cursor } : { kind: "message", cursor, envelope }
}

/** What a text of Slack says: links by their label, without the app's own name, and without Slack's escapes. */
export const textOf = (text: string, self: string | undefined): string =>
  text
    .replaceAll(/<([^<>|]*)(?:\|([^<>]*))?>/gu, (_, target: string, label: string | undefined) =>
      target === `@${self}` ? "" : (label ?? target)
    )
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&amp;", "&")
    .trim()

/** A text as Slack shows it letter by letter: nothing in it calls anybody or becomes a link. */
export const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;")
