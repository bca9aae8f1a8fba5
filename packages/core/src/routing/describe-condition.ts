import type { Condition } from "../model/condition.ts"
import { factDomains } from "../model/fact-domain.ts"
import type { Ids } from "../model/ids.ts"
import type { Organization } from "../model/organization.ts"
import { type ConditionContext, formulaOf } from "./formula.ts"
import { neededFor } from "./needed.ts"

/** What the conditions of an organization refer to. */
export const contextOf = (organization: Organization): ConditionContext => {
  const types = new Map(factDomains(organization).map(({ name, type }) => [name, type]))
  return { typeOf: (fact) => types.get(fact), named: organization.conditions }
}

/**
 * A condition in words, names in backticks; named conditions are written out, and the empty one is `always`.
 *
 * @example
 * ```ts
 * import { describeCondition } from "@hubwright/core/routing"
 * import { parseNotation } from "@hubwright/testing"
 *
 * const acme = parseNotation("care: x")
 * describeCondition(acme, { intent: ["complaint", "question"], followers: { atLeast: 5000 } })
 * // => "`intent` includes `complaint` or `question` and `followers` is at least 5000"
 * ```
 */
export const describeCondition = <I extends Ids>(organization: Organization<I>, condition: Condition<I>): string =>
  neededFor(formulaOf(condition, contextOf(organization)))
