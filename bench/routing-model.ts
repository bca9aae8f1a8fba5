import { type Organization, orThrow } from "@hubwright/core"
import { readOrganization } from "@hubwright/core/read"
import type { Message } from "@hubwright/core/routing"
import { DOMAIN, type WorkCondition, type WorkMessage, type WorkRule } from "./sticks/routing-workload.mjs"

const platformOf = (name: string): string => (name === "appstore" ? "app-store" : name)
const formOf = (kind: string): string => (kind === "dm" ? "direct-message" : kind)

const hub = "hub"
const departments = [...Array(24).keys()].map((index) => `dept-${index}`)

/** With or without what happens besides the choice of a department: ways over ties, obligations and targets. */
export type WorkModel = "plain" | "obliging"

const groupSize = 50

/**
 * The workload as a model file. A fifth of the rules say the same with `any` or `not`; some ask for a calendar that is
 * open, or for facts that are absent; they stand in groups of 50, every third of which is `unique`.
 */
const modelFiles = (rules: readonly WorkRule[], kind: WorkModel, from = 0): { readonly [file: string]: string } => {
  const entries = rules.map((rule, index) => ({
    name: rule.id,
    when: conditionOf(rule, from + index),
    to: kind === "plain" ? "operator" : rule.department
  }))
  const groups: object[] = []
  for (let start = 0; start < entries.length; start += groupSize) {
    const number = (from + start) / groupSize
    groups.push({
      name: `group-${number}`,
      hit: number % 3 === 2 ? "unique" : "first",
      rules: entries.slice(start, start + groupSize)
    })
  }
  return { "hubwright.yaml": `${sections(frame(kind))}\n${rulesText(groups)}\n` }
}

const mostInOneModel = 5_000

/**
 * The workload as an organization, read from its files. A model may have 200,000 elements, so more than 5,000 rules are
 * read as several models and put together.
 */
export const workOrganization = (rules: readonly WorkRule[], kind: WorkModel): Organization => {
  const read = (from: number) =>
    orThrow(readOrganization(modelFiles(rules.slice(from, from + mostInOneModel), kind, from)))
  const whole: Organization = read(0)
  const entries = [...whole.routing.responsible.rules]
  for (let from = mostInOneModel; from < rules.length; from += mostInOneModel) {
    const more: Organization = read(from)
    entries.push(...more.routing.responsible.rules)
  }
  const { routing } = whole
  return { ...whole, routing: { ...routing, responsible: { ...routing.responsible, rules: entries } } }
}

/** The other sections as YAML, one a line, the rules' own last and open for them. */
const sections = ({ routing, ...others }: ReturnType<typeof frame>): string =>
  [
    ...Object.entries(others).map(([key, value]) => `${key}: ${JSON.stringify(value)}`),
    "routing:",
    ...Object.entries(routing).map(([key, value]) => `  ${key}: ${JSON.stringify(value)}`),
    "  responsible:",
    "    otherwise: { name: fallback, to: operator }"
  ].join("\n")

/** The rules as YAML, one group a line. */
const rulesText = (groups: readonly object[]): string =>
  ["    rules:", ...groups.map((group) => `      - ${JSON.stringify(group)}`)].join("\n")

const frame = (kind: WorkModel) => ({
  hubwright: 1,
  organization: {
    name: "Workload",
    defaultCalendar: "round-the-clock",
    markets: Object.fromEntries(DOMAIN.region.map((region) => [region, { jurisdictions: ["EU"] }]))
  },
  calendars: { "round-the-clock": { zone: "UTC", open: { "mon-sun": "00:00-24:00" } } },
  departments: Object.fromEntries([hub, ...departments].map((id) => [id, {}])),
  channels: Object.fromEntries(
    DOMAIN.platform.map((platform) => [`at-${platform}`, { platform: platformOf(platform), operators: [hub] }])
  ),
  products: Object.fromEntries(DOMAIN.product.map((product) => [product, {}])),
  topics: Object.fromEntries(DOMAIN.topics.map((topic) => [topic, {}])),
  facts: { words: { type: "tags", values: DOMAIN.keywords }, urgency: { type: "integer", min: 0, max: 99 } },
  ...(kind === "plain" ? {} : { ties: departments.map((id) => ({ kind: "coordinates", between: [hub, id] })) }),
  ...(kind === "plain" ? {} : { targets: [{ name: "within-a-day", firstReply: "24 hours" }] }),
  routing: kind === "plain" ? {} : { obligations: { rules: DOMAIN.topics.slice(0, 20).map(dutyOf) } }
})

const dutyOf = (topic: string, index: number) => ({
  name: `duty-${index}`,
  when: { topic },
  notify: [`dept-${index}`],
  due: { notify: "1 businessDay" },
  priority: index
})

const conditionOf = ({ when }: WorkRule, index: number): object => {
  const parts = when.map(testOf)
  if (index % 5 === 0) parts[0] = rewritten(when[0], index)
  if (index % 10 === 3) parts.push({ at: { inside: "round-the-clock" } })
  if (index % 10 === 7) parts.push({ customer: { absent: true } })
  const keys = parts.flatMap((part) => Object.keys(part))
  return new Set(keys).size === keys.length ? Object.assign({}, ...parts) : { all: parts }
}

const valuesOf = (condition: WorkCondition): readonly string[] => condition.value

const testOf = (condition: WorkCondition): object => {
  const { fact, op } = condition
  const fold = (list: readonly string[]) => (list.length === 1 ? list[0] : list)
  switch (fact) {
    case "platform":
      return { platform: fold(valuesOf(condition).map(platformOf)) }
    case "kind":
      return { form: fold(valuesOf(condition).map(formOf)) }
    case "region":
      return { market: fold(valuesOf(condition)) }
    case "topics":
      return { topic: op === "containsAll" ? { all: valuesOf(condition) } : fold(valuesOf(condition)) }
    case "priority":
      return { urgency: { atLeast: Number(condition.value) } }
    case "followers":
      return { followers: { atLeast: Number(condition.value) } }
    default:
      return { [fact]: fold(valuesOf(condition)) }
  }
}

/** The same condition, said with `any` or with `not`. All messages of the workload have the facts it tests. */
const rewritten = (condition: WorkCondition | undefined, index: number): object => {
  if (condition === undefined) return {}
  const test = testOf(condition)
  if (index % 2 === 0 || condition.op === "containsAll") return { not: { not: test } }
  if (Array.isArray(condition.value)) return { any: condition.value.map((value) => testOf(only(condition, value))) }
  return { not: { [Object.keys(test)[0] ?? ""]: { below: Number(condition.value) } } }
}

// border: the conditions of the workload hold either a list or a number
const only = (condition: WorkCondition, value: unknown): WorkCondition =>
  ({ ...condition, value: [value] }) as unknown as WorkCondition

/** A message of the workload as the router takes it. */
// border: the words of the workload are those of the model
export const messageOf = (message: WorkMessage): Message =>
  ({
    channel: `at-${message.platform}`,
    form: formOf(message.kind),
    language: message.language,
    market: message.region,
    products: [message.product],
    topics: message.topics,
    author: { followers: message.followers },
    facts: { words: message.words.filter((word) => word.startsWith("kw")), urgency: message.priority }
  }) as unknown as Message
