import type { Ids } from "../../model/ids.ts"
import type { ModelPath } from "../../problem/problem.ts"
import type { Decision } from "../decision.ts"
import type { Witness } from "./witness.ts"

/**
 * How sure a verdict is.
 * - `exact`: it holds of all messages that can be given, at all moments that were asked about; or its witness was routed.
 * - `conservative`: it depends on these facts, of which not all that can be so was looked at.
 * - `unknown`: it was not found out within so many conflicts of the solver.
 */
export type Certainty =
  | { readonly kind: "exact" }
  | { readonly kind: "conservative"; readonly facts: readonly string[] }
  | { readonly kind: "unknown"; readonly budget: number }

interface Told {
  readonly certainty: Certainty
  /** Where in the organization it is about. */
  readonly path: ModelPath
  /** What was found, in one sentence. */
  readonly message: string
}

/** A rule, obligation, policy or target that never has an effect. */
export interface DeadRule<I extends Ids = Ids> extends Told {
  readonly kind: "dead-rule"
  readonly rule: I["rule"] | I["policy"]
  /** The groups around it, outermost first. */
  readonly groups: readonly string[]
  /** Rules before it that together take every message it is for, and no fewer do; none where it is for no message. */
  readonly blockedBy: readonly I["rule"][]
  /** Where it is for no message: conditions of it that exclude each other, and no fewer do, in words. */
  readonly excluding: readonly string[]
}

/** A rule that comes too late: one before it takes all its messages, and does something else with them. */
export interface GeneralBeforeSpecific<I extends Ids = Ids> extends Told {
  readonly kind: "general-before-specific"
  /** The one that comes too late. */
  readonly rule: I["rule"]
  readonly general: I["rule"]
  /** A message that it is for, and does not get. */
  readonly witness: Witness<I>
}

/** A message for which only the fallback is there. */
export interface Gap<I extends Ids = Ids> extends Told {
  readonly kind: "gap"
  /** The fallback. */
  readonly rule: I["rule"]
  readonly witness: Witness<I>
}

/** Two rules that hold of one message, in a group of which at most one should. */
export interface Overlap<I extends Ids = Ids> extends Told {
  readonly kind: "overlap"
  readonly rules: readonly [I["rule"], I["rule"]]
  /** The group; empty for the whole list. */
  readonly group: string
  readonly witness: Witness<I>
}

/** What rules, policies and targets ask for that cannot all be done. */
export interface ConflictingObligations<I extends Ids = Ids> extends Told {
  readonly kind: "conflicting-obligations"
  /**
   * - `reply-before-approval`: the first reply is due before an approval that it has to wait for.
   * - `reply-forbidden`: a reply is asked for, in full or by a deadline, where none may be given.
   * - `erased-too-early`: it must be erased before it may be.
   */
  readonly conflict: "reply-before-approval" | "reply-forbidden" | "erased-too-early"
  /** Who asks for the one, and who for the other; once where one asks for both. */
  readonly rules: readonly string[]
  readonly witness: Witness<I>
}

/** A department that no message can make responsible. */
export interface UnreachableDepartment<I extends Ids = Ids> extends Told {
  readonly kind: "unreachable-department"
  readonly department: I["department"]
}

/** Steps of escalation that lead back to where they began. */
export interface EscalationCycle extends Told {
  readonly kind: "escalation-cycle"
  /** The units and people, each escalating to the next, the last to the first. */
  readonly steps: readonly string[]
}

/** Messages of a rule that do not get to who should answer. */
export interface PathDeadEnd<I extends Ids = Ids> extends Told {
  readonly kind: "dead-end"
  readonly rule: I["rule"]
  /** The channels on which that happens. */
  readonly channels: readonly I["channel"][]
  /** A message on the first of them. */
  readonly witness: Witness<I>
}

/** A first reply that is due before who is responsible works again. */
export interface UnmetTarget<I extends Ids = Ids> extends Told {
  readonly kind: "unmet-target"
  /** The rule, policy or target that says when it is due. */
  readonly rule: string
  /** Who can be responsible and away until it is due. */
  readonly units: readonly (I["department"] | I["agency"])[]
  /** A message for the first of them. */
  readonly witness: Witness<I>
}

/** What was looked for and neither found nor excluded. */
export interface Undecided extends Told {
  readonly kind: "undecided"
  readonly question: string
  /** The rule it is about. */
  readonly rule?: string
}

/** Something that was found out about the rules of an organization. */
export type Verdict<I extends Ids = Ids> =
  | DeadRule<I>
  | GeneralBeforeSpecific<I>
  | Gap<I>
  | Overlap<I>
  | ConflictingObligations<I>
  | UnreachableDepartment<I>
  | EscalationCycle
  | PathDeadEnd<I>
  | UnmetTarget<I>
  | Undecided

/** Whether an assertion holds of every message. */
export type AssertionVerdict<I extends Ids = Ids> =
  | {
      readonly kind: "assertion"
      readonly name: string
      readonly holds: true
      /** Whether there is no message that it speaks about. */
      readonly isVacuous: boolean
      readonly certainty: Certainty
      readonly message: string
    }
  | {
      readonly kind: "assertion"
      readonly name: string
      readonly holds: false
      readonly certainty: Certainty
      readonly message: string
      /** A message of which it does not hold. */
      readonly witness: Witness<I>
      readonly decision: Decision<I>
    }
  | {
      readonly kind: "assertion"
      readonly name: string
      readonly holds: "unknown"
      readonly certainty: Certainty
      readonly message: string
    }

/** The verdict that something was neither found nor excluded. */
export const undecided = (
  question: Verdict["kind"],
  certainty: Certainty,
  about: { readonly rule?: string; readonly path: ModelPath }
): Undecided => {
  const why =
    certainty.kind === "unknown"
      ? `not found out within ${certainty.budget} conflicts`
      : "what was found could not be confirmed by routing it"
  return { kind: "undecided", question, ...about, certainty, message: `${questions[question]}: ${why}` }
}

const questions: { readonly [Kind in Verdict["kind"]]: string } = {
  "dead-rule": "whether the rule ever decides",
  "general-before-specific": "whether a rule comes too late",
  gap: "whether a message gets to the fallback",
  overlap: "whether rules of the group overlap",
  "conflicting-obligations": "whether obligations exclude each other",
  "unreachable-department": "whether a message makes the department responsible",
  "escalation-cycle": "whether escalation leads in a circle",
  "dead-end": "whether messages of the rule get to who should answer",
  "unmet-target": "whether somebody works before the reply is due",
  undecided: "whether something holds"
}
