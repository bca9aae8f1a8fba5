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
  /** What is read when there is no cursor yet. */
  readonly beginning: "all" | "now"
}

type Notification = AppBskyNotificationListNotifications.Notification

/** How far back is looked again: machines that index side by side do not number strictly in order. */
const overlapMillis = 60_000
const pageSize = 100
const reasons = ["mention", "reply"]

/**
 * Mentions and replies from the account's notifications, oldest first. The cursor is the moment at which the newest was
 * indexed; a minute before it is looked at again, and what is known from there is dropped by its id.
 */
export const notificationArrivals = (
  session: Session,
  { channel, everySeconds = 15, beginning }: NotificationOptions & { readonly channel: string },
  from: Cursor | undefined
): Stream.Stream<Arrival, PlatformError> => {
  const poll = (cursor: Cursor | undefined, wait: Duration.Duration) =>
    Effect.gen(function* () {
      yield* Effect.sleep(wait)
      const atMillis = yield* Clock.currentTimeMillis
      if (cursor === undefined && beginning === "now") {
        const now = new Date(atMillis).toISOString()
        const begun: readonly Arrival[] = [{ kind: "progress", cursor: now }]
        return [begun, now] as const
      }
      const found = yield* newerThan(session, cursor === undefined ? 0 : Date.parse(cursor) - overlapMillis)
      let newest = cursor ?? ""
      const arrivals = found.flatMap((notification): readonly Arrival[] => {
        if (notification.indexedAt > newest) newest = notification.indexedAt
        return arrivalOf(notification, { channel, did: session.did, cursor: newest, atMillis })
      })
      return [arrivals, newest === "" ? cursor : newest] as const
    })
  return Stream.unfold({ cursor: from, wait: Duration.zero }, ({ cursor, wait }) =>
    Effect.map(
      poll(cursor, wait),
      ([arrivals, next]) => [arrivals, { cursor: next, wait: Duration.seconds(everySeconds) }] as const
    )
  ).pipe(Stream.flattenIterable)
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
