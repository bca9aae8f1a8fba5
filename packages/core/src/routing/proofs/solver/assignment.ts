import { type ActivityQueue, activityQueue, growQueue, putVariable } from "./activity-queue.ts"

/** A variable or its opposite: twice the variable's number, and 1 more for the opposite. */
export type Literal = number

/** The opposite of a literal. */
export const opposite = (literal: Literal): Literal => literal ^ 1

/** The variable of a literal. */
export const variableOf = (literal: Literal): number => literal >> 1

/** Why a literal is true: nothing (it was decided), a clause, or another literal of its group that is true. */
export const because = {
  nothing: 0,
  clause: (clause: number): number => clause + 1,
  member: (literal: Literal): number => -literal - 1
}

/**
 * What a solver knows: its clauses and groups, and which literals are true by now, in the order they became so. A group
 * is a set of literals of which at most one is true. What was decided opens a level; level 0 holds whatever is decided.
 */
export interface Assignment {
  /** By literal: 1 where it is true, -1 where it is false, 0 where that is open. */
  values: Int8Array
  /** By variable: the level at which it got its value, and why. */
  levels: Int32Array
  reasons: Int32Array
  /** By variable: whether it is tried as true first. */
  readonly preferred: boolean[]
  /** By variable: whether it was met while a conflict is looked into. */
  seen: Uint8Array
  /** The literals that are true, in order. */
  trail: Int32Array
  trailLength: number
  /** How much of the trail was followed up. */
  followed: number
  /** Where each level begins on the trail. */
  readonly levelStarts: number[]
  /** The first two literals of a clause are watched. A clause that was dropped is empty. */
  readonly clauses: Int32Array[]
  /** By literal: the clauses that watch it, each with another of their literals, which may spare looking at it. */
  readonly watches: number[][]
  readonly groups: (readonly Literal[])[]
  /** By literal: its group, or -1. */
  readonly groupOf: number[]
  readonly queue: ActivityQueue
  /** Whether the clauses contradict each other whatever is assumed. */
  isContradictory: boolean
}

/** Nothing known yet. */
export const emptyAssignment = (): Assignment => ({
  values: new Int8Array(256),
  levels: new Int32Array(128),
  reasons: new Int32Array(128),
  preferred: [],
  seen: new Uint8Array(128),
  trail: new Int32Array(128),
  trailLength: 0,
  followed: 0,
  levelStarts: [],
  clauses: [],
  watches: [],
  groups: [],
  groupOf: [],
  queue: activityQueue(),
  isContradictory: false
})

/** How a variable is tried where it is open: as true first, as false first, or not at all, since it follows from others. */
export type Trial = "true-first" | "false-first" | "never"

/** Makes a variable, and gives the literal that it is true. */
export const makeVariable = (state: Assignment, trial: Trial): Literal => {
  const variable = state.preferred.length
  if (variable === state.levels.length) grow(state)
  state.preferred.push(trial === "true-first")
  state.watches.push([], [])
  state.groupOf.push(-1, -1)
  growQueue(state.queue, trial !== "never")
  return 2 * variable
}

const grow = (state: Assignment): void => {
  const wider = <Values extends Int8Array | Int32Array | Uint8Array>(made: Values, old: Values): Values => {
    made.set(old)
    return made
  }
  const size = 2 * state.levels.length
  state.values = wider(new Int8Array(2 * size), state.values)
  state.levels = wider(new Int32Array(size), state.levels)
  state.reasons = wider(new Int32Array(size), state.reasons)
  state.seen = wider(new Uint8Array(size), state.seen)
  state.trail = wider(new Int32Array(size), state.trail)
}

/** Makes an open literal true. */
export const assign = (state: Assignment, literal: Literal, reason: number): void => {
  const variable = literal >> 1
  state.values[literal] = 1
  state.values[literal ^ 1] = -1
  state.levels[variable] = state.levelStarts.length
  state.reasons[variable] = reason
  state.trail[state.trailLength] = literal
  state.trailLength += 1
}

/** Takes back all that became true after a level. */
export const backtrack = (state: Assignment, level: number): void => {
  const start = state.levelStarts[level]
  if (start === undefined) return
  for (let place = state.trailLength - 1; place >= start; place--) {
    const literal = state.trail[place] ?? 0
    state.values[literal] = 0
    state.values[literal ^ 1] = 0
    putVariable(state.queue, literal >> 1)
  }
  state.trailLength = start
  state.followed = start
  state.levelStarts.length = level
}

/** Adds a clause of two literals or more, and watches its first two. */
export const attachClause = (state: Assignment, literals: Int32Array): number => {
  const clause = state.clauses.length
  const [first = 0, second = 0] = literals
  state.clauses.push(literals)
  state.watches[first]?.push(clause, second)
  state.watches[second]?.push(clause, first)
  return clause
}

/** Literals that cannot all be false, and are. */
export type Conflict = ArrayLike<Literal>

/**
 * Follows up all that became true: a clause with one literal that is not false makes it true, a group with a true literal
 * makes the others false. Gives the conflict where that cannot be done.
 */
export const propagate = (state: Assignment): Conflict | undefined => {
  while (state.followed < state.trailLength) {
    const literal = state.trail[state.followed] ?? 0
    state.followed += 1
    const conflict = followGroup(state, literal) ?? followClauses(state, literal ^ 1)
    if (conflict !== undefined) return conflict
  }
  return undefined
}

const followGroup = (state: Assignment, literal: Literal): Conflict | undefined => {
  const group = state.groupOf[literal] ?? -1
  if (group < 0) return undefined
  const { values } = state
  for (const member of state.groups[group] ?? []) {
    if (member === literal) continue
    const value = values[member]
    if (value === 1) return [literal ^ 1, member ^ 1]
    if (value === 0) assign(state, member ^ 1, because.member(literal))
  }
  return undefined
}

/** Sees to the clauses that watch a literal which became false. */
const followClauses = (state: Assignment, falsified: Literal): Conflict | undefined => {
  const { values } = state
  const watching = state.watches[falsified] ?? []
  let kept = 0
  for (let place = 0; place < watching.length; place += 2) {
    const clause = watching[place] ?? 0
    const blocker = watching[place + 1] ?? 0
    if (values[blocker] === 1) {
      watching[kept] = clause
      watching[kept + 1] = blocker
      kept += 2
      continue
    }
    const literals = state.clauses[clause]
    if (literals === undefined || literals.length === 0) continue
    if (literals[0] === falsified) {
      literals[0] = literals[1] ?? 0
      literals[1] = falsified
    }
    const first = literals[0] ?? 0
    const other = values[first] === 1 ? 0 : findOther(values, literals)
    if (other > 1) {
      const watched = literals[other] ?? 0
      literals[1] = watched
      literals[other] = falsified
      state.watches[watched]?.push(clause, first)
      continue
    }
    watching[kept] = clause
    watching[kept + 1] = first
    kept += 2
    if (values[first] === 1) continue
    if (values[first] === -1) {
      watching.copyWithin(kept, place + 2)
      watching.length -= place + 2 - kept
      return literals
    }
    assign(state, first, because.clause(clause))
  }
  watching.length = kept
  return undefined
}

/** The place of a literal behind the watched ones that is not false, or 0. */
const findOther = (values: Int8Array, literals: Int32Array): number => {
  for (let place = 2; place < literals.length; place++) if (values[literals[place] ?? 0] !== -1) return place
  return 0
}
