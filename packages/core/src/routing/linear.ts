import { conditionContext, holds } from "../model/evaluate.ts"
import { factsOfMessage } from "../model/message-facts.ts"
import type { Obligations as Declared, Otherwise, Rule } from "../model/organization.ts"
import { matterOf } from "../topology/matter.ts"
import type { Path } from "../topology/path.ts"
import { tracePath } from "../topology/trace-path.ts"
import type { Message } from "./message.ts"
import { addresseeOf, joinObligations, noObligations, type Obligations, obligationsOf } from "./obligations.ts"
import { detectIn, givenFacts, type Moment } from "./read-message.ts"
import type { Router } from "./router.ts"
import type { RuleTree } from "./rule-list.ts"

/** What a decision says, as far as the specification goes. */
export interface LinearDecision {
  readonly rule: string
  readonly alsoMatched: readonly string[]
  /** Addressees as rules name them. */
  readonly obligations: Obligations
  /** The rules, policies and targets behind it, the deciding one first. */
  readonly reasons: readonly string[]
  readonly path: Path
}

/**
 * The specification of `route`: what is decided by walking the rules as they are written, each condition by its meaning,
 * nothing compiled and nothing remembered. `route` is held against it by random tests.
 */
export const decideLinearly = (
  router: Router,
  message: Message,
  moment: Moment & { readonly conversation?: string }
): LinearDecision => {
  const { organization, paths } = router
  const context = conditionContext(organization, router.isOpen)
  const detected = detectIn(router, message)
  const { facts: read } = factsOfMessage(router.facts, givenFacts(message, detected), moment)
  const [entry] = matterOf(paths, { ...moment, facts: read }).operators
  const facts = entry === undefined ? read : { ...read, operator: paths.units[entry] }
  const test = (when: Rule["when"]): boolean => when === undefined || holds(when, facts, context)
  const winner = firstHit(organization.routing.responsible, { test, around: [] })
  if (winner === undefined) throw new Error("no rule holds, although the fallback always does")
  const rules = collected(organization.routing.obligations, { test, around: [] })
  const policies = organization.policies.rules.filter(
    ({ subject, when, jurisdictions, effective }) =>
      subject === "message" &&
      test(when) &&
      (jurisdictions.length === 0 || test({ jurisdiction: jurisdictions })) &&
      isInForce(effective, moment.at)
  )
  const targets = organization.targets.filter(({ when }) => test(when))
  const declared: readonly Declared[] = [
    ...winner.obligations,
    ...rules.flatMap(({ obligations }) => obligations),
    ...policies,
    ...targets.map(({ firstReply, resolution }) => ({
      due: { ...(firstReply && { "first-reply": firstReply }), ...(resolution && { resolution }) }
    }))
  ]
  const obligations = declared.map((one) => obligationsOf(one)).reduce(joinObligations, noObligations)
  const fallback = organization.routing.responsible.otherwise
  const { to, second = [] } = winner.rule
  const [first = "operator", ...rest] = [...(to === undefined ? [] : [to]), ...second, fallback.to]
  const { notify, consult, approve, reply, answeredBy } = obligations
  return {
    rule: winner.rule.name,
    alsoMatched: winner.alsoMatched,
    obligations,
    reasons: [winner.rule.name, ...rules.map(({ rule }) => rule.name), ...policies.map(({ id }) => id)].concat(
      targets.map(({ name }) => name)
    ),
    path: tracePath(paths, {
      ...moment,
      facts,
      to: first,
      second: winner.rule === fallback ? second : rest,
      notify: notify.map(addresseeOf),
      consult: consult.map(addresseeOf),
      approve: approve.map(addresseeOf),
      reply,
      answeredBy
    })
  }
}

interface Hit {
  readonly rule: Rule | Otherwise
  readonly obligations: readonly Declared[]
  readonly alsoMatched: readonly string[]
}

interface Walk {
  readonly test: (when: Rule["when"]) => boolean
  /** The defaults of the groups around. */
  readonly around: readonly Declared[]
}

const hitBy = (rule: Rule | Otherwise, { around }: Walk): Hit => ({
  rule,
  obligations: [...around, rule],
  alsoMatched: []
})

const within = ({ test, around }: Walk, { defaults }: RuleTree): Walk => ({
  test,
  around: defaults === undefined ? around : [...around, defaults]
})

/** The first hit of a rule or group; in a group of which at most one should hold with the hits of its other entries. */
const firstHit = (entry: Rule | RuleTree, walk: Walk): Hit | undefined => {
  if (!walk.test(entry.when)) return undefined
  if (!("rules" in entry)) return hitBy(entry, walk)
  const inside = within(walk, entry)
  const [first, ...others] = entry.rules.flatMap((one) => firstHit(one, inside) ?? [])
  if (first === undefined) return entry.otherwise === undefined ? undefined : hitBy(entry.otherwise, inside)
  return entry.hit === "unique"
    ? { ...first, alsoMatched: [...first.alsoMatched, ...others.map(({ rule }) => rule.name)] }
    : first
}

/** All hits of a rule or group that are to be joined. */
const collected = (entry: Rule | RuleTree, walk: Walk): readonly Hit[] => {
  if (!walk.test(entry.when)) return []
  if (!("rules" in entry)) return [hitBy(entry, walk)]
  const inside = within(walk, entry)
  const hits = entry.rules.map((one) => collected(one, inside)).filter((some) => some.length > 0)
  const [first] = hits
  if (first === undefined) return entry.otherwise === undefined ? [] : [hitBy(entry.otherwise, inside)]
  return entry.hit === "collect" ? hits.flat() : first
}

const isInForce = (period: { readonly from?: string; readonly until?: string } | undefined, at: number): boolean =>
  (period?.from === undefined || Date.parse(period.from) <= at) &&
  (period?.until === undefined || at < Date.parse(period.until) + dayMillis)

const dayMillis = 86_400_000
