import { quoted } from "../problem/neutralize.ts"
import type { ModelPath, Problem } from "../problem/problem.ts"
import { repeats } from "./repeats.ts"
import { problemOf } from "./report.ts"
import { entriesOf } from "./rule-entries.ts"
import type { Survey } from "./survey.ts"

/** A name, and where it is given. */
interface Named {
  readonly name: string
  readonly path: ModelPath
  readonly part?: "key"
}

/** Ids are given once in each namespace, and no department is called like a selector. */
export const checkDeclarations = (survey: Survey): readonly Problem[] => [
  ...sharedIds(survey),
  ...givenTwice(namesInRouting(survey), "rules and groups share their names"),
  ...givenTwice(
    fieldsOf(
      ["policies", "rules"],
      "id",
      survey.organization.policies.rules.map(({ id }) => id)
    )
  ),
  ...givenTwice(namesOf(["targets"], survey.organization.targets)),
  ...givenTwice(namesOf(["assertions"], survey.organization.assertions)),
  ...givenTwice(namesOf(["demand", "classes"], survey.organization.demand.classes)),
  ...givenTwice(namesOf(["demand", "bursts"], survey.organization.demand.bursts)),
  ...reservedIds(survey)
]

const units = ["department", "agency", "person"] as const

const sharedIds = (survey: Survey): readonly Problem[] =>
  units.flatMap((kind, index) => {
    const section = survey.section(kind)
    const before = units.slice(0, index).map((other) => survey.section(other))
    return [...section.ids].flatMap((name) => {
      const first = before.find(({ ids }) => ids.has(name))
      if (first === undefined) return []
      const item: Named = { name, path: [...section.path, name], part: "key" }
      return [declaredTwice(item, [...first.path, name], "departments, agencies and people share their ids")]
    })
  })

const namesInRouting = ({ organization }: Survey): readonly Named[] =>
  entriesOf(organization).map(({ entry, path }) => ({ name: entry.name, path: [...path, "name"] }))

const namesOf = (path: ModelPath, elements: readonly { readonly name: string }[]): readonly Named[] =>
  fieldsOf(
    path,
    "name",
    elements.map(({ name }) => name)
  )

const fieldsOf = (path: ModelPath, field: string, names: readonly string[]): readonly Named[] =>
  names.map((name, index) => ({ name, path: [...path, index, field] }))

const givenTwice = (names: readonly Named[], because?: string): readonly Problem[] =>
  repeats(names, ({ name }) => name).map(({ item, first }) => declaredTwice(item, first.path, because))

const declaredTwice = ({ name, ...place }: Named, first: ModelPath, because?: string): Problem =>
  problemOf("HW0208", {
    message: `${quoted(name)} is declared twice`,
    help: because === undefined ? "give one of them another name" : `give one of them another name: ${because}`,
    ...place,
    related: [{ message: "first declared here", path: first }]
  })

/** What `to` means by these words is not a department. */
const selectors = new Map([
  ["operator", "the unit where the message arrived"],
  ["conversation", "whoever has the conversation"],
  ["lead", "the lead of the brand or the organization"],
  ["expert", "the expert of the product or topic"]
])

const reservedIds = (survey: Survey): readonly Problem[] => {
  const { ids, path } = survey.section("department")
  return [...selectors]
    .filter(([name]) => ids.has(name))
    .map(([name, meaning]) =>
      problemOf("HW0210", {
        message: `no department can be called ${quoted(name)}`,
        help: `give it another id: in a rule, \`to: ${name}\` means ${meaning}`,
        path: [...path, name],
        part: "key"
      })
    )
}
