import { ageQueue, takeVariable } from "./activity-queue.ts"
import {
  type Assignment,
  assign,
  attachClause,
  backtrack,
  because,
  emptyAssignment,
  type Literal,
  makeVariable,
  opposite,
  propagate,
  type Trial,
  variableOf
} from "./assignment.ts"
import { decidedBehind, type Lesson, learn } from "./conflict.ts"

/**
 * Whether there is an assignment under which all clauses and assumptions are true: one, or which of the assumptions cannot
 * hold together (none where the clauses contradict each other), or that this was not found out within the budget.
 */
export type Answer =
  | { readonly kind: "satisfiable"; readonly isTrue: (literal: Literal) => boolean }
  | { readonly kind: "unsatisfiable"; readonly core: readonly Literal[] }
  | { readonly kind: "unknown" }

/** What is asked of a solver. */
export interface Question {
  readonly assumptions: readonly Literal[]
  /** How many conflicts may be met; any number where it is left out. */
  readonly budget?: number
}

/**
 * Decides propositional logic: conflict-driven clause learning with two watched literals, first unique implication
 * points, activity order and Luby restarts (Eén and Sörensson, "An extensible SAT-solver", 2003). Clauses can be added
 * between questions, and what was learned stays. The same calls give the same answers.
 */
export interface Solver {
  /** Makes a variable, and gives the literal that it is true. It is tried as false first, unless told. */
  readonly variable: (trial?: Trial) => Literal
  /** At least one of these is true. */
  readonly clause: (literals: readonly Literal[]) => void
  /** At most one of these is true. A literal can be in one such group. */
  readonly atMostOne: (literals: readonly Literal[]) => void
  readonly solve: (question: Question) => Answer
  /** How many conflicts were met so far. */
  readonly conflicts: () => number
}

/** A solver without clauses. */
export const createSolver = (): Solver => {
  const state = emptyAssignment()
  const experience: Experience = { conflicts: 0, clauses: [], most: 2000 }
  return {
    variable: (trial = "false-first") => makeVariable(state, trial),
    clause: (literals) => {
      backtrack(state, 0)
      addClause(state, literals)
    },
    atMostOne: (literals) => {
      backtrack(state, 0)
      addGroup(state, literals)
    },
    solve: ({ assumptions, budget = Number.POSITIVE_INFINITY }) => {
      backtrack(state, 0)
      if (state.isContradictory) return { kind: "unsatisfiable", core: [] }
      const last = experience.conflicts + budget
      for (let run = 0; ; run++) {
        const until = Math.min(last, experience.conflicts + shortestRun * luby(run))
        const answer = search({ state, experience, assumptions, until })
        if (answer !== undefined) return answer
        if (experience.conflicts >= last) return { kind: "unknown" }
        backtrack(state, 0)
        forget(state, experience)
      }
    },
    conflicts: () => experience.conflicts
  }
}

const shortestRun = 64

const addClause = (state: Assignment, literals: readonly Literal[]): void => {
  const open = openLiterals(state, literals)
  if (open === undefined) return
  const [first] = open
  if (open.length > 1) attachClause(state, Int32Array.from(open))
  else if (first === undefined) state.isContradictory = true
  else {
    assign(state, first, because.nothing)
    if (propagate(state) !== undefined) state.isContradictory = true
  }
}

/** The literals of a clause that may become true, each once; nothing where it is true whatever happens. */
const openLiterals = ({ values, seen }: Assignment, literals: readonly Literal[]): readonly Literal[] | undefined => {
  const open: Literal[] = []
  let isTrue = false
  for (const literal of literals) {
    const side = 1 + (literal & 1)
    const met = seen[variableOf(literal)]
    isTrue ||= values[literal] === 1 || met === 3 - side
    if (values[literal] !== 0 || met !== 0) continue
    seen[variableOf(literal)] = side
    open.push(literal)
  }
  for (const literal of open) seen[variableOf(literal)] = 0
  return isTrue ? undefined : open
}

