import type { Organization } from "../../model/organization.ts"
import { isSameData } from "../../model/plain-data.ts"
import { quoted } from "../../problem/neutralize.ts"
import { all, type Formula } from "../formula.ts"
import { formulaHolds } from "../meaning.ts"
import { neededFor } from "../needed.ts"
import type { DecidingRule } from "../router.ts"
import { type ListedRule, listRules } from "../rule-list.ts"
import { certaintyOf, find, type Inquiry, search } from "./inquiry.ts"
import { type Literal, opposite } from "./solver/assignment.ts"
import { obligingPaths } from "./sources.ts"
import { type Certainty, type DeadRule, type GeneralBeforeSpecific, undecided, type Verdict } from "./verdict.ts"
import { readWitness } from "./witness.ts"
import { formulaIn } from "./world.ts"

/** The rules that can never decide, each with the fewest rules or conditions that see to it. The fallback is left out: it has to be there. */
export const findDeadRules = (inquiry: Inquiry): readonly Verdict[] => {
  const { deciding } = inquiry.world.router
  return deciding.slice(0, -1).flatMap((rule, place): readonly Verdict[] => {
    const { name, groups, path, formula } = rule
    const finding = search(inquiry, { literals: [], by: new Set([place]) })
    if (finding.kind === "found") return []
    if (finding.kind === "undecided") return [undecided("dead-rule", finding.certainty, { rule: name, path })]
    const blockers = [...finding.blockers.values()].map(
      (earlier): Blocker => ({
        place: earlier,
        name: deciding[earlier]?.name ?? "",
        holds: inquiry.world.holds(earlier)
      })
    )
    const dead = deadRule(inquiry, { name, groups, path, formula, blockers, verb: "decides" })
    return dead === undefined ? [] : [dead.verdict, ...tooLate(inquiry, rule, dead.places)]
  })
}

/** The rules, policies and targets that can never oblige, because no message is such as they say, or others of their group take all. */
export const findIdleObligations = (inquiry: Inquiry): readonly Verdict[] => {
  const { router, literalOf } = inquiry.world
  const paths = obligingPaths(router)
  const rules = listRules(router.organization.routing.obligations, [])
  const formulas = rules.map(({ when }) => all(when.map((condition) => formulaIn(router, condition))))
  return router.obliging.flatMap(({ kind, name, groups = [], formula }, place): readonly Verdict[] => {
    const path = paths[place] ?? []
    if (kind === "policy" && isForElsewhere(router.organization, name)) return []
    const finding = search(inquiry, { literals: [literalOf(formula)] })
    if (finding.kind === "found") return []
    if (finding.kind === "undecided") return [undecided("dead-rule", finding.certainty, { rule: name, path })]
    const blockers = placesBefore(rules, place).map((earlier): Blocker => {
      const holds = literalOf(formulas[earlier] ?? formula)
      return { place: earlier, name: rules[earlier]?.name ?? "", holds }
    })
    const dead = deadRule(inquiry, {
      name,
      groups,
      path,
      formula: formulas[place] ?? formula,
      blockers,
      verb: "obliges"
    })
    return dead === undefined ? [] : [dead.verdict]
  })
}

/** Whether a policy is for jurisdictions of which the organization has none: packs bring such. */
const isForElsewhere = ({ policies, organization: { markets } }: Organization, id: string): boolean => {
  const here = new Set(Object.values(markets).flatMap(({ jurisdictions }) => jurisdictions))
  const policy = policies.rules.find((rule) => rule.id === id)
  return policy !== undefined && policy.jurisdictions.length > 0 && policy.jurisdictions.every((one) => !here.has(one))
}

/** The places of the obligations that keep one from its effect where they hold: those before it in groups of which one entry counts. */
const placesBefore = (rules: readonly ListedRule[], place: number): readonly number[] => {
  const { entries = [] } = rules[place] ?? {}
  return rules.slice(0, place).flatMap((other, index) =>
    entries.some(({ group, hit, entry, isOtherwise }, depth) => {
      const there = other.entries[depth]
      return (hit !== "collect" || isOtherwise) && there?.group === group && there.entry !== entry
    })
      ? [index]
      : []
  )
}

/** A rule that may keep another from its effect. */
interface Blocker {
  readonly place: number
  readonly name: string
  readonly holds: Literal
}

/** A rule that never has an effect. */
interface Effectless {
  readonly name: string
  readonly groups: readonly string[]
  readonly path: DeadRule["path"]
  /** What it says itself. */
  readonly formula: Formula
  /** Rules before it, of which some take all its messages, unless there is none. */
  readonly blockers: readonly Blocker[]
  readonly verb: "decides" | "obliges"
}

