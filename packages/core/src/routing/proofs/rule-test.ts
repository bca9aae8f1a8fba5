import type { Ids } from "../../model/ids.ts"
import type { Claim, Organization } from "../../model/organization.ts"
import { quoted } from "../../problem/neutralize.ts"
import { assign, emptyDesk } from "../assign.ts"
import type { Decision } from "../decision.ts"
import type { Router } from "../router.ts"
import { demandsOf } from "./demands.ts"
import { inquire } from "./inquiry.ts"
import { type Arrival, decisionOn } from "./witness.ts"

/** What is expected of a decision: every key that is given counts. */
export interface Expectation<I extends Ids = Ids> extends Claim<I> {
  /** The rule that decides. */
  readonly rule?: I["rule"]
  /** Who answers, where nobody has anything to do yet. */
  readonly person?: I["person"]
  /** The units the message passes, from where it arrives to who is responsible. */
  readonly path?: readonly (I["department"] | I["agency"])[]
}

/** A message, when it arrives, and what is expected of the decision. */
export interface RuleTest<I extends Ids = Ids> extends Arrival<I> {
  readonly name: string
  readonly expect: Expectation<I>
}

/** How a test went. */
export interface RuleTestResult<I extends Ids = Ids> {
  readonly name: string
  /** What is not as expected, in words; nothing where all is. */
  readonly failures: readonly string[]
  readonly decision: Decision<I>
}

/**
 * Makes what tries tests on the rules of an organization, by routing their messages.
 *
 * @example
 * ```ts
 * import { ruleTester } from "@hubwright/core/routing/proofs"
 * import { parseNotation } from "@hubwright/testing"
 *
 * const test = ruleTester(parseNotation("hub -- care; hub: x; care: facebook"))
 * const arrival = { message: { channel: "facebook" }, at: "2026-11-24T09:30:00Z" }
 * test({ name: "care answers where it is asked", ...arrival, expect: { to: "care" } }).failures // => []
 * test({ name: "the hub answers all", ...arrival, expect: { to: "hub" } }).failures
 * // => ["it is not so that the message goes to `hub`: `care` is responsible"]
 * ```
 */
export const ruleTester = <I extends Ids>(
  subject: Organization<I> | Router<I>
): ((test: RuleTest<I>) => RuleTestResult<I>) => {
  const [inquiry] = inquire<Organization | Router>([subject], {})
  if (inquiry === undefined) throw new Error("an organization without a world")
  const { world } = inquiry
  const run = (test: RuleTest): RuleTestResult => {
    const decision = decisionOn(world.router, test)
    const unmet = demandsOf(world, test.expect).filter(({ isMet }) => !isMet(decision, { ...test, at: decision.at }))
    const failures = [
      ...decision.problems.filter(({ path: [place] }) => place === "message").map(({ message }) => message),
      ...wrongRule(test.expect, decision),
      ...unmet.map(({ words }) => `it is not so that the message ${words}${insteadOf(test.expect, words, decision)}`),
      ...wrongPath(test.expect, decision),
      ...wrongPerson(world.router, test, decision)
    ]
    return { name: test.name, failures, decision }
  }
  return (test) => {
    const [result] = [run(test)].filter(isAbout<I>)
    if (result === undefined) throw new Error("a test without a result")
    return result
  }
}

/** Inside, ids are strings; they are those of the organization that is tested. */
const isAbout = <I extends Ids>(result: RuleTestResult): result is RuleTestResult & RuleTestResult<I> =>
  result.failures !== undefined

const insteadOf = ({ to }: Expectation, words: string, { responsible }: Decision): string =>
  to !== undefined && words.startsWith("goes to ")
    ? `: ${responsible === undefined ? "nobody" : quoted(responsible)} is responsible`
    : ""

const wrongRule = ({ rule }: Expectation, decision: Decision): readonly string[] =>
  rule === undefined || rule === decision.rule ? [] : [`${quoted(decision.rule)} decides, not ${quoted(rule)}`]

const wrongPath = ({ path }: Expectation, decision: Decision): readonly string[] => {
  if (path === undefined) return []
  const way = (units: readonly string[]): string => units.map((unit) => quoted(unit)).join(" to ")
  if (decision.path.kind !== "path") return [`the message does not get over ${way(path)}: it meets a dead end`]
  const { units } = decision.path
  return units.length === path.length && units.every((unit, index) => unit === path[index])
    ? []
    : [`the message gets over ${way(units)}, not over ${way(path)}`]
}

const wrongPerson = (router: Router, { expect, message, at }: RuleTest, decision: Decision): readonly string[] => {
  const { person } = expect
  if (person === undefined) return []
  const { language, conversation } = message
  const assigned = assign(router, decision, {
    ...{ desk: emptyDesk, at },
    ...(language === undefined ? {} : { language }),
    ...(conversation === undefined ? {} : { conversation })
  })
  if (!assigned.ok) return [`nobody answers, not ${quoted(person)}: ${assigned.problems[0]?.message ?? ""}`]
  return assigned.value.person === person ? [] : [`${quoted(assigned.value.person)} answers, not ${quoted(person)}`]
}
