import type { Secret } from "../secret.ts"
import { compared, hmac, refused, type SignedRequest, type Verified } from "./signature.ts"

/** Whether a webhook of X is signed: `x-twitter-webhooks-signature` holds `sha256=` and the HMAC of the body by the consumer secret. */
export const verifyX = ({ headers, body }: SignedRequest, consumerSecret: Secret): Verified => {
  const given = headers["x-twitter-webhooks-signature"]
  return given === undefined
    ? refused("there is no signature")
    : compared(given, `sha256=${hmac(consumerSecret, body, "base64")}`)
}

/** What answers X's challenge-response check of a webhook address, as JSON. */
export const answerXChallenge = (crcToken: string, consumerSecret: Secret): { readonly response_token: string } => ({
  response_token: `sha256=${hmac(consumerSecret, crcToken, "base64")}`
})
