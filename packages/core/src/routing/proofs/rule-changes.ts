import type { Target } from "../../model/organization.ts"
import type { DecidingRule } from "../router.ts"
import { type Literal, opposite } from "./assignment.ts"
import { choicesThatCount, chosenAmong } from "./deciders.ts"
import { exact } from "./inquiry.ts"
import type { Sample } from "./message-space.ts"
import { traitsOf } from "./obligation-traits.ts"
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
const mostChanges = 500

/** Messages that together show every change, and how certain it is that there is no other. */
export const findChanges = (
  versions: Versions
): { readonly changes: readonly Change[]; readonly certainty: Certainty } => {
  const { before, after, budget } = versions
  const { space } = before
  const { circuit } = space
  const traits = traitChanges(versions)
  const moved = isMoved(versions)
  const deciding = [before, after].map(({ router, decides }) => router.deciding.map((_, place) => decides(place)))
  const known = [moved, ...traits.map(({ literal }) => literal), ...deciding.flat()]
  const changes: Change[] = []
  const seen = new Set<string>()
  const pairs: Literal[] = []
  while (changes.length < mostChanges) {
    const open = traits.filter(({ name }) => !seen.has(name)).map(({ literal }) => literal)
    const goal = circuit.any([circuit.all([moved, ...pairs.map(opposite)]), ...open])
    const reply = space.ask([goal], { budget, known })
    if (reply.kind === "unknown") return { changes, certainty: { kind: "unknown", budget } }
    if (reply.kind === "no") {
      const certainty: Certainty = reply.holds === "at-all-moments" ? exact : { kind: "conservative", facts: ["at"] }
      return { changes, certainty }
    }
    const { isTrue, sample } = reply
    const shows = new Set(traits.filter(({ literal }) => isTrue(literal)).map(({ name }) => name))
    if (isTrue(moved)) {
      const pair = deciding.flatMap((literals) => literals.find(isTrue) ?? [])
      pairs.push(circuit.all(pair))
      shows.add(`moved ${pair.join(" ")}`)
    }
    for (const name of shows) seen.add(name)
    changes.push({ sample, shows })
  }
  return { changes, certainty: { kind: "unknown", budget } }
}

/** What a message can begin or cease to oblige to. */
const traitChanges = ({ before, after }: Versions) => {
  const { circuit } = before.space
  const all = [before, after].flatMap(({ router }) =>
    [...router.deciding, ...router.obliging].map(({ obligations }) => obligations)
  )
  return traitsOf(all).flatMap(({ key, isSo }) => {
    const [old, young] = [before.obligedTo(isSo), after.obligedTo(isSo)]
    return [
      { name: `ceases ${key}`, literal: circuit.all([old, opposite(young)]) },
      { name: `begins ${key}`, literal: circuit.all([opposite(old), young]) }
    ].filter(({ literal }) => literal !== circuit.no)
  })
}

/** Whether a message is decided by rules that say something else about who should answer, or that mean somebody else. */
const isMoved = (versions: Versions): Literal => {
  const { circuit } = versions.before.space
  const [old, young] = [answersOf(versions.before), answersOf(versions.after)]
  return circuit.any(
    [...old].flatMap(([key, { choices, decides }]) => {
      const same = young.get(key)?.decides ?? circuit.no
      return [circuit.all([decides, opposite(same)]), circuit.all([decides, same, meansOthers(versions, choices)])]
    })
  )
}

interface Answer {
  readonly choices: readonly Target[]
  /** Whether a rule decides that says so. */
  readonly decides: Literal
}

/** What rules say about who should answer. */
const answersOf = ({ router, decidedBy }: World): ReadonlyMap<string, Answer> => {
  const keyOf = (rule: DecidingRule): string =>
    JSON.stringify([choicesThatCount(rule.choices, router.paths.indexOf), rule.second, rule.playbook])
  const answers = new Map<string, Answer>()
  const keys = router.deciding.map(keyOf)
  for (const [place, { choices }] of router.deciding.entries()) {
    const key = keys[place] ?? ""
    if (answers.has(key)) continue
    const decides = decidedBy((_, other) => keys[other] === key)
    answers.set(key, { choices: choicesThatCount(choices, router.paths.indexOf), decides })
  }
  return answers
}

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
