import * as Schema from "effect/Schema"
import type { Activity, Envelope } from "../envelope.ts"
import { instantOf, namedInstant } from "../moment.ts"

const Text = Schema.String.check(Schema.isMaxLength(100_000))
const Word = Schema.String.check(Schema.isMaxLength(2_000))

/** What a message event says; only `id` is required. Names and words are those of a message that is routed. */
export const MessageEvent = Schema.Struct({
  type: Schema.Literals(["message.created", "message.updated", "message.deleted"]),
  /** When it happened, as ISO 8601. */
  timestamp: Schema.optionalKey(Word),
  data: Schema.Struct({
    id: Schema.NonEmptyString.check(Schema.isMaxLength(2_000)),
    text: Schema.optionalKey(Text),
    conversation: Schema.optionalKey(Word),
    form: Schema.optionalKey(
      Schema.Literals(["post", "comment", "reply", "mention", "review", "direct-message", "email"])
    ),
    visibility: Schema.optionalKey(Schema.Literals(["public", "private"])),
    customer: Schema.optionalKey(Schema.Literals(["b2b", "b2c"])),
    language: Schema.optionalKey(Word),
    market: Schema.optionalKey(Word),
    brand: Schema.optionalKey(Word),
    author: Schema.optionalKey(
      Schema.Struct({
        id: Schema.optionalKey(Word),
        name: Schema.optionalKey(Word),
        followers: Schema.optionalKey(Schema.Finite),
        verified: Schema.optionalKey(Schema.Boolean)
      })
    ),
    facts: Schema.optionalKey(
      Schema.Record(Schema.String, Schema.Union([Schema.String, Schema.Finite, Schema.Boolean]))
    )
  })
})
/** What a message event says. */
export interface MessageEvent extends Schema.Schema.Type<typeof MessageEvent> {}

const decode = Schema.decodeUnknownOption(Schema.fromJsonString(MessageEvent))

/** Reads an event, or gives nothing where it is none. */
export const readEvent = (text: string): MessageEvent | undefined => {
  const event = decode(text)
  return event._tag === "Some" ? event.value : undefined
}

const activities = {
  "message.created": "Create",
  "message.updated": "Update",
  "message.deleted": "Delete"
} as const satisfies Record<MessageEvent["type"], Activity>

/** What an envelope is made from besides the event. */
export interface EventContext {
  readonly platform: string
  readonly channel: string
  readonly receivedAtMillis: number
  readonly raw: Envelope["raw"]
}

/**
 * The envelope of an event. A message that is changed or deleted is another envelope than the one that brought it, told apart
 * by the time of the event.
 */
export const envelopeOfEvent = (
  { type, timestamp, data }: MessageEvent,
  { platform, channel, receivedAtMillis, raw }: EventContext
): Envelope => {
  const { author, id: key, conversation = key, facts, ...content } = data
  const { id: authorId, name, ...traits } = author ?? {}
  const id = type === "message.created" ? key : `${key}@${timestamp ?? ""}:${type}`
  const publishedAt = namedInstant(timestamp)
  return {
    id,
    platform,
    activity: activities[type],
    message: { channel, ...content, id, ...(author === undefined ? {} : { author: traits }) },
    conversation,
    ...(facts === undefined ? {} : { facts }),
    sender: { id: authorId ?? "unknown", ...(name === undefined ? {} : { name }) },
    ...(publishedAt === undefined ? {} : { publishedAt }),
    receivedAt: instantOf(receivedAtMillis),
    address: { message: key, conversation },
    raw
  }
}
