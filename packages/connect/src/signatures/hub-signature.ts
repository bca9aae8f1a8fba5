import type { Secret } from "../secret.ts"
import { compared, hmac, isEqual, refused, type SignedRequest, type Verified } from "./signature.ts"

/**
 * Whether a webhook of Meta (Facebook, Instagram, WhatsApp, Threads) or of Mastodon's administration is signed:
 * `X-Hub-Signature-256`, respectively `X-Hub-Signature`, holds `sha256=` and the HMAC of the body by the app's secret.
 * It carries no time stamp, so a recording cannot be told from the original: what repeats is known by its id.
 */
export const verifyHubSignature = ({ headers, body }: SignedRequest, secret: Secret): Verified => {
  const given = headers["x-hub-signature-256"] ?? headers["x-hub-signature"]
  if (given === undefined) return refused("there is no signature")
  return compared(given, `sha256=${hmac(secret, body, "hex")}`)
}

/** What answers Meta's check of a webhook address: the challenge, where the token is ours; nothing otherwise. */
export const answerHubChallenge = (query: URLSearchParams, verifyToken: string): string | undefined => {
  const token = query.get("hub.verify_token")
  const isAsked = query.get("hub.mode") === "subscribe" && token !== null && isEqual(token, verifyToken)
  return isAsked ? (query.get("hub.challenge") ?? undefined) : undefined
}
