import * as Effect from "effect/Effect"
import type { mastodon } from "masto"
import type { Arrival } from "../connector.ts"
import { compareNumbers, type NumberedList } from "../numbered-list.ts"
import type { PlatformError } from "../platform-error.ts"
import type { Session } from "./session.ts"
import { envelopeOfStatus, readStatus, type Status } from "./status.ts"

type Notification = mastodon.v1.Notification

const pageSize = 80
const types = ["mention"] as const

/** The mentions of an account, which its server numbers. */
export const mentionsOf = (session: Session, channel: string): NumberedList<Notification> => {
  const { client, accountId, call } = session
  const pageOf = (params: { readonly limit: number; readonly minId?: string }) =>
    call("listNotifications", (init) => client.v1.notifications.fetch.$raw({ types, ...params }, init))
  return {
    behind: (number) =>
      Effect.gen(function* () {
        const found: Notification[] = []
        let last = number ?? "0"
        for (;;) {
          // `min_id` gives what follows at once, so pages come from the oldest on
          const page = yield* pageOf({ limit: pageSize, minId: last })
          const fresh = page.filter(({ id }) => compareNumbers(id, last) > 0)
          found.push(...fresh.sort((a, b) => compareNumbers(a.id, b.id)))
          if (fresh.length === 0) return found
          last = found.at(-1)?.id ?? last
        }
      }),
    newest: Effect.map(pageOf({ limit: 1 }), ([newest]) => newest?.id),
    numberOf: ({ id }) => id,
    arrivalOf: (notification, { cursor, atMillis }) =>
      Effect.gen(function* (): Effect.fn.Return<Arrival | undefined, PlatformError> {
        const raw = { mediaType: "application/json", bytes: Buffer.from(JSON.stringify(notification)) }
        const status = readStatus(notification.status)
        if (status === undefined) {
          const id = `notification:${notification.id}`
          return { kind: "unreadable", cursor, id, raw, reason: "it is no post" }
        }
        if (status.account.id === accountId) return undefined
        const root = yield* rootOf(session, status)
        const context = { channel, accountId, root, receivedAtMillis: atMillis, raw }
        return { kind: "message", cursor, envelope: envelopeOfStatus(status, context) }
      })
  }
}

/** The post that began a thread; as far back as it is still there. */
const rootOf = ({ client, call }: Session, { id, inReplyToId }: Status): Effect.Effect<string, PlatformError> =>
  typeof inReplyToId !== "string"
    ? Effect.succeed(id)
    : call("fetchContext", (init) => client.v1.statuses.$select(id).context.fetch.$raw(undefined, init)).pipe(
        Effect.map(({ ancestors }) => ancestors[0]?.id ?? inReplyToId),
        Effect.catchTag("NotFound", () => Effect.succeed(inReplyToId))
      )
