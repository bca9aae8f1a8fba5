import type { Change } from "../../change/change.ts"
import type { Condition } from "../../model/condition.ts"
import type { RuleGroup } from "../../model/organization.ts"
import { isList, isMap } from "../../model/plain-data.ts"
import type { Discipline } from "../../model/vocabulary.ts"
import type { ModelPath } from "../../problem/problem.ts"
import { departmentsFor, type Subject } from "../subject.ts"
import type { FindingRule, Found } from "./finding.ts"
import { responsibleRules, type StatedRule, statedObligations } from "./obligations.ts"
import { counted, listed, named } from "./wording.ts"

const carelessDisciplines: readonly (Discipline | undefined)[] = ["marketing", "advertising", "public-relations"]
const serviceIntents = ["complaint", "help"]

const marketingServes = (subject: Subject): readonly Found[] => {
  const { organization } = subject
  const [care] = departmentsFor(subject, "customer-service")
  const { rules } = organization.routing.responsible
  const caught = catching(rules, ["routing", "responsible", "rules"])
  const disciplineOf = (to: StatedRule["rule"]["to"]): Discipline | undefined =>
    typeof to === "object" ? to.discipline : to === undefined ? undefined : organization.departments[to]?.discipline
  return responsibleRules(organization).flatMap(({ path, rule }): readonly Found[] => {
    const { to } = rule
    const when = "when" in rule ? rule.when : undefined
    const isAll = caught !== undefined && path.join(" ") === caught.join(" ")
    const isMeant = serviceIntents.some((one) => asksFor(when, "intent", one))
    if (!carelessDisciplines.includes(disciplineOf(to)) || !(isMeant || isAll)) return []
    const mended: Change | undefined =
      care === undefined
        ? undefined
        : isMeant
          ? { kind: "set", path: [...path, "to"], value: care.id }
          : {
              kind: "insert",
              path: path.slice(0, 4),
              value: {
                name: freeName(`to-${care.id}`, responsibleRules(organization)),
                when: { intent: serviceIntents },
                to: care.id
              }
            }
    return [
      {
        about: rule.name,
        sentence: `The rule ${named(rule.name)} sends ${isMeant ? "" : "all messages, also "}complaints and calls for help${isMeant ? "" : ","} to ${typeof to === "object" ? named(to.discipline) : named(String(to))}`,
        evidence: [[...path, "to"]],
        ...(mended === undefined ? {} : { remedy: mended })
      }
    ]
  })
}

/** The first rule that takes every message which no rule before it took: nothing is asked of one. */
const catching = (rules: RuleGroup["rules"], path: ModelPath): ModelPath | undefined => {
  for (const [place, entry] of rules.entries()) {
    const asked = [...responsibleConditions(entry)]
    if (serviceIntents.every((one) => asked.some((condition) => asksFor(condition, "intent", one)))) return undefined
    if (entry.when !== undefined) continue
    const found = "rules" in entry ? catching(entry.rules, [...path, place, "rules"]) : [...path, place]
    if (found !== undefined) return found
  }
  return undefined
}

/** Whether a condition asks for a value of a fact, at whatever depth outside of `not`. */
const asksFor = (condition: Condition | undefined, fact: string, value: string): boolean =>
  isMap(condition) &&
  Object.entries(condition).some(([key, test]) => {
    if (key === fact) return valuesIn(test).includes(value)
    return (
      (key === "any" || key === "all") && isList(test) && test.some((part) => isMap(part) && asksFor(part, fact, value))
    )
  })

const valuesIn = (test: unknown): readonly unknown[] =>
  isList(test) ? test : isMap(test) ? [...valuesIn(test.any ?? []), ...valuesIn(test.all ?? [])] : [test]

