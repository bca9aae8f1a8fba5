import * as Clock from "effect/Clock"
import * as Effect from "effect/Effect"
import * as Stream from "effect/Stream"
import type { Capabilities } from "../capabilities.ts"
import type { Connector } from "../connector.ts"
import { ask } from "../http.ts"
import { keyOfIntent } from "../intent-key.ts"
import { type Limit, makeLimiter } from "../limits.ts"
import type { Outgoing } from "../outgoing.ts"
import { hide, type Secret } from "../secret.ts"
import { signStandardWebhook } from "../signatures/standard-webhooks.ts"

/** Where webhooks are posted. */
export interface TargetOptions {
  /** The name under which the journal keeps what is sent there. */
  readonly channel: string
  readonly url: string
  /** With what they are signed, by Standard Webhooks: `whsec_` and base64. */
  readonly secret: Secret
  readonly limits?: readonly Limit[]
}

/** What webhooks are called in logs and errors. */
export const platform = "webhook"

const capabilities: Capabilities = {
  privateReply: true,
  publicReply: true,
  handOver: true,
  edit: false,
  delete: false,
  atMostOnce: "idempotency-header",
  order: "unknown" // a sender tries again when it likes
}

/**
 * Posts what is sent as webhooks, and brings nothing in: replies for a system that shows them, or messages handed over to
 * one that answers them. The intent is the `webhook-id`, which receivers drop when they have seen it.
 */
export const webhookTarget = ({ channel, url, secret, limits = [] }: TargetOptions): Effect.Effect<Connector> =>
  Effect.map(makeLimiter(limits), (limiter) => ({
    platform,
    channel,
    capabilities,
    limits,
    ingest: () => Stream.never,
    send: (outgoing) =>
      Effect.gen(function* () {
        const id = `out_${keyOfIntent(outgoing.id)}`
        const body = JSON.stringify(eventOf(outgoing))
        const seconds = Math.floor((yield* Clock.currentTimeMillis) / 1000)
        const signature = signStandardWebhook(hide(secret), { id, seconds, body })
        yield* ask({
          platform,
          operation: "post",
          method: "POST",
          url,
          headers: { "webhook-id": id, "webhook-timestamp": String(seconds), "webhook-signature": signature },
          body: { text: body, mediaType: "application/json" },
          limiter
        })
        return { id, repeated: false }
      })
  }))

/** What is posted: the same bytes however often it is sent. */
const eventOf = ({ id: intent, kind, ...rest }: Outgoing) => ({
  type: kind === "reply" ? "reply.created" : "message.handed-over",
  data: { intent, ...rest }
})
