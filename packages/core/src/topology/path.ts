import type { Ids } from "../model/ids.ts"
import type { InstantLike } from "../model/instant.ts"
import type { MessageFacts } from "../model/message-facts.ts"
import type { Addressee, Profile, Reply, Target } from "../model/organization.ts"
import type { DirectedTieKind, MutualTieKind } from "../model/vocabulary.ts"
import type { Problem } from "../problem/problem.ts"

/** The part of a decision that a path depends on: who should answer, and what must happen whoever answers. */
export interface PathDecision<I extends Ids = Ids> {
  /** Who is responsible for the answer. */
  readonly to: Target<I>
  /** Who else could be, best first: asked for where nobody is meant by those before. */
  readonly second?: readonly Target<I>[]
  readonly notify?: readonly Addressee<I>[]
  readonly consult?: readonly Addressee<I>[]
  readonly approve?: readonly Addressee<I>[]
  /** In full, in public and in private, where it is left out. */
  readonly reply?: Reply
  /** `anyone` where it is left out. */
  readonly answeredBy?: "anyone" | "responsible"
}

/** What is asked of `findPath`: how a message with these facts gets to whoever should answer. */
export interface PathRequest<I extends Ids = Ids> extends PathDecision<I> {
  readonly facts: MessageFacts<I>
  readonly at: InstantLike
  /** The crisis playbook in force. */
  readonly situation?: I["playbook"]
  /** The unit or person who has the conversation that the message continues. */
  readonly conversation?: I["department"] | I["agency"] | I["person"]
}

/** Something that a unit does with a message. */
export type Act<Unit = string> =
  | {
      /** `triage`: sees it first, or passes it on. `answer`: says what is to be said. `signpost`: says in public where it is answered. */
      readonly act: "triage" | "answer" | "signpost"
      readonly by: Unit
    }
  | {
      /** `hand-over` gives it away; `consult` keeps it and asks; `notify` tells. */
      readonly act: "hand-over" | "consult" | "notify"
      readonly by: Unit
      readonly to: Unit
      /** Present where there is no tie to ask over. */
      readonly cold?: true
    }
  | {
      readonly act: "approve"
      readonly by: Unit
      /** Whose answer it is. */
      readonly for: Unit
      /** From 1: units of one stage approve side by side, stages follow each other. */
      readonly stage: number
    }
  | { readonly act: "reply"; readonly by: Unit; readonly where: "public" | "private" }

/** What would have to be added so that a message gets where it should. */
export type Missing<Unit = string> =
  | { readonly kind: "tie"; readonly tie: MissingTie<Unit> }
  | { readonly kind: "right"; readonly unit: Unit; readonly channel: string }

/** A tie as `ties` of an organization would have it, of the kind that permits least among those that suffice. */
export type MissingTie<Unit = string> =
  | { readonly kind: DirectedTieKind; readonly from: Unit; readonly to: Unit; readonly origin: "declared" }
  | { readonly kind: MutualTieKind; readonly between: readonly [Unit, Unit]; readonly origin: "declared" }

/**
 * Why a message does not get there.
 * - `no-operator`: nobody operates the channel, and nobody is accountable or leads.
 * - `no-path`: no ties lead to who should answer.
 * - `no-voice`: whatever the ties, nobody who may reply there would have the answer.
 * - `nobody`: a selector or addressee stands for no unit.
 */
export type DeadEndKind = "no-operator" | "no-path" | "no-voice" | "nobody"

/** How a unit that must be told, asked or approve is reached beside the way to the answer. */
export type Branch<Unit = string> =
  | {
      readonly kind: "path"
      readonly duty: Duty
      readonly to: Unit
      /** From who notifies, asks or wants the approval, to the unit. */
      readonly units: readonly Unit[]
      readonly hops: number
      /** Of an approval, from 1. */
      readonly stage?: number
    }
  | {
      readonly kind: "dead-end"
      readonly duty: Duty
      /** Absent where an addressee stands for nobody. */
      readonly to?: Unit
      readonly deadEnd: DeadEndKind
      readonly missing: readonly Missing<Unit>[]
      readonly stage?: number
    }

/** Why there is a branch. */
export type Duty = "notify" | "consult" | "approve"

interface Told<Unit> {
  /** What happens, in order; branches of one duty side by side. */
  readonly acts: readonly Act<Unit>[]
  /** Who replies; absent where nobody does. */
  readonly speaker?: Unit
  readonly branches: readonly Branch<Unit>[]
  readonly problems: readonly Problem[]
}

/** The way of a message to its answer. */
export interface FullPath<Unit = string> extends Told<Unit> {
  readonly kind: "path"
  /** Who answers. */
  readonly responsible: Unit
  /** From the operator where it arrives to who answers. */
  readonly units: readonly Unit[]
  /** Who keeps the message while others are asked, waits for the answer and replies; absent where it is handed over all the way. */
  readonly keeper?: Unit
  /** How many times it is handed over or asked on. */
  readonly hops: number
}

/** A message that does not get to its answer. */
export interface DeadEnd<Unit = string> extends Told<Unit> {
  readonly kind: "dead-end"
  readonly deadEnd: DeadEndKind
  /** Who has the message. */
  readonly entry?: Unit
  /** Who should answer. */
  readonly responsible?: Unit
  /** What would open it; nothing where that is no matter of ties or rights. */
  readonly missing: readonly Missing<Unit>[]
  /** What becomes of it. The acts follow it where that can be done: nothing (`hold`), asking without a tie, answering alone. */
  readonly withoutPath: Profile["withoutPath"]
}

/** How a message gets to whoever should answer, or why it does not. */
export type Path<Unit = string> = FullPath<Unit> | DeadEnd<Unit>
