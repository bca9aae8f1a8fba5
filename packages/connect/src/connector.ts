import * as Context from "effect/Context"
import type * as Effect from "effect/Effect"
import * as Schema from "effect/Schema"
import type * as Stream from "effect/Stream"
import type { Capabilities } from "./capabilities.ts"
import type { Envelope, Raw } from "./envelope.ts"
import type { Limit } from "./limits.ts"
import type { Outgoing } from "./outgoing.ts"
import type { PlatformError } from "./platform-error.ts"

/** How far a channel was read: a text that only the connector understands which made it. */
export type Cursor = string

/**
 * Something that came out of a platform, in its order. Once it and all before it are handled, reading can go on behind its
 * cursor.
 */
export type Arrival =
  | { readonly kind: "message"; readonly cursor: Cursor; readonly envelope: Envelope }
  /** What could not be understood: its bytes are kept, and reading goes on. */
  | {
      readonly kind: "unreadable"
      readonly cursor: Cursor
      readonly id: string
      readonly raw: Raw
      readonly reason: string
    }
  /** Nothing for us up to here. */
  | { readonly kind: "progress"; readonly cursor: Cursor }

/** What a platform says of a reply it took. */
export const Receipt = Schema.Struct({
  /** What the platform calls the reply: for editing and deleting it. */
  id: Schema.String,
  /** Whether it was there already. */
  repeated: Schema.Boolean
})
/** What a platform says of a reply it took. */
export interface Receipt extends Schema.Schema.Type<typeof Receipt> {}

/** Whether the same intent may have reached the platform before: then a connector without a key of its own looks first. */
export type Attempt = "first" | "again"

/**
 * A platform behind one interface. It holds nothing that must outlive it: cursors, what was handled and what is to be sent
 * are kept by the journal.
 */
export interface Connector {
  readonly platform: string
  /** The channel of the organization, which is the name under which the journal keeps its state. */
  readonly channel: string
  readonly capabilities: Capabilities
  readonly limits: readonly Limit[]
  /** What arrives behind a cursor, or from the connector's own beginning. It never skips: what it gives again is dropped later. */
  readonly ingest: (from: Cursor | undefined) => Stream.Stream<Arrival, PlatformError>
  readonly send: (outgoing: Outgoing, attempt: Attempt) => Effect.Effect<Receipt, PlatformError>
  /** Absent where the platform cannot. */
  readonly edit?: (id: Receipt["id"], text: string) => Effect.Effect<void, PlatformError>
  /** Absent where the platform cannot. What is gone already is no error. */
  readonly delete?: (id: Receipt["id"]) => Effect.Effect<void, PlatformError>
}

/** A platform as an Effect service: `Layer.effect(Connector, files({ ... }))`. */
export const Connector = Context.Service<Connector>("@hubwright/connect/Connector")
