import type { FactValues } from "../model/fact-declaration.ts"
import type { Ids } from "../model/ids.ts"
import type { AuthorKind, Customer, Form, Intent, Stage } from "../model/vocabulary.ts"

/** Something that a classifier or a listening query says of a message, and how sure it is. */
export interface Given<Name extends string> {
  readonly name: Name
  /** From 0 to 1; 1 where it is left out. */
  readonly confidence?: number
}

/** What arrived. Only `channel` is required: what is left out is unknown, and a condition can ask for that. */
export interface Message<I extends Ids = Ids> {
  /** An id of the organization, or any other text: an unknown channel is a problem inside the decision, no error. */
  readonly channel: string
  readonly id?: string
  /** Read by the listening queries. */
  readonly text?: string
  readonly form?: Form
  readonly visibility?: "public" | "private"
  readonly customer?: Customer
  /** A BCP 47 tag. */
  readonly language?: string
  readonly market?: string
  readonly brand?: string
  /** The conversation it continues, where somebody has it. */
  readonly conversation?: string
  readonly author?: { readonly kind?: AuthorKind; readonly followers?: number; readonly verified?: boolean }
  /** From your own classifier; joined with what the listening queries find. */
  readonly intents?: readonly (Intent | Given<Intent>)[]
  /** From your own classifier; joined with what the listening queries find. */
  readonly topics?: readonly (I["topic"] | Given<I["topic"]>)[]
  /** From your own classifier; joined with what the listening queries find. */
  readonly products?: readonly (I["product"] | Given<I["product"]>)[]
  /** Of several stages the latest counts. */
  readonly stages?: readonly (Stage | Given<Stage>)[]
  /** The facts the organization declared for itself. */
  readonly facts?: FactValues<I["facts"]>
}
