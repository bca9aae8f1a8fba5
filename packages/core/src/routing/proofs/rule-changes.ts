import type { Target } from "../../model/organization.ts"
import type { Obligations } from "../obligations.ts"
import type { DecidingRule } from "../router.ts"
import { termMeasure } from "./deadlines.ts"
import { exact } from "./inquiry.ts"
import { choicesThatCount, chosenAmong } from "./meant.ts"
import type { Sample } from "./message-space.ts"
import { type Literal, opposite } from "./solver/assignment.ts"
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
  const asker = circuit.asker()
  while (changes.length < mostChanges) {
    const open = traits.filter(({ name }) => !seen.has(name)).map(({ literal }) => literal)
    const goal = circuit.any([circuit.all([moved, ...pairs.map(opposite)]), ...open])
    const reply = space.ask([goal], { asker, budget, known })
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

/** Something that joined obligations are or are not, and are as soon as some of those that are joined are. */
interface Trait {
  /** Equal for traits that are the same. */
  readonly key: string
  readonly isSo: (obligations: Obligations) => boolean
}

/**
 * The traits that tell some obligations and all their joins apart: two joins are equal just when they have the same
 * traits. Terms that are alike count by their least amount.
 */
const traitsOf = (all: readonly Obligations[]): readonly Trait[] => {
  const traits = new Map<string, Trait>()
  const add = (key: string, isSo: Trait["isSo"]): void => {
    if (!traits.has(key)) traits.set(key, { key, isSo })
  }
  for (const obligations of all) {
    for (const { name, itemsOf } of sets)
      for (const item of itemsOf(obligations)) add(`${name} ${item}`, (one) => itemsOf(one).includes(item))
    for (const { name, rankOf } of ranks)
      for (let rank = 1; rank <= rankOf(obligations); rank++) add(`${name} ${rank}`, (one) => rankOf(one) >= rank)
    const { retainDays, eraseDays, priority } = obligations
    if (retainDays > 0) add(`retain ${retainDays}`, (one) => one.retainDays >= retainDays)
    if (priority > 0) add(`priority ${priority}`, (one) => one.priority >= priority)
    if (eraseDays !== undefined)
      add(`erase ${eraseDays}`, (one) => one.eraseDays !== undefined && one.eraseDays <= eraseDays)
    addTerms(obligations, add)
  }
  return [...traits.values()]
}

const sets: readonly { readonly name: string; readonly itemsOf: (one: Obligations) => readonly string[] }[] = [
  { name: "notify", itemsOf: ({ notify }) => notify },
  { name: "consult", itemsOf: ({ consult }) => consult },
  { name: "approve", itemsOf: ({ approve }) => approve },
  { name: "forbid", itemsOf: ({ forbid }) => forbid },
  { name: "capture", itemsOf: ({ capture }) => capture },
  { name: "disclose", itemsOf: ({ disclose }) => disclose },
  { name: "training", itemsOf: ({ needs }) => needs.training },
  { name: "language", itemsOf: ({ needs }) => needs.languages },
  { name: "skill", itemsOf: ({ needs }) => needs.skills },
  { name: "authority", itemsOf: ({ needs }) => needs.authority }
]

const ranks: readonly { readonly name: string; readonly rankOf: (one: Obligations) => number }[] = [
  { name: "public", rankOf: ({ reply }) => ["full", "signpost", "none"].indexOf(reply.public) },
  { name: "private", rankOf: ({ reply }) => ["full", "none"].indexOf(reply.private) },
  { name: "answered by", rankOf: ({ answeredBy }) => ["anyone", "responsible"].indexOf(answeredBy) }
]

const addTerms = ({ due }: Obligations, add: (key: string, isSo: Trait["isSo"]) => void): void => {
  for (const [duty, terms] of Object.entries(due))
    for (const term of terms) {
      const measure = termMeasure(term)
      const kind = `${measure?.key} ${term.from}`
      const amount = measure?.amount ?? 0
      add(`due ${duty} ${kind} ${amount}`, (one) =>
        (Object.hasOwn(one.due, duty) ? (one.due[duty] ?? []) : []).some((other) => {
          const compared = termMeasure(other)
          return `${compared?.key} ${other.from}` === kind && (compared?.amount ?? 0) <= amount
        })
      )
    }
}
