import type { Ids } from "../../model/ids.ts"
import type { InstantLike } from "../../model/instant.ts"
import type { Organization } from "../../model/organization.ts"
import type { Router } from "../router.ts"
import { findConflicts } from "./conflicts.ts"
import { findPathDeadEnds } from "./dead-ends.ts"
import { findDeadRules, findIdleObligations } from "./dead-rules.ts"
import { findEscalationCycles } from "./escalations.ts"
import { findGap } from "./gaps.ts"
import { findOverlaps } from "./overlaps.ts"
import { routerOf, stretchOf } from "./subject.ts"
import { findUnmetTargets } from "./unmet-targets.ts"
import { findUnreachableDepartments } from "./unreachable-departments.ts"
import type { Verdict } from "./verdict.ts"
import { makeWorlds } from "./world.ts"

/** How rules are looked into. */
export interface ProofOptions {
  /** How many conflicts the solver may meet with one question; 20,000 where it is left out. */
  readonly budget?: number
  /**
   * When messages arrive. Where it is left out, they arrive at any moment after the last policy or engagement has begun
   * that begins on a date.
   */
  readonly dates?: { readonly from: InstantLike; readonly until: InstantLike }
}

/** How many conflicts are met at most, unless told. */
export const usualBudget = 20_000

/**
 * Looks into the rules of an organization as they are written, whatever messages it gets: which never decide and why,
 * where there is none but the fallback, which overlap where they should not, what they ask for that cannot all be done,
 * and who is not got to. Every message shown was routed.
 *
 * It speaks about what rules look at: a message may bring its topics, products and stage with it, whatever its text says.
 */
export const checkRules = <I extends Ids>(
  subject: Organization<I> | Router<I>,
  options: ProofOptions = {}
): readonly Verdict<I>[] => {
  const router = routerOf(subject)
  const stretch = stretchOf(options.dates)
  const [world] = makeWorlds([router], stretch === undefined ? {} : { stretch })
  if (world === undefined) return []
  const inquiry = { world, budget: options.budget ?? usualBudget }
  const verdicts = [
    ...findDeadRules(inquiry),
    ...findIdleObligations(inquiry),
    ...findGap(inquiry),
    ...findOverlaps(inquiry),
    ...findUnreachableDepartments(inquiry),
    ...findPathDeadEnds(inquiry),
    ...findEscalationCycles(router),
    ...findConflicts(inquiry),
    ...findUnmetTargets(inquiry)
  ]
  return verdicts.filter(isAbout<I>)
}

/** Inside, ids are strings; they are those of the organization that was looked into. */
const isAbout = <I extends Ids>(verdict: Verdict): verdict is Verdict & Verdict<I> => verdict.kind !== undefined
