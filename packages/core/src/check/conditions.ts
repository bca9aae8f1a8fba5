import type { Organization } from "../model/organization.ts"
import type { Subject } from "../model/vocabulary.ts"
import { quoted } from "../problem/neutralize.ts"
import type { ModelPath, Problem } from "../problem/problem.ts"
import { type FactTest, partsOf } from "./condition-parts.ts"
import { checkFactTest } from "./fact-tests.ts"
import { domainOf, unknownFact } from "./facts.ts"
import { problemOf } from "./report.ts"
import type { Survey } from "./survey.ts"

/** Every test of every condition is of a fact there is, by values it can have, and can hold. */
export const checkConditions = (survey: Survey): readonly Problem[] =>
  survey.places.conditions.flatMap(({ value, path }) => {
    const subject = subjectOf(survey.organization, path)
    return partsOf(value, path).flatMap((part): readonly Problem[] => {
      switch (part.kind) {
        case "test":
          return [...checkTest(survey, part), ...factOfAnother(survey, part, subject)]
        case "named":
          return subject === undefined ? [recursion(part)] : namedOfAnother(survey, part, subject)
        default:
          return [problemOf("HW0216", { message: "one of no conditions can never hold", path: part.path })]
      }
    })
  })

/** What a condition speaks about; nothing for named conditions, which can be used for anything. */
const subjectOf = ({ policies }: Organization, [section, list, index]: ModelPath): Subject | undefined => {
  if (section === "conditions") return undefined
  return section === "policies" && list === "rules" && typeof index === "number"
    ? (policies.rules[index]?.subject ?? "message")
    : "message"
}

const checkTest = (survey: Survey, test: FactTest): readonly Problem[] => {
  const domain = domainOf(survey, test.name)
  if (domain === "omitted") return []
  return domain === undefined ? [unknownFact(survey, test.name, test.path)] : checkFactTest(test, domain)
}

const recursion = ({ name, path }: { readonly name: string; readonly path: ModelPath }): Problem =>
  problemOf("HW0217", {
    message: `a named condition cannot use ${quoted(name)}`,
    help: `write out what ${quoted(name)} says: named conditions do not build on each other`,
    path
  })

const factOfAnother = (survey: Survey, { name, path }: FactTest, subject: Subject | undefined): readonly Problem[] => {
  const subjects = subjectsOf(survey, name)
  if (subject === undefined || subjects === undefined || subjects.includes(subject)) return []
  return [
    problemOf("HW0218", {
      message: `a ${subject} has no ${quoted(name)}`,
      help: whoHas(subjects),
      path,
      part: "key"
    })
  ]
}

const namedOfAnother = (
  survey: Survey,
  { name, path }: { readonly name: string; readonly path: ModelPath },
  subject: Subject
): readonly Problem[] => {
  const { conditions } = survey.organization
  const condition = Object.hasOwn(conditions, name) ? conditions[name] : undefined
  const place = ["conditions", name]
  const foreign = partsOf(condition, place).flatMap((part) => {
    if (part.kind !== "test") return []
    const subjects = subjectsOf(survey, part.name)
    return subjects === undefined || subjects.includes(subject) ? [] : [{ ...part, subjects }]
  })
  const [first] = foreign
  if (first === undefined) return []
  return [
    problemOf("HW0218", {
      message: `${quoted(name)} tests a fact that a ${subject} lacks: ${quoted(first.name)}`,
      help: whoHas(first.subjects),
      path,
      related: foreign.map(({ path }) => ({ message: "tested here", path }))
    })
  ]
}

const subjectsOf = (survey: Survey, name: string): readonly Subject[] | undefined => {
  const domain = domainOf(survey, name)
  return domain === undefined || domain === "omitted" ? undefined : domain.of
}

const whoHas = (subjects: readonly Subject[]): string => `it is a fact of a ${subjects.join(" or a ")}`
