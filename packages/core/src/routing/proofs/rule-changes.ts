import type { Target } from "../../model/organization.ts"
import { isSameData } from "../../model/plain-data.ts"
import type { Obligations } from "../obligations.ts"
import type { DecidingRule, Router } from "../router.ts"
import { certaintyOf, exact, winnerOf } from "./inquiry.ts"
import { choicesThatCount, chosenAmong } from "./meant.ts"
import type { Sample } from "./message-space.ts"
import { traitsOf } from "./obligation-traits.ts"
import { type Literal, opposite } from "./solver/assignment.ts"
import type { Asker } from "./solver/circuit.ts"
import type { Certainty } from "./verdict.ts"
import { operates } from "./ways.ts"
import type { World } from "./world.ts"

/** A message that shows some changes. */
export interface Change {
  readonly sample: Sample
  /** The changes it shows, by name. */
  readonly shows: ReadonlySet<string>
}

/** Two versions of the rules, over one space of messages. */
export interface Versions {
  readonly before: World
  readonly after: World
  readonly budget: number
}

/** How many messages are looked for at most. */
const mostChanges = 200

/** The changes that were found, and how certain it is that there is no other. */
interface Found {
  readonly changes: Change[]
  readonly seen: Set<string>
}

/**
 * Messages that together show every change, and how certain it is that there is no other. Each rule before is asked by
 * itself which rules decide after on what it decides: that others before it do not decide is asked for only of those that
 * turn out to, and what is the same before and after is left out by rule and not by message.
 */
export const findChanges = (
  versions: Versions
): { readonly changes: readonly Change[]; readonly certainty: Certainty } => {
  const comparison = comparisonOf(versions)
  const found: Found = { changes: [], seen: new Set() }
  let certainty = exact
  for (const place of versions.before.router.deciding.keys()) {
    const sure = findChangesBy(comparison, place, found)
    if (sure.kind === "unknown" || certainty.kind === "exact") certainty = sure
    if (found.changes.length >= mostChanges)
      return { ...found, certainty: { kind: "unknown", budget: versions.budget } }
  }
  return { ...found, certainty }
}

/** The changes of what one rule decides before. */
const findChangesBy = (comparison: Comparison, place: number, found: Found): Certainty => {
  const { before, after, budget } = comparison
  const { circuit } = before.space
  const region: Region = { place, asker: circuit.asker(), blockers: new Set(), excluded: [] }
  const taken = new Set(before.router.deciding.slice(0, place).map((_, index) => before.holds(index)))
  let certainty = exact
  for (;;) {
    const sample = nextIn(comparison, region, { literals: [], known: [] })
    if (sample.kind === "none") return certainty.kind === "exact" ? sample.certainty : certainty
    if (sample.kind === "undecided") return { kind: "unknown", budget }
    const young = sample.winner
    const earlier = after.router.deciding.slice(0, young).map((_, index) => after.holds(index))
    const others = [...new Set(earlier)].filter((literal) => !taken.has(literal))
    const within = [after.holds(young), ...others.map(opposite)]
    const sure = findChangesOfPair(comparison, { region, within, young }, found)
    if (sure.kind === "unknown" || certainty.kind === "exact") certainty = sure
    if (certainty.kind === "unknown" || found.changes.length >= mostChanges) return certainty
    region.excluded.push(circuit.any([opposite(after.holds(young)), ...others]))
  }
}

/** What a rule decides before, as far as it is known. */
interface Region {
  readonly place: number
  readonly asker: Asker
  /** That rules before it do not hold, of those that would have decided. */
  readonly blockers: Set<Literal>
  /** That what was looked at is not so. */
  readonly excluded: Literal[]
}

interface Pair {
  readonly region: Region
  /** That a rule decides after. */
  readonly within: readonly Literal[]
  readonly young: number
}

/** The changes of what one rule decides before and another after. */
const findChangesOfPair = (comparison: Comparison, { region, within, young }: Pair, found: Found): Certainty => {
  const { circuit } = comparison.before.space
  const differing = comparison.differing(region.place, young)
  for (;;) {
    const open = differing.filter(({ name }) => !found.seen.has(name)).map(({ literal }) => literal)
    const goal = circuit.any(open)
    if (goal === circuit.no || found.changes.length >= mostChanges) return exact
    const known = differing.map(({ literal }) => literal)
    const next = nextIn(comparison, region, { literals: [...within, goal], known })
    if (next.kind === "none") return next.certainty
    if (next.kind === "undecided") return { kind: "unknown", budget: comparison.budget }
    const shows = differing.filter(({ literal }) => next.isTrue(literal)).map(({ name }) => name)
    for (const name of shows) found.seen.add(name)
    found.changes.push({ sample: next.sample, shows: new Set(shows) })
  }
}

type Next =
  | {
      readonly kind: "found"
      readonly sample: Sample
      readonly isTrue: (literal: Literal) => boolean
      /** The place of the rule that decides after. */
      readonly winner: number
    }
  | { readonly kind: "none"; readonly certainty: Certainty }
  | { readonly kind: "undecided" }

