import type { Secret } from "../secret.ts"
import { compared, hmac, refused, type SignedRequest, type Verified } from "./signature.ts"

/** The secrets of an app on X: at least one of them. */
export interface XSecrets {
  /** The API key's secret, with which `x-twitter-webhooks-signature` is made. */
  readonly consumerSecret?: Secret
  /** The secret of the OAuth 2.0 client, with which `x-twitter-webhooks-signature-oauth2` is made. */
  readonly clientSecret?: Secret
}

/**
 * Whether a webhook of X is signed: a header for each of the app's secrets holds `sha256=` and the HMAC of the body by that
 * secret. One header whose secret is known decides; the OAuth 2.0 client's comes first.
 */
export const verifyX = ({ headers, body }: SignedRequest, { consumerSecret, clientSecret }: XSecrets): Verified => {
  const signatures = [
    [headers["x-twitter-webhooks-signature-oauth2"], clientSecret],
    [headers["x-twitter-webhooks-signature"], consumerSecret]
  ] as const
  for (const [given, secret] of signatures)
    if (given !== undefined && secret !== undefined) return compared(given, `sha256=${hmac(secret, body, "base64")}`)
  return refused("there is no signature")
}

/** What answers X's challenge-response check of a webhook address, as JSON: by either secret of the app. */
export const answerXChallenge = (crcToken: string, secret: Secret): { readonly response_token: string } => ({
  response_token: `sha256=${hmac(secret, crcToken, "base64")}`
})
