import { quoted } from "../../problem/neutralize.ts"
import { all, type Formula } from "../formula.ts"
import { formulaHolds } from "../meaning.ts"
import type { Router } from "../router.ts"
import { type ListedRule, listRules } from "../rule-list.ts"
import { exact, find, type Inquiry } from "./inquiry.ts"
import type { Literal } from "./solver/assignment.ts"
import { type Overlap, undecided, type Verdict } from "./verdict.ts"
import { readWitness, type Witness } from "./witness.ts"
import { formulaIn } from "./world.ts"

/** How many overlaps of a group are told at most: with more, at most one was never meant to hold. */
const mostOverlaps = 25

/** The pairs of rules that hold of one message in a group of which at most one should, each with a message that gets to the group. */
export const findOverlaps = (inquiry: Inquiry): readonly Verdict[] => {
  const { router, literalOf } = inquiry.world
  const obligations = listRules(router.organization.routing.obligations, ["routing", "obligations"]).map((rule) => ({
    ...rule,
    formula: all(rule.when.map((condition) => formulaIn(router, condition)))
  }))
  const lists = [uniqueGroups(router.deciding, "deciding"), uniqueGroups(obligations, "obliging")]
  return lists.flat().flatMap((group) => overlapsIn(inquiry, group, literalOf))
}

type ListedFormula = Pick<ListedRule, "name" | "path" | "entries"> & { readonly formula: Formula }

interface UniqueGroup {
  readonly name: string
  readonly depth: number
  /** By entry, but for its `otherwise`: the rules that it is or holds, in order. */
  readonly entries: readonly (readonly ListedFormula[])[]
  /** Of a group of rules that decide the places of all its rules: a message gets there only where one of them decides. */
  readonly by?: ReadonlySet<number>
}

const uniqueGroups = (rules: readonly ListedFormula[], kind: "deciding" | "obliging"): readonly UniqueGroup[] => {
  const groups = new Map<
    string,
    { name: string; depth: number; entries: Map<number, ListedFormula[]>; places: Set<number> }
  >()
  for (const [place, rule] of rules.entries())
    for (const [depth, { group: name, hit, entry, isOtherwise }] of rule.entries.entries()) {
      if (hit !== "unique") continue
      const group = groups.get(name) ?? { name, depth, entries: new Map(), places: new Set() }
      groups.set(name, group)
      group.places.add(place)
      if (!isOtherwise) group.entries.set(entry, [...(group.entries.get(entry) ?? []), rule])
    }
  return [...groups.values()].map(({ entries, places, ...group }) => ({
    ...group,
    ...(kind === "deciding" ? { by: places } : {}),
    entries: [...entries.values()]
  }))
}

const overlapsIn = (
  { world, budget }: Inquiry,
  group: UniqueGroup,
  literalOf: (formula: Formula) => Literal
): readonly Verdict[] => {
  const { circuit } = world.space
  const inquiry = { world, budget, asker: circuit.asker() }
  const holds = group.entries.map((rules) => circuit.any(rules.map(({ formula }) => literalOf(formula))))
  const reached = group.by === undefined ? {} : { by: group.by }
  const verdicts: Overlap[] = []
  const told = new Set<string>()
  for (let later = 1; later < holds.length; later++) {
    const others = (): readonly Literal[] =>
      holds.slice(0, later).filter((_, earlier) => !told.has(`${earlier} ${later}`))
    for (let earlier = others(); earlier.length > 0; earlier = others()) {
      if (verdicts.length >= mostOverlaps) return [...verdicts, more(inquiry, group)]
      const literals = [holds[later] ?? circuit.no, circuit.any(earlier)]
      const found = find(
        inquiry,
        { literals, ...reached },
        ({ rule }, witness) =>
          isAtGroup(world.router, group, rule) &&
          pairsOf(world.router, group, witness).some((pair) => pair.later === later && !told.has(keyOf(pair)))
      )
      if (found.kind === "none") break
      if (found.kind === "undecided") return [...verdicts, unsettled(group, found.certainty)]
      for (const pair of pairsOf(world.router, group, found.witness)) {
        if (told.has(keyOf(pair))) continue
        told.add(keyOf(pair))
        verdicts.push(overlap(group, pair, found.witness))
      }
    }
  }
  return verdicts
}

const isAtGroup = ({ deciding }: Router, { by }: UniqueGroup, decided: string): boolean =>
  by === undefined || deciding.some(({ name }, place) => name === decided && by.has(place))

/** Two entries that hold of one message, with the rules that do. */
interface Pair {
  readonly earlier: number
  readonly later: number
  readonly rules: readonly [ListedFormula, ListedFormula]
}

const keyOf = ({ earlier, later }: Pair): string => `${earlier} ${later}`

/** The pairs of entries of a group that hold of a message. */
const pairsOf = (router: Router, group: UniqueGroup, witness: Witness): readonly Pair[] => {
  const { world } = readWitness(router, witness)
  const held = group.entries.flatMap((rules, entry) => {
    const rule = rules.find(({ formula }) => formulaHolds(formula, world))
    return rule === undefined ? [] : [{ entry, rule }]
  })
  return held.flatMap((a, index) =>
    held.slice(index + 1).map((b): Pair => ({ earlier: a.entry, later: b.entry, rules: [a.rule, b.rule] }))
  )
}

const overlap = ({ name: group }: UniqueGroup, { rules: [a, b] }: Pair, witness: Overlap["witness"]): Overlap => ({
  kind: "overlap",
  rules: [a.name, b.name],
  group,
  witness,
  certainty: exact,
  path: b.path,
  message: `${quoted(a.name)} and ${quoted(b.name)} both hold of a message, although at most one rule ${ofGroup(group)} should`
})

const ofGroup = (group: string): string => (group === "" ? "of the list" : `of ${quoted(group)}`)

const unsettled = (group: UniqueGroup, certainty: Verdict["certainty"]): Verdict => {
  const [[first] = []] = group.entries
  return undecided("overlap", certainty, {
    path: first?.path.slice(0, 2 + 2 * group.depth) ?? [],
    ...(group.name === "" ? {} : { rule: group.name })
  })
}

const more = (inquiry: Inquiry, group: UniqueGroup): Verdict => ({
  ...unsettled(group, { kind: "unknown", budget: inquiry.budget }),
  message: `more than ${mostOverlaps} pairs of rules ${ofGroup(group.name)} overlap: the others were not looked for`
})
