import { compileListener, type Listener, type NamedQuery } from "../listening/listener.ts"
import { parseQuery, phraseOf, type ReadGroups } from "../listening/query.ts"
import { queryProblem } from "../listening/query-problem.ts"
import type { Ids } from "../model/ids.ts"
import { compileFacts, type FactSource } from "../model/message-facts.ts"
import { alwaysOpen, compileCalendars, isOpen, type OpenTime } from "../model/open-time.ts"
import type { Organization, Person, Policy, Target } from "../model/organization.ts"
import type { LegalStatus } from "../model/vocabulary.ts"
import { type Checked, checked, type Problem } from "../problem/problem.ts"
import { compilePaths, type Paths } from "../topology/fabric.ts"
import { contextOf } from "./describe-condition.ts"
import { productQuery } from "./detect.ts"
import { factBook } from "./fact-codes.ts"
import { type FactRoom, factRoom } from "./fact-room.ts"
import { all, any, type ConditionContext, type Formula, factsIn, formulaOf, not } from "./formula.ts"
import { hashOf } from "./hash.ts"
import type { Clock } from "./instant-text.ts"
import { compileKnownFacts, type KnownFacts } from "./known-facts.ts"
import type { IsOpen } from "./meaning.ts"
import { emptyMemo, type Memo } from "./memo.ts"
import { type MissSource, missSource } from "./nearest.ts"
import { joinObligations, noObligations, type Obligations, obligationsOf } from "./obligations.ts"
import { indexRules, type RuleIndex } from "./rule-index.ts"
import { type ListedRule, listRules } from "./rule-list.ts"

/** A rule that says who should answer, ready to be matched. */
export interface DecidingRule extends Omit<ListedRule, "when" | "obligations"> {
  readonly formula: Formula
  readonly facts: readonly string[]
  readonly obligations: Obligations
  /** Where the outermost group around it ends of which at most one entry should hold: the place behind it; 0 where there is none. */
  readonly uniqueUntil: number
  /** Whom it names, then whom it names besides, then whom the fallback names: the first who is somebody answers. */
  readonly choices: readonly Target[]
  /** The number of all rules from which the same follows: the place of the first of them. */
  readonly outcome: number
  /** Whether one of them is `expert`. */
  readonly asksExpert: boolean
}

/** A rule, policy or target that obliges, ready to be matched. */
export interface ObligingRule {
  readonly kind: "obligation" | "policy" | "target"
  readonly name: string
  readonly groups?: readonly string[]
  readonly status?: LegalStatus
  /** When it holds, but for {@link ObligingRule.from} and {@link ObligingRule.until}. */
  readonly formula: Formula
  /** The facts that its own condition and those of the groups around it test. */
  readonly facts: readonly string[]
  readonly obligations: Obligations
  /** From when to when it applies, in milliseconds since 1970 in UTC; the end is exclusive. */
  readonly from: number
  readonly until: number
}

declare const ids: unique symbol

/**
 * An organization made ready to route messages. Opaque and never changed: to reload, make another and use that. Make it
 * with `compileRouter` or `unpackRouter`.
 */
export interface Router<I extends Ids = Ids> {
  readonly [ids]?: I
  /** The hash of all that decides. */
  readonly model: string
  readonly organization: Organization
  readonly deciding: readonly DecidingRule[]
  /** The formulas of the deciding rules. */
  readonly formulas: readonly Formula[]
  readonly decidingIndex: RuleIndex
  readonly obliging: readonly ObligingRule[]
  readonly obligingIndex: RuleIndex
  readonly listener: Listener
  readonly facts: FactSource
  readonly knownFacts: KnownFacts
  /** Where the facts of the message are that is being routed. */
  readonly room: FactRoom
  readonly paths: Paths
  readonly calendars: ReadonlyMap<string, OpenTime>
  /** What counts where neither term nor channel names a calendar. */
  readonly defaultTime: OpenTime
  readonly isOpen: IsOpen
  /** What was found before. It changes nothing but how long the next decision takes. */
  readonly memo: Memo
  /** The deciding rules, to look for those that almost held. */
  readonly misses: MissSource
  readonly clock: Clock
}

