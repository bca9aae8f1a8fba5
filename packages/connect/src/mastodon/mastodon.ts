import * as Effect from "effect/Effect"
import * as Schema from "effect/Schema"
import type { Capabilities } from "../capabilities.ts"
import type { Attempt, Connector, Receipt } from "../connector.ts"
import { keyOfIntent } from "../intent-key.ts"
import { arrivalsInList, type PollOptions } from "../numbered-list.ts"
import type { Outgoing } from "../outgoing.ts"
import { Invalid, type PlatformError } from "../platform-error.ts"
import { mentionsOf } from "./mentions.ts"
import { type Login, limits, logIn, platform, type Session } from "./session.ts"
import { textOf } from "./status.ts"

/** How an account on Mastodon is connected. */
export interface MastodonOptions extends Login, Partial<PollOptions> {
  /** The channel of the organization. */
  readonly channel: string
}

/** What stands before a reply, so that whoever wrote is told of it, takes room; names have at most 30 characters. */
const mentionCharacters = 32

const capabilitiesOf = ({ mostCharacters }: Session): Capabilities => ({
  privateReply: true,
  publicReply: true,
  edit: true,
  delete: true,
  longestText: { amount: mostCharacters - mentionCharacters, unit: "graphemes" },
  atMostOnce: "idempotency-header",
  order: "by-conversation"
})

/**
 * Mentions of an account, and posts by it in reply. The `Idempotency-Key` of a reply follows from its intent; servers keep it
 * for an hour, so before it is sent again the thread is looked at, too.
 */
export const mastodon = (options: MastodonOptions): Effect.Effect<Connector, PlatformError> =>
  Effect.map(logIn(options), (session) => {
    const { channel, beginning = "now" } = options
    return {
      platform,
      channel,
      capabilities: capabilitiesOf(session),
      limits,
      ingest: (from) => arrivalsInList(mentionsOf(session, channel), { ...options, beginning }, from),
      send: (outgoing, attempt) => postReply(session, outgoing, attempt),
      edit: (id, text) => editReply(session, id, text),
      delete: (id) =>
        session
          .call("deleteStatus", (init) => session.client.v1.statuses.$select(id).remove.$raw(undefined, init))
          .pipe(
            Effect.asVoid,
            Effect.catchTag("NotFound", () => Effect.void)
          )
    }
  })

const Address = Schema.Struct({ status: Schema.String, acct: Schema.String, visibility: Schema.String })
const decodeAddress = Schema.decodeUnknownEffect(Address)

/** A name by which a post is shown to somebody, as Mastodon finds it in a text. */
const namePattern = /(?<![\w/])@[\w.-]+/u

const postReply = (session: Session, outgoing: Outgoing, attempt: Attempt): Effect.Effect<Receipt, PlatformError> =>
  Effect.gen(function* () {
    const about = { platform, operation: "createStatus" }
    const to = yield* decodeAddress(outgoing.to).pipe(
      Effect.mapError(() => new Invalid({ ...about, message: "what is answered is no post" }))
    )
    const isPrivate = outgoing.visibility === "private"
    if (isPrivate && namePattern.test(outgoing.text))
      return yield* new Invalid({ ...about, message: "a private reply that names another account is shown to it" })
    const status = `@${to.acct} ${outgoing.text}`
    const key = keyOfIntent(outgoing.id)
    const visibility = isPrivate ? "direct" : to.visibility === "unlisted" ? "unlisted" : "public"
    const known = attempt === "again" ? yield* replyInThread(session, to.status, outgoing.text) : undefined
    if (known !== undefined) return { id: known, repeated: true }
    const params = { status, inReplyToId: to.status, visibility } as const
    const posted = yield* session.call("createStatus", ({ requestInit }) =>
      session.client.v1.statuses.create.$raw(params, {
        requestInit: { ...requestInit, headers: { "Idempotency-Key": key } }
      })
    )
    return { id: posted.id, repeated: false }
  })

/** Whoever is answered stays named, so that the reply stays theirs. */
const editReply = ({ client, call }: Session, id: string, text: string): Effect.Effect<void, PlatformError> =>
  Effect.gen(function* () {
    const selected = client.v1.statuses.$select(id)
    const { text: before } = yield* call("fetchSource", (init) => selected.source.fetch.$raw(undefined, init))
    const [name = ""] = /^@\S+ /u.exec(before) ?? []
    yield* call("updateStatus", (init) => selected.update.$raw({ status: name + text }, init))
  })

/** The account's own reply to a post that says the same, if there is one. */
const replyInThread = (
  { client, accountId, call }: Session,
  answered: string,
  text: string
): Effect.Effect<string | undefined, PlatformError> =>
  Effect.map(
    call("fetchContext", (init) => client.v1.statuses.$select(answered).context.fetch.$raw(undefined, init)),
    ({ descendants }) =>
      descendants.find(
        ({ account, inReplyToId, content }) =>
          account.id === accountId && inReplyToId === answered && inWords(textOf(content)).endsWith(inWords(text))
      )?.id
  )

const inWords = (text: string): string => text.replace(/\s+/gu, " ").trim()
