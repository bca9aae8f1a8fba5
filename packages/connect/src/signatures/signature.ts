import { createHmac, timingSafeEqual } from "node:crypto"
import * as Redacted from "effect/Redacted"
import { hide, type Secret } from "../secret.ts"

/** A request as it came: the signature is over the bytes, so the body must not have been parsed and written again. */
export interface SignedRequest {
  /** By lower-case name. */
  readonly headers: { readonly [name: string]: string | undefined }
  readonly body: string
}

/** Whether a request is from who it says, and why not. */
export type Verified = { readonly ok: true } | { readonly ok: false; readonly reason: string }

/** What a verifier is given besides the request. */
export interface VerifyOptions {
  readonly secret: Secret
  /** By our clock, in milliseconds since 1970 in UTC: a request that is too old may be a recording. */
  readonly atMillis: number
  /** How far the sender's clock and ours may be apart; 300 where it is left out. */
  readonly toleranceSeconds?: number
}

/** The signature by HMAC-SHA-256. */
export const hmac = (key: Secret | Uint8Array, text: string, encoding: "hex" | "base64"): string =>
  createHmac("sha256", key instanceof Uint8Array ? key : Redacted.value(hide(key)))
    .update(text)
    .digest(encoding)

/** Whether two signatures are equal, in a time that tells nothing about where they differ. */
export const isEqual = (a: string, b: string): boolean => {
  const [left, right] = [Buffer.from(a), Buffer.from(b)]
  return left.length === right.length && timingSafeEqual(left, right)
}

/** The verdict on a signature that was given and the one that was expected. */
export const compared = (given: string, expected: string): Verified =>
  isEqual(given, expected) ? { ok: true } : { ok: false, reason: "the signature does not fit the body" }

const usualToleranceSeconds = 300

/** Why a time stamp in seconds since 1970 is not accepted: nothing where it is. */
export const staleness = (
  seconds: string | undefined,
  { atMillis, toleranceSeconds = usualToleranceSeconds }: Pick<VerifyOptions, "atMillis" | "toleranceSeconds">
): string | undefined => {
  if (seconds === undefined || !/^\d{1,12}$/u.test(seconds)) return "there is no time stamp"
  const apart = Math.abs(atMillis / 1000 - Number(seconds))
  return apart > toleranceSeconds ? `the time stamp is ${Math.round(apart)} seconds from ours` : undefined
}

/** A refusal. */
export const refused = (reason: string): Verified => ({ ok: false, reason })
