import type { Instant } from "@hubwright/core"
import type { Message } from "@hubwright/core/routing"
import * as Schema from "effect/Schema"

/**
 * Where a reply goes: keys and values that only the connector understands which made them, such as the post and the root
 * of its thread. It is data, so that it outlives the process.
 */
export const Address = Schema.Record(Schema.String, Schema.String)
/** Where a reply goes: keys and values that only the connector understands which made them. */
export type Address = typeof Address.Type

/** What somebody did: the words of ActivityStreams 2.0. */
export type Activity = "Create" | "Update" | "Delete"

/** Who wrote: as the platform names them, and as people see it. */
export interface Sender {
  /** Stable on the platform: a DID, an address, a number. */
  readonly id: string
  /** The handle or the name that is shown. */
  readonly name?: string
}

/**
 * A message as a platform can tell of it. What it is about, the organization's own ears find out; and whether somebody of
 * the organization has the conversation, only the organization knows.
 */
export interface PlatformMessage extends Omit<Message, "topics" | "products" | "facts" | "conversation"> {
  readonly id: string
}

/** A message as it came from a platform: what the organization reads of it, and what it takes to answer. */
export interface Envelope {
  /** The identity of the raw payload on the platform: the same however often it is delivered. */
  readonly id: string
  readonly platform: string
  readonly activity: Activity
  /** What is routed. Its `id` is the envelope's. */
  readonly message: PlatformMessage
  /** The thread on the platform: what is sent in it keeps its order. */
  readonly conversation: string
  /** What else the sender says, by the names of facts: for rules to use once somebody checked that the organization has such facts. */
  readonly facts?: { readonly [name: string]: string | number | boolean }
  readonly sender: Sender
  /** When the platform, or the sender, says it was written; their clocks can be wrong. */
  readonly publishedAt?: Instant
  /** When it arrived here, by our clock. */
  readonly receivedAt: Instant
  readonly address: Address
  /** What arrived, byte by byte. */
  readonly raw: Raw
}

/** A payload as it arrived. */
export interface Raw {
  readonly mediaType: string
  readonly bytes: Uint8Array
}

/** The object of an activity in ActivityStreams 2.0, for exchange with other software. */
export interface ActivityJson {
  readonly "@context": "https://www.w3.org/ns/activitystreams"
  readonly type: Activity
  readonly id: string
  readonly actor: { readonly type: "Person"; readonly id: string; readonly name?: string }
  readonly published?: Instant
  readonly object: {
    readonly type: "Note" | "Tombstone"
    readonly id: string
    readonly content?: string
    readonly context: string
  }
}

/** An envelope as an activity of ActivityStreams 2.0. The conversation is the `context`. */
export const activityOf = ({ id, activity, message, conversation, sender, publishedAt }: Envelope): ActivityJson => ({
  "@context": "https://www.w3.org/ns/activitystreams",
  type: activity,
  id: `${id}#${activity.toLowerCase()}`,
  actor: { type: "Person", id: sender.id, ...(sender.name === undefined ? {} : { name: sender.name }) },
  ...(publishedAt === undefined ? {} : { published: publishedAt }),
  object: {
    type: activity === "Delete" ? "Tombstone" : "Note",
    id,
    ...(message.text === undefined || activity === "Delete" ? {} : { content: message.text }),
    context: conversation
  }
})
