import type { Change } from "../../change/change.ts"
import type { Subject } from "../subject.ts"
import { agencyRules } from "./agencies.ts"
import { answerRules } from "./answers.ts"
import { arrangementRules } from "./arrangement.ts"
import { channelRules } from "./channels.ts"
import { committeeRules } from "./committees.ts"
import { conductRules } from "./conduct.ts"
import { crisisRules } from "./crisis.ts"
import { custodyRules } from "./custody.ts"
import { expertRules } from "./experts.ts"
import { evidenceAt, type Finding, type FindingRule, isKnown, type Knowledge, type Severity } from "./finding.ts"
import { leadershipRules } from "./leadership.ts"
import { listeningRules } from "./listening.ts"
import { peopleRules } from "./people.ts"
import { planRules } from "./plans.ts"
import { seniorManagementRules } from "./senior-management.ts"
import { structureRules } from "./structure.ts"

/** Every kind of finding there is, by code. */
export const findingRules: readonly FindingRule[] = [
  ...leadershipRules,
  ...committeeRules,
  ...seniorManagementRules,
  ...structureRules,
  ...arrangementRules,
  ...channelRules,
  ...custodyRules,
  ...agencyRules,
  ...peopleRules,
  ...expertRules,
  ...answerRules,
  ...listeningRules,
  ...planRules,
  ...crisisRules,
  ...conductRules
]

const weights: { readonly [S in Severity]: number } = { critical: 3, major: 2, minor: 1, note: 0 }

/** Everything that is found, or what some rules find, the gravest first, then by code and what it is about. */
export const findingsOf = (subject: Subject, rules: readonly FindingRule[] = findingRules): readonly Finding[] =>
  rules
    .filter((rule) => canTell(subject, rule))
    .flatMap(({ code, severity, sources, find }) =>
      find(subject).map((found): Finding => {
        const { evidence, remedy, values = {} } = found
        return {
          code,
          severity: found.severity ?? severity,
          about: found.about ?? evidence[0]?.join(".") ?? code,
          sentence: found.sentence,
          evidence: evidence.map((path) => evidenceAt(subject.organization, path)),
          values,
          sources,
          ...(remedy === undefined || isEmpty(remedy) ? {} : { remedy })
        }
      })
    )
    .sort(byWeight)

const byWeight = (a: Finding, b: Finding): number =>
  weights[b.severity] - weights[a.severity] || compare(a.code, b.code) || compare(a.about, b.about)

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

const isEmpty = (change: Change): boolean => change.kind === "sequence" && change.changes.length === 0

/** Whether enough is known for a rule to find anything. */
const canTell = (subject: Subject, { needs }: FindingRule): boolean =>
  needs === undefined || needs.some((one) => isKnown(subject, one))

/** The kinds of finding that cannot be told because nothing is said of what they need, by what would have to be said. */
export const untold = (subject: Subject): ReadonlyMap<Knowledge, readonly FindingRule[]> => {
  const missing = new Map<Knowledge, FindingRule[]>()
  for (const rule of findingRules)
    if (!canTell(subject, rule)) {
      const [first] = rule.needs ?? []
      if (first === undefined) continue
      const known = missing.get(first)
      if (known === undefined) missing.set(first, [rule])
      else known.push(rule)
    }
  return missing
}
