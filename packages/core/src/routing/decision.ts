import type { TextSpan } from "../listening/listen.ts"
import type { Ids } from "../model/ids.ts"
import type { Instant } from "../model/instant.ts"
import type { FactValue } from "../model/message-facts.ts"
import type { FullTerm } from "../model/term.ts"
import type { LegalStatus } from "../model/vocabulary.ts"
import type { Problem } from "../problem/problem.ts"
import type { Path } from "../topology/path.ts"
import type { Detected } from "./detect.ts"
import type { Obligations } from "./obligations.ts"

/** The unit ids of an organization: departments and agencies. */
export type UnitIds<I extends Ids> = I["department"] | I["agency"]

/**
 * Who should answer a message, how it gets there, and what must happen meanwhile: plain data that can be stored, compared
 * and replayed. The same router, message and moment give the same decision.
 */
export interface Decision<I extends Ids = Ids> {
  readonly hubwrightDecision: 1
  /** The hash of the router that decided: with the router packed beside it a decision can be replayed years later. */
  readonly model: string
  readonly at: Instant
  readonly channel: string
  /** The message's own id, where it has one. */
  readonly message?: string
  /** The rule that decided who should answer. */
  readonly rule: I["rule"]
  /**
   * Who should answer. Where that would be whoever operates a channel that nobody operates, who leads social media, else the
   * first unit there is; absent only in an organization of no units.
   */
  readonly responsible?: UnitIds<I>
  /** Who else could, best first. */
  readonly second: readonly UnitIds<I>[]
  readonly playbook?: I["playbook"]
  readonly path: Path<UnitIds<I>>
  /** What must happen whoever answers, of all rules, policies and targets that hold, joined. */
  readonly obligations: Obligations
  /** What is to be done by when, earliest first. */
  readonly duties: readonly Duty[]
  /** Until when the first reply is due. */
  readonly respondBy?: Instant
  /** Until when the matter is to be settled. */
  readonly resolveBy?: Instant
  readonly priority: number
  /** What was found of the message, with the text that showed it. */
  readonly detected: Detected
  /** The rules, policies and targets that made the decision: the one that decided first, then those that oblige. */
  readonly reasons: readonly Reason[]
  /** Rules that come before the one that decided and failed by one condition alone, first one first. */
  readonly nearest: readonly NearMiss[]
  /** Other rules that hold in a group of which at most one should. */
  readonly alsoMatched: readonly I["rule"][]
  readonly problems: readonly Problem[]
}

/** Why a rule, policy or target holds. */
export interface Reason {
  readonly kind: "rule" | "obligation" | "policy" | "target"
  readonly name: string
  /** The groups around a rule, outermost first. */
  readonly groups?: readonly string[]
  /** How binding a policy is. */
  readonly status?: LegalStatus
  /** The facts that its condition tests, as they were. */
  readonly because: readonly Because[]
}

/** A fact that a condition tests, as it was; no value where it is absent. */
export interface Because {
  readonly fact: string
  readonly value?: FactValue
  /** The text that showed it. */
  readonly spans?: readonly TextSpan[]
}

/** A rule that failed by one condition alone. */
export interface NearMiss {
  readonly rule: string
  /** The facts that the condition tests, as they were. */
  readonly because: readonly Because[]
  /** What would have had to be so. */
  readonly needed: string
}

/** Something that must be done. */
export interface Duty {
  /** `first-reply`, `resolution`, `notify`, `approve`, `submit`, ... */
  readonly kind: string
  /** Who must be told or approve, or to whom it is submitted. */
  readonly who?: string
  /** The earliest of its deadlines; absent where it has none. */
  readonly dueAt?: Instant
  readonly terms: readonly FullTerm[]
}
