import { type Arcs, permit } from "./arcs.ts"
import { isFree, type Matter } from "./matter.ts"
import type { Duty, MissingTie } from "./path.ts"

/** The kinds of tie that can open a dead end, from the one that permits least. */
export const tieKindsNeeded = ["shares", "approves", "consults", "hands-over", "coordinates"] as const

/** A tie that would open a dead end, between units by index. */
export interface NeededTie {
  readonly kind: (typeof tieKindsNeeded)[number]
  readonly from: number
  readonly to: number
}

/**
 * Whether there could be an answer at all if every unit were tied to every other: who should answer can speak, or
 * somebody else may keep the message and ask.
 */
export const couldBeVoiced = (matter: Matter, responsible: number): boolean =>
  isFree(matter, responsible) ||
  (matter.mayAsk &&
    matter.operators.some((unit) => unit !== responsible) &&
    matter.hasRight.some((right, unit) => right === 1 && unit !== responsible))

/** The operator that has a message which gets nowhere: one that may reply before others, then by id. */
export const entryOf = ({ operators, hasRight }: Matter): number | undefined =>
  operators.find((unit) => hasRight[unit] === 1) ?? operators[0]

/**
 * The fewest ties, of the kind that permits least, that would open the way from a channel to who should answer, where
 * there could be one. One tie is enough unless the operator may not reply and is tied to nobody who may.
 */
export const tiesToAnswer = (matter: Matter, responsible: number): readonly NeededTie[] => {
  const { operators, hasRight, mayAsk, arcs } = matter
  const others = operators.filter((unit) => unit !== responsible)
  const keeper = others.find((unit) => hasRight[unit] === 1)
  if (mayAsk && keeper !== undefined) return [{ kind: "consults", from: keeper, to: responsible }]
  const entry = others[0]
  if (entry === undefined) return []
  if (isFree(matter, responsible)) return [{ kind: "hands-over", from: entry, to: responsible }]
  const mayKeep = (unit: number): boolean => hasRight[unit] === 1 && unit !== responsible
  const handed = reachable({ arcs, from: others, permits: permit.hand, avoiding: responsible })
  const reached = handed.find(mayKeep)
  if (reached !== undefined) return [{ kind: "consults", from: reached, to: responsible }]
  const asking = reachable({ arcs: backwards(arcs), from: [responsible], permits: permit.ask, avoiding: entry })
  const knowing = asking.find(mayKeep)
  if (knowing !== undefined) return [{ kind: "hands-over", from: entry, to: knowing }]
  const first = hasRight.findIndex((_, unit) => mayKeep(unit))
  return [
    { kind: "hands-over", from: entry, to: first },
    { kind: "consults", from: first, to: responsible }
  ]
}

/** The tie that would open a branch from one unit to another, of the kind that permits least. */
export const tieToBranch = (duty: Duty, from: number, to: number): NeededTie => {
  switch (duty) {
    case "notify":
      return { kind: "shares", from, to }
    case "consult":
      return { kind: "consults", from, to }
    case "approve":
      return { kind: "approves", from: to, to: from }
  }
}

/** A needed tie as an organization would have it. */
export const namedTie = <Unit>({ kind, from, to }: NeededTie, nameOf: (unit: number) => Unit): MissingTie<Unit> =>
  kind === "shares" || kind === "coordinates"
    ? { kind, between: [nameOf(from), nameOf(to)], origin: "declared" }
    : { kind, from: nameOf(from), to: nameOf(to), origin: "declared" }

/** A walk over arcs from some units, in any number of steps. */
interface Outreach {
  readonly arcs: Pick<Arcs, "outStarts" | "outUnits" | "outPermits">
  readonly from: readonly number[]
  readonly permits: number
  readonly avoiding: number
}

/** The units that can be reached, those it starts from included, in ascending order. */
const reachable = ({ arcs, from, permits, avoiding }: Outreach): readonly number[] => {
  const seen = new Set(from.filter((unit) => unit !== avoiding))
  for (const unit of seen) {
    const end = arcs.outStarts[unit + 1] ?? 0
    for (let entry = arcs.outStarts[unit] ?? 0; entry < end; entry++) {
      const next = arcs.outUnits[entry] ?? 0
      if (((arcs.outPermits[entry] ?? 0) & permits) !== 0 && next !== avoiding) seen.add(next)
    }
  }
  return [...seen].sort((a, b) => a - b)
}

const backwards = ({ inStarts, inUnits, inPermits }: Arcs): Outreach["arcs"] => ({
  outStarts: inStarts,
  outUnits: inUnits,
  outPermits: inPermits
})
