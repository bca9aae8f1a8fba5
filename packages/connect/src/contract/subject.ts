/** A connector that is put to the test: its worker, and how its platform is started. */
export interface Subject {
  readonly name: string
  /** A module that calls {@link work} with the connector; it is run as a process of its own, so that it can be killed. */
  readonly worker: URL
  /** What Node is given before the module. */
  readonly nodeOptions?: readonly string[]
  /**
   * What of a server is missing, and why: the cases that need it are skipped with that reason. Without `oldClocks`, clocks are at
   * most some minutes behind.
   */
  readonly cannot?: { readonly [Feature in "redeliver" | "corrupt" | "refuse" | "onceHolding" | "oldClocks"]?: string }
  /** What the connector is tested against, for whoever reads the results. */
  readonly evidence?: Evidence
  /** Starts the platform, or a fake of it, empty. It must live outside of the worker. */
  readonly start: () => Promise<Server>
}

/** What a connector is tested against, and what that cannot show: phrases, as in a table. */
export interface Evidence {
  readonly against: string
  readonly unproven: string
}

/** A message that somebody writes on the platform. */
export interface WrittenMessage {
  /** Messages with the same word are written in one conversation. */
  readonly conversation: string
  readonly text: string
  /** How far the clock of whoever writes is from the right time. */
  readonly skewSeconds?: number
}

/** A reply as the platform has it, in the order it shows them. */
export interface ShownReply {
  /** The text of the message that it answers. */
  readonly answers: string
  readonly text: string
}

/** A running platform, seen from its own side. */
export interface Server {
  /** What the worker's connector is made of; JSON. */
  readonly settings: unknown
  /** What must not show up in logs or spans. */
  readonly secrets: readonly string[]
  /** Somebody writes. Every text is written only once. */
  readonly write: (messages: readonly WrittenMessage[]) => Promise<void>
  /** Every reply that the platform shows: what is there twice is given twice. */
  readonly replies: () => Promise<readonly ShownReply[]>
  /** Delivers again, in reverse order, what was written. */
  readonly redeliver?: () => Promise<void>
  /** Puts a payload where messages come from that none can read; gives its bytes. */
  readonly corrupt?: () => Promise<Uint8Array>
  /** Refuses the next replies with `429` for some seconds; gives the moments, in milliseconds since 1970, at which it was asked. */
  readonly refuse?: (times: number, retryAfterSeconds: number) => Promise<() => readonly number[]>
  /** Calls when the platform has a reply and its answer is not out yet; the answer is never given. */
  readonly onceHolding?: (call: () => void) => void
  readonly stop: () => Promise<void>
}

/** One promise of the contract, as a test of any test runner: it fails by throwing. */
export interface ContractCase {
  readonly name: string
  /** Why it cannot be run with this subject; then `run` does nothing. */
  readonly skipped?: string
  readonly run: () => Promise<void>
}
