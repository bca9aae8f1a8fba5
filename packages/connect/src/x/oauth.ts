import { createHmac } from "node:crypto"
import * as Redacted from "effect/Redacted"
import { hide, type Secret } from "../secret.ts"

/** As which app, and for which account, X is asked: OAuth 1.0a, whose tokens stay valid until they are withdrawn. */
export interface XKeys {
  readonly consumerKey: string
  readonly consumerSecret: Secret
  readonly token: Secret
  readonly tokenSecret: Secret
}

/** What is signed. */
export interface Signable {
  readonly method: string
  /** With its query. */
  readonly url: string
  /** Any text that is not used twice in the same second. */
  readonly nonce: string
  /** By our clock, in seconds since 1970 in UTC. */
  readonly seconds: number
}

/** The header `authorization` of a request, signed with HMAC-SHA1 by RFC 5849. A body of JSON is not part of the signature. */
export const authorizationOf = ({ method, url, nonce, seconds }: Signable, keys: XKeys): string => {
  const { origin, pathname, searchParams } = new URL(url)
  const own = {
    oauth_consumer_key: keys.consumerKey,
    oauth_nonce: nonce,
    oauth_signature_method: "HMAC-SHA1",
    oauth_timestamp: String(seconds),
    oauth_token: Redacted.value(hide(keys.token)),
    oauth_version: "1.0"
  }
  const parameters = [...searchParams, ...Object.entries(own)]
    .map(([name, value]) => `${encoded(name)}=${encoded(value)}`)
    .sort()
    .join("&")
  const base = [method, origin + pathname, parameters].map(encoded).join("&")
  const key = [keys.consumerSecret, keys.tokenSecret].map((secret) => encoded(Redacted.value(hide(secret)))).join("&")
  const signature = createHmac("sha1", key).update(base).digest("base64")
  const fields = Object.entries({ ...own, oauth_signature: signature })
  return `OAuth ${fields.map(([name, value]) => `${name}="${encoded(value)}"`).join(", ")}`
}

/** By RFC 3986, which leaves fewer characters as they are than the language does. */
const encoded = (text: string): string =>
  encodeURIComponent(text).replaceAll(
    /[!'()*]/gu,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`
  )
