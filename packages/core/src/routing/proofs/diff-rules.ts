import type { Ids } from "../../model/ids.ts"
import type { Organization } from "../../model/organization.ts"
import { isSameData } from "../../model/plain-data.ts"
import { quoted } from "../../problem/neutralize.ts"
import type { Decision } from "../decision.ts"
import type { Router } from "../router.ts"
import { exact, inquire, type ProofOptions } from "./inquiry.ts"
import { type Change, findChanges } from "./rule-changes.ts"
import type { Certainty } from "./verdict.ts"
import { decisionOn, smallestWitness, type Witness, witnessOf } from "./witness.ts"

/** Messages of which two sets of rules decide in different ways, shown by one of them; or that some may have been missed. */
export type RuleChange<Before extends Ids = Ids, After extends Ids = Before> =
  | {
      readonly kind: "changed"
      readonly witness: Witness
      readonly before: Decision<Before>
      readonly after: Decision<After>
      readonly differences: readonly Difference[]
      readonly certainty: Certainty
      readonly message: string
    }
  | { readonly kind: "undecided"; readonly certainty: Certainty; readonly message: string }

/**
 * What changes between two versions of the rules of an organization: nothing where they decide alike on every message;
 * otherwise messages that together show every change, none of which can be left out. A change is a pair of rules that
 * decide before and after and send a message elsewhere, or something that a message obliges to before and not after, or
 * the other way round. Whom selectors such as `expert` mean is compared, too; ties, and the ways over them, are not.
 *
 * @example
 * ```ts
 * import { defineOrganization } from "@hubwright/core"
 * import { diffRules } from "@hubwright/core/routing/proofs"
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
 * const { responsible } = acme.routing
 * const turned = { ...acme, routing: { ...acme.routing, responsible: { ...responsible, rules: [...responsible.rules].reverse() } } }
 *
 * diffRules(acme, acme) // => []
 * diffRules(acme, turned).length // => 1
 * ```
 */
export const diffRules = <Before extends Ids, After extends Ids>(
  before: Organization<Before> | Router<Before>,
  after: Organization<After> | Router<After>,
  options: ProofOptions = {}
): readonly RuleChange<Before, After>[] => {
  const [old, young] = inquire<Organization | Router>([before, after], options)
  if (old === undefined || young === undefined) return []
  const { changes, certainty } = findChanges({ before: old.world, after: young.world, budget: old.budget })
  const told = needed(changes).map((change) => tell([old.world.router, young.world.router], change))
  const changed = certainty.kind === "exact" ? told : [...told, missed(certainty)]
  return changed.filter(isAbout<Before, After>)
}

/** Inside, ids are strings; they are those of the organizations that were compared. */
const isAbout = <Before extends Ids, After extends Ids>(
  change: RuleChange
): change is RuleChange & RuleChange<Before, After> => change.kind !== undefined

/** The changes without those that show nothing that others do not. */
const needed = (changes: readonly Change[]): readonly Change[] => {
  const shown = new Map<string, number>()
  for (const { shows } of changes) for (const item of shows) shown.set(item, (shown.get(item) ?? 0) + 1)
  return [...changes]
    .reverse()
    .filter(({ shows }) => {
      const isNeeded = [...shows].some((item) => shown.get(item) === 1)
      if (!isNeeded) for (const item of shows) shown.set(item, (shown.get(item) ?? 0) - 1)
      return isNeeded
    })
    .reverse()
}

const tell = ([before, after]: readonly [Router, Router], { sample }: Change): RuleChange => {
  const outcomes = (witness: Witness) => [decisionOn(before, witness), decisionOn(after, witness)] as const
  const differencesOf = (witness: Witness): readonly Difference[] =>
    differencesBetween(before, after, outcomes(witness))
  const fingerprint = (witness: Witness): string => {
    const [old, young] = outcomes(witness)
    return JSON.stringify([old.rule, young.rule, differencesOf(witness)])
  }
  const wanted = fingerprint(witnessOf(sample))
  const channels = Object.keys(before.organization.channels)
  const witness = smallestWitness(sample, channels, (smaller) => fingerprint(smaller) === wanted)
  const [old, young] = outcomes(witness)
  const differences = differencesOf(witness)
  return differences.length === 0
    ? missed({ kind: "conservative", facts: [...sample.given.keys()] })
    : {
        kind: "changed",
        witness,
        before: old,
        after: young,
        differences,
        certainty: exact,
        message: sentence(old, young, differences)
      }
}

const sentence = (before: Decision, after: Decision, differences: readonly Difference[]): string => {
  const rules =
    before.rule === after.rule
      ? `by ${quoted(before.rule)}`
      : `by ${quoted(before.rule)} before and ${quoted(after.rule)} after`
  return `what is decided ${rules} changes in ${differences.map(({ what }) => quoted(what)).join(", ")}`
}

const missed = (certainty: Certainty): RuleChange => ({
  kind: "undecided",
  certainty,
  message:
    certainty.kind === "unknown"
      ? `whether there are more changes was not found out within ${certainty.budget} conflicts`
      : "there may be changes of messages or moments that were not looked at"
})

/** Something about what is decided that is one thing before and another after. */
export interface Difference {
  /** `to`, `second`, `playbook`, `responsible`, or a part of the obligations such as `notify`. */
  readonly what: string
  /** Plain data; nothing where it is absent. */
  readonly before?: unknown
  readonly after?: unknown
}

/** How two decisions differ in what rules say: whom they name, what they oblige to. */
const differencesBetween = (
  before: Router,
  after: Router,
  [old, young]: readonly [Decision, Decision]
): readonly Difference[] => {
  const [a, b] = [outcomeOf(before, old), outcomeOf(after, young)]
  const differences = [...new Set([...Object.keys(a), ...Object.keys(b)])].flatMap((what): readonly Difference[] => {
    const [one, other] = [a[what], b[what]]
    return isSameData(one, other)
      ? []
      : [{ what, ...(one === undefined ? {} : { before: one }), ...(other === undefined ? {} : { after: other }) }]
  })
  const isElsewhere = old.responsible !== young.responsible && differences.length === 0
  return isElsewhere ? [{ what: "responsible", before: old.responsible, after: young.responsible }] : differences
}

const outcomeOf = (
  { deciding }: Router,
  { rule: name, playbook, obligations }: Decision
): { readonly [what: string]: unknown } => {
  const rule = deciding.find((one) => one.name === name)
  return { to: rule?.to, second: rule?.second, playbook, ...obligations }
}
