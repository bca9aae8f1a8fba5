import { authorities, type Definition, type Ids, mutualTieKinds } from "@hubwright/core"
import {
  platformIn,
  readChannelDetail,
  readDepartmentDetail,
  readEngagementDetail,
  readPersonDetail,
  readProductDetail,
  readProfileDetail,
  readRoleDetail,
  readTieDetail,
  readTopicDetail,
  saidBy
} from "./detail.ts"
import { namesOf } from "./names.ts"
import type { Statement, Word } from "./statement.ts"
import { facets, isOneOf, isTieKind, profileFacets, type Verb } from "./verb.ts"

type Section<Name extends keyof Definition<Ids>> = NonNullable<Definition<Ids>[Name]>
type Element<Name extends "departments" | "agencies" | "people" | "products" | "channels" | "topics"> =
  Section<Name>[string]
type Tie = Section<"ties">[number]

/** What an organization is called that the text does not name. */
export const defaultName = "Example"

/** What statements without faults say, as the definition of an organization. */
export const definitionOf = (statements: readonly Statement[]): Definition<Ids> => {
  const names = namesOf(statements)
  return {
    hubwright: 1,
    organization: profileOf(statements),
    departments: elements(names.departments, (id) => departmentOf(statements, id)),
    agencies: elements(names.agencies, (id) => agencyOf(statements, id)),
    roles: elements(names.roles, (id) => roleOf(statements, id)),
    people: elements(names.people, (id) => personOf(statements, id)),
    products: elements(names.products, (id) => productOf(statements, id)),
    topics: elements(names.topics, (id) => topicOf(statements, id)),
    channels: elements(names.channels, (id) => channelOf(statements, id)),
    ties: statements.flatMap(tiesOf)
  }
}

const elements = <T>(ids: Iterable<string>, read: (id: string) => T): { readonly [id: string]: T } =>
  Object.fromEntries([...ids].map((id) => [id, read(id)]))

const texts = (words: readonly Word[]): readonly string[] => words.map(({ text }) => text)
const isIn = (words: readonly Word[], text: string): boolean => words.some((word) => word.text === text)

const detailsOf = (statements: readonly Statement[]): readonly string[] =>
  statements.flatMap(({ details }) => texts(details))

const by = (statements: readonly Statement[], id: string, verb?: Verb): readonly Statement[] =>
  statements.filter((statement) => statement.verb === verb && isIn(statement.subjects, id))

const about = (statements: readonly Statement[], id: string, verb: Verb): readonly Statement[] =>
  statements.filter((statement) => statement.verb === verb && isIn(statement.objects, id))

const subjectsOf = (statements: readonly Statement[]): readonly string[] =>
  statements.flatMap(({ subjects }) => texts(subjects))

const objectsOf = (statements: readonly Statement[]): readonly string[] =>
  statements.flatMap(({ objects }) => texts(objects))

/** Who holds which of these facets, by facet; the last that is named. */
const holders = (statements: readonly Statement[], held: readonly Verb[]): { readonly [facet: string]: string } =>
  Object.fromEntries(
    statements.flatMap(({ verb, subjects }) =>
      verb !== undefined && held.includes(verb) ? texts(subjects).map((holder) => [verb, holder]) : []
    )
  )

const profileOf = (statements: readonly Statement[]): Definition<Ids>["organization"] => {
  const ours = statements.filter(({ verb }) => verb === "organization")
  const whole = statements.filter(({ objects }) => objects.length === 0)
  return {
    name: objectsOf(ours).at(-1) ?? defaultName,
    ...saidBy(detailsOf(ours), readProfileDetail),
    ...holders(whole, profileFacets)
  }
}

const departmentOf = (statements: readonly Statement[], id: string): Element<"departments"> => {
  const parent = objectsOf(by(statements, id, "under")).at(-1)
  return { ...saidBy(detailsOf(by(statements, id)), readDepartmentDetail), ...(parent === undefined ? {} : { parent }) }
}

const agencyOf = (statements: readonly Statement[], id: string): Element<"agencies"> => ({
  engagements: by(statements, id, "may").flatMap((statement) => {
    const [authority, ...channels] = texts(statement.objects)
    return authority !== undefined && isOneOf(authorities, authority)
      ? channels.map((channel) => ({
          channel,
          may: authority,
          ...saidBy(detailsOf([statement]), readEngagementDetail)
        }))
      : []
  })
})

const roleOf = (statements: readonly Statement[], id: string): Section<"roles">[string] => ({
  authority: detailsOf(about(statements, id, "role")).flatMap((text) => readRoleDetail(text)?.authority ?? [])
})

const personOf = (statements: readonly Statement[], id: string): Element<"people"> => {
  const ours = by(statements, id, "in")
  const details = detailsOf(ours)
  const roles = details.flatMap((text) => readPersonDetail(text)?.roles ?? [])
  return { departments: objectsOf(ours), ...saidBy(details, readPersonDetail), roles }
}

const expertsOf = (statements: readonly Statement[], id: string): readonly string[] =>
  subjectsOf(about(statements, id, "expert"))

const productOf = (statements: readonly Statement[], id: string): Element<"products"> => ({
  experts: expertsOf(statements, id),
  ...saidBy(detailsOf(about(statements, id, "product")), readProductDetail)
})

const topicOf = (statements: readonly Statement[], id: string): Element<"topics"> => ({
  experts: expertsOf(statements, id),
  ...saidBy(detailsOf(about(statements, id, "topic")), readTopicDetail),
  ...holders(about(statements, id, "accountable"), ["accountable"])
})

const channelOf = (statements: readonly Statement[], id: string): Element<"channels"> => {
  const ours = (verb: Verb) => about(statements, id, verb)
  return {
    platform: platformIn(id),
    ...saidBy(detailsOf([...ours("channel"), ...ours("operates")]), readChannelDetail),
    operators: subjectsOf(ours("operates")),
    contributors: subjectsOf(ours("contributes")),
    ...holders(facets.flatMap(ours), facets)
  }
}

const tiesOf = ({ subjects, verb, objects, details }: Statement): readonly Tie[] => {
  if (!isTieKind(verb)) return []
  const said = saidBy(texts(details), readTieDetail)
  return pairsOf(texts(subjects), texts(objects)).map(([from, to]) =>
    isOneOf(mutualTieKinds, verb) ? { kind: verb, between: [from, to], ...said } : { kind: verb, from, to, ...said }
  )
}

/** Everybody on the left with everybody on the right; without a left side, each of the right side with each. */
const pairsOf = (left: readonly string[], right: readonly string[]): readonly (readonly [string, string])[] =>
  left.length === 0
    ? right.flatMap((from, index) => right.slice(index + 1).map((to) => [from, to] as const))
    : left.flatMap((from) => right.map((to) => [from, to] as const))
