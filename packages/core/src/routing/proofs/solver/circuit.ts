import { type Literal, opposite, type Trial, variableOf } from "./assignment.ts"
import { type Answer, createSolver } from "./solver.ts"

/**
 * Joined literals (Tseitin's reduction): each distinct join of literals is one more literal, defined by clauses in both
 * directions. A circuit only keeps what literals mean; who asks about some of them takes what they depend on, and no more.
 */
export interface Circuit {
  readonly yes: Literal
  readonly no: Literal
  /** A literal that depends on no other. */
  readonly input: (trial?: Trial) => Literal
  /** Literals of which exactly one is true; the first is tried first. */
  readonly choice: (size: number) => readonly Literal[]
  /** Says what holds of some inputs: whoever depends on one of them takes it all. */
  readonly define: (inputs: readonly Literal[], definition: Definition) => void
  readonly all: (parts: readonly Literal[]) => Literal
  readonly any: (parts: readonly Literal[]) => Literal
  /** An input that follows from what else is asked, and of which can be told whether literals depend on it. */
  readonly marked: () => Literal
  /** The marked literals that some literals depend on, in ascending order. */
  readonly marksBehind: (literals: readonly Literal[]) => readonly Literal[]
  /** Who asks about literals, and remembers what was learned from one question for the next. */
  readonly asker: () => Asker
}

/** What holds of some literals: clauses, and of some of them that at most one is true. */
export interface Definition {
  readonly clauses: readonly (readonly Literal[])[]
  readonly atMostOne?: readonly Literal[]
}

/** Tells whether literals can all be true at once. Questions get slower with all that was asked before. */
export interface Asker {
  readonly ask: (literals: readonly Literal[], options?: AskOptions) => Answer
}

/** How a question is asked. */
export interface AskOptions {
  /** How many conflicts may be met. */
  readonly budget?: number
  /** Literals that the answer tells besides. Of others it may leave open whether they are true. */
  readonly known?: readonly Literal[]
}

/** What each variable means. */
interface Variables {
  readonly trials: Trial[]
  readonly definitions: Map<number, Definition>
}

/** An empty circuit. */
export const createCircuit = (): Circuit => {
  const variables: Variables = { trials: [], definitions: new Map() }
  const { trials, definitions } = variables
  const marks = new Map<number, readonly Literal[]>()
  const joins = new Map<string, Literal>()
  const input = (trial: Trial = "false-first"): Literal => 2 * (trials.push(trial) - 1)
  const define = (inputs: readonly Literal[], definition: Definition): void => {
    for (const one of inputs) definitions.set(variableOf(one), definition)
  }
  const yes = input()
  const no = opposite(yes)
  define([yes], { clauses: [[yes]] })

  const marksBehind = (literals: readonly Literal[]): readonly Literal[] => {
    const found = literals.flatMap((literal) => marks.get(variableOf(literal)) ?? [])
    return [...new Set(found)].sort((a, b) => a - b)
  }
  const join = (literals: readonly Literal[]): Literal => {
    const parts = [...new Set(literals)].filter((part) => part !== yes).sort((a, b) => a - b)
    const [first] = parts
    if (first === undefined) return yes
    if (parts.some((part, index) => part === no || parts[index + 1] === (part ^ 1))) return no
    if (parts.length === 1) return first
    const key = parts.join(" ")
    const known = joins.get(key)
    if (known !== undefined) return known
    const joined = input("never")
    define([joined], {
      clauses: [...parts.map((part) => [opposite(joined), part]), [joined, ...parts.map(opposite)]]
    })
    const behind = marksBehind(parts)
    if (behind.length > 0) marks.set(variableOf(joined), behind)
    joins.set(key, joined)
    return joined
  }
  return {
    yes,
    no,
    input,
    choice: (size) => {
      const members = Array.from({ length: size }, (_, index) => input(index === 0 ? "true-first" : "false-first"))
      define(members, { clauses: [members], atMostOne: members })
      return members
    },
    define,
    all: join,
    any: (literals) => opposite(join(literals.map(opposite))),
    marked: () => {
      const literal = input("never")
      marks.set(variableOf(literal), [literal])
      return literal
    },
    marksBehind,
    asker: () => createAsker(variables, { yes, no })
  }
}

const createAsker = (variables: Variables, { yes, no }: { readonly yes: Literal; readonly no: Literal }): Asker => {
  const solver = createSolver()
  /** By variable of the circuit: the literal of the solver that it is true. */
  const taken = new Map<number, Literal>()
  const inSolver = (literal: Literal): Literal => (taken.get(variableOf(literal)) ?? 0) | (literal & 1)
  const take = (literals: readonly Literal[]): void => {
    const wanted = new Set(literals.map(variableOf))
    const fresh = new Set<Definition>()
    for (const variable of wanted) {
      if (taken.has(variable)) continue
      taken.set(variable, solver.variable(variables.trials[variable]))
      const definition = variables.definitions.get(variable)
      if (definition === undefined || fresh.has(definition)) continue
      fresh.add(definition)
      for (const clause of definition.clauses) for (const literal of clause) wanted.add(variableOf(literal))
    }
    for (const { clauses, atMostOne } of fresh) {
      if (atMostOne !== undefined) solver.atMostOne(atMostOne.map(inSolver))
      for (const clause of clauses) solver.clause(clause.map(inSolver))
    }
  }
  return {
    ask: (literals, { budget, known = [] } = {}) => {
      const asked = literals.filter((literal) => literal !== yes)
      if (asked.includes(no)) return { kind: "unsatisfiable", core: [no] }
      take([...asked, ...known])
      const assumptions = new Map(asked.map((literal) => [inSolver(literal), literal]))
      const answer = solver.solve({
        assumptions: [...assumptions.keys()],
        ...(budget === undefined ? {} : { budget })
      })
      switch (answer.kind) {
        case "unknown":
          return answer
        case "unsatisfiable":
          return { kind: "unsatisfiable", core: answer.core.flatMap((literal) => assumptions.get(literal) ?? []) }
        case "satisfiable":
          return {
            kind: "satisfiable",
            isTrue: (literal) => taken.has(variableOf(literal)) && answer.isTrue(inSolver(literal))
          }
      }
    }
  }
}
