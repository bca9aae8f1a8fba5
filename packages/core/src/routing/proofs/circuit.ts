import { type Literal, opposite, variableOf } from "./assignment.ts"
import type { Answer, Solver } from "./solver.ts"

/**
 * Joined literals over a solver (Tseitin's reduction): each distinct join of literals is one more literal, defined by
 * clauses in both directions. What a literal depends on is known, so that a question about some needs values for the
 * variables behind them alone.
 */
export interface Circuit {
  readonly solver: Solver
  readonly yes: Literal
  readonly no: Literal
  /** A literal that depends on no other. */
  readonly input: (preferred?: "true" | "false") => Literal
  /** Literals of which exactly one is true; the first is tried first. Who depends on one of them depends on all. */
  readonly choice: (size: number) => readonly Literal[]
  readonly all: (parts: readonly Literal[]) => Literal
  readonly any: (parts: readonly Literal[]) => Literal
  /** The variables that some literals depend on, their own included. */
  readonly behind: (literals: readonly Literal[]) => ReadonlySet<number>
  /** Whether all these literals can be true at once. */
  readonly ask: (literals: readonly Literal[], options?: AskOptions) => Answer
}

/** How a question is asked. */
export interface AskOptions {
  /** How many conflicts may be met. */
  readonly budget?: number
  /** Literals that the answer tells besides. Of others it may leave open whether they are true. */
  readonly known?: readonly Literal[]
}

/** A circuit over a new solver. */
export const createCircuit = (solver: Solver): Circuit => {
  const yes = solver.variable()
  solver.clause([yes])
  const no = opposite(yes)
  const joins = new Map<string, Literal>()
  /** By variable that is defined: the variables of its parts. */
  const parts = new Map<number, readonly number[]>()
  /** By variable that is one of a choice: all of them. */
  const together = new Map<number, readonly number[]>()

  const join = (literals: readonly Literal[]): Literal => {
    const distinct = [...new Set(literals)].filter((part) => part !== yes).sort((a, b) => a - b)
    const [first] = distinct
    if (first === undefined) return yes
    if (distinct.some((part, index) => part === no || distinct[index + 1] === (part ^ 1))) return no
    if (distinct.length === 1) return first
    const key = distinct.join(" ")
    const known = joins.get(key)
    if (known !== undefined) return known
    const joined = solver.variable()
    for (const part of distinct) solver.clause([opposite(joined), part])
    solver.clause([joined, ...distinct.map(opposite)])
    parts.set(variableOf(joined), distinct.map(variableOf))
    joins.set(key, joined)
    return joined
  }

  const behind = (literals: readonly Literal[]): ReadonlySet<number> => {
    const seen = new Set(literals.map(variableOf))
    for (const variable of seen) {
      for (const part of parts.get(variable) ?? []) seen.add(part)
      for (const other of together.get(variable) ?? []) seen.add(other)
    }
    return seen
  }

  return {
    solver,
    yes,
    no,
    input: (preferred) => solver.variable(preferred),
    choice: (size) => {
      const members = Array.from({ length: size }, (_, index) => solver.variable(index === 0 ? "true" : "false"))
      solver.clause(members)
      solver.atMostOne(members)
      const variables = members.map(variableOf)
      for (const variable of variables) together.set(variable, variables)
      return members
    },
    all: join,
    any: (literals) => opposite(join(literals.map(opposite))),
    behind,
    ask: (literals, { budget, known = [] } = {}) => {
      const assumptions = literals.filter((literal) => literal !== yes)
      if (assumptions.includes(no)) return { kind: "unsatisfiable", core: [no] }
      const among = [...behind([...assumptions, ...known])]
        .filter((variable) => !parts.has(variable))
        .sort((a, b) => a - b)
      return solver.solve({ assumptions, among, ...(budget === undefined ? {} : { budget }) })
    }
  }
}
