import type { Condition } from "../../model/condition.ts"
import type { Organization } from "../../model/organization.ts"
import { type Formula, formulaOf } from "../formula.ts"
import type { Obligations } from "../obligations.ts"
import type { DecidingRule, Router } from "../router.ts"
import { factLiterals } from "./fact-literals.ts"
import { type MessageSpace, messageSpace } from "./message-space.ts"
import { type Stretch, stretchOfDays, withinTest } from "./moments.ts"
import { homeZone, type OperatorCase, operatorCases } from "./operators.ts"
import { type Literal, opposite } from "./solver/assignment.ts"

/** What one organization makes of the messages of a space, as literals. */
export interface World {
  readonly router: Router
  readonly space: MessageSpace
  readonly literalOf: (formula: Formula) => Literal
  /** The cases of who operates a channel, of which exactly one is so; nobody on a channel that is not there. */
  readonly operatorsOf: (channel: string) => readonly OperatorCase[]
  /** Whether the condition of a deciding rule holds, whatever rules stand before it. */
  readonly holds: (rule: number) => Literal
  /** Whether no deciding rule before this one holds. */
  readonly isReached: (rule: number) => Literal
  /** Whether a rule decides. */
  readonly decides: (rule: number) => Literal
  /** Whether a rule for which a test holds decides. */
  readonly decidedBy: (test: (rule: DecidingRule, place: number) => boolean) => Literal
  /** Whether a rule, policy or target obliges. */
  readonly obliges: (place: number) => Literal
  /** Whether obligations for which a test holds are among those that are joined. */
  readonly obligedTo: (test: (obligations: Obligations) => boolean) => Literal
}

/**
 * Makes the space of the messages that some routers can get, and what each of them makes of it. Where no stretch of time
 * is given they arrive at any moment after the last policy or engagement began that begins on a date.
 */
export const makeWorlds = (
  routers: readonly Router[],
  options: { readonly more?: readonly Formula[]; readonly stretch?: Stretch } = {}
): readonly World[] => {
  const space = messageSpace({
    organizations: routers.map(({ organization }) => organization),
    formulas: [...routers.flatMap(formulasOf), ...(options.more ?? [])],
    stretch: options.stretch ?? { from: Math.max(...routers.map(lastBeginning)), until: Number.POSITIVE_INFINITY }
  })
  return routers.map((router) => makeWorld(router, space))
}

const lastBeginning = ({ obliging, paths }: Router): number =>
  Math.max(
    ...obliging.map(({ from }) => from),
    ...[...paths.channels.values()].flatMap(({ operators, contributors }) =>
      [...operators, ...contributors].flatMap(({ engagements = [] }) =>
        engagements.map((engagement) => stretchOfDays(engagement, homeZone(paths)).from)
      )
    )
  )

/** Tells the formula of a condition on the messages of an organization. */
export const formulaIn = ({ facts, organization }: Router, condition: Condition): Formula =>
  formulaOf(condition, { typeOf: (fact) => facts.facts.get(fact)?.type, named: organization.conditions })

/** A condition for who operates a channel is looked at before that is known. */
const operatorFormula = (router: Router, condition: Condition): Formula =>
  formulaOf(condition, {
    typeOf: (fact) => (fact === "operator" ? undefined : router.facts.facts.get(fact)?.type),
    named: router.organization.conditions
  })

/** All formulas that what is made of a message depends on, the scopes of departments among them. */
const formulasOf = (router: Router): readonly Formula[] => [
  ...router.formulas,
  ...router.obliging.map(({ formula }) => formula),
  ...[...router.paths.channels.values()].flatMap(({ operators }) =>
    operators.flatMap(({ when }) => (when === undefined ? [] : [operatorFormula(router, when)]))
  ),
  ...scopeLanguages(router.organization)
]

const scopeLanguages = ({ departments }: Organization): readonly Formula[] =>
  Object.values(departments).flatMap(({ scope }) =>
    scope?.languages === undefined
      ? []
      : [{ kind: "atom", atom: { test: "language", fact: "language", ranges: scope.languages } } as const]
  )

const makeWorld = (router: Router, space: MessageSpace): World => {
  const { circuit } = space
  const { deciding, obliging, formulas, paths } = router
  const operators = new Map<string, readonly OperatorCase[]>()
  const operatorsOf = (channel: string): readonly OperatorCase[] => {
    const known = operators.get(channel)
    if (known !== undefined) return known
    const access = paths.channels.get(channel)
    const literalOfCondition = (condition: Condition): Literal => literalOf(operatorFormula(router, condition))
    const cases = access === undefined ? [] : operatorCases({ space, paths, literalOf: literalOfCondition }, access)
    operators.set(channel, cases)
    return cases
  }
  const literalOf = factLiterals({ space, router, operatorsOf })
  const holds = remembering((rule) => literalOf(formulas[rule] ?? always))
  const reached: Literal[] = [circuit.yes]
  const isReached = (rule: number): Literal => {
    for (let place = reached.length; place <= rule; place++)
      reached.push(circuit.all([reached[place - 1] ?? circuit.no, opposite(holds(place - 1))]))
    return reached[rule] ?? circuit.no
  }
  const decides = remembering((rule) => circuit.all([isReached(rule), holds(rule)]))
  const obliges = remembering((place) => {
    const { formula = always, from = 0, until = 0 } = obliging[place] ?? {}
    const isDated = Number.isFinite(from) || Number.isFinite(until)
    return circuit.all([literalOf(formula), isDated ? space.moment(withinTest({ from, until })) : circuit.yes])
  })
  const decidedBy: World["decidedBy"] = (test) =>
    circuit.any(deciding.flatMap((rule, place) => (test(rule, place) ? [decides(place)] : [])))
  return {
    router,
    space,
    literalOf,
    operatorsOf,
    holds,
    isReached,
    decides,
    decidedBy,
    obliges,
    obligedTo: (test) =>
      circuit.any([
        decidedBy(({ obligations }) => test(obligations)),
        ...obliging.flatMap(({ obligations }, place) => (test(obligations) ? [obliges(place)] : []))
      ])
  }
}

const always: Formula = { kind: "all", parts: [] }

const remembering = (make: (place: number) => Literal): ((place: number) => Literal) => {
  const known = new Map<number, Literal>()
  return (place) => {
    const literal = known.get(place) ?? make(place)
    known.set(place, literal)
    return literal
  }
}
