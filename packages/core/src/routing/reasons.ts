import type { TextSpan } from "../listening/listen.ts"
import type { Because, NearMiss, Reason } from "./decision.ts"
import type { Detection } from "./detect.ts"
import { nearestMisses } from "./nearest.ts"
import { detectionsOf, type ReadMessage } from "./read-message.ts"
import type { DecidingRule, ObligingRule, Router } from "./router.ts"

/** How many rules that failed by one condition a decision names. */
const nearestRules = 3

/** Why the rules behind a decision hold: the one that decided, then those that oblige, by their places. */
export const reasonsOf = (
  router: Router,
  read: ReadMessage,
  { rule, obliging }: { readonly rule: DecidingRule; readonly obliging: readonly number[] }
): readonly Reason[] => {
  const first: Reason = { kind: "rule", name: rule.name, groups: rule.groups, because: becauseOf(rule.facts, read) }
  if (obliging.length === 0) return [first]
  const reasons = [first]
  for (const place of obliging) {
    const one = router.obliging[place]
    if (one !== undefined) reasons.push(reasonOf(one, read))
  }
  return reasons
}

const reasonOf = ({ kind, name, groups, status, facts }: ObligingRule, read: ReadMessage): Reason => {
  const because = becauseOf(facts, read)
  if (groups !== undefined) return { kind, name, groups, because }
  return status === undefined ? { kind, name, because } : { kind, name, status, because }
}

const noMisses: readonly NearMiss[] = []

/** The rules before the one that decided that failed by one condition alone, and what would have met it. */
export const nearMissesOf = ({ misses, deciding }: Router, read: ReadMessage, winner: number): readonly NearMiss[] => {
  if (winner === 0) return noMisses
  const found = nearestMisses(misses, read.world, { before: winner, most: nearestRules })
  if (found.length === 0) return noMisses
  return found.map(({ rule, facts, needed }) => ({
    rule: deciding[rule]?.name ?? "",
    because: becauseOf(facts, read),
    needed
  }))
}

/** Facts as they were, with the text that showed them. */
export const becauseOf = (facts: readonly string[], read: ReadMessage): readonly Because[] => {
  if (facts.length === 0) return nothing
  const only = facts[0]
  return facts.length === 1 && only !== undefined
    ? [becauseOfOne(only, read)]
    : facts.map((fact) => becauseOfOne(fact, read))
}

const nothing: readonly Because[] = []

const becauseOfOne = (fact: string, { world, detected }: ReadMessage): Because => {
  const value = world.facts[fact]
  if (value === undefined) return { fact }
  const spans = spansOf(detectionsOf(detected, fact))
  return spans.length === 0 ? { fact, value } : { fact, value, spans }
}

const noSpans: readonly TextSpan[] = []

const spansOf = (detections: readonly Detection[]): readonly TextSpan[] => {
  for (let at = 0; at < detections.length; at++)
    if (detections[at]?.spans.length !== 0) return detections.flatMap(({ spans }) => spans)
  return noSpans
}
