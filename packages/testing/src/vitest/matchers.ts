import { parseDuration } from "@hubwright/core"
import { type Decision, describeDecision } from "@hubwright/core/routing"
import { type Asserted, type AssertionVerdict, checkRules, prove } from "@hubwright/core/routing/proofs"
import { type Arriving, assertKnown, decisionOf, routerOf } from "./subject.ts"

/**
 * What a matcher answers: the message is read where the expectation, or its `not`, fails. What was got and what was
 * expected stand beside each other only where they differ: with `not` they do not.
 */
interface Answer {
  readonly pass: boolean
  readonly message: () => string
  readonly actual?: unknown
  readonly expected?: unknown
}

/** Whether a message goes to a department or agency. */
export const toRouteTo = (received: unknown, unit: string, arriving?: Arriving): Answer => {
  const decision = decisionOf(received, arriving)
  assertKnown(received, unit)
  const pass = decision.responsible === unit
  return {
    pass,
    message: () => `expected \`${unit}\` ${pass ? "not " : ""}to be responsible\n\n${describeDecision(decision)}`,
    ...(pass
      ? {}
      : {
          actual: { responsible: decision.responsible, rule: decision.rule },
          expected: { responsible: unit, rule: "any" }
        })
  }
}

/** A term by which somebody must be told, and the message where a router is asked. */
export interface NotifyOptions extends Partial<Arriving> {
  /** Such as `1 businessDay`: told by a term of the same unit that is no longer. */
  readonly within?: string
}

/** Whether somebody must be told of a message, and in time. */
export const toNotify = (
  received: unknown,
  who: string,
  { within, message, at, ...more }: NotifyOptions = {}
): Answer => {
  const arriving = message === undefined || at === undefined ? undefined : { message, at, ...more }
  const decision = decisionOf(received, arriving)
  assertKnown(received, who)
  const terms = termsOf(decision, who)
  const pass = terms !== undefined && (within === undefined || terms.some((term) => isWithin(term, within)))
  const inTime = within === undefined ? "" : ` within ${within}`
  return {
    pass,
    message: () => `expected \`${who}\` ${pass ? "not " : ""}to be notified${inTime}\n\n${describeDecision(decision)}`,
    ...(pass
      ? {}
      : {
          actual: Object.fromEntries(decision.obligations.notify.map((unit) => [unit, termsOf(decision, unit)])),
          expected: { [who]: within === undefined ? "any term" : [within] }
        })
  }
}

/** The terms by which somebody must be told; nothing where they need not be. */
const termsOf = ({ obligations, duties }: Decision, who: string): readonly string[] | undefined =>
  obligations.notify.includes(who)
    ? duties.flatMap(({ kind, who: told, terms }) =>
        kind === "notify" && told === who ? terms.map((term) => term.within) : []
      )
    : undefined

const isWithin = (term: string, most: string): boolean => {
  const [given, wanted] = [parseDuration(term), parseDuration(most)]
  if (wanted === undefined)
    throw new TypeError(`\`${most}\` is no duration: write \`1 businessDay\` or \`60 openMinutes\``)
  return given !== undefined && given.unit === wanted.unit && given.amount <= wanted.amount
}

const isVerdict = (value: unknown): value is AssertionVerdict =>
  typeof value === "object" && value !== null && "kind" in value && value.kind === "assertion"

/**
 * Whether an assertion holds of every message: of an organization, its router, or the verdict of `prove`. Throws where
 * there is no message that it speaks about, with `not` and without: it says nothing then.
 */
export const toBeProven = (received: unknown, assertion?: Asserted): Answer => {
  if (assertion === undefined && !isVerdict(received))
    throw new TypeError("expected a verdict of `prove`, or an organization and an assertion")
  const verdict = isVerdict(received) ? received : prove(routerOf(received), assertion ?? {})
  if (verdict.holds === true && verdict.isVacuous)
    throw new TypeError(`${verdict.message}: no message can be what its \`when\` asks for`)
  const pass = verdict.holds === true
  return { pass, message: () => told(verdict) }
}

const told = (verdict: AssertionVerdict): string => {
  const intro = `expected the assertion ${verdict.holds === true ? "not " : ""}to be proven: ${verdict.message}`
  if (verdict.holds !== false) return intro
  const { witness, decision } = verdict
  return `${intro}\n\nmessage: ${JSON.stringify(witness.message)} at ${witness.at}\n${describeDecision(decision)}`
}

/** Whether each rule, policy and target of an organization has an effect on some message. */
export const toHaveNoDeadRules = (received: unknown): Answer => {
  const dead = checkRules(routerOf(received)).filter(
    ({ kind }) => kind === "dead-rule" || kind === "general-before-specific"
  )
  return {
    pass: dead.length === 0,
    message: () =>
      dead.length === 0
        ? "expected some rule to be dead, and none is"
        : `expected no dead rules\n\n${dead.map(({ message }) => `- ${message}`).join("\n")}`
  }
}
