import type { FactValue } from "../model/message-facts.ts"
import type { Because, NearMiss, Reason } from "./decision.ts"
import { factsIn } from "./formula.ts"
import { nearestMisses } from "./nearest.ts"
import { neededFor } from "./needed.ts"
import { detectionsOf, type ReadMessage } from "./read-message.ts"
import type { DecidingRule, ObligingRule, Router } from "./router.ts"

/** How many rules that failed by one condition a decision names. */
export const nearestRules = 3

/** Why the rule that decided holds. */
export const reasonOfRule = (rule: DecidingRule, read: ReadMessage): Reason => ({
  kind: "rule",
  name: rule.name,
  groups: rule.groups,
  because: becauseOf(rule.facts, read)
})

/** Why a rule, policy or target that obliges holds. */
export const reasonOfObligation = ({ kind, name, groups, status, facts }: ObligingRule, read: ReadMessage): Reason => ({
  kind,
  name,
  ...(groups === undefined ? {} : { groups }),
  ...(status === undefined ? {} : { status }),
  because: becauseOf(facts, read)
})

/** The rules before the one that decided that failed by one condition alone, and what would have met it. */
export const nearMissesOf = (router: Router, read: ReadMessage, winner: number): readonly NearMiss[] =>
  nearestMisses({ index: router.decidingIndex, formulas: router.formulas }, read.world, {
    before: winner,
    most: nearestRules
  }).map(({ rule, failed }) => ({
    rule: router.deciding[rule]?.name ?? "",
    because: becauseOf(factsIn(failed), read),
    needed: neededFor(failed)
  }))

/** Facts as they were, with the text that showed them. */
export const becauseOf = (facts: readonly string[], { world, detected }: ReadMessage): readonly Because[] =>
  facts.map((fact): Because => {
    const value: FactValue | undefined = world.facts[fact]
    const spans = detectionsOf(detected, fact).flatMap((detection) => detection.spans)
    return {
      fact,
      ...(value === undefined ? {} : { value }),
      ...(spans.length === 0 ? {} : { spans })
    }
  })
