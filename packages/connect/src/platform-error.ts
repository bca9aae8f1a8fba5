import { type Instant, toInstant } from "@hubwright/core"
import * as Data from "effect/Data"

/** What every error of a platform says: never a secret, never the text of a message. */
export interface About {
  readonly platform: string
  /** What was asked of it, such as `createRecord`. */
  readonly operation: string
  /** One sentence, without a final stop. */
  readonly message: string
}

/** Too much was asked in too short a time. */
export class RateLimited extends Data.TaggedError("RateLimited")<About & { readonly retryAt?: Instant }> {}

/** The platform does not know who asks: the credentials are wrong, expired or withdrawn. */
export class Unauthorized extends Data.TaggedError("Unauthorized")<About> {}

/** The platform knows who asks, and does not allow it. */
export class Forbidden extends Data.TaggedError("Forbidden")<About> {}

/** What is spoken of is not there, or not any more. */
export class NotFound extends Data.TaggedError("NotFound")<About> {}

/** What was asked makes no sense to the platform: asking again changes nothing. */
export class Invalid extends Data.TaggedError("Invalid")<About> {}

/** It may go well the next time: no connection, no answer in time, an error of the server. Whether it was done is unknown. */
export class Transient extends Data.TaggedError("Transient")<About & { readonly retryAt?: Instant }> {}

/** The platform answered what its own description does not allow. */
export class Protocol extends Data.TaggedError("Protocol")<About> {}

/** How a platform fails. `RateLimited` and `Transient` pass; the others stay until something is changed. */
export type PlatformError = RateLimited | Unauthorized | Forbidden | NotFound | Invalid | Transient | Protocol

/** Whether an error can pass by itself, so that asking again makes sense. */
export const isPassing = (error: { readonly _tag: string }): error is RateLimited | Transient =>
  error._tag === "RateLimited" || error._tag === "Transient"

/** An answer of a server over HTTP, as far as an error can be told from it. */
export interface Answer {
  readonly status: number
  readonly header: (name: string) => string | null | undefined
  /** When it came, in milliseconds since 1970 in UTC: `retry-after` counts from then. */
  readonly atMillis: number
}

/** The error that the status of an answer stands for. */
export const errorOfAnswer = (about: Omit<About, "message">, answer: Answer): PlatformError => {
  const all = { ...about, message: `${about.platform} answered ${answer.status} to ${about.operation}` }
  const retryAt = retryInstant(answer)
  const passing = { ...all, ...(retryAt === undefined ? {} : { retryAt }) }
  switch (answer.status) {
    case 429:
      return new RateLimited(passing)
    case 401:
      return new Unauthorized(all)
    case 403:
      return new Forbidden(all)
    case 404:
    case 410:
      return new NotFound(all)
    case 400:
    case 409:
    case 413:
    case 415:
    case 422:
      return new Invalid(all)
    default:
      return answer.status >= 500 || answer.status === 408 || answer.status === 425
        ? new Transient(passing)
        : new Protocol(all)
  }
}

/** What a number of seconds must exceed to be a moment since 1970 rather than a wait: `x-rate-limit-reset` comes as either. */
const leastEpochSeconds = 1_000_000_000

/** The longest wait that is believed, a day, which is the longest window of a platform: a mistaken header must not silence an account for good. */
const longestWaitMillis = 86_400_000

/**
 * When asking again is allowed, from `retry-after` (RFC 9110: seconds or a date) or, where that is missing, from
 * `ratelimit-reset` and `x-rate-limit-reset` (seconds from now or since 1970, or a date).
 */
export const retryInstant = ({ header, atMillis }: Answer): Instant | undefined => {
  for (const name of ["retry-after", "ratelimit-reset", "x-ratelimit-reset", "x-rate-limit-reset"]) {
    const text = header(name)
    const at = text === null || text === undefined ? Number.NaN : momentIn(text, atMillis)
    if (!Number.isNaN(at)) return toInstant(Math.min(at, atMillis + longestWaitMillis))
  }
  return undefined
}

/** The moment that the text of such a header names, in milliseconds since 1970. */
const momentIn = (text: string, atMillis: number): number => {
  if (!/^\d{1,12}(?:\.\d{1,9})?$/u.test(text)) return Date.parse(text)
  const seconds = Number(text)
  return seconds > leastEpochSeconds ? seconds * 1000 : atMillis + seconds * 1000
}
