import { type Organization, orThrow } from "@hubwright/core"
import { compileRouter } from "@hubwright/core/routing"
import { checkRules } from "@hubwright/core/routing/proofs"
import Logic from "logic-solver"
import { opposite } from "../packages/core/src/routing/proofs/solver/assignment.ts"
import { createSolver } from "../packages/core/src/routing/proofs/solver/solver.ts"
import { makeWorlds } from "../packages/core/src/routing/proofs/world.ts"
import { compare, median, type Row } from "./measure.ts"
import { workOrganization } from "./routing-model.ts"
import { rules } from "./sticks/routing-workload.mjs"

const sizes = [10, 100, 1_000]
const rounds = 5

type Entry = Organization["routing"]["responsible"]["rules"][number]

const rulesIn = (entries: readonly Entry[]): readonly Exclude<Entry, { readonly rules: unknown }>[] =>
  entries.flatMap((entry) => ("rules" in entry ? rulesIn(entry.rules) : [entry]))

interface Planted {
  readonly organization: Organization
  /** The names of the rules that are dead, because one or two before them take all their messages, or none is for them. */
  readonly dead: readonly string[]
}

/** The workload with one rule in ten added that is dead, at the end, where all others stand before it. */
const planted = (size: number): Planted => {
  const made = workOrganization(rules(size), "obliging")
  const { routing } = made
  const plain = rulesIn(routing.responsible.rules)
  const halves = Array.from({ length: Math.ceil(size / 30) }, (_, index) => ({
    ...(plain[(index * 29) % size] ?? {}),
    ...{
      name: `half-${index}`,
      to: "hub",
      when: { urgency: { atLeast: index % 100 }, verified: true, topic: "topic-1" }
    }
  }))
  const others = Array.from({ length: Math.ceil(size / 30) }, (_, index) => ({
    ...{ name: `other-half-${index}`, to: "hub" },
    when: { urgency: { below: index % 100 }, verified: true, topic: "topic-1" }
  }))
  const added = Array.from({ length: Math.ceil(size / 10) }, (_, index): Entry => {
    const copied = plain[(index * 7) % size]
    const name = `dead-${index}`
    if (index % 3 === 0) return { name, to: "hub", when: { all: [copied?.when ?? {}, { verified: true }] } }
    const when = { urgency: { absent: false }, verified: true, topic: "topic-1", product: `product-${index % 40}` }
    return index % 3 === 1
      ? { name, to: "hub", when }
      : { name, to: "hub", when: { all: [copied?.when ?? {}, { urgency: { below: 30 } }, { urgency: { above: 60 } }] } }
  })
  const entries = [...routing.responsible.rules, ...halves, ...others, ...added]
  return {
    organization: { ...made, routing: { ...routing, responsible: { ...routing.responsible, rules: entries } } },
    dead: added.map(({ name }) => name)
  }
}

/** How long it takes to look into the rules of a router, and that all dead rules are found; against one second. */
const checking = (size: number): Row => {
  const { organization, dead } = planted(size)
  const millis = Array.from({ length: rounds }, () => {
    const router = orThrow(compileRouter(organization))
    const before = performance.now()
    const verdicts = checkRules(router)
    const took = performance.now() - before
    const found = new Set(verdicts.flatMap((verdict) => (verdict.kind === "dead-rule" ? [verdict.rule] : [])))
    const missed = dead.filter((rule) => !found.has(rule))
    if (missed.length > 0) throw new Error(`not found to be dead: ${missed.join(", ")}`)
    return took
  })
  const took = median(millis)
  return {
    name: `checkRules, ${size} rules, ${dead.length} more that are dead, the first time ${(millis[0] ?? 0).toFixed(0)} ms`,
    subject: `${took.toFixed(0)} ms`,
    yardstick: "1 s",
    ratio: 1000 / took,
    unit: "rule",
    n: size,
    subjectPerSecond: (1000 * size) / took,
    yardstickPerSecond: size
  }
}

/** Looking into rules beside asking of each pair of them whether the earlier one takes all messages of the later one. */
const besidePairs = (size: number): Row => {
  const { organization } = planted(size)
  const router = orThrow(compileRouter(organization))
  const implied = (): number => {
    const [world] = makeWorlds([router])
    if (world === undefined) return 0
    const { circuit } = world.space
    let found = 0
    for (const later of router.deciding.keys())
      for (let earlier = 0; earlier < later; earlier++) {
        const asked = [world.holds(later), opposite(world.holds(earlier))]
        if (circuit.asker().ask(asked).kind === "unsatisfiable") found += 1
      }
    return found
  }
  return compare({
    name: `checkRules, ${size} rules`,
    unit: "rule",
    n: size,
    subject: { name: "checkRules", work: () => checkRules(router).length },
    yardstick: { name: "implications of all pairs", work: implied },
    rounds: 5
  })
}

type Clauses = readonly (readonly number[])[]

/** Random formulas of clauses of three variables, about half of which can be true. */
const formulas = (count: number, variables: number): readonly Clauses[] => {
  let state = 7
  const below = (limit: number) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fff_ffff
    return Math.floor((state / 0x8000_0000) * limit)
  }
  const literal = () => (1 + below(variables)) * (below(2) === 0 ? -1 : 1)
  return Array.from({ length: count }, () =>
    Array.from({ length: Math.round(4.26 * variables) }, () => [literal(), literal(), literal()])
  )
}

const solvable = (clauses: Clauses, variables: number): boolean => {
  const solver = createSolver()
  const literals = Array.from({ length: variables }, () => solver.variable())
  for (const clause of clauses)
    solver.clause(clause.map((one) => (literals[Math.abs(one) - 1] ?? 0) ^ (one < 0 ? 1 : 0)))
  return solver.solve({ assumptions: [] }).kind === "satisfiable"
}

const solvableByMiniSat = (clauses: Clauses): boolean => {
  const solver = new Logic.Solver()
  for (const clause of clauses) solver.require(Logic.or(...clause.map((one) => (one < 0 ? `-v${-one}` : `v${one}`))))
  return solver.solve() !== null
}

const solving = (): Row => {
  const variables = 75
  const asked = formulas(40, variables)
  return compare({
    name: `solve, random formulas of ${variables} variables`,
    unit: "formula",
    n: asked.length,
    subject: { name: "solver", work: () => asked.filter((one) => solvable(one, variables)).length },
    yardstick: { name: "logic-solver (MiniSat)", work: () => asked.filter(solvableByMiniSat).length },
    rounds: 5
  })
}

/** Looking into rules among which dead ones were planted, and the solver beside a well-known one. */
export const bench = (): readonly Row[] => [...sizes.map(checking), besidePairs(100), solving()]
