import type { DurationText } from "./duration.ts"
import type { Term } from "./organization.ts"

/** When the clock of a deadline starts: when a message arrived, when anybody first knew, or when it was published. */
export type ClockStart = "received" | "firstKnown" | "published"

/** A term with everything said: how long, by whose open hours (none: those of the channel), and since when. */
export interface FullTerm {
  readonly within: DurationText
  readonly calendar?: string
  readonly from: ClockStart
}

/** A term, short or long, in its full form. */
export const fullTerm = (term: Term): FullTerm =>
  typeof term === "string" ? { within: term, from: "received" } : { ...term, from: term.from ?? "received" }
