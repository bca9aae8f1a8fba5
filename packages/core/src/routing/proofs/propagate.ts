import { type Assignment, assign, because, type Literal } from "./assignment.ts"

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
