import type { UnitTie } from "./ties.ts"

/** A tie that would have to be made for messages to pass between two units. */
export interface MissingTie {
  readonly from: string
  readonly to: string
}

/** A way that is closed: a message with one of these units gets to none of those. */
export interface ClosedWay {
  readonly from: readonly string[]
  readonly to: readonly string[]
}

/** Which units can be come to from which, over ties that let a message be handed on or asked about. */
type Steps = ReadonlyMap<string, ReadonlySet<string>>

const stepsOf = (ties: readonly Pick<UnitTie, "kind" | "from" | "to">[]): Steps => {
  const steps = new Map<string, Set<string>>()
  const add = (from: string, to: string): void => {
    steps.set(from, (steps.get(from) ?? new Set<string>()).add(to))
  }
  for (const { kind, from, to } of ties) {
    if (kind === "coordinates" || kind === "hands-over" || kind === "consults") add(from, to)
    if (kind === "coordinates") add(to, from)
  }
  return steps
}

const reachedFrom = (steps: Steps, starts: readonly string[]): ReadonlySet<string> => {
  const reached = new Set(starts)
  for (const unit of reached) for (const next of steps.get(unit) ?? []) reached.add(next)
  return reached
}

const backwards = (steps: Steps): Steps => {
  const back = new Map<string, Set<string>>()
  for (const [from, tos] of steps) for (const to of tos) back.set(to, (back.get(to) ?? new Set<string>()).add(from))
  return back
}

/** A closed way with the units that its message gets to, and those from which its experts can be come to. */
interface Shores {
  readonly near: ReadonlySet<string>
  readonly far: ReadonlySet<string>
}

const shoresOf = (steps: Steps, ways: readonly ClosedWay[]): readonly Shores[] => {
  const back = backwards(steps)
  const known = new Map<string, ReadonlySet<string>>()
  const reach = (from: Steps, starts: readonly string[], side: string): ReadonlySet<string> => {
    const key = `${side} ${starts.join(" ")}`
    const found = known.get(key) ?? reachedFrom(from, starts)
    known.set(key, found)
    return found
  }
  return ways
    .map(({ from, to }) => ({ near: reach(steps, from, "from"), far: reach(back, to, "to") }))
    .filter(({ near, far }) => ![...near].some((unit) => far.has(unit)))
}

/** How many ways each tie between two units would open, by `a b`; a tie that coordinates opens them both ways. */
const opened = (shores: readonly Shores[]): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>()
  for (const { near, far } of shores)
    for (const a of near)
      for (const b of far) {
        const key = a < b ? `${a} ${b}` : `${b} ${a}`
        counts.set(key, (counts.get(key) ?? 0) + 1)
      }
  return counts
}

/**
 * A small set of ties on which units would work together that opens every closed way: one after the other, each the one that
 * opens most, of equal ones the one whose ends have most ties already, then by id. It is greedy, so a smaller set may exist.
 */
export const openingTies = (
  ties: readonly Pick<UnitTie, "kind" | "from" | "to">[],
  ways: readonly ClosedWay[]
): readonly MissingTie[] => {
  const made: MissingTie[] = []
  const degrees = new Map<string, number>()
  const count = ({ from, to }: MissingTie): void => {
    for (const end of [from, to]) degrees.set(end, (degrees.get(end) ?? 0) + 1)
  }
  for (const tie of ties) count(tie)
  const degreeOf = (key: string): number => key.split(" ").reduce((sum, end) => sum + (degrees.get(end) ?? 0), 0)
  const answerable = ways.filter(({ from, to }) => from.length > 0 && to.length > 0)
  for (;;) {
    const added = made.map(({ from, to }) => ({ kind: "coordinates" as const, from, to }))
    const shores = shoresOf(stepsOf([...ties, ...added]), answerable)
    const [best] = [...opened(shores)].sort(
      ([a, one], [b, other]) => other - one || degreeOf(b) - degreeOf(a) || (a < b ? -1 : 1)
    )
    const [from, to] = best?.[0].split(" ") ?? []
    if (from === undefined || to === undefined) return made
    const tie = { from, to }
    made.push(tie)
    count(tie)
  }
}
