import * as Redacted from "effect/Redacted"

/** A password, token or key: a text, or one that is hidden already. It is hidden at once and shows in no log, error or span. */
export type Secret = string | Redacted.Redacted<string>

/** The hidden form of a secret. */
export const hide = (secret: Secret): Redacted.Redacted<string> =>
  typeof secret === "string" ? Redacted.make(secret) : secret
