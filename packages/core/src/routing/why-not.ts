import type { Ids } from "../model/ids.ts"
import { epochMillis } from "../model/instant.ts"
import type { Because } from "./decision.ts"
import { type Formula, factsIn } from "./formula.ts"
import { chooseRows, nextMatch } from "./matching.ts"
import { formulaHolds } from "./meaning.ts"
import type { Message } from "./message.ts"
import { neededFor } from "./needed.ts"
import { type ReadMessage, readMessage } from "./read-message.ts"
import { becauseOf } from "./reasons.ts"
import type { RouteOptions } from "./route.ts"
import type { Router } from "./router.ts"

/** What is asked of {@link whyNot}: when the message is routed, and about which rule. */
export interface WhyNotOptions<I extends Ids = Ids> extends RouteOptions<I> {
  readonly rule: I["rule"]
}

/** What keeps a rule from deciding, or from obliging. */
export interface WhyNot<I extends Ids = Ids> {
  readonly rule: I["rule"]
  /** `holds`: nothing does. `fails`: its condition. `late`: another rule comes first. `unknown`: there is no such rule. */
  readonly verdict: "holds" | "fails" | "late" | "unknown"
  /** The parts of its condition that do not hold: all of them would have to. */
  readonly failed: readonly FailedPart[]
  /** The rules before it that hold, first one first: none of them may. Only of rules about who should answer. */
  readonly before: readonly EarlierRule<I>[]
}

/** A part of a rule's condition that does not hold. */
export interface FailedPart {
  /** The facts that it tests, as they were. */
  readonly because: readonly Because[]
  /** What would have had to be so. */
  readonly needed: string
}

/** A rule that takes a message before another can. */
export interface EarlierRule<I extends Ids = Ids> {
  readonly rule: I["rule"]
  /** The facts that it tests, as they were. */
  readonly because: readonly Because[]
}

/**
 * What would have had to be different for a rule to decide: the parts of its own condition that fail, and the rules
 * before it that take the message. Of a rule, policy or target that obliges it says what of its condition fails.
 *
 * @example
 * ```ts
 * import { defineOrganization, orThrow } from "@hubwright/core"
 * import { compileRouter, whyNot } from "@hubwright/core/routing"
 *
 * const acme = defineOrganization({
 *   hubwright: 1,
 *   organization: { name: "Acme" },
 *   departments: { marketing: {}, care: {} },
 *   channels: { x: { platform: "x", operators: ["marketing"] } },
 *   ties: [{ kind: "coordinates", between: ["marketing", "care"] }],
 *   routing: {
 *     responsible: {
 *       rules: [
 *         { name: "complaints", when: { intent: "complaint" }, to: "care" },
 *         { name: "loud", when: { intent: "complaint", followers: { atLeast: 5000 } }, to: "marketing" }
 *       ],
 *       otherwise: { name: "rest", to: "operator" }
 *     }
 *   }
 * })
 *
 * const asked = whyNot(orThrow(compileRouter(acme)), { channel: "x", intents: ["complaint"] }, { at: 0, rule: "loud" })
 * asked.verdict // => "fails"
 * asked.failed.map(({ needed }) => needed) // => ["`followers` is at least 5000"]
 * asked.before.map(({ rule }) => rule) // => ["complaints"]
 * ```
 */
export function whyNot<I extends Ids>(router: Router<I>, message: Message<I>, options: WhyNotOptions<I>): WhyNot<I>
export function whyNot(router: Router, message: Message, options: WhyNotOptions): WhyNot {
  return whyNotOf(router, message, options)
}

const whyNotOf = (router: Router, message: Message, { rule: name, at: moment, situation }: WhyNotOptions): WhyNot => {
  const at = epochMillis(moment) ?? 0
  const read = readMessage(router, message, situation === undefined ? { at } : { at, situation })
  const place = router.deciding.findIndex((rule) => rule.name === name)
  const formula = router.formulas[place]
  if (formula !== undefined) {
    const before = earlierThan(router, read, place)
    return { rule: name, ...verdictOf(formula, read), ...(before.length === 0 ? {} : late(formula, read)), before }
  }
  const obliging = router.obliging.find((rule) => rule.name === name)
  if (obliging === undefined) return { rule: name, verdict: "unknown", failed: [], before: [] }
  return { rule: name, ...verdictOf(obliging.formula, read), before: [] }
}

const verdictOf = (formula: Formula, read: ReadMessage): Pick<WhyNot, "verdict" | "failed"> => {
  const failed = failedParts(formula, read)
  return { verdict: failed.length === 0 ? "holds" : "fails", failed }
}

const late = (formula: Formula, read: ReadMessage): Partial<Pick<WhyNot, "verdict">> =>
  formulaHolds(formula, read.world) ? { verdict: "late" } : {}

const failedParts = (formula: Formula, read: ReadMessage): readonly FailedPart[] =>
  (formula.kind === "all" ? formula.parts : [formula])
    .filter((part) => !formulaHolds(part, read.world))
    .map((part) => ({ because: becauseOf(factsIn(part), read), needed: neededFor(part) }))

const earlierThan = (router: Router, read: ReadMessage, place: number): readonly EarlierRule[] => {
  const { deciding, decidingIndex } = router
  const earlier: EarlierRule[] = []
  chooseRows(decidingIndex, read.world)
  const next = (from: number): number => nextMatch(decidingIndex, read.world, { from, until: place })
  for (let at = next(0); at >= 0; at = next(at + 1)) {
    const rule = deciding[at]
    if (rule !== undefined) earlier.push({ rule: rule.name, because: becauseOf(rule.facts, read) })
  }
  return earlier
}
