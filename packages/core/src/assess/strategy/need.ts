import type { Truth } from "../facts/judge.ts"
import type { ReadFact } from "../facts/organization-facts.ts"
import { type Check, type Criterion, checkOf } from "./check.ts"

/** Whether an organization needs a strategy for the group as a whole, and why. */
export interface StrategyNeed {
  readonly isNeeded: Truth
  /** Whether there is anything to hold together. */
  readonly condition: Check
  /** What speaks for it; one is enough. */
  readonly reasons: readonly Check[]
}

const thereIsAGroup: Criterion = {
  id: "several-departments",
  title: "more than one department takes part",
  when: { "department-count": { atLeast: 2 } },
  sources: ["S4-02"]
}

const reasons: readonly Criterion[] = [
  { id: "consumers", title: "it serves consumers", when: { serves: "b2c" }, sources: ["S4-01"] },
  {
    id: "brands",
    title: "it has more than one brand",
    when: { "brand-count": { atLeast: 2 } },
    sources: ["S4-01", "S4-04"]
  },
  {
    id: "companies",
    title: "it is made of several companies, regions or branches",
    when: { "company-count": { atLeast: 2 } },
    sources: ["S4-01"]
  },
  {
    id: "markets",
    title: "it is in more than one market",
    when: { "market-count": { atLeast: 2 } },
    sources: ["S4-01"]
  },
  {
    id: "regulated",
    title: "it is regulated, so what one says all answer for",
    when: { regulated: true },
    sources: ["S1-12"]
  },
  {
    id: "several-voices",
    title: "several departments speak on channels of their own",
    when: { "channel-count": { atLeast: 2 }, "channels-under-one-unit": { below: 1 } },
    sources: ["S4-02", "S0-08"]
  }
]

/**
 * Whether a strategy for the whole group is needed: where more than one department takes part, and it serves consumers, has
 * several brands, companies, regions, branches or markets, is regulated, or several departments speak. In most
 * organizations it is (S4-01); each reason is told, with whether it holds.
 */
export const strategyNeed = (read: ReadFact): StrategyNeed => {
  const condition = checkOf(thereIsAGroup, read)
  const judged = reasons.map((reason) => checkOf(reason, read))
  const any: Truth = judged.some(({ isMet }) => isMet === "yes")
    ? "yes"
    : judged.every(({ isMet }) => isMet === "no")
      ? "no"
      : "unknown"
  const isNeeded: Truth =
    condition.isMet === "no" || any === "no" ? "no" : condition.isMet === "yes" && any === "yes" ? "yes" : "unknown"
  return { isNeeded, condition, reasons: judged }
}
