import type { Decision, Message, RouteOptions } from "@hubwright/core/routing"
import type * as fc from "fast-check"

/** Something that should hold of every message, as a property that fast-check tries to refute. */
export interface Law {
  /** What should hold, as a sentence: a good name for a test. */
  readonly name: string
  /** Run it with `fc.assert(law.property)`: it throws what does not hold, and of which message. */
  readonly property: fc.IProperty<unknown>
}

/** What decides: a message, when it arrives and in which situation, to a decision. */
export type Decide = (message: Message, options: RouteOptions) => Decision

/** A message and when it arrives: what laws are tried on. */
export interface Arrival {
  readonly message: Message
  /** An instant in UTC, such as `2026-03-02T09:00:00.000Z`. */
  readonly at: string
}

/** What was tried, on one line: JSON that can be copied into a test of one's own. */
const shown = ({ message, at }: Arrival): string => `${JSON.stringify(message)} at ${at}`

/** Says that a law does not hold, and of what. */
export const broken = (arrival: Arrival, what: string): never => {
  throw new Error(`${what}\n  message: ${shown(arrival)}`)
}
