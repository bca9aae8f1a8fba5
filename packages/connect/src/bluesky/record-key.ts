import { createHash } from "node:crypto"

const alphabet = "234567abcdefghijklmnopqrstuvwxyz"
const keyPattern = /^[234567a-j][234567a-z]{12}$/u

/** The characters of a record key that tell its time: 53 bits of microseconds since 1970, of which the last few vary here. */
const timeCharacters = 7

/**
 * The record key of a reply, in the form that posts must have (a TID): it follows from the intent alone, so a second write
 * meets the first. It begins as the key of the post that is answered, where that has such a key, which keeps replies in
 * about the order of time.
 */
export const recordKeyOf = (intent: string, answeredKey: string): string => {
  const hash = createHash("sha256").update(intent).digest()
  const drawn = Array.from(hash.subarray(0, 13), (byte) => alphabet[byte % alphabet.length] ?? "2").join("")
  const start = keyPattern.test(answeredKey)
    ? answeredKey.slice(0, timeCharacters)
    : `3${drawn.slice(1, timeCharacters)}`
  return start + drawn.slice(timeCharacters)
}
