/** What the page asks of its worker. */
export type Question =
  /** Reads files that were dropped, by their paths. */
  | { readonly kind: "read"; readonly files: { readonly [path: string]: Uint8Array }; readonly at: string }
  /** Routes what somebody wrote on a channel. */
  | { readonly kind: "route"; readonly channel: string; readonly text: string; readonly at: string }
  /** Simulates the organization as it is and in each of the five shapes. */
  | { readonly kind: "simulate"; readonly days: number; readonly at: string }

/** How an arrangement did in the simulation. */
export interface Compared {
  readonly name: string
  /** The share of messages that got a reply, in [0, 1]. */
  readonly shareReplied: number
  /** Half the width of its interval. */
  readonly halfWidth: number
}

/** What the worker answers. */
export type Answer =
  /** What is wrong with the files; a report and the channels where they can be used. */
  | { readonly kind: "read"; readonly problems: string; readonly report?: string; readonly channels: readonly string[] }
  | { readonly kind: "routed"; readonly decision: string }
  | { readonly kind: "simulated"; readonly compared: readonly Compared[] }
  /** What cannot be done, and why. */
  | { readonly kind: "refused"; readonly why: string }
