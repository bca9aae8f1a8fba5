import { quoted } from "../../problem/neutralize.ts"
import type { Decision } from "../decision.ts"
import type { DecidingRule, Router } from "../router.ts"
import { exact, find, type Inquiry } from "./inquiry.ts"
import type { Literal } from "./solver/assignment.ts"
import { type Overlap, undecided, type Verdict } from "./verdict.ts"

/** How many overlaps of a group are told at most: with more, at most one was never meant to hold. */
const mostOverlaps = 25

/** The pairs of rules that hold of one message in a group of which at most one should, each with a message that gets to the group. */
export const findOverlaps = (inquiry: Inquiry): readonly Verdict[] =>
  uniqueGroups(inquiry.world.router).flatMap((group) => overlapsIn(inquiry, group))

interface UniqueGroup {
  readonly name: string
  readonly depth: number
  /** By entry, but for its `otherwise`: the places of the rules that it is or holds, in order. */
  readonly entries: readonly (readonly number[])[]
  /** The places of all its rules. */
  readonly places: ReadonlySet<number>
}

const uniqueGroups = ({ deciding }: Router): readonly UniqueGroup[] => {
  const groups = new Map<string, { name: string; depth: number; entries: Map<number, number[]>; places: Set<number> }>()
  for (const [place, { entries }] of deciding.entries())
    for (const [depth, { group: name, hit, entry, isOtherwise }] of entries.entries()) {
      if (hit !== "unique") continue
      const group = groups.get(name) ?? { name, depth, entries: new Map(), places: new Set() }
      groups.set(name, group)
      group.places.add(place)
      if (!isOtherwise) group.entries.set(entry, [...(group.entries.get(entry) ?? []), place])
    }
  return [...groups.values()].map(({ entries, ...group }) => ({ ...group, entries: [...entries.values()] }))
}

const overlapsIn = ({ world, budget }: Inquiry, group: UniqueGroup): readonly Verdict[] => {
  const { circuit } = world.space
  const inquiry = { world, budget, asker: circuit.asker() }
  const holds = group.entries.map((places) => circuit.any(places.map(world.holds)))
  const verdicts: Overlap[] = []
  const told = new Set<string>()
  for (let later = 1; later < holds.length; later++) {
    const others = (): readonly Literal[] =>
      holds.slice(0, later).filter((_, earlier) => !told.has(`${earlier} ${later}`))
    for (let earlier = others(); earlier.length > 0; earlier = others()) {
      if (verdicts.length >= mostOverlaps) return [...verdicts, more(inquiry, group)]
      const literals = [holds[later] ?? circuit.no, circuit.any(earlier)]
      const found = find(inquiry, { literals, by: group.places }, (decision) =>
        pairsOf(decision, world.router, group).some((pair) => pair.later === later && !told.has(keyOf(pair)))
      )
      if (found.kind === "none") break
      if (found.kind === "undecided") return [...verdicts, unsettled(inquiry, group, found.certainty)]
      for (const pair of pairsOf(found.decision, world.router, group)) {
        if (told.has(keyOf(pair))) continue
        told.add(keyOf(pair))
        verdicts.push(overlap(group, pair, found.witness))
      }
    }
  }
  return verdicts
}

/** Two entries that hold of one message, with the rules that do. */
interface Pair {
  readonly earlier: number
  readonly later: number
  readonly rules: readonly [DecidingRule, DecidingRule]
}

const keyOf = ({ earlier, later }: Pair): string => `${earlier} ${later}`

/** The pairs of entries of a group that a decision says hold. */
const pairsOf = ({ rule, alsoMatched }: Decision, { deciding }: Router, group: UniqueGroup): readonly Pair[] => {
  const names = new Set([rule, ...alsoMatched])
  const held = group.entries.flatMap((places, entry) => {
    const found = places.flatMap((place) => deciding[place] ?? []).find(({ name }) => names.has(name))
    return found === undefined ? [] : [{ entry, rule: found }]
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

const unsettled = (inquiry: Inquiry, group: UniqueGroup, certainty: Verdict["certainty"]): Verdict => {
  const [place = 0] = group.places
  const { path = [] } = inquiry.world.router.deciding[place] ?? {}
  return undecided("overlap", certainty, {
    path: path.slice(0, 2 + 2 * group.depth),
    ...(group.name === "" ? {} : { rule: group.name })
  })
}

const more = (inquiry: Inquiry, group: UniqueGroup): Verdict => ({
  ...unsettled(inquiry, group, { kind: "unknown", budget: inquiry.budget }),
  message: `more than ${mostOverlaps} pairs of rules ${ofGroup(group.name)} overlap: the others were not looked for`
})