/** A message in a region of which more is so. */
const nextIn = (
  { before, after, budget }: Versions,
  { place, asker, blockers, excluded }: Region,
  { literals, known }: { readonly literals: readonly Literal[]; readonly known: readonly Literal[] }
): Next => {
  for (;;) {
    const asked = [before.holds(place), ...blockers, ...excluded, ...literals]
    const reply = before.space.ask(asked, { asker, budget, known })
    if (reply.kind === "no") return { kind: "none", certainty: certaintyOf(reply) }
    if (reply.kind === "unknown") return { kind: "undecided" }
    const [old, winner] = [before, after].map(({ router }) => winnerOf(router, reply.sample))
    if (winner === undefined || old === undefined) return { kind: "undecided" }
    if (old === place) return { kind: "found", sample: reply.sample, isTrue: reply.isTrue, winner }
    const blocker = opposite(before.holds(old))
    if (blockers.has(blocker)) return { kind: "undecided" }
    blockers.add(blocker)
  }
}

/** Something that a message can show to have changed, and when it does. */
interface Differing {
  readonly name: string
  readonly literal: Literal
}

interface Comparison extends Versions {
  /** What can differ where a rule decides before, and another one after. */
  readonly differing: (old: number, young: number) => readonly Differing[]
}

const comparisonOf = (versions: Versions): Comparison => {
  const { before, after } = versions
  const { circuit } = before.space
  const all = [before, after].flatMap(({ router }) =>
    [...router.deciding, ...router.obliging].map(({ obligations }) => obligations)
  )
  const traits = traitsOf(all).map(({ key, isSo }) => ({
    key,
    isSo,
    old: obliging(before, isSo),
    young: obliging(after, isSo)
  }))
  const isSteady = traits.every(({ old, young }) => old === young)
  const answers = [before, after].map(({ router }) => router.deciding.map((rule) => answerOf(router, rule)))
  const others = new Map<string, Literal>()
  const meansOther = (answer: string, choices: readonly Target[]): Literal => {
    const literal = others.get(answer) ?? meansOthers(versions, choices)
    others.set(answer, literal)
    return literal
  }
  return {
    ...versions,
    differing: (old, young) => {
      const [was, is] = [before.router.deciding[old], after.router.deciding[young]]
      const [answer = "", next] = [answers[0]?.[old], answers[1]?.[young]]
      if (was === undefined || is === undefined) return []
      const choices = choicesThatCount(was.choices, before.router.paths.indexOf)
      const moved = answer === next ? meansOther(answer, choices) : circuit.yes
      const told = isSteady && isSameData(was.obligations, is.obligations) ? [] : traits
      return [
        { name: `moved ${old} ${young}`, literal: moved },
        ...told.flatMap((trait) => {
          const [a, b] = [
            trait.isSo(was.obligations) ? circuit.yes : trait.old,
            trait.isSo(is.obligations) ? circuit.yes : trait.young
          ]
          return [
            { name: `ceases ${trait.key}`, literal: circuit.all([a, opposite(b)]) },
            { name: `begins ${trait.key}`, literal: circuit.all([opposite(a), b]) }
          ]
        })
      ].filter(({ literal }) => literal !== circuit.no)
    }
  }
}

/** Whether obligations, policies or targets bring something. */
const obliging = ({ router, obliges, space }: World, isSo: (obligations: Obligations) => boolean): Literal =>
  space.circuit.any(router.obliging.flatMap(({ obligations }, place) => (isSo(obligations) ? [obliges(place)] : [])))

/** What a rule says about who should answer. */
const answerOf = ({ paths }: Router, { choices, second, playbook }: DecidingRule): string =>
  JSON.stringify([choicesThatCount(choices, paths.indexOf), second, playbook])

/** Whether the people that rules name are others before and after, unit by unit. */
const meansOthers = ({ before, after }: Versions, choices: readonly Target[]): Literal => {
  const { circuit } = before.space
  const [old, young] = [unitsMeant(before, choices), unitsMeant(after, choices)]
  return circuit.any(
    [...new Set([...old.keys(), ...young.keys()])].map((unit) => {
      const [a, b] = [old.get(unit) ?? circuit.no, young.get(unit) ?? circuit.no]
      return circuit.any([circuit.all([a, opposite(b)]), circuit.all([opposite(a), b])])
    })
  )
}

const unitsMeant = (world: World, choices: readonly Target[]): ReadonlyMap<string, Literal> => {
  const { circuit } = world.space
  const units = new Map<string, Literal>()
  const add = (unit: number, when: Literal): void => {
    const id = world.router.paths.units[unit] ?? ""
    units.set(id, circuit.any([units.get(id) ?? circuit.no, when]))
  }
  for (const chosen of chosenAmong(world, { choices, places: new Set() }))
    if (chosen.kind === "units") for (const [unit, when] of chosen.units) add(unit, circuit.all([chosen.when, when]))
    else
      for (const unit of world.router.paths.units.keys())
        add(unit, circuit.all([chosen.when, operates(world, unit, "among-others")]))
  return units
}
