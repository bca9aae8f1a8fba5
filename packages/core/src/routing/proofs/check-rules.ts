import type { Ids } from "../../model/ids.ts"
import type { Organization } from "../../model/organization.ts"
import { quoted } from "../../problem/neutralize.ts"
import type { Router } from "../router.ts"
import { findConflicts } from "./conflicts.ts"
import { findPathDeadEnds } from "./dead-ends.ts"
import { findDeadRules, findIdleObligations } from "./dead-rules.ts"
import { findEscalationCycles } from "./escalations.ts"
import { exact, find, type Inquiry, inquire, type ProofOptions } from "./inquiry.ts"
import { findOverlaps } from "./overlaps.ts"
import { findUnmetTargets } from "./unmet-targets.ts"
import { findUnreachableDepartments } from "./unreachable-departments.ts"
import { undecided, type Verdict } from "./verdict.ts"

/**
 * Looks into the rules of an organization as they are written, whatever messages it gets: which never decide and why,
 * where there is none but the fallback, which overlap where they should not, what they ask for that cannot all be done,
 * and who is not got to. Every message shown was routed.
 *
 * It speaks about what rules look at: a message may bring its topics, products and stage with it, whatever its text says.
 *
 * @example
 * ```ts
 * import { defineOrganization } from "@hubwright/core"
 * import { checkRules } from "@hubwright/core/routing/proofs"
 *
 * const acme = defineOrganization({
 *   hubwright: 1,
 *   organization: { name: "Acme" },
 *   departments: { marketing: {}, care: {} },
 *   channels: { x: { platform: "x", operators: ["marketing"] } },
 *   ties: [{ kind: "coordinates", between: ["marketing", "care"] }],
 *   routing: {
 *     responsible: {
 *       rules: [
 *         { name: "complaints", when: { intent: "complaint" }, to: "care" },
 *         { name: "loud", when: { intent: "complaint", followers: { atLeast: 5000 } }, to: "marketing" }
 *       ],
 *       otherwise: { name: "rest", to: "operator" }
 *     }
 *   }
 * })
 *
 * checkRules(acme).flatMap(({ kind, message }) => (kind === "dead-rule" ? [message] : []))
 * // => ["`loud` never decides: `complaints` takes every message it is for"]
 * ```
 */
export const checkRules = <I extends Ids>(
  subject: Organization<I> | Router<I>,
  options: ProofOptions = {}
): readonly Verdict<I>[] => {
  const [inquiry] = inquire<Organization | Router>([subject], options)
  if (inquiry === undefined) return []
  const wide = { ...inquiry, asker: inquiry.world.space.circuit.asker() }
  const verdicts = [
    ...findDeadRules(inquiry),
    ...findIdleObligations(inquiry),
    ...findGap(inquiry),
    ...findOverlaps(inquiry),
    ...findUnreachableDepartments(wide),
    ...findPathDeadEnds(wide),
    ...findEscalationCycles(inquiry.world.router),
    ...findConflicts(wide),
    ...findUnmetTargets(wide)
  ]
  return verdicts.filter(isAbout<I>)
}

/** Inside, ids are strings; they are those of the organization that was looked into. */
const isAbout = <I extends Ids>(verdict: Verdict): verdict is Verdict & Verdict<I> => verdict.kind !== undefined

/** A message for which only the fallback is there, where there is one. An organization without rules leaves no gap. */
const findGap = (inquiry: Inquiry): readonly Verdict[] => {
  const { deciding } = inquiry.world.router
  const fallback = deciding.at(-1)
  if (fallback === undefined || deciding.length === 1) return []
  const { name: rule, path } = fallback
  const by = new Set([deciding.length - 1])
  const found = find(inquiry, { literals: [], by }, (decision) => decision.rule === rule)
  switch (found.kind) {
    case "none":
      return []
    case "undecided":
      return [undecided("gap", found.certainty, { rule, path })]
    case "found":
      return [
        {
          kind: "gap",
          rule,
          witness: found.witness,
          certainty: exact,
          path,
          message: `there are messages for which no rule is there but the fallback ${quoted(rule)}`
        }
      ]
  }
}