/** The verdict on a rule without effect, with the fewest rules that are to blame, and their places; or with the fewest of its own conditions. */
const deadRule = (
  inquiry: Inquiry,
  effectless: Effectless
): { readonly verdict: DeadRule; readonly places: readonly number[] } | undefined => {
  const { name, groups, path, formula, blockers, verb } = effectless
  const byLiteral = new Map(blockers.map((blocker) => [opposite(blocker.holds), blocker]))
  const smallest = smallestCore(inquiry, [inquiry.world.literalOf(formula)], [...byLiteral.keys()])
  if (smallest === undefined) return undefined
  if (smallest.core.length === 0) return { verdict: contradiction(inquiry, effectless), places: [] }
  const guilty = smallest.core.flatMap((literal) => byLiteral.get(literal) ?? []).sort((a, b) => a.place - b.place)
  const blockedBy = guilty.map((blocker) => blocker.name)
  const take = blockedBy.length === 1 ? "takes" : "together take"
  const verdict: DeadRule = {
    kind: "dead-rule",
    rule: name,
    groups,
    blockedBy,
    excluding: [],
    certainty: smallest.certainty,
    path,
    message: `${quoted(name)} never ${verb}: ${listed(blockedBy)} ${take} every message it is for`
  }
  return { verdict, places: guilty.map(({ place }) => place) }
}

/** Several names in backticks, joined by `and`. */
const listed = (names: readonly string[]): string => {
  const last = names.at(-1) ?? ""
  return names.length < 2 ? quoted(last) : `${names.slice(0, -1).map(quoted).join(", ")} and ${quoted(last)}`
}

/** The verdict on a formula that no message meets: the fewest of its parts that exclude each other. */
const contradiction = (inquiry: Inquiry, { name, groups, path, formula }: Effectless): DeadRule => {
  const parts = formula.kind === "all" ? formula.parts : [formula]
  const literals = new Map<Literal, Formula>(parts.map((part) => [inquiry.world.literalOf(part), part]))
  const smallest = smallestCore(inquiry, [], [...literals.keys()])
  const excluding = (smallest?.core ?? []).flatMap((literal) => {
    const part = literals.get(literal)
    return part === undefined ? [] : [neededFor(part)]
  })
  const why =
    excluding.length > 1
      ? `no message has ${excluding.map((part) => `(${part})`).join(" and ")}`
      : `there is none of which ${excluding[0] ?? "its condition"}`
  return {
    kind: "dead-rule",
    rule: name,
    groups,
    blockedBy: [],
    excluding,
    certainty: smallest?.certainty ?? { kind: "exact" },
    path,
    message: `${quoted(name)} is for no message: ${why}`
  }
}

/** Where one rule alone takes all messages of a later one and does something else with them, the order is at fault. */
const tooLate = (
  inquiry: Inquiry,
  rule: DecidingRule,
  blockers: readonly number[]
): readonly GeneralBeforeSpecific[] => {
  const { world } = inquiry
  const [place, ...others] = blockers
  const general = place === undefined ? undefined : world.router.deciding[place]
  if (place === undefined || general === undefined || others.length > 0 || isSameOutcome(rule, general)) return []
  const found = find(
    inquiry,
    { literals: [world.literalOf(rule.formula)], by: new Set([place]) },
    (decision, witness) =>
      decision.rule === general.name && formulaHolds(rule.formula, readWitness(world.router, witness).world)
  )
  if (found.kind !== "found") return []
  return [
    {
      kind: "general-before-specific",
      rule: rule.name,
      general: general.name,
      witness: found.witness,
      certainty: { kind: "exact" },
      path: rule.path,
      message: `${quoted(general.name)} is more general than ${quoted(rule.name)}, does something else, and comes first`
    }
  ]
}

const isSameOutcome = (a: DecidingRule, b: DecidingRule): boolean =>
  isSameData(a.choices, b.choices) && a.playbook === b.playbook && isSameData(a.obligations, b.obligations)

/**
 * Some of these literals that cannot be true together with some that must be, and of which none can be left out: each is
 * left out once, and stays out where the rest is enough. Nothing where they can be true together, or that is not known.
 */
const smallestCore = (
  { world: { space }, budget }: Inquiry,
  must: readonly Literal[],
  literals: readonly Literal[]
): { readonly core: readonly Literal[]; readonly certainty: Certainty } | undefined => {
  const options = { asker: space.circuit.asker(), budget }
  const first = space.ask([...must, ...literals], options)
  if (first.kind !== "no") return undefined
  let core = literals.filter((literal) => first.core.includes(literal))
  let certainty = certaintyOf(first)
  for (const literal of core) {
    if (!core.includes(literal)) continue
    const rest = core.filter((other) => other !== literal)
    const reply = space.ask([...must, ...rest], options)
    if (reply.kind !== "no") continue
    core = rest.filter((other) => reply.core.includes(other))
    certainty = certaintyOf(reply)
  }
  return { core, certainty }
}
