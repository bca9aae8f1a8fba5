import { strict as assert } from "node:assert"
import { type Instant, toInstant } from "@hubwright/core"

/** The moment of a clock: milliseconds since 1970 in UTC. */
export const instantOf = (millis: number): Instant => {
  const instant = toInstant(millis)
  assert(instant !== undefined, "a clock gives moments")
  return instant
}

/** The moment that a platform names, or nothing where it names none. */
export const namedInstant = (text: string | number | Date | undefined): Instant | undefined => {
  if (text === undefined) return undefined
  const millis = typeof text === "string" ? Date.parse(text) : text
  return toInstant(millis)
}
