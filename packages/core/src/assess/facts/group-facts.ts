import type { Person } from "../../model/organization.ts"
import { disciplines } from "../../model/vocabulary.ts"
import { livingTies } from "../../topology/ties.ts"
import { unitsById } from "../../topology/unit.ts"
import { holdersOf } from "./channel-facts.ts"
import { amount, type Member, type OrganizationFacts, share, words, yesOrNo } from "./organization-fact.ts"
import type { Scene } from "./scene.ts"

/** The group heads of social media; nothing where the model gives nobody a role. */
const groupHeads = ({ people }: Scene): readonly Person[] | undefined =>
  people.some(({ roles }) => roles.length > 0) ? people.filter(({ roles }) => roles.includes("group-head")) : undefined

/** Whether something holds of a group head; nothing where there is none, or nobody has a role. */
const ofGroupHead = (scene: Scene, isSo: (head: Person) => boolean | undefined): boolean | undefined => {
  const answers = (groupHeads(scene) ?? []).map(isSo)
  if (answers.length === 0 || answers.includes(undefined)) return undefined
  return answers.includes(true)
}

const unitsOf = ({ departments }: Person): readonly string[] => departments

/** The departments that take part, and whether a tie leads from them to a group head or their unit. */
const inContact = (scene: Scene): readonly Member[] => {
  const heads = groupHeads(scene)
  const homes = new Set(
    (heads ?? []).flatMap(({ departments: [home] }): readonly string[] => (home === undefined ? [] : [home]))
  )
  const pairs = livingTies(scene.organization, { endOf: unitsById(scene.organization) }).map(({ ends }) => ends)
  const reached = new Set(pairs.flatMap(([a, b]) => [...(homes.has(a) ? [b] : []), ...(homes.has(b) ? [a] : [])]))
  return departmentsTakingPart(scene)
    .filter((unit) => !homes.has(unit))
    .map((unit) => ({
      path: ["departments", unit],
      has: heads === undefined || heads.length === 0 ? undefined : reached.has(unit)
    }))
}

const departmentsTakingPart = (scene: Scene): readonly string[] =>
  scene
    .classification()
    .units.map(({ unit }): string => unit)
    .filter((unit) => Object.hasOwn(scene.organization.departments, unit))

/** Whether the credentials of a channel are with a group head, with their unit, or in a vault. */
const groupCustody = (scene: Scene): readonly Member[] => {
  const heads = groupHeads(scene) ?? []
  const own = new Set<string>(heads.flatMap((head) => [head.id, ...unitsOf(head)]))
  return scene.channels.map((channel) => {
    const custodians = holdersOf(scene, channel, "custodian")
    const inVault = channel.credentials?.storage === "vault"
    return {
      path: ["channels", channel.id],
      has: inVault ? true : custodians.length === 0 ? undefined : custodians.some((id) => own.has(id))
    }
  })
}

const inCrisisTeam = (scene: Scene): boolean | undefined => {
  const playbooks = Object.values(scene.organization.playbooks)
  const plans = playbooks.flatMap((playbook) => (playbook.kind === "crisis" ? [playbook] : []))
  return playbooks.length === 0
    ? undefined
    : ofGroupHead(scene, ({ departments: [home] }) =>
        home === undefined
          ? undefined
          : plans.some(
              ({ release, team, roles }) => release === home || team.includes(home) || Object.hasOwn(roles, home)
            )
      )
}

const wrotePolicy = (scene: Scene): boolean | undefined => {
  const documents = Object.values(scene.organization.documents)
  const policies = documents.filter(({ kind }) => kind === "policy")
  if (documents.length === 0 || (policies.length > 0 && policies.every(({ author }) => author === undefined)))
    return undefined
  return ofGroupHead(scene, (head) =>
    policies.some(({ author }) => author !== undefined && (author === head.id || unitsOf(head).includes(author)))
  )
}

/** What those are there for who get what listening finds. */
const subscribers = ({ organization }: Scene): readonly string[] | undefined => {
  const queries = Object.values(organization.listening.queries)
  const unitOf = unitsById(organization)
  if (queries.length === 0) return undefined
  return queries.flatMap(({ subscribers: all }) =>
    all.flatMap((id): readonly string[] => {
      const unit = unitOf(id)
      const department =
        unit !== undefined && Object.hasOwn(organization.departments, unit) ? organization.departments[unit] : undefined
      return department?.discipline === undefined ? [] : [department.discipline]
    })
  )
}

/** Whether more than one person of each customer service can answer. */
const serviceCovered = ({ organization, people }: Scene): boolean | undefined => {
  const services = Object.values(organization.departments).filter(({ discipline }) => discipline === "customer-service")
  if (services.length === 0 || people.length === 0) return undefined
  return services.every(
    ({ id, headcount = 0 }) =>
      Math.max(
        headcount,
        people.reduce((sum, { departments, count }) => (departments.includes(id) ? sum + count : sum), 0)
      ) > 1
  )
}

const several = (label: string, countOf: (scene: Scene) => number) =>
  amount(label, { type: "integer", min: 0 }, (scene) => {
    const count = countOf(scene)
    return count === 0 ? undefined : count
  })

/** What is known of an organization as a group, and of whoever heads its social media. */
export const groupFacts: OrganizationFacts = {
  "department-count": several("departments that take part", (scene) => departmentsTakingPart(scene).length),
  "company-count": several(
    "companies, regions and branches",
    ({ organization: { departments } }) =>
      Object.values(departments).filter(({ kind }) => kind === "company" || kind === "region" || kind === "branch")
        .length
  ),
  regulated: yesOrNo(
    "it is under a regulated regime",
    ({ organization: { organization } }) => organization.regimes.length > 0
  ),
  "brand-count": several("brands", ({ organization: { brands } }) => Object.keys(brands).length),
  "market-count": several("markets", ({ organization: { organization } }) => Object.keys(organization.markets).length),
  "group-head": yesOrNo("somebody is head of social media for the whole group", (scene) => {
    const heads = groupHeads(scene)
    return heads === undefined ? undefined : heads.length > 0
  }),
  "group-head-contacts": share("departments in contact with the group head", inContact),
  "group-head-deputy": yesOrNo("the group head has a deputy", (scene) =>
    ofGroupHead(scene, ({ deputy, count }) => deputy !== undefined || count > 1)
  ),
  "group-head-wrote-policy": yesOrNo("the policy is the group head's", wrotePolicy),
  "group-head-in-crisis-team": yesOrNo("the group head is part of the crisis team", inCrisisTeam),
  "channels-in-group-custody": share("channels whose credentials are with the group head or in a vault", groupCustody),
  "listening-subscribers": words("disciplines that get what listening finds", disciplines, subscribers),
  "service-covered": yesOrNo("more than one person of customer service can answer", serviceCovered)
}
