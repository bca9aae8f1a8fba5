import { bumpVariable } from "./activity-queue.ts"
import { type Assignment, type Conflict, type Literal, variableOf } from "./assignment.ts"

/** What is learned from a conflict: a clause that follows, its one literal of the last level first, and how far to go back. */
export interface Lesson {
  readonly literals: Int32Array
  /** The level at which all but the first of its literals are false: its greatest but one. */
  readonly level: number
  /** Of how many levels its literals are: the fewer, the more a clause is worth. */
  readonly spread: number
}

/** The literals of which a true one follows, itself left out; none where it was decided. */
const groundsOf = (state: Assignment, literal: Literal): ArrayLike<Literal> => {
  const reason = state.reasons[variableOf(literal)] ?? 0
  if (reason === 0) return []
  return reason < 0 ? [-(reason + 1) ^ 1] : (state.clauses[reason - 1] ?? [])
}

/**
 * Learns from a conflict: goes back over the trail, resolving the conflict with the reasons of what led to it, until one
 * literal of the last level is left (the first unique implication point). Literals that follow from others of the clause
 * are left out.
 */
export const learn = (state: Assignment, conflict: Conflict): Lesson => {
  const { levels, seen, trail, queue } = state
  const last = state.levelStarts.length
  const learned: Literal[] = [0]
  let open = 0
  const meet = (literal: Literal): void => {
    const variable = variableOf(literal)
    const level = levels[variable] ?? 0
    if (seen[variable] === 1 || level === 0) return
    seen[variable] = 1
    bumpVariable(queue, variable)
    if (level === last) open += 1
    else learned.push(literal)
  }
  for (let index = 0; index < conflict.length; index++) meet(conflict[index] ?? 0)
  let place = state.trailLength - 1
  for (;;) {
    while (seen[variableOf(trail[place] ?? 0)] !== 1) place--
    const literal = trail[place] ?? 0
    place -= 1
    open -= 1
    if (open === 0) {
      learned[0] = literal ^ 1
      break
    }
    const grounds = groundsOf(state, literal)
    for (let index = 0; index < grounds.length; index++) if (grounds[index] !== literal) meet(grounds[index] ?? 0)
    seen[variableOf(literal)] = 0
  }
  const kept = learned.filter((literal, index) => index === 0 || !isImplied(state, literal))
  for (const literal of learned) seen[variableOf(literal)] = 0
  return lessonOf(state, kept)
}

/** Whether a false literal of a clause that is being learned is false because others of it are. */
const isImplied = (state: Assignment, literal: Literal): boolean => {
  const { levels, seen } = state
  const grounds = groundsOf(state, literal ^ 1)
  if (grounds.length === 0) return false
  for (let index = 0; index < grounds.length; index++) {
    const ground = variableOf(grounds[index] ?? 0)
    if (ground !== variableOf(literal) && seen[ground] !== 1 && levels[ground] !== 0) return false
  }
  return true
}

const lessonOf = ({ levels }: Assignment, learned: readonly Literal[]): Lesson => {
  const literals = Int32Array.from(learned)
  let second = 1
  for (let place = 2; place < literals.length; place++)
    if ((levels[variableOf(literals[place] ?? 0)] ?? 0) > (levels[variableOf(literals[second] ?? 0)] ?? 0))
      second = place
  const watched = literals[second]
  if (watched === undefined) return { literals, level: 0, spread: 1 }
  literals[second] = literals[1] ?? 0
  literals[1] = watched
  const spread = new Set(learned.map((literal) => levels[variableOf(literal)])).size
  return { literals, level: levels[variableOf(watched)] ?? 0, spread }
}

/**
 * The decided literals that some false ones follow from: what was decided so far must be assumptions, and these are those
 * that cannot hold together.
 */
export const decidedBehind = (state: Assignment, falsified: ArrayLike<Literal>): readonly Literal[] => {
  const { levels, seen, reasons, trail } = state
  const behind: Literal[] = []
  const mark = (literal: Literal): void => {
    if ((levels[variableOf(literal)] ?? 0) > 0) seen[variableOf(literal)] = 1
  }
  for (let index = 0; index < falsified.length; index++) mark(falsified[index] ?? 0)
  const start = state.levelStarts[0] ?? state.trailLength
  for (let place = state.trailLength - 1; place >= start; place--) {
    const literal = trail[place] ?? 0
    const variable = variableOf(literal)
    if (seen[variable] !== 1) continue
    seen[variable] = 0
    if (reasons[variable] === 0) behind.push(literal)
    else {
      const grounds = groundsOf(state, literal)
      for (let index = 0; index < grounds.length; index++) if (grounds[index] !== literal) mark(grounds[index] ?? 0)
    }
  }
  return behind
}
