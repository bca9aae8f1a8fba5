import * as fc from "fast-check"
import Logic from "logic-solver"
import { expect, test } from "vitest"
import { type Literal, opposite } from "./assignment.ts"
import { type Answer, createSolver } from "./solver.ts"

/** Clauses as in DIMACS files: variables count from 1, a minus says not. */
type Clauses = readonly (readonly number[])[]

interface Problem {
  readonly variables: number
  readonly clauses: Clauses
  /** Disjoint sets of variables of which at most one is true. */
  readonly groups?: Clauses
}

const load = ({ variables, clauses, groups = [] }: Problem) => {
  const solver = createSolver()
  const literals = Array.from({ length: variables }, (_, index) =>
    solver.variable(index % 3 === 0 ? "true-first" : "false-first")
  )
  const literalOf = (number: number): Literal => {
    const literal = literals[Math.abs(number) - 1] ?? 0
    return number < 0 ? opposite(literal) : literal
  }
  for (const group of groups) solver.atMostOne(group.map(literalOf))
  for (const clause of clauses) solver.clause(clause.map(literalOf))
  return { solver, literalOf }
}

const isModel = ({ clauses, groups = [] }: Problem, isTrue: (number: number) => boolean): boolean =>
  clauses.every((clause) => clause.some(isTrue)) && groups.every((group) => group.filter(isTrue).length <= 1)

const byEnumeration = (problem: Problem): boolean => {
  for (let bits = 0; bits < 1 << problem.variables; bits++) {
    const isTrue = (number: number) => ((bits >> (Math.abs(number) - 1)) & 1) === (number > 0 ? 1 : 0)
    if (isModel(problem, isTrue)) return true
  }
  return false
}

const clausesOver = (variables: number, sizes: { readonly minLength: number; readonly maxLength: number }) =>
  fc.array(
    fc.array(
      fc.integer({ min: 1, max: variables }).chain((n) => fc.constantFrom(n, -n)),
      {
        minLength: 1,
        maxLength: 4
      }
    ),
    sizes
  )

const expectRight = (problem: Problem, answer: Answer, literalOf: (number: number) => Literal): void => {
  expect(answer.kind).toBe(byEnumeration(problem) ? "satisfiable" : "unsatisfiable")
  if (answer.kind === "satisfiable") expect(isModel(problem, (number) => answer.isTrue(literalOf(number)))).toBe(true)
}

test("answers as trying all assignments does, on thousands of random formulas with groups", () => {
  const small = fc.record({
    variables: fc.constant(9),
    clauses: clausesOver(9, { minLength: 8, maxLength: 60 }),
    groups: fc.constantFrom<Clauses>(
      [],
      [[1, 2, 3]],
      [
        [1, 2, 3, 4],
        [5, -6, 7]
      ]
    )
  })
  fc.assert(
    fc.property(small, (problem) => {
      const { solver, literalOf } = load(problem)
      expectRight(problem, solver.solve({ assumptions: [] }), literalOf)
    }),
    { numRuns: 3000 }
  )
})

test("assumptions that cannot hold together are named: they contradict the clauses by themselves", () => {
  const asked = fc.record({
    clauses: clausesOver(8, { minLength: 10, maxLength: 30 }),
    assumed: fc.uniqueArray(fc.integer({ min: 1, max: 8 }), { maxLength: 6 }),
    signs: fc.array(fc.boolean(), { minLength: 6, maxLength: 6 })
  })
  fc.assert(
    fc.property(asked, ({ clauses, assumed, signs }) => {
      const assumptions = assumed.map((number, index) => (signs[index] ? number : -number))
      const problem = { variables: 8, clauses: [...clauses, ...assumptions.map((number) => [number])] }
      const { solver, literalOf } = load({ variables: 8, clauses })
      const answer = solver.solve({ assumptions: assumptions.map(literalOf) })
      expectRight(problem, answer, literalOf)
      if (answer.kind !== "unsatisfiable") return
      const core = assumptions.filter((number) => answer.core.includes(literalOf(number)))
      expect(core).toHaveLength(answer.core.length)
      expect(byEnumeration({ variables: 8, clauses: [...clauses, ...core.map((number) => [number])] })).toBe(false)
    }),
    { numRuns: 2000 }
  )
})

