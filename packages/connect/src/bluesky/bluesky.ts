import { AtUri, RichText } from "@atproto/api"
import * as Clock from "effect/Clock"
import * as Effect from "effect/Effect"
import * as Schema from "effect/Schema"
import type { Capabilities } from "../capabilities.ts"
import type { Connector, Receipt } from "../connector.ts"
import type { Outgoing } from "../outgoing.ts"
import { Invalid, type PlatformError } from "../platform-error.ts"
import { type FirehoseOptions, firehoseArrivals } from "./firehose.ts"
import { type NotificationOptions, notificationArrivals } from "./notifications.ts"
import { recordKeyOf } from "./record-key.ts"
import { invalidSwap, type Login, limits, logIn, type Session } from "./session.ts"

/** How an account on Bluesky is connected. */
export interface BlueskyOptions extends Login {
  /** The channel of the organization. */
  readonly channel: string
  /** Where messages come from; the account's notifications from now on where it is left out. */
  readonly source?:
    | ({ readonly kind: "notifications" } & NotificationOptions)
    | ({ readonly kind: "firehose" } & FirehoseOptions)
}

const platform = "bluesky"
const posts = "app.bsky.feed.post"

const capabilities: Capabilities = {
  privateReply: false, // direct messages are a service of their own, with another kind of password
  publicReply: true,
  edit: false,
  delete: true,
  longestText: { amount: 300, unit: "graphemes" },
  atMostOnce: "client-chosen-key",
  order: "by-conversation"
}

/**
 * Mentions of an account and replies to it, and replies by it. The key of a reply follows from its intent, and is written
 * only where nothing is: so the second write of a reply meets the first.
 */
export const bluesky = (options: BlueskyOptions): Effect.Effect<Connector, PlatformError> =>
  Effect.map(logIn(options), (session) => {
    const { channel, source = { kind: "notifications", beginning: "now" } } = options
    return {
      platform,
      channel,
      capabilities,
      limits,
      ingest: (from) =>
        source.kind === "firehose"
          ? firehoseArrivals({ channel, did: session.did }, source, from)
          : notificationArrivals(session, { channel, ...source }, from),
      send: (outgoing) => putReply(session, outgoing),
      delete: (id) => deleteReply(session, id)
    }
  })

const Address = Schema.Struct({
  uri: Schema.String,
  cid: Schema.String,
  rootUri: Schema.String,
  rootCid: Schema.String
})
const decodeAddress = Schema.decodeUnknownEffect(Address)

const putReply = (session: Session, { id, to, text, conversation }: Outgoing): Effect.Effect<Receipt, PlatformError> =>
  Effect.gen(function* () {
    const { agent, did, call } = session
    const { uri, cid, rootUri, rootCid } = yield* decodeAddress(to).pipe(
      Effect.mapError(
        () => new Invalid({ platform, operation: "putRecord", message: `\`${conversation}\` is no post` })
      )
    )
    const rkey = recordKeyOf(id, new AtUri(uri).rkey)
    const record = {
      $type: posts,
      text,
      ...facetsIn(text),
      reply: { root: { uri: rootUri, cid: rootCid }, parent: { uri, cid } },
      createdAt: new Date(yield* Clock.currentTimeMillis).toISOString()
    }
    const put = call("putRecord", (options) =>
      agent.com.atproto.repo.putRecord({ repo: did, collection: posts, rkey, record, swapRecord: null }, options)
    )
    return yield* put.pipe(
      Effect.map(({ data }): Receipt => ({ id: data.uri, repeated: false })),
      Effect.catchIf(
        (error) => error._tag === "Invalid" && error.message === invalidSwap,
        () => Effect.succeed<Receipt>({ id: AtUri.make(did, posts, rkey).toString(), repeated: true })
      )
    )
  })

/** Links and hashtags; handles stay text, since looking them up could fail. */
const facetsIn = (text: string) => {
  const rich = new RichText({ text })
  rich.detectFacetsWithoutResolution()
  const facets = (rich.facets ?? []).filter(({ features }) =>
    features.every(({ $type }) => $type !== "app.bsky.richtext.facet#mention")
  )
  return facets.length === 0 ? {} : { facets }
}

const deleteReply = ({ agent, did, call }: Session, id: string): Effect.Effect<void, PlatformError> =>
  Effect.asVoid(
    call("deleteRecord", (options) =>
      agent.com.atproto.repo.deleteRecord({ repo: did, collection: posts, rkey: new AtUri(id).rkey }, options)
    )
  )
