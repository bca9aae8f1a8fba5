import type { Condition } from "../../model/condition.ts"
import { factsTested, judge, type Truth } from "../facts/judge.ts"
import type { Reading } from "../facts/organization-fact.ts"
import { organizationFacts, type ReadFact } from "../facts/organization-facts.ts"
import type { Interval } from "../interval.ts"

/** Something that should be so, as a condition on facts of the organization as a whole. */
export interface Criterion {
  readonly id: string
  /** What should be so, as a sentence without a full stop. */
  readonly title: string
  readonly when: Condition
  /** The ids of the claims of the source documents behind it. */
  readonly sources: readonly string[]
}

/** A fact that a judgment rests on. */
export interface CheckedFact extends Reading {
  readonly fact: string
  readonly label: string
}

/** Whether something is so, with what it rests on. */
export interface Check {
  readonly id: string
  readonly title: string
  readonly isMet: Truth
  readonly facts: readonly CheckedFact[]
  readonly sources: readonly string[]
}

/** How ready an organization is for something that takes several things. */
export interface Readiness {
  readonly id: string
  readonly title: string
  /** `ready`: all is so. `not-ready`: something is known not to be so. `unknown`: neither. */
  readonly verdict: "ready" | "not-ready" | "unknown"
  /** The share of what it takes that is so; what is unknown makes it an interval. */
  readonly share: Interval
  readonly checks: readonly Check[]
}

/** Several things that belong together. */
export interface Topic {
  readonly id: string
  readonly title: string
  readonly criteria: readonly Criterion[]
}

/** Judges one thing. */
export const checkOf = ({ id, title, when, sources }: Criterion, read: ReadFact): Check => ({
  id,
  title,
  isMet: judge(when, read),
  facts: factsTested(when).flatMap((fact) => {
    const reading = read(fact)
    const label = organizationFacts.get(fact)?.label
    return reading === undefined || label === undefined ? [] : [{ fact, label, ...reading }]
  }),
  sources
})

/** Judges how ready an organization is: everything has to be so. */
export const readinessOf = ({ id, title, criteria }: Topic, read: ReadFact): Readiness => {
  const checks = criteria.map((criterion) => checkOf(criterion, read))
  const countOf = (truth: Truth): number => checks.filter(({ isMet }) => isMet === truth).length
  const low = countOf("yes") / Math.max(1, checks.length)
  return {
    id,
    title,
    verdict: countOf("no") > 0 ? "not-ready" : countOf("unknown") > 0 ? "unknown" : "ready",
    share: { low, high: 1 - countOf("no") / Math.max(1, checks.length) },
    checks
  }
}
