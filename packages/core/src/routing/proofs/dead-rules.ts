import { isSameData } from "../../model/plain-data.ts"
import { quoted } from "../../problem/neutralize.ts"
import type { Formula } from "../formula.ts"
import { neededFor } from "../needed.ts"
import type { DecidingRule } from "../router.ts"
import { certaintyOf, find, type Inquiry, search } from "./inquiry.ts"
import { type Literal, opposite } from "./solver/assignment.ts"
import { obligingPaths } from "./sources.ts"
import { type Certainty, type DeadRule, type GeneralBeforeSpecific, undecided, type Verdict } from "./verdict.ts"

/** The rules that can never decide, each with the fewest rules or conditions that see to it. The fallback is left out: it has to be there. */
export const findDeadRules = (inquiry: Inquiry): readonly Verdict[] =>
  inquiry.world.router.deciding.slice(0, -1).flatMap((rule, place): readonly Verdict[] => {
    const finding = search(inquiry, { literals: [], by: new Set([place]) })
    if (finding.kind === "found") return []
    return finding.kind === "none"
      ? deadRule(inquiry, { rule, place, blockers: [...finding.blockers.values()] })
      : [undecided("dead-rule", finding.certainty, { rule: rule.name, path: rule.path })]
  })

/** The rules, policies and targets that can never oblige, because no message is such as they say. */
export const findIdleObligations = (inquiry: Inquiry): readonly Verdict[] => {
  const { router, literalOf } = inquiry.world
  const paths = obligingPaths(router)
  return router.obliging.flatMap(({ name, groups = [], formula }, place): readonly Verdict[] => {
    const finding = search(inquiry, { literals: [literalOf(formula)] })
    const path = paths[place] ?? []
    if (finding.kind === "found") return []
    return finding.kind === "none"
      ? [contradiction(inquiry, { name, groups, path, formula })]
      : [undecided("dead-rule", finding.certainty, { rule: name, path })]
  })
}

interface Dead {
  readonly rule: DecidingRule
  readonly place: number
  /** Places of rules before it that take all its messages. */
  readonly blockers: readonly number[]
}

const deadRule = (inquiry: Inquiry, { rule, place, blockers }: Dead): readonly Verdict[] => {
  const { router, holds } = inquiry.world
  const literals = new Map(blockers.map((blocker) => [opposite(holds(blocker)), blocker]))
  const smallest = smallestCore(inquiry, [holds(place)], [...literals.keys()])
  const { name, groups, path, formula } = rule
  if (smallest === undefined) return []
  if (smallest.core.length === 0) return [contradiction(inquiry, { name, groups, path, formula })]
  const places = smallest.core.flatMap((literal) => literals.get(literal) ?? []).sort((a, b) => a - b)
  const blockedBy = places.flatMap((blocker) => router.deciding[blocker]?.name ?? [])
  const verb = blockedBy.length === 1 ? "takes" : "together take"
  const dead: DeadRule = {
    kind: "dead-rule",
    rule: name,
    groups,
    blockedBy,
    excluding: [],
    certainty: smallest.certainty,
    path,
    message: `${quoted(name)} never decides: ${listed(blockedBy)} ${verb} every message it is for`
  }
  return [dead, ...tooLate(inquiry, { rule, place, blockers: places })]
}

/** Several names in backticks, joined by `and`. */
const listed = (names: readonly string[]): string => {
  const last = names.at(-1) ?? ""
  return names.length < 2 ? quoted(last) : `${names.slice(0, -1).map(quoted).join(", ")} and ${quoted(last)}`
}

/** What stands there and holds of no message. */
interface Contradictory {
  readonly name: string
  readonly groups: readonly string[]
  readonly path: DeadRule["path"]
  readonly formula: Formula
}

/** The verdict on a formula that no message meets: the fewest of its parts that exclude each other. */
const contradiction = (inquiry: Inquiry, { name, groups, path, formula }: Contradictory): DeadRule => {
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
const tooLate = (inquiry: Inquiry, { rule, blockers }: Dead): readonly GeneralBeforeSpecific[] => {
  const { world } = inquiry
  const [place, ...others] = blockers
  const general = place === undefined ? undefined : world.router.deciding[place]
  if (place === undefined || general === undefined || others.length > 0 || isSameOutcome(rule, general)) return []
  const found = find(
    inquiry,
    { literals: [world.literalOf(rule.formula)], by: new Set([place]) },
    (decision) => decision.rule === general.name
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
