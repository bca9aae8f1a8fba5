import type { Arcs } from "./arcs.ts"
import { type LeastFirst, leastFirst } from "./least-first.ts"

/**
 * What a message looks for. It travels through states (unit, phase): `hand` as long as it is handed over, `ask` from the
 * moment on that the unit which has it keeps it and only asks.
 */
export interface Quest {
  readonly arcs: Arcs
  /** Where it may begin, in the phase `hand`, in ascending order. */
  readonly starts: readonly number[]
  /** Where it ends. */
  readonly goal: number
  /** In which phases it may end there. */
  readonly ends: { readonly hand: boolean; readonly ask: boolean }
  /** The bits of an arc that permit to hand over, and to ask; 0 where nothing does. */
  readonly permits: { readonly hand: number; readonly ask: number }
  /** 1 for each unit that may keep a message while it asks others. */
  readonly mayKeep: Uint8Array
  /** 1 for each unit whose scope excludes the message. */
  readonly isOutside: Uint8Array
  /** 1 for each agency. */
  readonly isAgency: Uint8Array
  /** Units that the first may ask without a tie, in ascending order. */
  readonly openToStart?: readonly number[]
}

/** How a message gets there: the units in order, and the place of the one that keeps it, which is the last where none does. */
export interface LeastPath {
  readonly units: readonly number[]
  readonly keeper: number
  /** Orders the paths of quests among the same units, but for the units' ids. */
  readonly cost: number
}

/** The two phases; a state is `2 * unit + phase`. */
export const phases = { hand: 0, ask: 1 } as const

/**
 * What a step costs: the order of paths as one number. First the units strictly between whose scope excludes the
 * message, then arcs, then whether it ends in `ask`, then the place of the keeper (each hand-over moves it by one), then
 * agencies strictly between. Exact for paths of up to 8,191 arcs.
 */
export interface Weights {
  readonly outside: number
  readonly arc: number
  readonly ask: number
  readonly keeper: number
  readonly agency: number
}

/** The weights for a number of units. */
export const weightsFor = (unitCount: number): Weights => {
  const base = Math.min(unitCount + 1, 8192)
  return { agency: 1, keeper: base, ask: base * base, arc: 2 * base * base, outside: 2 * base * base * base }
}

/** Room to search in, made once for a number of units and used again. */
export interface SearchRoom {
  readonly weights: Weights
  /** By state: the cost from there to the goal, without the unit's own, or of the best way found so far. */
  readonly costs: Float64Array
  readonly waiting: LeastFirst
}

/** Makes room to search among a number of units. */
export const searchRoom = (unitCount: number): SearchRoom => ({
  weights: weightsFor(unitCount),
  costs: new Float64Array(2 * unitCount),
  waiting: leastFirst()
})

/**
 * Fills in the costs of all states up to the best start, and gives that start's. States of blocked units are left
 * out; with blocked units given, all others are filled in.
 */
export const spreadCosts = (quest: Quest, room: SearchRoom, blocked?: ReadonlySet<number>): number => {
  const { goal, ends, starts } = quest
  const { costs, waiting, weights } = room
  const spread: Spread = { quest, room, blocked, most: Number.POSITIVE_INFINITY }
  costs.fill(Number.POSITIVE_INFINITY)
  waiting.clear()
  if (ends.ask) reach(spread, 2 * goal + phases.ask, weights.ask)
  if (ends.hand) reach(spread, 2 * goal + phases.hand, 0)
  let best = Number.POSITIVE_INFINITY
  for (;;) {
    const cost = waiting.leastKey()
    if (cost === Number.POSITIVE_INFINITY || (blocked === undefined && cost > best)) return best
    const state = waiting.take()
    if (cost > costAt(room, state)) continue
    if ((state & 1) === phases.hand && starts.includes(state >> 1)) best = Math.min(best, cost)
    spreadFrom(spread, state)
  }
}

/** The cost of the best way from a state to the goal, found by {@link spreadCosts}; infinite where there is none. */
export const costAt = ({ costs }: SearchRoom, state: number): number => costs[state] ?? Number.POSITIVE_INFINITY

/** A search as it goes on. */
interface Spread {
  readonly quest: Quest
  readonly room: SearchRoom
  readonly blocked: ReadonlySet<number> | undefined
  /** What the best way from a start costs that was met so far: what costs more need not wait, unless all is filled in. */
  most: number
}

const reach = (spread: Spread, state: number, cost: number): void => {
  const { quest, room, blocked, most } = spread
  if (cost > most || cost >= costAt(room, state)) return
  room.costs[state] = cost
  room.waiting.put(cost, state)
  if (blocked === undefined && (state & 1) === phases.hand && quest.starts.includes(state >> 1)) spread.most = cost
}

const spreadFrom = (spread: Spread, state: number): void => {
  const { quest, room, blocked } = spread
  const { arcs, goal, permits, mayKeep, starts, openToStart } = quest
  const unit = state >> 1
  const isAsked = (state & 1) === phases.ask
  const cost = costAt(room, state) + costBetween(quest, room.weights, unit) + room.weights.arc
  if (cost > spread.most) return
  const needed = isAsked ? permits.ask : permits.hand
  const end = arcs.inStarts[unit + 1] ?? 0
  for (let entry = arcs.inStarts[unit] ?? 0; entry < end; entry++) {
    if (((arcs.inPermits[entry] ?? 0) & needed) === 0) continue
    const source = arcs.inUnits[entry] ?? 0
    if (source === goal || blocked?.has(source)) continue
    if (!isAsked) reach(spread, 2 * source + phases.hand, cost + room.weights.keeper)
    else {
      reach(spread, 2 * source + phases.ask, cost)
      if (mayKeep[source] === 1) reach(spread, 2 * source + phases.hand, cost)
    }
  }
  if (isAsked && openToStart?.includes(unit))
    for (const start of starts) if (start !== goal && mayKeep[start] === 1) reach(spread, 2 * start + phases.hand, cost)
}

/** What it costs to go through a unit on the way to the goal. */
const costBetween = ({ goal, isOutside, isAgency }: Quest, weights: Weights, unit: number): number =>
  unit === goal ? 0 : (isOutside[unit] ?? 0) * weights.outside + (isAgency[unit] ?? 0) * weights.agency

/** A state that can follow another, and what the step costs without what lies behind it. */
export interface Step {
  readonly state: number
  readonly cost: number
}

/** The steps that lead on from a state, in ascending order of units. */
export const stepsFrom = (quest: Quest, room: SearchRoom, state: number): readonly Step[] => {
  const { arcs, permits, mayKeep, starts, openToStart = [] } = quest
  const { weights } = room
  const unit = state >> 1
  const isHand = (state & 1) === phases.hand
  const mayAsk = !isHand || mayKeep[unit] === 1
  const steps: Step[] = []
  const add = (target: number, bits: number): void => {
    const cost = weights.arc + costBetween(quest, weights, target)
    if (isHand && (bits & permits.hand) !== 0) steps.push({ state: 2 * target, cost: cost + weights.keeper })
    if (mayAsk && (bits & permits.ask) !== 0) steps.push({ state: 2 * target + phases.ask, cost })
  }
  const end = arcs.outStarts[unit + 1] ?? 0
  for (let entry = arcs.outStarts[unit] ?? 0; entry < end; entry++)
    add(arcs.outUnits[entry] ?? 0, arcs.outPermits[entry] ?? 0)
  if (openToStart.length > 0 && isHand && starts.includes(unit)) {
    for (const target of openToStart) if (target !== unit) add(target, permits.ask)
    steps.sort((a, b) => a.state - b.state)
  }
  return steps
}
