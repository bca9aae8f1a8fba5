import * as Clock from "effect/Clock"
import * as Effect from "effect/Effect"
import * as Random from "effect/Random"
import * as Schema from "effect/Schema"
import type { Capabilities } from "../capabilities.ts"
import type { Attempt, Connector, Receipt } from "../connector.ts"
import { askFor } from "../http.ts"
import { type Limit, type Limiter, makeLimiter } from "../limits.ts"
import { arrivalsInList, type PollOptions } from "../numbered-list.ts"
import type { Outgoing } from "../outgoing.ts"
import { Invalid, type PlatformError } from "../platform-error.ts"
import { mentionsOf, textOf, type XApi } from "./mentions.ts"
import { authorizationOf, type XKeys } from "./oauth.ts"

/** How an account on X is connected. */
export interface XOptions extends XKeys, Partial<PollOptions> {
  /** The channel of the organization. */
  readonly channel: string
  /** `https://api.x.com` where it is left out. */
  readonly api?: string
}

const platform = "x"
const read = {
  source: "x-api/fundamentals/rate-limits.mdx of github.com/xdevplatform/docs at 0bfed9f, which is docs.x.com",
  readOn: "2026-11-22",
  verified: true
} as const

/** What a user may ask; the headers of answers count besides. */
export const limits: readonly Limit[] = [
  { name: "mentions", amount: 300, windowSeconds: 900, costs: { mentions: 1 }, ...read },
  { name: "looks", amount: 900, windowSeconds: 900, costs: { ownPosts: 1 }, ...read },
  { name: "posts", amount: 100, windowSeconds: 900, costs: { createPost: 1 }, ...read },
  { name: "deletes", amount: 50, windowSeconds: 900, costs: { deletePost: 1 }, ...read }
]

const capabilities: Capabilities = {
  privateReply: false, // direct messages are another part of the API, with other rights
  publicReply: true,
  edit: false,
  delete: true,
  longestText: { amount: 280, unit: "x-weight" },
  atMostOnce: "look-before-retry",
  order: "by-conversation"
}

/**
 * Mentions of an account, and posts by it in reply. X knows no key of ours, so before a reply is sent again the account's own
 * posts since the mention are looked through for one that answers it with the same words. Every read is billed: choose
 * `everySeconds` by that.
 */
export const x = (options: XOptions): Effect.Effect<Connector, PlatformError> =>
  Effect.gen(function* () {
    const { channel, everySeconds = 60, beginning = "now" } = options
    const api = apiOf(options, yield* makeLimiter(limits))
    const { data: account } = yield* api(Me, { operation: "me", path: "/2/users/me" })
    const mentions = mentionsOf(api, { id: account.id, channel })
    return {
      platform,
      channel,
      capabilities,
      limits,
      ingest: (from) => arrivalsInList(mentions, { ...options, everySeconds, beginning }, from),
      send: (outgoing, attempt) => postReply(outgoing, attempt, { api, accountId: account.id }),
      delete: (id) =>
        api(Schema.Unknown, { operation: "deletePost", method: "DELETE", path: `/2/tweets/${id}` }).pipe(
          Effect.asVoid,
          Effect.catchTag("NotFound", () => Effect.void)
        )
    }
  })

const Me = Schema.Struct({ data: Schema.Struct({ id: Schema.NonEmptyString }) })
const Created = Schema.Struct({ data: Schema.Struct({ id: Schema.NonEmptyString }) })
const Own = Schema.Struct({
  data: Schema.optionalKey(
    Schema.Array(
      Schema.Struct({
        id: Schema.String,
        text: Schema.String,
        referenced_tweets: Schema.optionalKey(Schema.Array(Schema.Struct({ type: Schema.String, id: Schema.String })))
      })
    )
  ),
  meta: Schema.optionalKey(Schema.Struct({ next_token: Schema.optionalKey(Schema.String) }))
})
const Address = Schema.Struct({ post: Schema.NonEmptyString })
const decodeAddress = Schema.decodeUnknownEffect(Address)

const apiOf =
  ({ api = "https://api.x.com", ...keys }: XOptions, limiter: Limiter): XApi =>
  (schema, { operation, method = "GET", path, body }) =>
    Effect.gen(function* () {
      const url = api + path
      const seconds = Math.floor((yield* Clock.currentTimeMillis) / 1000)
      const nonce = String(yield* Random.nextIntBetween(1, Number.MAX_SAFE_INTEGER))
      const authorization = authorizationOf({ method, url, seconds, nonce }, keys)
      return yield* askFor(schema, {
        platform,
        operation,
        method,
        url,
        headers: { authorization },
        limiter,
        ...(body === undefined ? {} : { body: { text: JSON.stringify(body), mediaType: "application/json" } })
      })
    })

interface Means {
  readonly api: XApi
  readonly accountId: string
}

const postReply = (
  { to, text }: Outgoing,
  attempt: Attempt,
  { api, accountId }: Means
): Effect.Effect<Receipt, PlatformError> =>
  Effect.gen(function* () {
    const { post } = yield* decodeAddress(to).pipe(
      Effect.mapError(() => new Invalid({ platform, operation: "createPost", message: "what is answered is no post" }))
    )
    const known = attempt === "again" ? yield* ownReply({ post, text }, { api, accountId }) : undefined
    if (known !== undefined) return { id: known, repeated: true }
    const body = { text, reply: { in_reply_to_tweet_id: post } }
    const { data } = yield* api(Created, { operation: "createPost", method: "POST", path: "/2/tweets", body })
    return { id: data.id, repeated: false }
  })

/** The account's own post that answers a post with the same words, if there is one. */
const ownReply = (
  { post, text }: { readonly post: string; readonly text: string },
  { api, accountId }: Means
): Effect.Effect<string | undefined, PlatformError> =>
  Effect.gen(function* () {
    let next: string | undefined
    do {
      const query = new URLSearchParams({
        ...{ since_id: post, max_results: "100", "tweet.fields": "referenced_tweets" },
        ...(next === undefined ? {} : { pagination_token: next })
      })
      const page = yield* api(Own, { operation: "ownPosts", path: `/2/users/${accountId}/tweets?${query}` })
      const found = page.data?.find(
        ({ text: shown, referenced_tweets: references = [] }) =>
          references.some(({ type, id }) => type === "replied_to" && id === post) &&
          comparable(shown) === comparable(text)
      )
      if (found !== undefined) return found.id
      next = page.meta?.next_token
    } while (next !== undefined)
    return undefined
  })

/** X shortens links, and puts names before a reply. */
const comparable = (text: string): string =>
  textOf(text)
    .replace(/^(?:@\w+ )+/u, "")
    .replaceAll(/https?:\/\/\S+/gu, "link")
    .replaceAll(/\s+/gu, " ")
    .trim()
