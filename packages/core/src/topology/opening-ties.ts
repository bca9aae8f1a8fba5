import type { TieKind } from "../model/vocabulary.ts"
import { type Arc, type Arcs, arcsOfTie } from "./arcs.ts"
import { type NeededTie, tieKindsNeeded } from "./missing.ts"
import { phases } from "./quest.ts"
import { findShores, isApproval, isCrossedBy, type Obstacle, type Shore } from "./shores.ts"

/** How many ends of a tie are tried on each side: those with most ties, since a tie to a hub opens most. */
const triedEnds = 16

/** A tie that may open obstacles by itself. */
export interface Proposal {
  readonly tie: NeededTie
  /** The obstacles that it may open, by index: all others stay closed for sure. */
  readonly mayOpen: ReadonlySet<number>
}

/**
 * The ties that may open some obstacles, those that open most first: between units that are near to each other from
 * both sides, those with most ties first, then those it would connect, then by id; each of the kind that permits least
 * among those that open as many. They may open fewer than said where the only way leads twice through one unit.
 */
export function* openingTies(obstacles: readonly Obstacle[], arcs: Arcs): Generator<Proposal> {
  const shores = findShores(obstacles, arcs)
  for (const { a, b } of gainsOf(shores, arcs)) yield proposal({ a, b }, obstacles, shores)
}

interface Pair {
  readonly a: number
  readonly b: number
}

interface Gain extends Pair {
  /** How many obstacles working together would open, those of several quests counted more than once. */
  opened: number
  /** How many ties the two have. */
  readonly weight: number
  /** How often they are the very ends of what is to be connected. */
  touched: number
}

const gainsOf = (shores: readonly Shore[], arcs: Arcs): readonly Gain[] => {
  const unitCount = arcs.outStarts.length - 1
  const gains = new Map<number, Gain>()
  const crossings = crossingFinder(arcs)
  for (const shore of shores) {
    for (const [from, to] of crossings(shore)) {
      const [a, b] = from < to ? [from, to] : [to, from]
      const key = a * unitCount + b
      const gain = gains.get(key) ?? { a, b, opened: 0, weight: degree(arcs, a) + degree(arcs, b), touched: 0 }
      gain.opened += shore.obstacles.size
      gain.touched += (shore.starts.get(from) ?? 0) + (shore.goals.get(to) ?? 0)
      gains.set(key, gain)
    }
  }
  return [...gains.values()].sort(
    (one, other) =>
      other.opened - one.opened ||
      other.weight - one.weight ||
      other.touched - one.touched ||
      one.a - other.a ||
      one.b - other.b
  )
}

type Crossings = readonly (readonly [from: number, to: number])[]

/** Finds the pairs of units over which working together would connect both sides of a shore. Many shores share a side. */
const crossingFinder = (arcs: Arcs): ((shore: Shore) => Crossings) => {
  const known = { hand: new Map<Uint8Array, readonly number[]>(), ask: new Map<Uint8Array, readonly number[]>() }
  const unitsIn = (states: Uint8Array, phase: "hand" | "ask"): readonly number[] => {
    const found = known[phase].get(states) ?? foremost(unitsOf(states, phases[phase]), arcs)
    known[phase].set(states, found)
    return found
  }
  return ({ near, far, permits, mayKeep }) => {
    const byAsking = pairs(unitsIn(near, "ask"), unitsIn(far, "ask"))
    if (permits.hand === 0) return byAsking
    const handed = unitsIn(near, "hand")
    const keeping = handed.filter((unit) => mayKeep[unit] === 1)
    const all = [...byAsking, ...pairs(keeping, unitsIn(far, "ask")), ...pairs(handed, unitsIn(far, "hand"))]
    return [...new Map(all.map((pair) => [pair.join(" "), pair])).values()]
  }
}

const unitsOf = (states: Uint8Array, phase: number): readonly number[] => {
  const units: number[] = []
  for (let state = phase; state < states.length; state += 2) if (states[state] === 1) units.push(state >> 1)
  return units
}

const pairs = (from: readonly number[], to: readonly number[]): Crossings =>
  from.flatMap((a) => to.filter((b) => b !== a).map((b) => [a, b] as const))

const foremost = (units: readonly number[], arcs: Arcs): readonly number[] =>
  units.length <= triedEnds
    ? units
    : [...units].sort((a, b) => degree(arcs, b) - degree(arcs, a) || a - b).slice(0, triedEnds)

const degree = ({ outStarts, inStarts }: Arcs, unit: number): number =>
  (outStarts[unit + 1] ?? 0) - (outStarts[unit] ?? 0) + (inStarts[unit + 1] ?? 0) - (inStarts[unit] ?? 0)

/** The tie between two units of the kind that permits least among those that may open as many obstacles as working together. */
const proposal = ({ a, b }: Pair, obstacles: readonly Obstacle[], shores: readonly Shore[]): Proposal => {
  const opened = (tie: NeededTie): ReadonlySet<number> => {
    const arcs = arcsOfNeededTie(tie)
    const crossed = shores.filter((shore) => arcs.some((arc) => isCrossedBy(shore, arc)))
    const approved = [...obstacles.keys()].filter((index) => arcs.some((arc) => isApproved(obstacles[index], arc)))
    return new Set([...crossed.flatMap((shore) => [...shore.obstacles]), ...approved])
  }
  const together: NeededTie = { kind: "coordinates", from: a, to: b }
  const mayOpen = opened(together)
  const ties = tieKindsNeeded.flatMap((kind): readonly NeededTie[] => [
    { kind, from: a, to: b },
    { kind, from: b, to: a }
  ])
  return { tie: ties.find((tie) => isSuperset(opened(tie), mayOpen)) ?? together, mayOpen }
}

const isApproved = (obstacle: Obstacle | undefined, arc: Arc): boolean =>
  obstacle !== undefined && isApproval(obstacle, arc)

const isSuperset = (whole: ReadonlySet<number>, part: ReadonlySet<number>): boolean =>
  whole.size >= part.size && [...part].every((one) => whole.has(one))

/** What a needed tie would permit. */
export const arcsOfNeededTie = ({ kind, from, to }: NeededTie): readonly Arc[] => {
  const mutual: readonly TieKind[] = ["shares", "coordinates"]
  return arcsOfTie({ kind, ends: [String(from), String(to)], isMutual: mutual.includes(kind) }, Number)
}