/** Who should answer what, by discipline (Quesenberry; Borrillo; Linda). */
const answers: readonly {
  readonly fact: "intent" | "author-kind"
  readonly values: readonly string[]
  readonly disciplines: readonly Discipline[]
  readonly says: string
}[] = [
  {
    fact: "intent",
    values: ["complaint", "help"],
    disciplines: ["customer-service"],
    says: "complaints and calls for help"
  },
  { fact: "intent", values: ["purchase"], disciplines: ["sales"], says: "people who want to buy" },
  { fact: "intent", values: ["application"], disciplines: ["human-resources"], says: "applicants" },
  { fact: "intent", values: ["suggestion"], disciplines: ["product", "research"], says: "ideas for products" },
  {
    fact: "author-kind",
    values: ["journalist", "blogger", "influencer"],
    disciplines: ["public-relations", "public-affairs"],
    says: "journalists, bloggers and influencers"
  },
  {
    fact: "author-kind",
    values: ["investor", "analyst"],
    disciplines: ["investor-relations"],
    says: "investors and analysts"
  }
]

const unruled = (subject: Subject): readonly Found[] => {
  const { organization } = subject
  const conditions = [...responsibleConditions(organization.routing.responsible)]
  const rules = responsibleRules(organization)
  return answers.flatMap(({ fact, values, disciplines, says }): readonly Found[] => {
    const units = departmentsFor(subject, ...disciplines)
    const [unit] = units
    const isAsked = values.some((value) => conditions.some((condition) => asksFor(condition, fact, value)))
    const isSent = rules.some(({ rule: { to } }) =>
      typeof to === "object" ? disciplines.includes(to.discipline) : units.some(({ id }) => id === to)
    )
    if (unit === undefined || isAsked || isSent) return []
    const rule = { name: freeName(`to-${unit.id}`, rules), when: { [fact]: values }, to: unit.id }
    return [
      {
        about: unit.id,
        sentence: `No rule says who answers ${says}, and none leads to ${named(unit.id)}`,
        evidence: [["departments", unit.id]],
        remedy: {
          kind: "insert",
          path: ["routing", "responsible", "rules", organization.routing.responsible.rules.length],
          value: rule
        }
      }
    ]
  })
}

const freeName = (wanted: string, rules: readonly { readonly rule: { readonly name: string } }[]): string => {
  let name = wanted
  for (let number = 2; rules.some(({ rule }) => rule.name === name); number++) name = `${wanted}-${number}`
  return name
}

/** The conditions of all rules and groups that say who is responsible. */
function* responsibleConditions(group: unknown): Generator<Condition> {
  if (!isMap(group)) return
  if (isMap(group.when)) yield group.when
  if (isList(group.rules)) for (const entry of group.rules) yield* responsibleConditions(entry)
}

/** Criticism of products and services: a negative review, a complaint in public. */
const criticism = "complaint"

const criticismUnheard = ({ organization, ...subject }: Subject): readonly Found[] => {
  const [press] = departmentsFor(subject, "public-relations")
  if (press === undefined) return []
  const isPress = (to: unknown): boolean =>
    isMap(to)
      ? to.discipline === press.discipline
      : organization.departments[String(to)]?.discipline === press.discipline
  const isAbout = (stated: object): boolean =>
    "when" in stated && isMap(stated.when) && asksFor(stated.when, "intent", criticism)
  const isTold = statedObligations(organization).some(
    ({ obligations }) =>
      isAbout(obligations) && [...(obligations.notify ?? []), ...(obligations.consult ?? [])].some(isPress)
  )
  const isSent = responsibleRules(organization).some(({ rule }) => isAbout(rule) && isPress(rule.to))
  if (isTold || isSent) return []
  const { rules } = organization.routing.obligations
  const value = {
    name: freeName(`tell-${press.id}`, [...responsibleRules(organization), ...rules.map((rule) => ({ rule }))]),
    when: { intent: criticism, stage: ["pre-purchase", "purchase"] },
    notify: [press.id]
  }
  return [
    {
      about: press.id,
      sentence: `No rule takes criticism to ${named(press.id)}, also where it keeps others from buying`,
      evidence: [["departments", press.id]],
      remedy: { kind: "insert", path: ["routing", "obligations", "rules", rules.length], value }
    }
  ]
}

const noTarget = ({ organization: { targets }, channels }: Subject): readonly Found[] =>
  targets.some(({ firstReply }) => firstReply !== undefined)
    ? []
    : [
        {
          about: "targets",
          sentence:
            targets.length === 0
              ? `Nobody promised how soon a message${channels.length === 0 ? "" : ` on ${counted(channels.length, "channel")}`} is answered`
              : "Targets say when a matter is settled, and none says when the first reply comes",
          evidence: targets.length === 0 ? [["organization"]] : targets.map((_, place) => ["targets", place]),
          values: { targets: targets.length, channels: channels.length },
          remedy: {
            kind: "set",
            path: ["targets", targets.length],
            value: { name: "first-reply", firstReply: "24 hours" }
          }
        }
      ]

