import type { AppBskyNotificationListNotifications } from "@atproto/api"
import * as Clock from "effect/Clock"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Stream from "effect/Stream"
import type { Arrival, Cursor } from "../connector.ts"
import type { PlatformError } from "../platform-error.ts"
import { messageOfPost } from "./post.ts"
import type { Session } from "./session.ts"

/** How notifications are asked for. */
export interface NotificationOptions {
  /** How long is waited between two questions; 15 where it is left out. */
  readonly everySeconds?: number
  /**
   * How far each question looks back behind the newest notification that is known; 3600 where it is left out. The AppView dates
   * a notification back to when the author's clock says the post was made: one that is dated further back is not found.
   */
  readonly lookBackSeconds?: number
  /** What is read when there is no cursor yet. */
  readonly beginning: "all" | "now"
}

type Notification = AppBskyNotificationListNotifications.Notification

const pageSize = 100
const reasons = ["mention", "reply"]

/** How far notifications were read: nothing before `since` is wanted, and `newest` is the newest that is known. As a cursor, an interval. */
interface ReadTo {
  readonly since: string
  readonly newest: string
  /** What was given already of what is looked at again. */
  readonly given: ReadonlySet<string>
}

const always = "1970-01-01T00:00:00.000Z"

const readToOf = (cursor: Cursor): ReadTo => {
  const [since = always, newest = since] = cursor.split("/")
  return { since, newest, given: new Set() }
}

/**
 * Mentions and replies from the account's notifications, oldest first. Each question looks back some time behind the newest
 * that is known; what is known from there is dropped by its id.
 */
export const notificationArrivals = (
  session: Session,
  { channel, everySeconds = 15, lookBackSeconds = 3600, beginning }: NotificationOptions & { readonly channel: string },
  from: Cursor | undefined
): Stream.Stream<Arrival, PlatformError> => {
  const poll = ({ since, newest: known, given }: ReadTo) =>
    Effect.gen(function* () {
      const atMillis = yield* Clock.currentTimeMillis
      const backTo = Math.max(Date.parse(since), Date.parse(known) - lookBackSeconds * 1000)
      const found = yield* newerThan(session, backTo)
      let newest = known
      const arrivals = found
        .filter(({ uri }) => !given.has(uri))
        .flatMap((notification): readonly Arrival[] => {
          if (notification.indexedAt > newest) newest = notification.indexedAt
          return arrivalOf(notification, { channel, did: session.did, cursor: `${since}/${newest}`, atMillis })
        })
      return [arrivals, { since, newest, given: new Set(found.map(({ uri }) => uri)) }] as const
    })
  const rest = (start: ReadTo) =>
    Stream.unfold({ readTo: start, wait: Duration.zero }, ({ readTo, wait }) =>
      Effect.map(
        Effect.andThen(Effect.sleep(wait), poll(readTo)),
        ([arrivals, next]) => [arrivals, { readTo: next, wait: Duration.seconds(everySeconds) }] as const
      )
    ).pipe(Stream.flattenIterable)
  if (from !== undefined) return rest(readToOf(from))
  if (beginning === "all") return rest(readToOf(always))
  return Stream.unwrap(
    Effect.map(Clock.currentTimeMillis, (atMillis) => {
      const cursor = new Date(atMillis).toISOString()
      return Stream.concat(Stream.make<Arrival[]>({ kind: "progress", cursor }), rest(readToOf(cursor)))
    })
  )
}

/** All notifications since a moment, oldest first. */
const newerThan = (
  { agent, call }: Session,
  sinceMillis: number
): Effect.Effect<readonly Notification[], PlatformError> =>
  Effect.gen(function* () {
    const found: Notification[] = []
    let page: string | undefined
    do {
      const query = { limit: pageSize, reasons, ...(page === undefined ? {} : { cursor: page }) }
      const { data } = yield* call("listNotifications", (options) => agent.listNotifications(query, options))
      const fresh = data.notifications.filter(({ indexedAt }) => Date.parse(indexedAt) > sinceMillis)
      found.push(...fresh)
      page = fresh.length === data.notifications.length && fresh.length > 0 ? data.cursor : undefined
    } while (page !== undefined)
    return found.reverse()
  })

interface Found {
  readonly channel: string
  readonly did: string
  readonly cursor: Cursor
  readonly atMillis: number
}

const arrivalOf = (notification: Notification, { channel, did, cursor, atMillis }: Found): readonly Arrival[] => {
  const { uri, cid, author, record, reason } = notification
  if (!reasons.includes(reason)) return []
  const raw = { mediaType: "application/json", bytes: Buffer.from(JSON.stringify(notification)) }
  const post = {
    uri,
    cid,
    did: author.did,
    handle: author.handle,
    record,
    raw,
    receivedAtMillis: atMillis,
    isUpdate: false
  }
  const message = messageOfPost(post, { channel, did })
  if (message === undefined) return []
  return message === "unreadable"
    ? [{ kind: "unreadable", cursor, id: `${uri}@${cid}`, raw, reason: "it is no post" }]
    : [{ kind: "message", cursor, envelope: message }]
}
