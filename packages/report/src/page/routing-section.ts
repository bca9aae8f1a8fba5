import type { Rule, RuleGroup } from "@hubwright/core"
import { describeCondition } from "@hubwright/core/routing"
import { element, type Markup } from "../markup/markup.ts"
import { drawRuleTree, type RuleRow } from "../pictures/rule-tree.ts"
import { pictureElement } from "../pictures/svg.ts"
import { destinationsOf, isStandIn, shownStages, type Target } from "../survey/destinations.ts"
import { openChannels } from "../survey/moment.ts"
import type { Survey } from "../survey/survey.ts"
import {
  columns,
  type NamedPicture,
  paragraph,
  type Section,
  second,
  type Table,
  table,
  wanting,
  withCode
} from "./blocks.ts"

type Entry = Rule | RuleGroup

/** What keeps each rule that never decides from it, by name. */
const deadRules = ({ verdicts = [] }: Survey): ReadonlyMap<string, readonly string[]> =>
  new Map(verdicts.flatMap((verdict) => (verdict.kind === "dead-rule" ? [[verdict.rule, verdict.blockedBy]] : [])))

const rulesIn = (entries: readonly Entry[]): readonly Rule[] =>
  entries.flatMap((entry) => ("rules" in entry ? rulesIn(entry.rules) : [entry]))

const targetName = ({ naming, words }: Survey, target: Target): string => {
  if (isStandIn(target)) return words.terms.targets[target]
  return typeof target === "string"
    ? naming.unit(target)
    : naming.text(words.sentences.discipline({ discipline: target.discipline }))
}

const whenOf = ({ organization, naming }: Survey, { when }: Entry): readonly Markup[] =>
  when === undefined
    ? []
    : [element("span", { class: "second when" }, withCode(naming.text(describeCondition(organization, when))))]

const saysOf = (survey: Survey, { to = "operator", second: others = [] }: Pick<Rule, "to" | "second">): string =>
  survey.words.sentences.ruleSays({
    to: targetName(survey, to),
    second: others.map((target) => targetName(survey, target))
  })

const itemOf = (survey: Survey, entry: Entry, dead: ReturnType<typeof deadRules>): Markup => {
  const { naming, words } = survey
  if ("rules" in entry)
    return element("li", {}, [
      element("strong", {}, [naming.text(entry.name)]),
      " ",
      second(words.sentences.groupTakes({ hit: entry.hit ?? "first" })),
      ...whenOf(survey, entry),
      listOf(survey, entry, dead)
    ])
  const line = `${naming.text(entry.name)} ${saysOf(survey, entry)}`
  const blockedBy = dead.get(entry.name)
  if (blockedBy === undefined) return element("li", { id: `rule-${entry.name}` }, [line, ...whenOf(survey, entry)])
  const why = words.sentences.neverDecides({ blockedBy: blockedBy.map((name) => naming.text(name)) })
  return element("li", { id: `rule-${entry.name}` }, [element("s", {}, [line]), wanting(why), ...whenOf(survey, entry)])
}

/** Rules and groups as a list in a list, what happens otherwise at its end. */
const listOf = (
  survey: Survey,
  { rules, otherwise }: { readonly rules: readonly Entry[]; readonly otherwise?: RuleGroup["otherwise"] },
  dead: ReturnType<typeof deadRules>
): Markup =>
  element("ul", {}, [
    ...rules.map((entry) => itemOf(survey, entry, dead)),
    ...(otherwise === undefined
      ? []
      : [element("li", {}, [`${survey.naming.text(otherwise.name)} ${saysOf(survey, otherwise)}`])])
  ])

const matrixOf = (survey: Survey, channels: number): Table => {
  const { words, naming, organization, at } = survey
  const { labels, stages } = words.terms
  const found = destinationsOf(organization, at)
  const topics = [...new Set(found.map(({ topic }) => topic))]
  const cell = (topic: string, stage: (typeof shownStages)[number]): string =>
    found
      .filter((one) => one.topic === topic && one.stage === stage)
      .flatMap(({ answering }) => answering)
      .map(({ target, channels: count }) =>
        words.sentences.goesTo({ unit: targetName(survey, target), channels: { count, of: channels } })
      )
      .join(", ")
  return {
    id: "routing-matrix",
    breadth: "page",
    caption: labels["routing-matrix"],
    columns: columns([
      labels.topic,
      ...shownStages.map((stage) => (stage === undefined ? labels["any-stage"] : stages[stage]))
    ]),
    rows: topics.map((topic) => ({
      id: `destination-${topic}`,
      cells: [naming.topic(topic), ...shownStages.map((stage) => cell(topic, stage))]
    }))
  }
}

