import { IdResolver, MemoryCache } from "@atproto/identity"
import {
  type Create,
  Firehose,
  FirehoseHandlerError,
  FirehoseParseError,
  FirehoseSubscriptionError,
  type Update
} from "@atproto/sync"
import * as Cause from "effect/Cause"
import * as Effect from "effect/Effect"
import * as Queue from "effect/Queue"
import * as Stream from "effect/Stream"
import type { Arrival, Cursor } from "../connector.ts"
import { type PlatformError, Transient } from "../platform-error.ts"
import { type Account, messageOfPost } from "./post.ts"
import { signatureOf } from "./signature.ts"

/** Where the firehose comes from. */
export interface FirehoseOptions {
  /** `wss://` and a relay, or the account's own PDS where everybody is on it. */
  readonly service: string
  /** The directory of DIDs; the public one where it is left out. */
  readonly plcUrl?: string
  /** What is read when there is no cursor yet. */
  readonly beginning: "all" | "now"
}

const posts = "app.bsky.feed.post"
/** After how many posts that are not for the account the cursor moves on. */
const progressEvery = 500
/** How many arrivals wait before the socket is read no further. */
const ahead = 16

/**
 * Posts of the firehose that are for an account, each checked against its author's key: of a whole network only these are, since
 * checking a signature takes some milliseconds. The cursor is the number
 * before an event: one event can bring several posts, so that all of it comes again when reading goes on there.
 */
export const firehoseArrivals = (
  account: Account,
  options: FirehoseOptions,
  from: Cursor | undefined
): Stream.Stream<Arrival, PlatformError> =>
  Stream.callback<Arrival, PlatformError>(
    (queue) =>
      Effect.acquireRelease(
        Effect.sync(() => {
          const closing = new AbortController()
          const offer = (arrival: Arrival): Promise<void> =>
            Effect.runPromiseExit(Queue.offer(queue, arrival), { signal: closing.signal }).then(() => undefined)
          const firehose = readerOf(account, options, {
            from,
            offer,
            fail: (why) => void Queue.failCauseUnsafe(queue, Cause.fail(broken(why)))
          })
          void firehose.start()
          return { firehose, closing }
        }),
        ({ firehose, closing }) =>
          Effect.promise(() => {
            closing.abort() // what waits for room in the queue would hold the socket open
            return firehose.destroy()
          })
      ),
    { bufferSize: ahead, strategy: "suspend" }
  )

interface Outlet {
  readonly from: Cursor | undefined
  readonly offer: (arrival: Arrival) => Promise<void>
  readonly fail: (why: string) => void
}

const readerOf = (
  account: Account,
  { service, plcUrl, beginning }: FirehoseOptions,
  { from, offer, fail }: Outlet
): Firehose => {
  let seen = from === undefined ? (beginning === "all" ? 0 : undefined) : Number(from)
  let passed = 0
  const idResolver = new IdResolver({
    didCache: new MemoryCache(),
    ...(plcUrl === undefined ? {} : { plcUrl, fetch: globalThis.fetch })
  })
  return new Firehose({
    service,
    idResolver,
    filterCollections: [posts],
    unauthenticatedCommits: true, // what is for the account is checked below
    excludeIdentity: true,
    excludeAccount: true,
    excludeSync: true,
    subscriptionReconnectDelay: 50,
    getCursor: () => seen,
    handleEvent: async (event) => {
      if (event.event !== "create" && event.event !== "update") return
      const cursor = String(event.seq - 1)
      seen = event.seq - 1
      const arrival = arrivalOf(event, account, cursor)
      if (arrival === undefined) {
        if (passed++ % progressEvery === 0) await offer({ kind: "progress", cursor })
        return
      }
      const signature = await signatureOf(event, idResolver)
      if (signature === "unknown") fail("the directory of DIDs cannot be asked for an author's key")
      else await offer(signature === "right" ? arrival : unsigned(event, cursor))
    },
    onError: (error) => {
      if (error instanceof FirehoseSubscriptionError) fail("the firehose ended")
      if (error instanceof FirehoseHandlerError) fail("an event could not be handled")
      const unreadable = error instanceof FirehoseParseError ? unreadableCommit(error, account) : undefined
      if (unreadable !== undefined) void offer(unreadable)
    }
  })
}

const broken = (message: string): Transient =>
  new Transient({ platform: "bluesky", operation: "subscribeRepos", message })

const mediaType = "application/vnd.ipld.dag-cbor"

const arrivalOf = (event: Create | Update, account: Account, cursor: Cursor): Arrival | undefined => {
  const { uri, cid, did, record } = event
  const raw = { mediaType, bytes: event.blocks.get(cid) ?? new Uint8Array() }
  const found = messageOfPost(
    {
      uri: uri.toString(),
      cid: cid.toString(),
      did,
      record,
      raw,
      receivedAtMillis: Date.now(),
      isUpdate: event.event === "update"
    },
    account
  )
  if (found === undefined) return undefined
  return found === "unreadable"
    ? { kind: "unreadable", cursor, id: `${uri.toString()}@${cid.toString()}`, raw, reason: "it is no post" }
    : { kind: "message", cursor, envelope: found }
}

/** A post that speaks of the account, and that its author did not sign. */
const unsigned = ({ uri, cid, blocks }: Create | Update, cursor: Cursor): Arrival => ({
  kind: "unreadable",
  cursor,
  id: `unsigned:${uri.toString()}@${cid.toString()}`,
  raw: { mediaType, bytes: blocks.get(cid) ?? new Uint8Array() },
  reason: "its author did not sign it"
})

/** A commit whose blocks are not right, where it speaks of the account; others are of no concern. */
const unreadableCommit = ({ event }: FirehoseParseError, { did }: Account): Arrival | undefined =>
  "seq" in event && "blocks" in event && "rev" in event && Buffer.from(event.blocks).includes(did)
    ? {
        kind: "unreadable",
        cursor: String(event.seq - 1),
        id: `commit:${event.seq}`,
        raw: { mediaType: "application/vnd.ipld.car", bytes: event.blocks },
        reason: "the commit holds what cannot be read"
      }
    : undefined