const addGroup = (state: Assignment, literals: readonly Literal[]): void => {
  for (const literal of literals) {
    if (state.groupOf[literal] !== -1) throw new Error("a literal can be in one group only")
    state.groupOf[literal] = state.groups.length
  }
  state.groups.push([...literals])
  const isTrue = literals.filter((literal) => state.values[literal] === 1)
  for (const literal of isTrue) for (const other of literals) if (other !== literal) addClause(state, [opposite(other)])
}

interface Experience {
  /** How many conflicts there were. */
  conflicts: number
  /** The clauses that were learned, and over how many levels each spreads. */
  readonly clauses: { readonly clause: number; readonly spread: number }[]
  /** How many are kept before half of them is dropped. */
  most: number
}

interface Search {
  readonly state: Assignment
  readonly experience: Experience
  readonly assumptions: readonly Literal[]
  /** After how many conflicts in all it gives up. */
  readonly until: number
}

/** Searches until it finds an answer, or has met so many conflicts. */
const search = ({ state, experience, assumptions, until }: Search): Answer | undefined => {
  for (;;) {
    const conflict = propagate(state)
    if (conflict !== undefined) {
      const level = state.levelStarts.length
      if (level === 0) {
        state.isContradictory = true
        return { kind: "unsatisfiable", core: [] }
      }
      if (level <= assumptions.length) return { kind: "unsatisfiable", core: decidedBehind(state, conflict) }
      if (experience.conflicts >= until) return undefined
      experience.conflicts += 1
      remember(state, experience, learn(state, conflict))
      continue
    }
    const assumed = assumptions[state.levelStarts.length]
    if (assumed !== undefined && state.values[assumed] === -1)
      return { kind: "unsatisfiable", core: [assumed, ...decidedBehind(state, [assumed])] }
    const decided = assumed ?? nextDecision(state)
    if (decided === undefined) {
      const model = state.values.slice(0, 2 * state.preferred.length)
      return { kind: "satisfiable", isTrue: (literal) => model[literal] === 1 }
    }
    state.levelStarts.push(state.trailLength)
    if (state.values[decided] === 0) assign(state, decided, because.nothing)
  }
}

const nextDecision = ({ queue, values, preferred }: Assignment): Literal | undefined => {
  for (;;) {
    const variable = takeVariable(queue)
    if (variable < 0) return undefined
    if (values[2 * variable] === 0) return 2 * variable + (preferred[variable] === true ? 0 : 1)
  }
}

const remember = (state: Assignment, experience: Experience, { literals, level, spread }: Lesson): void => {
  backtrack(state, level)
  ageQueue(state.queue)
  const [first = 0] = literals
  if (literals.length === 1) {
    assign(state, first, because.nothing)
    return
  }
  const clause = attachClause(state, literals)
  experience.clauses.push({ clause, spread })
  assign(state, first, because.clause(clause))
}

const noLiterals = new Int32Array(0)

/** Drops the half of the learned clauses that spreads widest, the oldest first, when there are too many. Only at level 0. */
const forget = (state: Assignment, experience: Experience): void => {
  const { clauses } = experience
  if (clauses.length < experience.most) return
  const worst = [...clauses]
    .sort((a, b) => b.spread - a.spread || a.clause - b.clause)
    .slice(0, clauses.length >> 1)
    .filter(({ clause, spread }) => spread > 2 && !isReason(state, clause))
  for (const { clause } of worst) state.clauses[clause] = noLiterals
  const kept = clauses.filter(({ clause }) => state.clauses[clause] !== noLiterals)
  clauses.splice(0, clauses.length, ...kept)
  experience.most += 500
}

const isReason = (state: Assignment, clause: number): boolean => {
  const [first = 0] = state.clauses[clause] ?? noLiterals
  return state.values[first] === 1 && state.reasons[variableOf(first)] === because.clause(clause)
}

/** Luby's sequence 1 1 2 1 1 2 4 ..., by index from 0. */
const luby = (index: number): number => {
  let size = 1
  while (size < index + 1) size = 2 * size + 1
  let place = index
  while (size - 1 !== place) {
    size = (size - 1) >> 1
    place %= size
  }
  return (size + 1) >> 1
}
