import type { Obligations, Policy, ResponseTarget, Rule } from "../model/organization.ts"
import { quoted } from "../problem/neutralize.ts"
import type { ModelPath, Problem } from "../problem/problem.ts"
import { obligingKeys } from "../routing/obligations.ts"
import { problemOf, removal } from "./report.ts"
import { entriesOf, type RuleEntry } from "./rule-entries.ts"
import type { Survey } from "./survey.ts"

/** Every rule says what it is there for: who answers, or what must happen. */
export const checkRules = (survey: Survey): readonly Problem[] => {
  const { policies, targets } = survey.organization
  return [
    ...entriesOf(survey.organization).flatMap((entry) => entryProblems(survey, entry)),
    ...policies.rules.flatMap((policy, index) =>
      saysNothing(survey, { element: policy, name: policy.id, path: ["policies", "rules", index] })
    ),
    ...targets.flatMap((target, index) =>
      saysNothing(survey, { element: target, name: target.name, path: ["targets", index] })
    )
  ]
}

const entryProblems = (survey: Survey, rule: RuleEntry): readonly Problem[] => {
  const { path, section } = rule
  switch (rule.kind) {
    case "group":
      return [
        ...(section === "responsible" && rule.entry.hit === "collect" ? [misplacedCollect(rule.entry.name, path)] : []),
        ...(rule.entry.rules.length === 0 && rule.entry.otherwise === undefined && !survey.hasGap(path)
          ? [nothingIn(rule.entry.name, path)]
          : [])
      ]
    case "rule":
      return section === "responsible" ? namesNobody(survey, rule.entry, path) : dutyProblems(survey, rule.entry, path)
    default:
      return []
  }
}

const misplacedCollect = (name: string, path: ModelPath): Problem =>
  problemOf("HW0350", {
    message: `${quoted(name)} collects, but one department answers`,
    help: "use `hit: first` or `hit: unique` here; what is to be joined stands under `obligations`",
    path: [...path, "hit"]
  })

const namesNobody = ({ hasGap }: Survey, { name, to }: Rule, path: ModelPath): readonly Problem[] =>
  to !== undefined || hasGap([...path, "to"])
    ? []
    : [
        problemOf("HW0351", {
          message: `${quoted(name)} does not say who answers`,
          help: "give it a `to`, or move it under `obligations`",
          path
        })
      ]

const dutyProblems = (survey: Survey, rule: Rule, path: ModelPath): readonly Problem[] => {
  const idle = withoutEffect(rule, path)
  return idle.length > 0 ? idle : saysNothing(survey, { element: rule, name: rule.name, path })
}

const selecting = ["to", "second", "playbook"] as const

const withoutEffect = (rule: Rule, path: ModelPath): readonly Problem[] =>
  selecting
    .filter((key) => rule[key] !== undefined)
    .map((key) =>
      problemOf("HW0352", {
        message: `\`${key}\` of ${quoted(rule.name)} has no effect`,
        help: "who answers is said under `responsible`; obligations say what must happen whoever answers",
        path: [...path, key],
        part: "key",
        fixes: removal(`take out \`${key}\``, [...path, key])
      })
    )

const outcomes: readonly (keyof Obligations | keyof ResponseTarget)[] = [...obligingKeys, "firstReply", "resolution"]

interface Saying {
  readonly element: Rule | Policy | ResponseTarget
  readonly name: string
  readonly path: ModelPath
}

const saysNothing = ({ hasGap }: Survey, { element, name, path }: Saying): readonly Problem[] =>
  hasGap(path) ||
  Object.entries(element).some(([key, value]) => outcomes.some((one) => one === key) && hasContent(value))
    ? []
    : [nothingIn(name, path)]

/** An empty list or map asks for nothing. */
const hasContent = (value: unknown): boolean =>
  typeof value !== "object" ||
  value === null ||
  Object.values(value).some((inner) => (Array.isArray(inner) ? inner.length > 0 : true))

const nothingIn = (name: string, path: ModelPath): Problem =>
  problemOf("HW0353", {
    message: `${quoted(name)} has no effect: nothing follows from it`,
    help: "say what must happen, or take it out",
    path
  })
