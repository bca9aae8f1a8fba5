import type { Condition } from "../model/condition.ts"
import type { Ids } from "../model/ids.ts"
import type { ListeningQuery, Organization, Policy } from "../model/organization.ts"
import type { Pack, PackPolicy, PackQuery } from "../model/pack.ts"
import { isList, isMap } from "../model/plain-data.ts"
import { quoted, quotedList } from "../problem/neutralize.ts"
import { type Checked, checked, type Problem } from "../problem/problem.ts"
import { type AskedPack, askedPacks } from "./asked-packs.ts"
import { type Binding, bindNames, boundPolicy } from "./bind-names.ts"
import { packProblem } from "./pack-problem.ts"

/**
 * Brings into an organization what the packs hold that it names under `listening.packs` and `policies.packs`: topics,
 * facts, queries, policies and playbooks. An element of its own with the same id stays instead. The names that packs use
 * stand for whoever `policies.bind` says, else for the departments of a discipline; a name that stands for nobody is left
 * out of the policies, with a warning. Policies about certain products are about those of the organization.
 *
 * Doing it again changes nothing. `readOrganization` and `loadOrganization` do it with the packs they are given, so that
 * a model can refer to what packs bring.
 */
export function addPacks<I extends Ids>(organization: Organization<I>, packs: readonly Pack[]): Checked<Organization<I>>
export function addPacks(organization: Organization, packs: readonly Pack[]): Checked<Organization> {
  const { organization: added, problems } = addPacksLeniently(organization, packs)
  return checked(added, problems)
}

/** The same with what could be brought in, whatever is wrong with the rest. */
export const addPacksLeniently = (
  organization: Organization,
  packs: readonly Pack[]
): { readonly organization: Organization; readonly problems: readonly Problem[] } => {
  const { asked, problems } = askedPacks(organization, packs)
  const binding = bindNames(organization, asked)
  const { topics, facts, listening, policies, playbooks } = organization
  const added = asked.map(({ pack }) => pack)
  return {
    organization: {
      ...organization,
      topics: joined(topics, ...added.map((pack) => pack.topics)),
      facts: joined(facts, ...added.map((pack) => pack.facts)),
      listening: { ...listening, queries: joined(listening.queries, ...added.map((pack) => queriesOf(pack))) },
      policies: { ...policies, rules: [...policies.rules, ...policiesOf(organization, added, binding)] },
      playbooks: joined(playbooks, ...added.map((pack) => pack.playbooks))
    },
    problems: [
      ...problems,
      ...binding.problems,
      ...asked.flatMap((one) => [
        ...differingFacts(organization, one.pack).map((name) => differingFact(organization, one, name)),
        ...nowhereInForce(organization, one)
      ])
    ]
  }
}

/** Elements by id: of several with the same id the first. */
const joined = <Element>(
  ...sections: readonly { readonly [id: string]: Element }[]
): { readonly [id: string]: Element } => {
  const elements = new Map<string, Element>()
  for (const section of sections)
    for (const [id, element] of Object.entries(section)) if (!elements.has(id)) elements.set(id, element)
  return Object.fromEntries(elements)
}

const queriesOf = ({ queries }: Pack): { readonly [id: string]: ListeningQuery } =>
  Object.fromEntries(Object.entries(queries).map(([id, query]) => [id, withoutClaims(query)]))

const withoutClaims = ({ claims: _, ...query }: PackQuery): ListeningQuery => query

const policiesOf = (organization: Organization, packs: readonly Pack[], binding: Binding): readonly Policy[] => {
  const taken = new Set<string>(organization.policies.rules.map(({ id }) => id))
  return packs
    .flatMap((pack) => {
      const differing = new Set(differingFacts(organization, pack))
      return pack.policies.filter(({ when }) => differing.size === 0 || !tests(when, differing))
    })
    .filter(({ id }) => !taken.has(id))
    .flatMap((policy) => boundPolicy(policy, binding) ?? [])
    .flatMap((policy) => ofProducts(organization, policy))
}

/** A policy about the products of an organization; none where it has no such product. */
const ofProducts = ({ products }: Organization, { products: wanted, ...policy }: PackPolicy): readonly Policy[] => {
  if (wanted === undefined) return [policy]
  const ids = Object.values(products)
    .filter(({ prescriptionOnly }) => wanted === "any" || prescriptionOnly)
    .map(({ id }) => id)
  const named: Condition = { product: ids }
  return ids.length === 0
    ? []
    : [{ ...policy, when: policy.when === undefined ? named : { all: [policy.when, named] } }]
}

/** The facts that a pack tests and the organization declares with another type. */
const differingFacts = ({ facts }: Organization, pack: Pack): readonly string[] =>
  Object.entries(pack.facts).flatMap(([name, { type }]) => {
    const own = Object.hasOwn(facts, name) ? facts[name] : undefined
    return own === undefined || own.type === type ? [] : [name]
  })

const tests = (condition: unknown, facts: ReadonlySet<string>): boolean =>
  isList(condition)
    ? condition.some((part) => tests(part, facts))
    : isMap(condition) && Object.entries(condition).some(([key, part]) => facts.has(key) || tests(part, facts))

const differingFact = ({ facts }: Organization, { pack, path }: AskedPack, name: string): Problem =>
  packProblem("HW0606", {
    message: `the fact ${quoted(name)} is declared as ${quoted(facts[name]?.type ?? "")}, and the pack ${quoted(pack.id)} tests it as ${quoted(pack.facts[name]?.type ?? "")}`,
    help: "declare it under another name, or as the pack does",
    path: ["facts", name],
    related: [{ message: "the pack is named here", path }]
  })

/** Policies that say where they apply need a market there. */
const nowhereInForce = ({ organization: { markets } }: Organization, { pack, path }: AskedPack): readonly Problem[] => {
  const present = new Set(Object.values(markets).flatMap(({ jurisdictions }) => jurisdictions))
  const isInForce = ({ jurisdictions }: Policy): boolean =>
    jurisdictions.length === 0 || jurisdictions.some((one) => present.has(one))
  if (pack.policies.length === 0 || pack.policies.some(isInForce)) return []
  const wanted = [...new Set(pack.policies.flatMap(({ jurisdictions }) => jurisdictions))]
  return [
    packProblem("HW0607", {
      message: `the policies of ${quoted(pack.id)} apply in ${quotedList(wanted)}, and no market is there`,
      help: `say which law a market is under: \`organization.markets\` with \`jurisdictions: [${wanted[0] ?? ""}]\``,
      path
    })
  ]
}