const handlingOnly = ({ organization: { targets } }: Subject): readonly Found[] =>
  targets.flatMap(({ name, firstReply, resolution }, place): readonly Found[] =>
    firstReply !== undefined || resolution === undefined
      ? []
      : [
          {
            about: name,
            sentence: `The target ${named(name)} counts how long a case is handled, and not how long its author waits`,
            evidence: [["targets", place]],
            remedy: { kind: "set", path: ["targets", place, "firstReply"], value: "24 hours" }
          }
        ]
  )

const reviewDisciplines: readonly (Discipline | undefined)[] = [
  "legal",
  "medical",
  "regulatory",
  "compliance",
  "safety"
]

const expertsUnasked = ({ organization }: Subject): readonly Found[] =>
  statedObligations(organization).flatMap(({ path, obligations }): readonly Found[] => {
    const { approve = [], consult = [] } = obligations
    const when = "when" in obligations && isMap(obligations.when) ? obligations.when : undefined
    const products = Object.values(organization.products).filter(({ id }) => asksFor(when, "product", id))
    const experts = [...new Set(products.flatMap((product) => product.experts))]
    const asked = [...approve, ...consult].map((who) => (typeof who === "string" ? who : who.discipline))
    const isReview = approve.every((who) =>
      reviewDisciplines.includes(typeof who === "string" ? organization.departments[who]?.discipline : who.discipline)
    )
    const [first] = experts
    if (approve.length === 0 || !isReview || first === undefined || experts.some((id) => asked.includes(id))) return []
    return [
      {
        about: path.join("."),
        sentence: `Answers about ${listed(products.map(({ id }) => id))} are reviewed, and whoever knows it is not asked`,
        evidence: [path],
        values: { approvers: approve.length },
        remedy: { kind: "set", path: [...path, "consult"], value: [...consult, first] }
      }
    ]
  })

/** The rules about who answers what, and how soon. */
export const answerRules: readonly FindingRule[] = [
  {
    code: "HF0606",
    severity: "major",
    title: "marketing answers service questions",
    why: "Marketing is not trained to answer complaints about products and services; customer service is.",
    sources: ["S2-24", "S3-20"],
    needs: ["routing"],
    find: marketingServes
  },
  {
    code: "HF0607",
    severity: "minor",
    title: "kind of message without a rule",
    why: "Each discipline is better at some needs and stages than others, and every kind of message has to reach exactly one.",
    sources: [
      "S1-09",
      "S1-10",
      "S2-13",
      "S3-11",
      "S3-12",
      "S3-13",
      "S3-14",
      "S3-16",
      "S3-17",
      "S3-20",
      "S4-15",
      "S0-14"
    ],
    needs: ["routing"],
    find: unruled
  },
  {
    code: "HF0608",
    severity: "minor",
    title: "no promise of a first reply",
    why: "Customers expect an answer, and what nobody promised nobody measures.",
    sources: ["S0-09", "S2-17", "S2-18"],
    needs: ["routing", "targets"],
    find: noTarget
  },
  {
    code: "HF0609",
    severity: "minor",
    title: "handling time only",
    why: "The model of a call center does not work in public: what counts is how long the author waits.",
    sources: ["S4-24", "S0-17"],
    needs: ["targets"],
    find: handlingOnly
  },
  {
    code: "HF0610",
    severity: "minor",
    title: "expert missing in the approval",
    why: "The content expert is the product team, and an approval begins with whoever knows.",
    sources: ["S1-22", "S1-23"],
    needs: ["products"],
    find: expertsUnasked
  },
  {
    code: "HF0611",
    severity: "note",
    title: "criticism that public relations do not hear of",
    why: "Public relations take up negative posts and reviews before others are kept from buying; for that they must get to see them.",
    sources: ["S3-18"],
    needs: ["routing"],
    find: criticismUnheard
  }
]
