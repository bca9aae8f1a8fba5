import { factsOf, type Ids, type Organization, orThrow, type Rule, type RuleGroup } from "@hubwright/core"
import { assign, compileRouter, type Decision, emptyDesk, type Router, route, whyNot } from "@hubwright/core/routing"
import * as fc from "fast-check"
import { deafened } from "../deafened.ts"
import { arrival, wordlessArrival } from "./arrival.ts"
import { difference } from "./difference.ts"
import { lacking } from "./lacking.ts"
import { type Arrival, broken, type Decide, type Law } from "./law.ts"
import { addedFirst, onlyReasons, rule, shuffledDuties } from "./rule-edits.ts"
import { unmetDuties } from "./unmet-duties.ts"

/** What laws about the rules of an organization are tried with. */
export interface RoutingLawOptions {
  /**
   * Makes what decides of an organization: your own code round the router, to hold it to the same laws. The router
   * alone where it is left out.
   */
  readonly decider?: (organization: Organization) => Decide
  /** Who gets a step: your own code in place of `assign`. */
  readonly assigner?: typeof assign
}

const routed = (organization: Organization): Decide => {
  const router = orThrow(compileRouter(organization))
  return (message, options) => route(router, message, options)
}

interface Subject {
  readonly organization: Organization
  readonly router: Router
  readonly decide: Decide
  readonly decider: (organization: Organization) => Decide
  readonly assigner: typeof assign
}

/**
 * Laws of the rules of an organization, for a test suite of your own: each is tried on generated messages at generated
 * moments, and shrinks to the smallest message of which it does not hold.
 *
 * - Every message gets a responsible department.
 * - The same message at the same moment is decided alike.
 * - What a decision gives as its reasons holds, and nothing before the rule that decided does.
 * - Its reasons alone give the decision: replayed with no other rule, policy or target, it is the same.
 * - Whatever a policy demands gets to those it names: refuted where no ties lead there.
 * - Nobody without authority, training, language or skill is assigned.
 * - The channel does not matter unless a rule asks for it (S0-06).
 * - Nobody approves the same answer twice.
 * - Obligations do not depend on the order of rules.
 * - An added rule changes only what it matches.
 *
 * Throws where the organization does not compile.
 *
 * @example
 * ```ts
 * import { routingLaws, parseNotation } from "@hubwright/testing"
 * import * as fc from "fast-check"
 *
 * const acme = parseNotation("hub > care pr; care : x")
 * for (const law of routingLaws(acme)) fc.assert(law.property, { numRuns: 20 })
 * ```
 */
export function routingLaws<I extends Ids>(organization: Organization<I>, options?: RoutingLawOptions): readonly Law[]
export function routingLaws(
  organization: Organization,
  { decider = routed, assigner = assign }: RoutingLawOptions = {}
): readonly Law[] {
  const router = orThrow(compileRouter(organization))
  const subject: Subject = { organization, router, decide: decider(organization), decider, assigner }
  const law = (name: string, holds: (subject: Subject, arrival: Arrival) => void): Law => ({
    name,
    property: fc.property(arrival(organization), (one) => holds(subject, one))
  })
  return [
    law("every message gets a responsible department", isAnswered),
    law("the same message at the same moment is decided alike", isDecidedAlike),
    law("what a decision gives as its reasons holds", isExplained),
    replayLaw(subject),
    law("whatever a policy demands gets to those it names", isComplied),
    law("nobody without authority, training, language or skill is assigned", isQualified),
    channelLaw(subject),
    law("nobody approves the same answer twice", isApprovedOnce),
    orderLaw(subject),
    additionLaw(subject)
  ]
}

const isAnswered = ({ organization, decide }: Subject, one: Arrival): void => {
  const { responsible, rule: name } = decide(one.message, { at: one.at })
  if (responsible === undefined) broken(one, `nobody is responsible, by rule \`${name}\``)
  else if (!Object.hasOwn(organization.departments, responsible) && !Object.hasOwn(organization.agencies, responsible))
    broken(one, `\`${responsible}\` is responsible, which is no unit of the organization`)
}

