import type { Condition } from "../model/condition.ts"
import type { Organization, Target } from "../model/organization.ts"
import { isList, isMap } from "../model/plain-data.ts"
import { quoted } from "../problem/neutralize.ts"
import type { ModelPath, Problem } from "../problem/problem.ts"
import { problemOf } from "./report.ts"
import { entriesOf, type RuleEntry } from "./rule-entries.ts"
import type { Survey } from "./survey.ts"

/** Whoever is named by what they are, and not by id, exists for every message that asks for them. */
export const checkSelectors = (survey: Survey): readonly Problem[] => [
  ...missingDisciplines(survey),
  ...entriesOf(survey.organization).flatMap((entry) => {
    if (entry.section !== "responsible" || entry.kind === "group") return []
    const { to, second = [] } = entry.entry
    return [
      ...(to === undefined ? [] : targetProblems(survey, { target: to, path: [...entry.path, "to"], rule: entry })),
      ...second.flatMap((target, index) => targetProblems(survey, { target, path: [...entry.path, "second", index] }))
    ]
  })
]

const missingDisciplines = ({ organization: { departments }, places, hasGap }: Survey): readonly Problem[] => {
  const present = new Set(Object.values(departments).map(({ discipline }) => discipline))
  return places.disciplines
    .filter(({ value }) => !present.has(value.discipline) && !hasGap(["departments"]))
    .map(({ value: { discipline }, path }) =>
      problemOf("HW0354", {
        message: `no department has the discipline ${quoted(discipline)}`,
        help: `give the \`discipline\` to the department that has it, or name a department`,
        path: [...path, "discipline"]
      })
    )
}

/** A target, and the rule whose conditions hold whenever it is asked for; none where it is a second choice. */
interface Selected {
  readonly target: Target
  readonly path: ModelPath
  readonly rule?: RuleEntry
}

const targetProblems = (survey: Survey, selected: Selected): readonly Problem[] => {
  switch (selected.target) {
    case "lead":
      return leadProblems(survey, selected)
    case "expert":
      return expertProblems(survey, selected)
    case "conversation":
      return selected.rule === undefined || certainly(survey.organization, selected.rule, isOpenConversation)
        ? []
        : [
            problemOf("HW0355", {
              message: "`conversation` is nobody where a message begins a conversation",
              help: "add `conversation: open` to the rule's `when`",
              path: selected.path
            })
          ]
    default:
      return []
  }
}

const leadProblems = (survey: Survey, { path, rule }: Selected): readonly Problem[] => {
  const { organization, brands, channels } = survey.organization
  if (
    organization.lead !== undefined ||
    ["organization", "brands", "channels"].some((section) => survey.hasGap([section]))
  )
    return []
  const ofBrand = (id: string | undefined): string | undefined =>
    id !== undefined && Object.hasOwn(brands, id) ? brands[id]?.lead : undefined
  const leaderless = Object.values(channels).filter(({ lead, brand }) => (lead ?? ofBrand(brand)) === undefined)
  const isNobody = [...Object.values(brands), ...Object.values(channels)].every(({ lead }) => lead === undefined)
  if (isNobody)
    return [
      problemOf("HW0354", {
        message: "`lead` is nobody: neither the organization nor a brand or channel has a lead",
        help: "name the department that leads under `organization.lead`",
        path
      })
    ]
  if (rule === undefined || leaderless.length === 0 || certainly(survey.organization, rule, isAboutSomeChannels))
    return []
  return [
    problemOf("HW0355", {
      message: `\`lead\` is nobody on ${leaderless.length === 1 ? "a channel" : `${leaderless.length} channels`}`,
      help: "name the department that leads under `organization.lead`",
      path,
      related: leaderless.slice(0, 3).map(({ id }) => ({ message: "has no lead", path: ["channels", id] }))
    })
  ]
}

const expertProblems = ({ organization, hasGap }: Survey, { path, rule }: Selected): readonly Problem[] => {
  if (hasGap(["topics"]) || hasGap(["products"])) return []
  const { topics, products } = organization
  const unknowing = [
    ...Object.entries(topics).map(([id, { experts }]) => ({ experts, path: ["topics", id] })),
    ...Object.entries(products).map(([id, { experts }]) => ({ experts, path: ["products", id] }))
  ]
  if (unknowing.every(({ experts }) => experts.length === 0))
    return [
      problemOf("HW0354", {
        message: "`expert` is nobody: no topic and no product has experts",
        help: "name who knows the answer under `experts` of topics and products",
        path
      })
    ]
  const isKnown = (fact: string, id: unknown): boolean => {
    const elements = fact === "topic" ? topics : products
    const isDeclared = typeof id === "string" && Object.hasOwn(elements, id)
    return !isDeclared || (elements[id]?.experts ?? []).length > 0 // what is not declared is a problem already
  }
  if (rule === undefined || certainly(organization, rule, (fact, test) => hasExpert(fact, test, isKnown))) return []
  return [
    problemOf("HW0355", {
      message: "`expert` is nobody where a message is about no topic or product with experts",
      help: "test `topic` or `product` in the rule's `when`, by what has experts",
      path,
      related: unknowing
        .filter(({ experts }) => experts.length === 0)
        .slice(0, 3)
        .map((element) => ({ message: "has no experts", path: element.path }))
    })
  ]
}

const hasExpert = (fact: string, test: unknown, isKnown: (fact: string, id: unknown) => boolean): boolean => {
  if (fact !== "topic" && fact !== "product") return false
  if (isMap(test)) {
    const { any, all } = test
    return (isList(any) && hasExpert(fact, any, isKnown)) || (isList(all) && all.some((id) => isKnown(fact, id)))
  }
  return isList(test) ? test.length > 0 && test.every((id) => isKnown(fact, id)) : isKnown(fact, test)
}

const isOpenConversation = (fact: string, test: unknown): boolean =>
  fact === "conversation" && (isList(test) ? test.length > 0 : test === "open")

const isAboutSomeChannels = (fact: string, test: unknown): boolean =>
  (fact === "channel" || fact === "brand") && !isMap(test)

type Meets = (fact: string, test: unknown) => boolean

/** Whether every message that a rule and the groups around it hold for meets a test of one kind. */
const certainly = ({ conditions }: Organization, { groups, entry }: RuleEntry, meets: Meets): boolean => {
  const met = (condition: unknown, isNamed: boolean): boolean =>
    isMap(condition) &&
    Object.entries(condition).some(([key, value]) => {
      switch (key) {
        case "all":
          return isList(value) && value.some((inner) => met(inner, isNamed))
        case "any":
          return isList(value) && value.length > 0 && value.every((inner) => met(inner, isNamed))
        case "not":
          return false
        case "is":
          return !isNamed && (isList(value) ? value : [value]).some((name) => met(named(conditions, name), true))
        default:
          return meets(key, value)
      }
    })
  return [...groups.map(({ when }) => when), "when" in entry ? entry.when : undefined].some((when) => met(when, false))
}

const named = (conditions: Organization["conditions"], name: unknown): Condition | undefined =>
  typeof name === "string" && Object.hasOwn(conditions, name) ? conditions[name] : undefined
