import type { Organization } from "@hubwright/core"
import * as fc from "fast-check"
import { message } from "../message.ts"
import type { Arrival } from "./law.ts"

const stretch = { from: Date.UTC(2026, 0, 1), minutes: 365 * 24 * 60 }

/** Messages to an organization at any minute of the year 2026; they shrink to its beginning. */
export const arrival = (organization: Organization): fc.Arbitrary<Arrival> =>
  fc.record({
    message: message(organization),
    at: fc.nat({ max: stretch.minutes - 1 }).map((minutes) => new Date(stretch.from + minutes * 60_000).toISOString())
  })

/** The same of messages without a text: what they are about, they say themselves. */
export const wordlessArrival = (organization: Organization): fc.Arbitrary<Arrival> =>
  arrival(organization).map(({ message: { text: _, ...message }, at }) => ({ message, at }))