test("clauses can be added between questions, and what was learned stays right", () => {
  const rounds = fc.array(clausesOver(8, { minLength: 1, maxLength: 12 }), { minLength: 2, maxLength: 8 })
  fc.assert(
    fc.property(rounds, (added) => {
      const { solver, literalOf } = load({ variables: 8, clauses: [] })
      const clauses: number[][] = []
      for (const round of added) {
        for (const clause of round) solver.clause(clause.map(literalOf))
        clauses.push(...round)
        expectRight({ variables: 8, clauses }, solver.solve({ assumptions: [] }), literalOf)
        const assuming = { variables: 8, clauses: [...clauses, [-1], [5]] }
        expectRight(assuming, solver.solve({ assumptions: [literalOf(-1), literalOf(5)] }), literalOf)
      }
    }),
    { numRuns: 500 }
  )
})

/** As many clauses of three variables each as make about half of the formulas satisfiable. */
const hardFormula = (variables: number) =>
  fc.array(
    fc
      .uniqueArray(fc.integer({ min: 1, max: variables }), { minLength: 3, maxLength: 3 })
      .chain((clause) => fc.tuple(...clause.map((number) => fc.constantFrom(number, -number)))),
    { minLength: Math.round(variables * 4.26), maxLength: Math.round(variables * 4.26) }
  )

test("agrees with MiniSat on random formulas of 50 variables, as hard as they come", () => {
  const reference = new Logic.Solver()
  let formulas = 0
  fc.assert(
    fc.property(hardFormula(50), (clauses) => {
      const problem = { variables: 50, clauses }
      const use = `use-${formulas++}`
      const name = (number: number) => `${number < 0 ? "-" : ""}${use}-${Math.abs(number)}`
      for (const clause of clauses) reference.require(Logic.or(`-${use}`, ...clause.map(name)))
      const { solver, literalOf } = load(problem)
      const answer = solver.solve({ assumptions: [] })
      expect(answer.kind).toBe(reference.solveAssuming(use) === null ? "unsatisfiable" : "satisfiable")
      if (answer.kind === "satisfiable")
        expect(isModel(problem, (number) => answer.isTrue(literalOf(number)))).toBe(true)
    }),
    { numRuns: 100 }
  )
})

/** One more pigeon than holes, each in a hole, no two in one. */
const pigeons = (holes: number): Problem => {
  const inHole = (pigeon: number, hole: number) => pigeon * holes + hole + 1
  const all = Array.from({ length: holes + 1 }, (_, pigeon) => pigeon)
  const clauses = all.map((pigeon) => Array.from({ length: holes }, (_, hole) => inHole(pigeon, hole)))
  for (let hole = 0; hole < holes; hole++)
    for (const one of all)
      for (const other of all) if (one < other) clauses.push([-inHole(one, hole), -inHole(other, hole)])
  return { variables: holes * (holes + 1), clauses }
}

test("eight pigeons do not fit into seven holes, although learned clauses that spread widest are dropped on the way", () => {
  const { solver } = load(pigeons(7))
  expect(solver.solve({ assumptions: [] })).toEqual({ kind: "unsatisfiable", core: [] })
  expect(solver.conflicts()).toBeGreaterThan(2000)
})

test("gives up when the budget is spent, and goes on from what it learned when asked again", () => {
  const { solver } = load(pigeons(5))
  expect(solver.solve({ assumptions: [], budget: 20 }).kind).toBe("unknown")
  expect(solver.conflicts()).toBe(20)
  expect(solver.solve({ assumptions: [] }).kind).toBe("unsatisfiable")
})

test("a variable that is never tried takes a value only where it follows", () => {
  const solver = createSolver()
  const [input, derived, other] = [solver.variable("true-first"), solver.variable("never"), solver.variable("never")]
  solver.clause([opposite(input), derived])
  const answer = solver.solve({ assumptions: [] })
  expect(answer.kind === "satisfiable" && answer.isTrue(derived)).toBe(true)
  expect(answer.kind === "satisfiable" && !answer.isTrue(other) && !answer.isTrue(opposite(other))).toBe(true)
})

test("a literal cannot be in two groups", () => {
  const solver = createSolver()
  const literals = [solver.variable(), solver.variable()]
  solver.atMostOne(literals)
  expect(() => solver.atMostOne(literals)).toThrow("one group only")
})
