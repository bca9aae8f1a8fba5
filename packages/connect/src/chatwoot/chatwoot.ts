import * as Effect from "effect/Effect"
import * as Redacted from "effect/Redacted"
import * as Schema from "effect/Schema"
import * as Stream from "effect/Stream"
import type { Capabilities } from "../capabilities.ts"
import type { Attempt, Connector, Receipt } from "../connector.ts"
import { askFor } from "../http.ts"
import { keyOfIntent } from "../intent-key.ts"
import { type Limit, type Limiter, makeLimiter } from "../limits.ts"
import type { Outgoing } from "../outgoing.ts"
import type { PlatformError } from "../platform-error.ts"
import { hide, type Secret } from "../secret.ts"

/** Into which inbox messages are handed over. */
export interface ChatwootOptions {
  /** The name under which the journal keeps what is handed over. */
  readonly channel: string
  /** Such as `https://app.chatwoot.com`, or a server of one's own. */
  readonly service: string
  /** The identifier of an inbox of the kind `API`: who knows it can write there. */
  readonly inbox: Secret
  /** What the server allows. */
  readonly limits?: readonly Limit[]
}

const platform = "chatwoot"

const capabilities: Capabilities = {
  privateReply: true,
  publicReply: true,
  handOver: true,
  edit: false,
  delete: false,
  longestText: { amount: 149_000, unit: "utf-16-units" }, // of 150,000, of which the mark takes some
  atMostOnce: "look-before-retry",
  order: "by-conversation"
}

/**
 * Hands messages over into a Chatwoot inbox by its client API: whoever wrote becomes a contact whose `source_id` follows from
 * the conversation, so that a thread stays one. Chatwoot knows no key of ours for a message, so its last line is a mark that
 * follows from the intent, and before a message is sent again it is looked for by that. It brings nothing in.
 */
export const chatwootTarget = (options: ChatwootOptions): Effect.Effect<Connector> => {
  const { channel, limits = [] } = options
  return Effect.map(makeLimiter(limits), (limiter) => ({
    platform,
    channel,
    capabilities,
    limits,
    ingest: () => Stream.never,
    send: (outgoing, attempt) => addMessage(outgoing, attempt, apiOf(options, limiter))
  }))
}

/** Asks the client API of an inbox; a path begins behind its contacts. */
type Api = <S extends Schema.Decoder<unknown>>(
  schema: S,
  request: { readonly operation: string; readonly path: string; readonly body?: object }
) => Effect.Effect<S["Type"], PlatformError>

const apiOf =
  ({ service, inbox }: ChatwootOptions, limiter: Limiter): Api =>
  (schema, { operation, path, body }) =>
    askFor(schema, {
      platform,
      operation,
      method: body === undefined ? "GET" : "POST",
      url: `${service}/public/api/v1/inboxes/${encodeURIComponent(Redacted.value(hide(inbox)))}/contacts${path}`,
      limiter,
      ...(body === undefined ? {} : { body: { text: JSON.stringify(body), mediaType: "application/json" } })
    })

const Contact = Schema.Struct({ source_id: Schema.String })
const Conversation = Schema.Struct({ id: Schema.Int })
const Message = Schema.Struct({ id: Schema.Int, content: Schema.NullOr(Schema.String) })

const addMessage = (
  { id: intent, conversation, to, text }: Outgoing,
  attempt: Attempt,
  api: Api
): Effect.Effect<Receipt, PlatformError> =>
  Effect.gen(function* () {
    const mark = `[ref ${keyOfIntent(intent)}]`
    const name = to.sender ?? "unknown"
    const identity = { source_id: keyOfIntent(conversation), name }
    const contact = yield* api(Contact, { operation: "createContact", path: "", body: identity })
    const contactPath = `/${encodeURIComponent(contact.source_id)}/conversations`
    const known = yield* api(Schema.Array(Conversation), { operation: "listConversations", path: contactPath })
    const { id } =
      known.at(-1) ?? (yield* api(Conversation, { operation: "createConversation", path: contactPath, body: {} }))
    const path = `${contactPath}/${id}/messages`
    const sent = attempt === "again" ? yield* messageWith(mark, path, api) : undefined
    if (sent !== undefined) return { id: String(sent), repeated: true }
    const body = { content: `${text}\n\n${mark}`, echo_id: mark }
    const message = yield* api(Message, { operation: "createMessage", path, body })
    return { id: String(message.id), repeated: false }
  })

/** The message that ends with a mark, page by page from the newest. */
const messageWith = (mark: string, path: string, api: Api): Effect.Effect<number | undefined, PlatformError> =>
  Effect.gen(function* () {
    let before: number | undefined
    for (;;) {
      const query = before === undefined ? "" : `?before=${before}`
      const page = yield* api(Schema.Array(Message), { operation: "listMessages", path: path + query })
      const found = page.find(({ content }) => content?.trimEnd().endsWith(mark))
      if (found !== undefined) return found.id
      const oldest = page.reduce((least, { id }) => Math.min(least, id), before ?? Number.POSITIVE_INFINITY)
      if (page.length === 0 || oldest === before) return undefined
      before = oldest
    }
  })
