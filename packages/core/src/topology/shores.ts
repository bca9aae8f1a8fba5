import { type Arc, type Arcs, permit } from "./arcs.ts"
import { phases, type Quest } from "./quest.ts"

/** Something that no tie leads to, by the quests of which any one would do. */
export interface Obstacle {
  readonly quests: readonly Quest[]
  /** Where an approval is wanted: of whom, and by whom, of whom any one would do. */
  readonly approval?: { readonly of: number; readonly by: readonly number[] }
}

/** How far both sides of some quests get over the same arcs. */
export interface Shore {
  /** 1 for each state that can be reached. */
  readonly near: Uint8Array
  /** 1 for each state from which the goal can be reached. */
  readonly far: Uint8Array
  readonly permits: Quest["permits"]
  readonly mayKeep: Uint8Array
  /** The obstacles whose quests these are, by index. */
  readonly obstacles: Set<number>
  /** How many of the quests begin and end at each unit. */
  readonly starts: Map<number, number>
  readonly goals: Map<number, number>
}

/**
 * Finds how far both sides of obstacles get, those together that get equally far. Whether a walk passes a unit twice is
 * not looked at, so an arc from near to far may open fewer than it seems.
 */
export const findShores = (obstacles: readonly Obstacle[], arcs: Arcs): readonly Shore[] => {
  const known = new Map<string, Uint8Array>()
  const alike = new Map<string, Uint8Array>()
  const remember = (key: string, find: () => Uint8Array): Uint8Array => {
    const found = known.get(key)
    if (found !== undefined) return found
    const made = find()
    const content = made.join("")
    const same = alike.get(content) ?? made
    alike.set(content, same)
    known.set(key, same)
    return same
  }
  const shores = new Map<Uint8Array, Map<Uint8Array, Shore[]>>()
  obstacles.forEach(({ quests }, index) => {
    for (const quest of quests.map(simplified)) {
      const near = remember(`near ${keyOf(quest)} ${quest.starts.join(",")}`, () => reachedStates(quest, arcs))
      const far = remember(`far ${keyOf(quest)} ${quest.goal} ${JSON.stringify(quest.ends)}`, () =>
        finishingStates(quest, arcs)
      )
      enter(shores, { near, far, quest, index })
    }
  })
  return [...shores.values()].flatMap((byFar) => [...byFar.values()].flat())
}

/** A quest as far as it matters how far it gets. */
interface Reaching extends Quest {
  /** Whether everybody may keep the message, since it is kept from the start. */
  readonly isKept: boolean
}

/**
 * Where all who begin may keep the message, handing it over leads nowhere that asking does not: every arc that permits
 * the one permits the other. So only asking is looked at, and rights make no difference.
 */
const simplified = (quest: Quest): Reaching => {
  const isKept = quest.ends.ask && quest.starts.every((unit) => quest.mayKeep[unit] === 1)
  return isKept
    ? { ...quest, isKept, ends: { hand: false, ask: true }, permits: { ...quest.permits, hand: 0 } }
    : { ...quest, isKept }
}

const keyOf = ({ isKept, permits, mayKeep, openToStart }: Reaching): string =>
  `${permits.ask}${permits.hand} ${isKept ? "" : mayKeep.join("")} ${openToStart === undefined ? "" : "open"}`

interface Found {
  readonly near: Uint8Array
  readonly far: Uint8Array
  readonly quest: Reaching
  readonly index: number
}

const enter = (shores: Map<Uint8Array, Map<Uint8Array, Shore[]>>, { near, far, quest, index }: Found): void => {
  const { permits, mayKeep, isKept } = quest
  const byFar = shores.get(near) ?? new Map<Uint8Array, Shore[]>()
  const here = byFar.get(far) ?? []
  shores.set(near, byFar)
  byFar.set(far, here)
  const isSame = (one: Shore): boolean =>
    one.permits.ask === permits.ask &&
    one.permits.hand === permits.hand &&
    (isKept || one.mayKeep.every((mark, unit) => mark === mayKeep[unit]))
  const same = here.find(isSame)
  const shore = same ?? { near, far, permits, mayKeep, obstacles: new Set(), starts: new Map(), goals: new Map() }
  if (same === undefined) here.push(shore)
  shore.obstacles.add(index)
  for (const start of quest.starts) shore.starts.set(start, (shore.starts.get(start) ?? 0) + 1)
  shore.goals.set(quest.goal, (shore.goals.get(quest.goal) ?? 0) + 1)
}

/** A set of states that grows while it is walked through. */
const growing = (stateCount: number) => {
  const seen = new Uint8Array(stateCount)
  const states: number[] = []
  const add = (state: number): void => {
    if (seen[state] === 1) return
    seen[state] = 1
    states.push(state)
  }
  return { seen, states, add }
}

const reachedStates = ({ starts, permits, mayKeep, openToStart = [], isKept }: Reaching, arcs: Arcs): Uint8Array => {
  const { seen, states, add } = growing(2 * mayKeep.length)
  for (const start of starts) add(2 * start + (isKept ? phases.ask : phases.hand))
  if (isKept) for (const unit of openToStart) add(2 * unit + phases.ask)
  for (const state of states) {
    const unit = state >> 1
    const isHand = (state & 1) === phases.hand
    for (let entry = arcs.outStarts[unit] ?? 0; entry < (arcs.outStarts[unit + 1] ?? 0); entry++) {
      const bits = arcs.outPermits[entry] ?? 0
      const next = 2 * (arcs.outUnits[entry] ?? 0)
      if (isHand && bits & permits.hand) add(next + phases.hand)
      if ((!isHand || mayKeep[unit] === 1) && bits & permits.ask) add(next + phases.ask)
    }
  }
  return seen
}

const finishingStates = ({ goal, ends, permits, mayKeep, isKept }: Reaching, arcs: Arcs): Uint8Array => {
  const { seen, states, add } = growing(2 * mayKeep.length)
  if (ends.hand) add(2 * goal + phases.hand)
  if (ends.ask) add(2 * goal + phases.ask)
  for (const state of states) {
    const unit = state >> 1
    const isHand = (state & 1) === phases.hand
    for (let entry = arcs.inStarts[unit] ?? 0; entry < (arcs.inStarts[unit + 1] ?? 0); entry++) {
      const bits = arcs.inPermits[entry] ?? 0
      const before = arcs.inUnits[entry] ?? 0
      if (isHand && bits & permits.hand) add(2 * before + phases.hand)
      if (!isHand && bits & permits.ask) {
        add(2 * before + phases.ask)
        if (!isKept && mayKeep[before] === 1) add(2 * before + phases.hand)
      }
    }
  }
  return seen
}

/** Whether an arc leads from the near to the far side. */
export const isCrossedBy = ({ near, far, permits, mayKeep }: Shore, { from, to, permits: bits }: Arc): boolean => {
  const isHanded = near[2 * from] === 1
  const mayAsk = near[2 * from + 1] === 1 || (isHanded && mayKeep[from] === 1)
  return (
    (isHanded && (bits & permits.hand) !== 0 && far[2 * to] === 1) ||
    (mayAsk && (bits & permits.ask) !== 0 && far[2 * to + 1] === 1)
  )
}

/** Whether an arc is the asking for an approval that is wanted. */
export const isApproval = ({ approval }: Obstacle, { from, to, permits }: Arc): boolean =>
  approval !== undefined && (permits & permit.approval) !== 0 && from === approval.of && approval.by.includes(to)