const isDecidedAlike = ({ decide }: Subject, one: Arrival): void => {
  const [first, second] = [decide(one.message, { at: one.at }), decide(one.message, { at: one.at })]
  const differing = difference(first, second)
  if (differing !== undefined)
    broken(one, `it is decided with ${differing.part} ${differing.first}, and then with ${differing.second}`)
}

const isExplained = ({ router, decide }: Subject, one: Arrival): void => {
  const { reasons } = decide(one.message, { at: one.at })
  for (const { kind, name } of reasons) {
    const { verdict, failed, before } = whyNot(router, one.message, { at: one.at, rule: name })
    const [why] = failed
    if (why !== undefined) broken(one, `\`${name}\` is given as a reason, and does not hold: it needs ${why.needed}`)
    if (verdict === "unknown") broken(one, `\`${name}\` is given as a reason, and there is no such rule`)
    const [earlier] = before
    if (kind === "rule" && earlier !== undefined)
      broken(one, `\`${name}\` is said to decide, and \`${earlier.rule}\` comes first`)
  }
}

const replayLaw = ({ organization, decider }: Subject): Law => {
  const deaf = deafened(organization)
  const decide = decider(deaf)
  return {
    name: "the reasons alone give the decision",
    property: fc.property(wordlessArrival(organization), (one) => {
      const decision = decide(one.message, { at: one.at })
      const replayed = routed(onlyReasons(deaf, decision.reasons))(one.message, { at: one.at })
      const differing = difference(decided(decision), decided(replayed))
      if (differing === undefined) return
      const names = decision.reasons.map(({ name }) => `\`${name}\``)
      const alone = names.length === 0 ? "without any reason it is" : `${names.join(", ")} alone give`
      broken(one, `it is decided with ${differing.part} ${differing.first}, but ${alone} ${differing.second}`)
    })
  }
}

/** What of a decision its reasons have to give again. */
const decided = ({ rule: name, responsible, second, playbook, obligations }: Decision) => ({
  rule: name,
  responsible,
  second,
  playbook,
  obligations
})

const isComplied = ({ organization, decide }: Subject, one: Arrival): void => {
  if (!Object.hasOwn(organization.channels, one.message.channel)) return
  const decision = decide(one.message, { at: one.at })
  const policies = decision.reasons.filter(({ kind }) => kind === "policy").map(({ name }) => `\`${name}\``)
  const [unmet] = policies.length === 0 ? [] : unmetDuties(decision)
  if (unmet !== undefined) broken(one, `${policies.join(", ")} must be met, but ${unmet}`)
}

const isQualified = ({ organization, decide, assigner }: Subject, one: Arrival): void => {
  const decision = decide(one.message, { at: one.at })
  const { language } = one.message
  const assigned = assigner(organization, decision, {
    desk: emptyDesk,
    ...(language === undefined ? {} : { language })
  })
  if (!assigned.ok) return
  const lack = lacking(organization, { decision, language, assignment: assigned.value })
  if (lack !== undefined) broken(one, `\`${assigned.value.person}\` is assigned and lacks ${lack}`)
}

const isApprovedOnce = ({ decide }: Subject, one: Arrival): void => {
  const approvers = decide(one.message, { at: one.at }).path.acts.flatMap((act) =>
    act.act === "approve" ? `\`${act.by}\` for \`${act.for}\`` : []
  )
  const twice = approvers.find((approval, index) => approvers.indexOf(approval) !== index)
  if (twice !== undefined) broken(one, `approval is asked of ${twice} twice`)
}

const ofChannel: ReadonlySet<string> = new Set([
  "channel",
  "platform",
  "operator",
  "market",
  "brand",
  "purpose",
  "visibility",
  "form",
  "jurisdiction",
  "language",
  "product"
])

