import type { Condition } from "../../model/condition.ts"
import type { MaturityAnswer } from "../../model/organization.ts"
import type { ModelPath } from "../../problem/problem.ts"
import { factsTested, judge, type Truth } from "../facts/judge.ts"
import type { Reading } from "../facts/organization-fact.ts"
import { organizationFacts, type ReadFact } from "../facts/organization-facts.ts"
import type { Interval } from "../interval.ts"
import type { EvidenceRule, MaturityActivity } from "./maturity-model.ts"

/** A criterion, whether it is met, and who says so. */
export interface JudgedCriterion {
  readonly criterion: string
  readonly isMet: Truth
  /** What settled it: the model, a person, or nobody. */
  readonly by: "evidence" | "person" | "nobody"
}

/** A fact of the organization that an answer rests on. */
export interface Evidence {
  readonly fact: string
  readonly label: string
  readonly value: Reading["value"]
  /** The elements of the model that speak against a better answer. */
  readonly against: readonly ModelPath[]
  /** The elements of which the model does not say. */
  readonly open: readonly ModelPath[]
}

/** What is known of an activity. */
export interface ActivityAnswer {
  readonly activity: string
  /** All criteria met, times how much of the organization does it; what is unknown makes it an interval in [0, 1]. */
  readonly value: Interval
  readonly criteria: readonly JudgedCriterion[]
  /** How much of the organization does it, whatever the criteria say. */
  readonly coverage: Interval
  /** What settled the coverage. */
  readonly coverageBy: "evidence" | "person" | "nobody"
  /** The facts that were looked at. */
  readonly evidence: readonly Evidence[]
  /** The answer of a person that was used, wholly or in part. */
  readonly said?: MaturityAnswer
  /** Where a person says otherwise than the model shows: the criteria, and `coverage`. The model counts. */
  readonly disputed: readonly string[]
}

/**
 * What is known of an activity. What the model of the organization shows counts; what a person says fills in what it leaves
 * open, and is reported where it says otherwise. A person who says how much of the organization does it, and nothing of a
 * criterion, leaves that criterion open.
 */
export const answerOf = (
  activity: MaturityActivity,
  { read, said }: { readonly read: ReadFact; readonly said: MaturityAnswer | undefined }
): ActivityAnswer => {
  const judged = activity.criteria.map(({ id }) => criterionOf(activity, { id, read, said }))
  const shown = coverageShown(activity.evidenceRules, read)
  const coverage = coverageWith(shown, said?.coverage)
  const truths = judged.map(({ isMet }) => isMet)
  const value = truths.includes("no")
    ? { low: 0, high: 0 }
    : { low: truths.includes("unknown") ? 0 : coverage.value.low, high: coverage.value.high }
  const disputed = [
    ...judged.flatMap(({ criterion, isDisputed }) => (isDisputed ? [criterion] : [])),
    ...coverage.disputed
  ]
  return {
    activity: activity.id,
    value,
    criteria: judged.map(({ criterion, isMet, by }) => ({ criterion, isMet, by })),
    coverage: coverage.value,
    coverageBy: coverage.by,
    evidence: evidenceOf(activity, read),
    ...(said === undefined ? {} : { said }),
    disputed
  }
}

interface Asked {
  readonly id: string
  readonly read: ReadFact
  readonly said: MaturityAnswer | undefined
}

const criterionOf = (
  { evidenceRules }: MaturityActivity,
  { id, read, said }: Asked
): JudgedCriterion & { readonly isDisputed: boolean } => {
  const rules = evidenceRules.flatMap((rule) => ("criterion" in rule && rule.criterion === id ? [rule.when] : []))
  const shown = anyOf(rules.map((when) => judge(when, read)))
  const told = said !== undefined && Object.hasOwn(said.criteria, id) ? said.criteria[id] : undefined
  const spoken: Truth = told === undefined ? "unknown" : told ? "yes" : "no"
  if (shown === "unknown")
    return { criterion: id, isMet: spoken, by: told === undefined ? "nobody" : "person", isDisputed: false }
  return { criterion: id, isMet: shown, by: "evidence", isDisputed: told !== undefined && spoken !== shown }
}

/** Several rules for one criterion are ways to meet it; without any rule nothing is shown. */
const anyOf = (truths: readonly Truth[]): Truth => {
  if (truths.includes("yes")) return "yes"
  return truths.length === 0 || truths.includes("unknown") ? "unknown" : "no"
}

const coverageShown = (rules: readonly EvidenceRule[], read: ReadFact): Interval | undefined => {
  const judged = rules.flatMap((rule) =>
    "coverage" in rule ? [{ coverage: rule.coverage, truth: judge(rule.when, read) }] : []
  )
  if (judged.length === 0) return undefined
  const highest = (isMeant: (truth: Truth) => boolean): number =>
    judged.reduce((most, { coverage, truth }) => (isMeant(truth) ? Math.max(most, coverage) : most), 0)
  return { low: highest((truth) => truth === "yes"), high: highest((truth) => truth !== "no") }
}

const coverageWith = (shown: Interval | undefined, said: number | undefined) => {
  const open = shown ?? { low: 0, high: 1 }
  const isOpen = open.low < open.high
  if (said === undefined) return { value: open, by: isOpen ? ("nobody" as const) : ("evidence" as const), disputed: [] }
  if (said < open.low || said > open.high)
    return { value: open, by: isOpen ? ("nobody" as const) : ("evidence" as const), disputed: ["coverage"] }
  return { value: { low: said, high: said }, by: isOpen ? ("person" as const) : ("evidence" as const), disputed: [] }
}

const evidenceOf = ({ evidenceRules }: MaturityActivity, read: ReadFact): readonly Evidence[] => {
  const conditions: readonly Condition[] = evidenceRules.map(({ when }) => when)
  return [...new Set(conditions.flatMap(factsTested))].flatMap((fact) => {
    const reading = read(fact)
    const label = organizationFacts.get(fact)?.label
    return reading === undefined || label === undefined ? [] : [{ fact, label, ...reading }]
  })
}

/** The answer that counts about each activity: the latest, of one day the last written. */
export const latestAnswers = (
  answers: readonly MaturityAnswer[],
  model: string
): ReadonlyMap<string, MaturityAnswer> => {
  const latest = new Map<string, MaturityAnswer>()
  for (const answer of answers) {
    const before = latest.get(answer.activity)
    if (answer.model === model && (before === undefined || before.at <= answer.at)) latest.set(answer.activity, answer)
  }
  return latest
}