/**
 * Makes an organization ready to route messages: its rules into an index, its listening queries into an automaton, its
 * ties into a fabric of paths. Warnings come with the router; a faulty listening query is an error.
 *
 * @example
 * ```ts
 * import { orThrow } from "@hubwright/core"
 * import { compileRouter, route } from "@hubwright/core/routing"
 * import { parseNotation } from "@hubwright/testing"
 *
 * const router = orThrow(compileRouter(parseNotation("hub -- care; hub: x; care: facebook")))
 * route(router, { channel: "facebook" }, { at: "2026-11-24T09:30:00Z" }).responsible // => "care"
 * ```
 */
export const compileRouter = <I extends Ids>(organization: Organization<I>): Checked<Router<I>> => {
  const plain: Organization = organization
  const { listener, problems } = compileQueries(plain)
  const context = contextOf(plain)
  const { responsible } = plain.routing
  const deciding = numbered(
    listRules(responsible, ["routing", "responsible"]).map((rule, index, { length }) =>
      decidingRule(rule, context, index === length - 1 ? undefined : responsible.otherwise.to)
    )
  )
  const formulas = deciding.map(({ formula }) => formula)
  const obliging = obligingRules(plain, context)
  const calendars = compileCalendars(plain)
  const facts = compileFacts(plain)
  const paths = compilePaths(plain)
  const obligations = obliging.map(({ formula }) => formula)
  const book = factBook(facts.facts.values(), [...formulas, ...obligations])
  const knownFacts = compileKnownFacts(facts, paths, book)
  const isOpenAt: IsOpen = (calendar, at) => {
    const time = calendars.get(calendar)
    return time !== undefined && isOpen(time, at)
  }
  const home = plain.organization.defaultCalendar
  const decidingIndex = indexRules(formulas, book)
  const router: Router<I> = {
    model: hashOf(whatDecides(plain)),
    organization: plain,
    deciding,
    formulas,
    decidingIndex,
    obliging,
    obligingIndex: indexRules(obligations, book),
    listener,
    facts,
    knownFacts,
    room: factRoom(knownFacts, isOpenAt),
    paths,
    calendars,
    defaultTime: (home === undefined ? undefined : calendars.get(home)) ?? alwaysOpen(),
    isOpen: isOpenAt,
    memo: emptyMemo(),
    misses: missSource(decidingIndex, formulas),
    clock: new Map()
  }
  return checked(router, problems)
}

/**
 * The parts of an organization that a decision depends on. What it declares its topology to be is none of them, and
 * neither are the names and addresses of people.
 */
export const whatDecides = (organization: Organization) => {
  const { topology: _, ...profile } = organization.organization
  const { calendars, brands, products, topics, departments, agencies, people, channels, ties, facts, conditions } =
    organization
  const { listening, routing, policies, targets, playbooks } = organization
  return {
    organization: profile,
    ...{ calendars, brands, products, topics, departments, agencies, channels, ties, facts, conditions },
    people: Object.fromEntries(Object.entries(people).map(([id, person]) => [id, unnamed(person)])),
    ...{ listening, routing, policies, targets, playbooks }
  }
}

const unnamed = ({ name: _, email: _email, title: _title, hourlyCost: _cost, ...person }: Person): Person => person

const decidingRule = (rule: ListedRule, context: ConditionContext, fallback?: Target): DecidingRule => {
  const { when, obligations, ...listed } = rule
  const formula = all(when.map((condition) => formulaOf(condition, context)))
  const choices = [
    ...(rule.to === undefined ? [] : [rule.to]),
    ...rule.second,
    ...(fallback === undefined ? [] : [fallback])
  ]
  return {
    ...listed,
    formula,
    facts: factsIn(formula),
    obligations: joinedObligations(obligations),
    choices,
    asksExpert: choices.includes("expert"),
    outcome: 0,
    uniqueUntil: 0
  }
}

/** Rules with the ends of the groups they may not overlap in, and the numbers of what follows from them. */
const numbered = (rules: readonly DecidingRule[]): readonly DecidingRule[] => {
  const outermost = ({ entries }: DecidingRule) => entries.find(({ hit }) => hit === "unique")?.group
  const ends = new Map(rules.map((rule, place) => [outermost(rule), place + 1]))
  const outcomes = new Map<string, number>()
  return rules.map((rule, place) => {
    const owed = rule.obligations === noObligations ? 0 : rule.obligations
    const key = JSON.stringify([rule.choices, rule.second, owed])
    const outcome = outcomes.get(key) ?? place
    outcomes.set(key, outcome)
    const { choices, second, obligations } = rules[outcome] ?? rule
    const group = outermost(rule)
    return {
      ...rule,
      choices,
      second,
      obligations,
      outcome,
      uniqueUntil: group === undefined ? 0 : (ends.get(group) ?? 0)
    }
  })
}