/** The unit that each rule names to answer, of those that name one. */
const unitsNamed = ({ routing: { responsible }, departments }: Organization): ReadonlyMap<string, string> => {
  const inEntry = (entry: RuleGroup | Rule): readonly (readonly [string, string])[] => {
    if ("rules" in entry) return [...entry.rules.flatMap(inEntry), ...inOutcome(entry.otherwise)]
    return inOutcome(entry)
  }
  const inOutcome = (outcome: Pick<Rule, "name" | "to"> | undefined): readonly (readonly [string, string])[] => {
    const { name, to } = outcome ?? {}
    return name !== undefined && typeof to === "string" && Object.hasOwn(departments, to) ? [[name, to]] : []
  }
  return new Map([...responsible.rules.flatMap(inEntry), ...inOutcome(responsible.otherwise)])
}

/**
 * Where a message is decided by another rule elsewhere, one of the two asks for the channel, or for what follows from it;
 * where by the same, and that names a unit, the unit is the same.
 */
const channelLaw = ({ organization, decide }: Subject): Law => {
  const channels = Object.keys(organization.channels)
  const known = new Set(factsOf(organization).map(({ name }) => name))
  const named = unitsNamed(organization)
  const elsewhere = channels.length === 0 ? fc.constant("nowhere") : fc.constantFrom(...channels)
  return {
    name: "the channel does not matter unless a rule asks for it",
    property: fc.property(arrival(organization), elsewhere, (one, channel) => {
      const here = decide(one.message, { at: one.at })
      const there = decide({ ...one.message, channel }, { at: one.at })
      const asked = [here, there].flatMap(({ reasons }) => reasons[0]?.because ?? []).map(({ fact }) => fact)
      if (here.rule !== there.rule && !asked.some((fact) => known.has(fact) && ofChannel.has(fact)))
        broken(
          one,
          `\`${here.rule}\` decides it, but \`${there.rule}\` on \`${channel}\`, and neither asks for the channel`
        )
      const unit = here.rule === there.rule ? named.get(here.rule) : undefined
      const other = [here, there].find(({ responsible }) => unit !== undefined && responsible !== unit)
      if (other !== undefined)
        broken(
          one,
          `\`${here.rule}\` gives it to \`${unit}\` on any channel, but on \`${other.channel}\` ${other.responsible ?? "nobody"} is responsible`
        )
    })
  }
}

const orderLaw = ({ organization, decider }: Subject): Law => {
  const deaf = deafened(organization)
  const decide = decider(deaf)
  return {
    name: "obligations do not depend on the order of rules",
    property: fc.property(severalArrivals(organization), shuffledDuties(deaf), (arrivals, shuffled) => {
      const decideShuffled = decider(shuffled)
      for (const one of arrivals) {
        const [before, after] = [decide, decideShuffled].map((by) => ({
          obligations: by(one.message, { at: one.at }).obligations
        }))
        const differing = difference(before, after)
        if (differing !== undefined)
          broken(one, `in another order ${differing.part} is ${differing.second} in place of ${differing.first}`)
      }
    })
  }
}

const additionLaw = ({ organization, decider }: Subject): Law => {
  const deaf = deafened(organization)
  const decide = decider(deaf)
  return {
    name: "an added rule changes only what it matches",
    property: fc.property(severalArrivals(organization), rule(organization), (arrivals, added) => {
      const decideLonger = decider(addedFirst(deaf, added))
      for (const one of arrivals) {
        const [before, after] = [decide(one.message, { at: one.at }), decideLonger(one.message, { at: one.at })]
        if (after.rule !== added.name && (after.rule !== before.rule || after.responsible !== before.responsible))
          broken(
            one,
            `with the rule ${JSON.stringify(added)} added it goes ${goesBy(after)} in place of ${goesBy(before)}`
          )
      }
    })
  }
}

const goesBy = ({ rule: name, responsible }: Decision): string => `to ${responsible ?? "nobody"} by \`${name}\``

/** Compiling an organization anew takes longer than deciding about a message, so several share one. */
const severalArrivals = (organization: Organization): fc.Arbitrary<Arrival[]> =>
  fc.array(wordlessArrival(organization), { minLength: 1, maxLength: 8 })
