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

/** Where tickets are opened, and as whom. */
export interface ZendeskOptions {
  /** The name under which the journal keeps what is handed over. */
  readonly channel: string
  /** Such as `https://example.zendesk.com`. */
  readonly service: string
  /** The agent whose token it is. */
  readonly email: string
  readonly token: Secret
  /** What the plan allows; 200 where it is left out, which is the smallest. */
  readonly requestsPerMinute?: number
}

const platform = "zendesk"

const capabilities: Capabilities = {
  privateReply: true,
  publicReply: true,
  handOver: true,
  edit: false,
  delete: false,
  longestText: { amount: 65_535, unit: "utf-16-units" },
  atMostOnce: "idempotency-header",
  order: "by-conversation"
}

/** The plans differ: what is assumed is Suite Team, which has the fewest of those that are sold. */
const read = {
  source: "developer.zendesk.com/rest_api/docs/support/usage_limits",
  readOn: "2026-11-22",
  verified: true
} as const

/**
 * Opens a ticket for each message that is handed over, with what was decided and written as an internal note: nobody outside
 * is told. The `Idempotency-Key` follows from the intent and is kept for two hours; so it is the ticket's `external_id`, too,
 * by which a ticket is looked for before it is opened again. It brings nothing in.
 */
export const zendeskTarget = (options: ZendeskOptions): Effect.Effect<Connector> => {
  const { channel, requestsPerMinute = 200 } = options
  const limits: readonly Limit[] = [{ name: "requests", amount: requestsPerMinute, windowSeconds: 60, ...read }]
  return Effect.map(makeLimiter(limits), (limiter) => ({
    platform,
    channel,
    capabilities,
    limits,
    ingest: () => Stream.never,
    send: (outgoing, attempt) => openTicket(outgoing, attempt, { options, limiter })
  }))
}

const Ticket = Schema.Struct({ id: Schema.Int })
const Opened = Schema.Struct({ ticket: Ticket })
const Found = Schema.Struct({ tickets: Schema.Array(Ticket) })

interface Means {
  readonly options: ZendeskOptions
  readonly limiter: Limiter
}

const openTicket = (
  { id, text, to }: Outgoing,
  attempt: Attempt,
  { options, limiter }: Means
): Effect.Effect<Receipt, PlatformError> =>
  Effect.gen(function* () {
    const { service, email, token } = options
    const key = keyOfIntent(id)
    const login = Buffer.from(`${email}/token:${Redacted.value(hide(token))}`).toString("base64")
    const request = { platform, headers: { authorization: `Basic ${login}` }, limiter }
    if (attempt === "again") {
      const url = `${service}/api/v2/tickets.json?external_id=${key}`
      const { tickets } = yield* askFor(Found, { ...request, operation: "listTickets", method: "GET", url })
      const [known] = tickets
      if (known !== undefined) return { id: String(known.id), repeated: true }
    }
    const ticket = {
      subject: `Message from ${to.sender ?? "somebody"} on ${to.platform ?? "a platform"}`,
      comment: { body: text, public: false },
      external_id: key,
      tags: ["hubwright"]
    }
    const opened = yield* askFor(Opened, {
      ...request,
      operation: "createTicket",
      method: "POST",
      url: `${service}/api/v2/tickets.json`,
      headers: { ...request.headers, "idempotency-key": key },
      body: { text: JSON.stringify({ ticket }), mediaType: "application/json" }
    })
    return { id: String(opened.ticket.id), repeated: false }
  })