/** From this many rows on the rules are told as a list only. */
const mostInTree = 40

/** Rules and groups in the order in which they are looked at, what happens otherwise at the end of each. */
const rowsOf = (
  survey: Survey,
  { rules, otherwise }: { readonly rules: readonly Entry[]; readonly otherwise?: RuleGroup["otherwise"] },
  { dead, depth }: { readonly dead: ReturnType<typeof deadRules>; readonly depth: number }
): readonly RuleRow[] => [
  ...rules.flatMap((entry): readonly RuleRow[] =>
    "rules" in entry
      ? [
          { kind: "group", label: survey.naming.text(entry.name), depth, fires: "sometimes" },
          ...rowsOf(survey, entry, { dead, depth: depth + 1 })
        ]
      : [rowOf(survey, entry, { kind: "rule", depth, fires: dead.has(entry.name) ? "never" : "sometimes" })]
  ),
  ...(otherwise === undefined ? [] : [rowOf(survey, otherwise, { kind: "otherwise", depth, fires: "sometimes" })])
]

const rowOf = (
  survey: Survey,
  rule: Pick<Rule, "name" | "to" | "second">,
  row: Pick<RuleRow, "kind" | "depth" | "fires">
): RuleRow => ({ ...row, label: survey.naming.text(rule.name), target: saysOf(survey, rule) })

const titleOf = (survey: Survey): string => {
  const rules = rulesIn(survey.organization.routing.responsible.rules)
  const dead = deadRules(survey)
  const named = rules.flatMap(({ to = "operator" }) => (isStandIn(to) ? [] : [targetName(survey, to)]))
  return survey.words.sentences.routingTitle({
    rules: rules.length,
    units: new Set(named).size,
    never: rules.filter(({ name }) => dead.has(name)).length
  })
}

/** The picture of the rules, where there are any and not too many for a tree. */
export const ruleTreePicture = (survey: Survey): NamedPicture | undefined => {
  const { words, organization, verdicts } = survey
  const { responsible } = organization.routing
  const rows = rowsOf(survey, responsible, { dead: deadRules(survey), depth: 0 })
  if (responsible.rules.length === 0 || rows.length > mostInTree) return undefined
  const description = words.sentences.routingCaption({ isProven: verdicts !== undefined })
  return { name: "rules", draw: () => drawRuleTree(rows, { title: titleOf(survey), description }) }
}

/** Who should answer what: the rules as a tree, and what they decide by topic and stage. */
export const routingSection = (survey: Survey): Section => {
  const { words, organization, verdicts, at } = survey
  const { responsible } = organization.routing
  const rules = rulesIn(responsible.rules)
  const dead = deadRules(survey)
  const channels = openChannels(organization, at).length
  const picture = ruleTreePicture(survey)
  const matrix = rules.length === 0 ? undefined : matrixOf(survey, channels)
  return {
    id: "routing",
    title: titleOf(survey),
    content:
      rules.length === 0
        ? paragraph(words.sentences.noRules({}), "note")
        : [
            ...paragraph(words.sentences.routingCaption({ isProven: verdicts !== undefined }), "caption"),
            ...(picture === undefined
              ? []
              : [
                  element("figure", { id: "figure-rules" }, [
                    element("div", { class: "wide" }, [pictureElement(picture.draw("wide"), "rules-wide")])
                  ])
                ]),
            element("div", { class: "tree rules" }, [listOf(survey, responsible, dead)]),
            ...(matrix === undefined || matrix.rows.length === 0 || channels === 0
              ? []
              : [table(matrix), ...paragraph(words.sentences.matrixCaption({ channels, date: at }), "note")])
          ]
  }
}
