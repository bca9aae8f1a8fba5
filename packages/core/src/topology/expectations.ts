import type { Condition } from "../model/condition.ts"
import type { Obligations, Organization, Otherwise, Rule, RuleGroup } from "../model/organization.ts"
import { isList, isMap } from "../model/plain-data.ts"
import type { ModelPath } from "../problem/problem.ts"
import type { PathDecision } from "./path.ts"

/** Something that an organization expects to be able to do with messages: answer by an expert, follow a rule, meet a duty. */
export interface Expectation {
  /** The element that expects it. */
  readonly because: ModelPath
  /** What must hold of a message: the conditions of the rule and of all groups around it. */
  readonly when: readonly Condition[]
  /** What is then decided; of several decisions any one will do, best first. */
  readonly decisions: readonly PathDecision[]
  /** Whether the answer itself is expected, or the duties alone. */
  readonly answer: "expected" | "not-asked"
  /** Facts that a message of the kind has. */
  readonly facts: { readonly [fact: string]: string | readonly string[] }
  /** The brand that a channel must be for, unless it is for none. */
  readonly brand?: string
}

/**
 * All that an organization expects of its ties:
 * - of each topic and each product, that one of its experts can answer;
 * - of each rule and each `otherwise` under `routing.responsible`, that who is named can answer as the rule says, and that
 *   its duties can be met. `to: expert` is asked by topic and product, `to: conversation` depends on the conversation;
 * - of each obligation and each policy of the organization's own about messages that is in effect on a date, that
 *   whoever must be told, asked or approve is reached from the operator.
 */
export const expectationsOf = (organization: Organization, date: string): readonly Expectation[] => {
  const { topics, products, routing, policies } = organization
  return [
    ...Object.values(topics).map(({ id, experts }) => expertise(["topics", id, "experts"], experts, { topic: [id] })),
    ...Object.values(products).map(({ id, experts, brand }) => ({
      ...expertise(["products", id, "experts"], experts, { product: [id] }),
      ...(brand === undefined ? {} : { brand })
    })),
    ...ofGroup(routing.responsible, { because: ["routing", "responsible"], when: [], organization }),
    ...ofGroup(routing.obligations, { because: ["routing", "obligations"], when: [], organization }),
    ...policies.rules.flatMap((policy, index) =>
      policy.subject === "message" && isInEffect(policy.effective, date)
        ? ofDuties(policy, guarded({ because: ["policies", "rules", index], when: [], organization }, policy.when))
        : []
    )
  ].filter(({ decisions }) => decisions.length > 0)
}

const expertise = (because: ModelPath, experts: readonly string[], facts: Expectation["facts"]): Expectation => ({
  because,
  when: [],
  decisions: experts.map((to) => ({ to })),
  answer: "expected",
  facts
})

const isInEffect = (
  effective: { readonly from?: string; readonly until?: string } | undefined,
  date: string
): boolean => (effective?.from ?? date) <= date && date <= (effective?.until ?? date)

interface Place {
  readonly because: ModelPath
  readonly when: readonly Condition[]
  readonly organization: Organization
}

type Group = Pick<RuleGroup, "when" | "defaults" | "rules" | "otherwise">

const ofGroup = (group: Group, place: Place): readonly Expectation[] => {
  const inside = guarded(place, group.when)
  const at = (...keys: ModelPath): Place => ({ ...inside, because: [...inside.because, ...keys] })
  return [
    ...ofDuties(group.defaults ?? {}, at("defaults")),
    ...group.rules.flatMap((entry, index) =>
      "rules" in entry ? ofGroup(entry, at("rules", index)) : ofRule(entry, guarded(at("rules", index), entry.when))
    ),
    ...(group.otherwise === undefined ? [] : ofRule(group.otherwise, at("otherwise")))
  ]
}

const guarded = (place: Place, when: Condition | undefined): Place =>
  when === undefined ? place : { ...place, when: [...place.when, when] }

const ofRule = (rule: Rule | Otherwise, place: Place): readonly Expectation[] => {
  const { to, second } = rule
  if (to === undefined || to === "expert" || to === "conversation") return ofDuties(rule, place)
  const decision = { ...dutiesIn(rule), to, ...(second === undefined ? {} : { second }) }
  return [{ ...expectation(place, decision), answer: "expected" }]
}

const ofDuties = (obligations: Obligations, place: Place): readonly Expectation[] => {
  const { notify = [], consult = [], approve = [] } = obligations
  return notify.length + consult.length + approve.length === 0
    ? []
    : [{ ...expectation(place, { ...dutiesIn(obligations), to: "operator" }), answer: "not-asked" }]
}

const dutiesIn = ({ notify, consult, approve, reply, answeredBy }: Obligations): Omit<PathDecision, "to"> => ({
  ...(notify === undefined ? {} : { notify }),
  ...(consult === undefined ? {} : { consult }),
  ...(approve === undefined ? {} : { approve }),
  ...(reply === undefined ? {} : { reply }),
  ...(answeredBy === undefined ? {} : { answeredBy })
})

const expectation = ({ because, when, organization }: Place, decision: PathDecision): Omit<Expectation, "answer"> => ({
  because,
  when,
  decisions: [decision],
  facts: Object.fromEntries(when.flatMap((condition) => factsFor(condition, organization.conditions)))
})

type Sample = readonly [fact: string, value: string | readonly string[]]

/** Facts that a message must have, or may as well, for a condition to hold: the first value of each test that stands at its top. */
const factsFor = (condition: Condition, named: Organization["conditions"]): readonly Sample[] =>
  Object.entries(condition).flatMap(([key, test]): readonly Sample[] => {
    switch (key) {
      case "not":
        return []
      case "any":
        return isList(test)
          ? test
              .slice(0, 1)
              .filter(isMap)
              .flatMap((part) => factsFor(part, named))
          : []
      case "all":
        return isList(test) ? test.filter(isMap).flatMap((part) => factsFor(part, named)) : []
      case "is":
        return textsIn(test).flatMap((name) => factsFor(Object.hasOwn(named, name) ? (named[name] ?? {}) : {}, {}))
      default: {
        const values = isMap(test)
          ? [...textsIn(test.all), ...textsIn(test.any).slice(0, 1)]
          : textsIn(test).slice(0, 1)
        const [first] = values
        return first === undefined ? [] : [[key, values.length > 1 ? values : first]]
      }
    }
  })

const textsIn = (value: unknown): readonly string[] =>
  (isList(value) ? value : [value]).filter((item) => typeof item === "string")
