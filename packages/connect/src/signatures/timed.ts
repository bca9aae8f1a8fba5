import {
  compared,
  hmac,
  refused,
  type SignedRequest,
  staleness,
  type Verified,
  type VerifyOptions
} from "./signature.ts"

/** Whether a request of Slack is signed: `X-Slack-Signature` holds `v0=` and the HMAC of `v0:`, time stamp, `:` and body. */
export const verifySlack = ({ headers, body }: SignedRequest, options: VerifyOptions): Verified => {
  const { "x-slack-signature": given, "x-slack-request-timestamp": seconds } = headers
  if (given === undefined) return refused("there is no signature")
  const stale = staleness(seconds, options)
  return stale === undefined
    ? compared(given, `v0=${hmac(options.secret, `v0:${seconds}:${body}`, "hex")}`)
    : refused(stale)
}

/** Whether a webhook of TikTok is signed: `TikTok-Signature` holds `t=` seconds and `s=` the HMAC of time stamp, `.` and body. */
export const verifyTikTok = ({ headers, body }: SignedRequest, options: VerifyOptions): Verified => {
  const parts = new Map(
    (headers["tiktok-signature"] ?? "").split(",").map((part) => {
      const [key = "", value = ""] = part.split("=", 2)
      return [key.trim(), value.trim()]
    })
  )
  const [seconds, given] = [parts.get("t"), parts.get("s")]
  if (given === undefined) return refused("there is no signature")
  const stale = staleness(seconds, options)
  return stale === undefined ? compared(given, hmac(options.secret, `${seconds}.${body}`, "hex")) : refused(stale)
}

/**
 * Whether a webhook of Zendesk is signed: `X-Zendesk-Webhook-Signature` holds the HMAC, in base64, of the time stamp and the
 * body. The time stamp is a date and time.
 */
export const verifyZendesk = ({ headers, body }: SignedRequest, options: VerifyOptions): Verified => {
  const { "x-zendesk-webhook-signature": given, "x-zendesk-webhook-signature-timestamp": timestamp } = headers
  if (given === undefined || timestamp === undefined) return refused("there is no signature")
  const seconds = Math.floor(Date.parse(timestamp) / 1000)
  const stale = staleness(Number.isNaN(seconds) ? undefined : String(seconds), options)
  return stale === undefined ? compared(given, hmac(options.secret, `${timestamp}${body}`, "base64")) : refused(stale)
}

/**
 * Whether a webhook of Chatwoot is signed: `X-Chatwoot-Signature` holds `sha256=` and the HMAC of `X-Chatwoot-Timestamp`, `.`
 * and body. Old versions sign nothing: what they send is refused.
 */
export const verifyChatwoot = ({ headers, body }: SignedRequest, options: VerifyOptions): Verified => {
  const { "x-chatwoot-signature": given, "x-chatwoot-timestamp": seconds } = headers
  if (given === undefined) return refused("there is no signature")
  const stale = staleness(seconds, options)
  return stale === undefined
    ? compared(given, `sha256=${hmac(options.secret, `${seconds}.${body}`, "hex")}`)
    : refused(stale)
}
