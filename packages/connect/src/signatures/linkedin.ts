import type { Secret } from "../secret.ts"
import { compared, hmac, refused, type SignedRequest, type Verified } from "./signature.ts"

/** Whether a webhook of LinkedIn is signed: `X-LI-Signature` holds the HMAC of `hmacsha256=` and the body by the client secret. */
export const verifyLinkedIn = ({ headers, body }: SignedRequest, clientSecret: Secret): Verified => {
  const given = headers["x-li-signature"]
  return given === undefined
    ? refused("there is no signature")
    : compared(given.replace(/^hmacsha256=/u, ""), hmac(clientSecret, `hmacsha256=${body}`, "hex"))
}

/** What answers LinkedIn's check of a webhook address, which it repeats every two hours, as JSON. */
export const answerLinkedInChallenge = (
  challengeCode: string,
  clientSecret: Secret
): { readonly challengeCode: string; readonly challengeResponse: string } => ({
  challengeCode,
  challengeResponse: hmac(clientSecret, challengeCode, "hex")
})
