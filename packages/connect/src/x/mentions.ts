import * as Effect from "effect/Effect"
import * as Schema from "effect/Schema"
import type { Arrival } from "../connector.ts"
import type { Envelope } from "../envelope.ts"
import { instantOf, namedInstant } from "../moment.ts"
import { compareNumbers, type NumberedList } from "../numbered-list.ts"
import type { PlatformError } from "../platform-error.ts"

/** Asks X for something under a path, as a schema says. */
export type XApi = <S extends Schema.Decoder<unknown>>(
  schema: S,
  request: {
    readonly operation: string
    readonly method?: "GET" | "POST" | "DELETE"
    readonly path: string
    readonly body?: object
  }
) => Effect.Effect<S["Type"], PlatformError>

const Post = Schema.Struct({
  id: Schema.NonEmptyString,
  text: Schema.String,
  author_id: Schema.NonEmptyString,
  conversation_id: Schema.NonEmptyString,
  created_at: Schema.optionalKey(Schema.String),
  lang: Schema.optionalKey(Schema.String),
  in_reply_to_user_id: Schema.optionalKey(Schema.String)
})
const User = Schema.Struct({
  id: Schema.String,
  username: Schema.String,
  verified: Schema.optionalKey(Schema.Boolean),
  public_metrics: Schema.optionalKey(Schema.Struct({ followers_count: Schema.Finite }))
})
const Page = Schema.Struct({
  data: Schema.optionalKey(Schema.Array(Schema.Unknown)),
  includes: Schema.optionalKey(Schema.Struct({ users: Schema.optionalKey(Schema.Array(Schema.Unknown)) })),
  meta: Schema.optionalKey(Schema.Struct({ next_token: Schema.optionalKey(Schema.String) }))
})
const decodePost = Schema.decodeUnknownOption(Post)
const decodeUser = Schema.decodeUnknownOption(User)
const decodeId = Schema.decodeUnknownOption(Schema.Struct({ id: Schema.NonEmptyString }))

/** A post that mentions an account, as it came, with its author. */
interface Mention {
  readonly id: string
  readonly post: unknown
  readonly author: typeof User.Type | undefined
}

/** Whose mentions are read. */
interface Account {
  readonly id: string
  readonly channel: string
}

const fields = new URLSearchParams({
  "tweet.fields": "author_id,conversation_id,created_at,in_reply_to_user_id,lang",
  expansions: "author_id",
  "user.fields": "username,verified,public_metrics"
})

/** The mentions of an account, which X numbers. A post without a number cannot be told from others, and is left out. */
export const mentionsOf = (api: XApi, account: Account): NumberedList<Mention> => {
  const pageOf = (query: Readonly<Record<string, string>>) =>
    api(Page, {
      operation: "mentions",
      path: `/2/users/${account.id}/mentions?${fields}&${new URLSearchParams(query)}`
    })
  return {
    behind: (number) =>
      Effect.gen(function* () {
        const found: Mention[] = []
        let next: string | undefined
        do {
          const since = number === undefined ? {} : { since_id: number }
          const page = yield* pageOf({
            max_results: "100",
            ...since,
            ...(next === undefined ? {} : { pagination_token: next })
          })
          found.push(...mentionsIn(page))
          next = page.meta?.next_token
        } while (next !== undefined)
        return found.sort((a, b) => compareNumbers(a.id, b.id))
      }),
    newest: Effect.map(pageOf({ max_results: "5" }), (page) => mentionsIn(page)[0]?.id),
    numberOf: ({ id }) => id,
    arrivalOf: (mention, { cursor, atMillis }) => {
      const raw = { mediaType: "application/json", bytes: Buffer.from(JSON.stringify(mention.post)) }
      const post = decodePost(mention.post)
      if (post._tag === "None")
        return Effect.succeed<Arrival>({ kind: "unreadable", cursor, id: mention.id, raw, reason: "it is no post" })
      const envelope = envelopeOf(post.value, { author: mention.author, account, atMillis, raw })
      return Effect.succeed<Arrival | undefined>(
        post.value.author_id === account.id ? undefined : { kind: "message", cursor, envelope }
      )
    }
  }
}

const mentionsIn = ({ data = [], includes }: typeof Page.Type): readonly Mention[] => {
  const users = new Map(
    (includes?.users ?? []).flatMap((found) => {
      const user = decodeUser(found)
      return user._tag === "Some" ? [[user.value.id, user.value] as const] : []
    })
  )
  return data.flatMap((post) => {
    const id = decodeId(post)
    const read = decodePost(post)
    const author = read._tag === "Some" ? users.get(read.value.author_id) : undefined
    return id._tag === "Some" ? [{ id: id.value.id, post, author }] : []
  })
}

interface Found {
  readonly author: typeof User.Type | undefined
  readonly account: Account
  readonly atMillis: number
  readonly raw: Envelope["raw"]
}

const envelopeOf = (post: typeof Post.Type, { author, account, atMillis, raw }: Found): Envelope => {
  const publishedAt = namedInstant(post.created_at)
  const followers = author?.public_metrics?.followers_count
  const traits = {
    ...(followers === undefined ? {} : { followers }),
    ...(author?.verified === undefined ? {} : { verified: author.verified })
  }
  return {
    id: post.id,
    platform: "x",
    activity: "Create",
    message: {
      channel: account.channel,
      id: post.id,
      text: textOf(post.text),
      form: post.in_reply_to_user_id === account.id ? "reply" : "mention",
      visibility: "public",
      ...(post.lang === undefined || post.lang === "und" ? {} : { language: post.lang }),
      ...(author === undefined ? {} : { author: traits })
    },
    conversation: post.conversation_id,
    sender: { id: post.author_id, ...(author === undefined ? {} : { name: author.username }) },
    ...(publishedAt === undefined ? {} : { publishedAt }),
    receivedAt: instantOf(atMillis),
    address: { post: post.id },
    raw
  }
}

/** X gives three characters as HTML has them. */
export const textOf = (text: string): string =>
  text.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&amp;", "&")
