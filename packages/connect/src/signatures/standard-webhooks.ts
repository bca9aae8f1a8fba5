import * as Redacted from "effect/Redacted"
import { hide, type Secret } from "../secret.ts"
import {
  hmac,
  isEqual,
  refused,
  type SignedRequest,
  staleness,
  type Verified,
  type VerifyOptions
} from "./signature.ts"

const keyOf = (secret: Secret): Uint8Array =>
  Buffer.from(Redacted.value(hide(secret)).replace(/^whsec_/u, ""), "base64")

/** The signature of a webhook by the Standard Webhooks specification 1.0: `v1,` and the HMAC over id, time stamp and body. */
export const signStandardWebhook = (
  secret: Secret,
  { id, seconds, body }: { readonly id: string; readonly seconds: number; readonly body: string }
): string => `v1,${hmac(keyOf(secret), `${id}.${seconds}.${body}`, "base64")}`

/** Whether a webhook is signed by the Standard Webhooks specification 1.0. Of several signatures, for rotation, one must fit. */
export const verifyStandardWebhook = ({ headers, body }: SignedRequest, options: VerifyOptions): Verified => {
  const { "webhook-id": id, "webhook-timestamp": timestamp, "webhook-signature": signatures } = headers
  if (id === undefined || signatures === undefined) return refused("there is no signature")
  const stale = staleness(timestamp, options)
  if (stale !== undefined) return refused(stale)
  const expected = signStandardWebhook(options.secret, { id, seconds: Number(timestamp), body })
  return signatures.split(" ").some((signature) => isEqual(signature, expected))
    ? { ok: true }
    : refused("the signature does not fit the body")
}