const joinedObligations = (declared: readonly Parameters<typeof obligationsOf>[0][]): Obligations =>
  declared.map((one) => obligationsOf(one)).reduce(joinObligations, noObligations)

const obligingRules = (organization: Organization, context: ConditionContext): readonly ObligingRule[] => [
  ...ruledObligations(
    listRules(organization.routing.obligations, ["routing", "obligations"]).map((rule) => decidingRule(rule, context))
  ),
  ...organization.policies.rules
    .filter(({ subject }) => subject === "message")
    .map((policy) => obligingPolicy(policy, context)),
  ...organization.targets.map((target): ObligingRule => {
    const formula = formulaOf(target.when ?? {}, context)
    const due = {
      ...(target.firstReply === undefined ? {} : { "first-reply": target.firstReply }),
      ...(target.resolution === undefined ? {} : { resolution: target.resolution })
    }
    return {
      kind: "target",
      name: target.name,
      formula,
      facts: factsIn(formula),
      obligations: obligationsOf({ due }),
      ...always
    }
  })
]

/**
 * Obligations by rule. Of a group that takes the first hit alone, a rule holds only where no entry before its own does;
 * so does an `otherwise`, where the group collects, too.
 */
const ruledObligations = (rules: readonly DecidingRule[]): readonly ObligingRule[] => {
  const before = new Map<string, DecidingRule[]>()
  return rules.map((rule): ObligingRule => {
    const { name, groups, obligations, facts, entries } = rule
    const shadows = entries.flatMap(({ group, hit, entry, isOtherwise }, depth) => {
      const earlier = before.get(group) ?? []
      if (depth > 0) before.set(group, [...earlier, rule])
      if (hit === "collect" && !isOtherwise) return []
      return earlier.filter((other) => other.entries[depth]?.entry !== entry).map(({ formula }) => formula)
    })
    const formula = shadows.length === 0 ? rule.formula : all([rule.formula, not(any(shadows))])
    return { kind: "obligation", name, groups, formula, facts, obligations, ...always }
  })
}

const always = { from: Number.NEGATIVE_INFINITY, until: Number.POSITIVE_INFINITY }
const dayMillis = 86_400_000

const obligingPolicy = (policy: Policy, context: ConditionContext): ObligingRule => {
  const { jurisdictions, effective, status, id, when } = policy
  const formula = formulaOf(
    {
      all: [
        ...(when === undefined ? [] : [when]),
        ...(jurisdictions.length === 0 ? [] : [{ jurisdiction: jurisdictions }])
      ]
    },
    context
  )
  return {
    kind: "policy",
    name: id,
    status,
    formula,
    facts: factsIn(formula),
    obligations: obligationsOf(policy),
    from: effective?.from === undefined ? always.from : Date.parse(effective.from),
    until: effective?.until === undefined ? always.until : Date.parse(effective.until) + dayMillis
  }
}

const compileQueries = (
  organization: Organization
): { readonly listener: Listener; readonly problems: readonly Problem[] } => {
  const problems: Problem[] = []
  const read: ReadGroups = new Map()
  const queries = Object.values(organization.listening.queries).flatMap(({ id, query: text, languages, product }) => {
    const result = parseQuery(text, read)
    if ("query" in result) return [{ name: id, query: result.query, languages, findsProduct: product !== undefined }]
    const problem = queryProblem(id, text)
    if (problem !== undefined) problems.push(problem)
    return []
  })
  return { listener: compileListener([...queries, ...productNames(organization)]), problems }
}

/** Products named in a text are found without being asked for: by name, by id and by all that they are also called. */
const productNames = ({ products }: Organization): readonly NamedQuery[] =>
  Object.values(products).flatMap(({ id, name, also }) => {
    const parts = [...new Set([id.replaceAll("-", " "), ...(name === undefined ? [] : [name]), ...also])].flatMap(
      (text) => phraseOf(text, { misspelt: "too" })
    )
    return parts.length === 0
      ? []
      : [{ name: productQuery(id), query: { kind: "or", parts }, languages: [], findsProduct: true }]
  })
