import * as Schema from "effect/Schema"
import type { Envelope, PlatformMessage } from "../envelope.ts"
import { instantOf, namedInstant } from "../moment.ts"

const Reference = Schema.Struct({ uri: Schema.String, cid: Schema.String })

/** The parts of an `app.bsky.feed.post` that are read. */
const Post = Schema.Struct({
  text: Schema.String,
  createdAt: Schema.String,
  langs: Schema.optionalKey(Schema.Array(Schema.String)),
  reply: Schema.optionalKey(Schema.Struct({ root: Reference, parent: Reference })),
  facets: Schema.optionalKey(
    Schema.Array(Schema.Struct({ features: Schema.Array(Schema.Struct({ did: Schema.optionalKey(Schema.String) })) }))
  )
})

const decode = Schema.decodeUnknownOption(Post)

/** A post with what surrounds it. */
export interface FoundPost {
  readonly uri: string
  readonly cid: string
  /** The author's DID. */
  readonly did: string
  readonly handle?: string
  readonly record: unknown
  readonly raw: Envelope["raw"]
  readonly receivedAtMillis: number
  readonly isUpdate: boolean
}

/** Whom posts are looked for. */
export interface Account {
  readonly channel: string
  readonly did: string
}

/**
 * What a post is to an account: a message, where it mentions the account or replies to it; `unreadable` where it speaks of
 * the account and is no post as the lexicon wants it; nothing otherwise, and for the account's own posts.
 */
export const messageOfPost = (post: FoundPost, { channel, did }: Account): Envelope | "unreadable" | undefined => {
  if (post.did === did) return undefined
  const decoded = decode(post.record)
  if (decoded._tag === "None") return speaksOf(post.record, did) ? "unreadable" : undefined
  const { text, createdAt, langs, reply, facets = [] } = decoded.value
  const isMention = facets.some(({ features }) => features.some((feature) => feature.did === did))
  const isReply = reply?.parent.uri.startsWith(`at://${did}/`) === true
  if (!isMention && !isReply) return undefined
  const id = post.isUpdate ? `${post.uri}@${post.cid}` : post.uri
  const root = reply?.root ?? post
  const language = langs?.[0]
  const publishedAt = namedInstant(createdAt)
  const message: PlatformMessage = {
    channel,
    id,
    text,
    form: isReply ? "reply" : "mention",
    visibility: "public",
    ...(language === undefined ? {} : { language })
  }
  return {
    id,
    platform: "bluesky",
    activity: post.isUpdate ? "Update" : "Create",
    message,
    conversation: root.uri,
    sender: { id: post.did, ...(post.handle === undefined ? {} : { name: post.handle }) },
    ...(publishedAt === undefined ? {} : { publishedAt }),
    receivedAt: instantOf(post.receivedAtMillis),
    address: { uri: post.uri, cid: post.cid, rootUri: root.uri, rootCid: root.cid },
    raw: post.raw
  }
}

const speaksOf = (record: unknown, did: string): boolean => JSON.stringify(record ?? null).includes(did)
