import type { TextSpan } from "../listening/listen.ts"
import type { Because, NearMiss, Reason } from "./decision.ts"
import type { Detection } from "./detect.ts"
import { type Formula, factsIn } from "./formula.ts"
import { nearestMisses } from "./nearest.ts"
import { neededFor } from "./needed.ts"
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
  const reasons: Reason[] = [
    { kind: "rule", name: rule.name, groups: rule.groups, because: becauseOf(rule.facts, read) }
  ]
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
export const nearMissesOf = (router: Router, read: ReadMessage, winner: number): readonly NearMiss[] => {
  if (winner === 0) return noMisses
  const found = nearestMisses({ index: router.decidingIndex, formulas: router.formulas }, read.world, {
    before: winner,
    most: nearestRules
  })
  const misses: NearMiss[] = []
  for (const { rule, failed } of found) {
    const { facts, needed } = toldOf(router, failed)
    misses.push({ rule: router.deciding[rule]?.name ?? "", because: becauseOf(facts, read), needed })
  }
  return misses
}

/** What there is to say of a part of a rule, whatever the message; each is made when first asked for. */
export interface Told {
  readonly facts: readonly string[]
  readonly needed: string
}

const toldOf = ({ told }: Router, formula: Formula): Told => {
  const known = told.get(formula)
  if (known !== undefined) return known
  const made = { facts: factsIn(formula), needed: neededFor(formula) }
  told.set(formula, made)
  return made
}

/** Facts as they were, with the text that showed them. */
export const becauseOf = (facts: readonly string[], { world, detected }: ReadMessage): readonly Because[] => {
  const because: Because[] = []
  for (const fact of facts) {
    const value = world.facts[fact]
    if (value === undefined) {
      because.push({ fact })
      continue
    }
    const spans = spansOf(detectionsOf(detected, fact))
    because.push(spans.length === 0 ? { fact, value } : { fact, value, spans })
  }
  return because
}

const noSpans: readonly TextSpan[] = []

const spansOf = (detections: readonly Detection[]): readonly TextSpan[] =>
  detections.some(({ spans }) => spans.length > 0) ? detections.flatMap(({ spans }) => spans) : noSpans
