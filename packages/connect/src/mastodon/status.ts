import * as Schema from "effect/Schema"
import { convert } from "html-to-text"
import type { Envelope, PlatformMessage } from "../envelope.ts"
import { instantOf, namedInstant } from "../moment.ts"

/** The parts of a post that are read. */
const Status = Schema.Struct({
  id: Schema.NonEmptyString,
  uri: Schema.NonEmptyString,
  createdAt: Schema.String,
  content: Schema.String,
  visibility: Schema.String,
  spoilerText: Schema.optionalKey(Schema.NullOr(Schema.String)),
  language: Schema.optionalKey(Schema.NullOr(Schema.String)),
  inReplyToId: Schema.optionalKey(Schema.NullOr(Schema.String)),
  inReplyToAccountId: Schema.optionalKey(Schema.NullOr(Schema.String)),
  account: Schema.Struct({
    id: Schema.NonEmptyString,
    acct: Schema.NonEmptyString,
    url: Schema.optionalKey(Schema.NullOr(Schema.String)),
    followersCount: Schema.optionalKey(Schema.NullOr(Schema.Finite))
  })
})
/** The parts of a post that are read. */
export type Status = typeof Status.Type

const decode = Schema.decodeUnknownOption(Status)

/** Reads a post, or gives nothing where it is none. */
export const readStatus = (found: unknown): Status | undefined => {
  const status = decode(found)
  return status._tag === "Some" ? status.value : undefined
}

/** How much of a post is read. */
const mostCharacters = 100_000

/** What the HTML of a post says; links stay as they are shown. */
export const textOf = (content: string): string =>
  convert(content.slice(0, mostCharacters), {
    wordwrap: false,
    selectors: [{ selector: "a", options: { ignoreHref: true } }]
  }).trim()

/** What an envelope is made from besides the post. */
export interface StatusContext {
  readonly channel: string
  /** The account whose notifications are read. */
  readonly accountId: string
  /** The post that began the thread. */
  readonly root: string
  readonly receivedAtMillis: number
  readonly raw: Envelope["raw"]
}

/** The envelope of a post that mentions an account. A post for its followers or for single people is private. */
export const envelopeOfStatus = (
  status: Status,
  { channel, accountId, root, receivedAtMillis, raw }: StatusContext
): Envelope => {
  const { account, language } = status
  const publishedAt = namedInstant(status.createdAt)
  const isPublic = status.visibility === "public" || status.visibility === "unlisted"
  const isReply = status.inReplyToAccountId === accountId
  const message: PlatformMessage = {
    channel,
    id: status.uri,
    text: [status.spoilerText ?? "", textOf(status.content)].join("\n").trim(),
    form: status.visibility === "direct" ? "direct-message" : isReply ? "reply" : "mention",
    visibility: isPublic ? "public" : "private",
    ...(typeof language === "string" ? { language } : {}),
    ...(typeof account.followersCount === "number" ? { author: { followers: account.followersCount } } : {})
  }
  return {
    id: status.uri,
    platform: "mastodon",
    activity: "Create",
    message,
    conversation: root,
    sender: { id: account.url ?? account.acct, name: account.acct },
    ...(publishedAt === undefined ? {} : { publishedAt }),
    receivedAt: instantOf(receivedAtMillis),
    address: { status: status.id, acct: account.acct, visibility: status.visibility },
    raw
  }
}
