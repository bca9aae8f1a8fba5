import { type Definition, defineOrganization, type Ids, type Organization } from "@hubwright/core"
import * as fc from "fast-check"
import type { toNotation } from "./notation.ts"
import { calendar, writeCalendars } from "./organization/calendars.ts"
import { channel, writeChannels } from "./organization/channels.ts"
import { condition, writeConditions } from "./organization/conditions.ts"
import { type Directory, type DrawnBy, idsOf } from "./organization/directory.ts"
import { drawnFacts, writeFacts } from "./organization/facts.ts"
import { brand, product, topic, writeBrands, writeProducts, writeTopics } from "./organization/offering.ts"
import { course, person, role, writePeople, writeRoles, writeTraining } from "./organization/people.ts"
import { market, profile, regimes, writeProfile } from "./organization/profile.ts"
import { campaign, document, goal, writeCampaigns, writeDocuments, writeGoals } from "./organization/publishing.ts"
import {
  escalation,
  playbook,
  policy,
  routing,
  target,
  wordsOf,
  writeEscalation,
  writePlaybooks,
  writePolicies,
  writeRouting,
  writeTargets
} from "./organization/routing.ts"
import { tie, writeTies } from "./organization/ties.ts"
import { agency, department, writeAgencies, writeDepartments } from "./organization/units.ts"
import { organizationText, shownBy } from "./shown.ts"

/** At least and at most how many. */
export type Range = readonly [min: number, max: number]

/** What generated organizations are to be like. */
export interface OrganizationConstraints {
  /** How many departments. Default: 1 to 9. */
  readonly departments?: Range
  /** How many agencies. Default: 0 to 2. */
  readonly agencies?: Range
  /** How many people. Default: 0 to 8. */
  readonly people?: Range
  /** How many channels. Default: 0 to 6. */
  readonly channels?: Range
  /** How many ties are drawn; those that say the same are one. Default: 0 to 16. */
  readonly ties?: Range
  /** Whether it is under regulated regimes. Default: one in two is. */
  readonly regulated?: boolean
}

/**
 * Organizations that are valid by construction: they fit the schema, and checks find no error in them. Everything refers
 * only to what is there; parents, managers, reports and escalations form no circle. They are small more often than big,
 * and shrink to what still matters: fewer elements, then fewer of their fields, with the same readable ids. A
 * counterexample is shown in the text notation ({@link toNotation}), and as YAML too where that leaves something out.
 *
 * Of organizations without constraints about 90 in 100 have a person, 65 an agency, 60 a regime, 60 an observed tie, 35 a
 * tie of a person, 45 a channel without operators, 30 seven departments or more (a dandelion needs them), and 75 a dead
 * end: a channel whose first operator has no way over ties to some department. Drawn are profile, markets, calendars,
 * brands, products, topics, departments, agencies, roles, training, people, channels, ties, facts, conditions, routing, policies,
 * targets, escalation, crisis plans, campaigns, goals and documents; other sections are empty.
 */
export const organization = (constraints: OrganizationConstraints = {}): fc.Arbitrary<Organization> =>
  draw(constraints).map((drawn) => shownBy(defineOrganization(write(drawn)), organizationText))

const between = <T>(drawn: fc.Arbitrary<T>, [minLength, maxLength]: Range): fc.Arbitrary<T[]> =>
  fc.array(drawn, { minLength, maxLength })

const upTo = <T>(maxLength: number, drawn: fc.Arbitrary<T>): fc.Arbitrary<T[]> => fc.array(drawn, { maxLength })

const draw = ({ departments, agencies, people, channels, ties, regulated }: OrganizationConstraints) =>
  fc.record({
    profile,
    regimes: fc.subarray([...regimes], {
      minLength: regulated === true ? 1 : 0,
      maxLength: regulated === false ? 0 : regimes.length
    }),
    markets: upTo(2, market),
    calendars: upTo(2, calendar),
    brands: upTo(2, brand),
    products: upTo(2, product),
    topics: upTo(3, topic),
    departments: between(department, departments ?? [1, 9]),
    agencies: between(agency, agencies ?? [0, 2]),
    roles: upTo(2, role),
    training: upTo(2, course),
    people: between(person, people ?? [0, 8]),
    channels: between(channel, channels ?? [0, 6]),
    ties: between(tie, ties ?? [0, 16]),
    facts: fc.nat({ max: 7 }),
    conditions: upTo(2, condition),
    routing,
    policies: upTo(2, policy),
    targets: upTo(2, target),
    escalation: upTo(2, escalation),
    playbooks: upTo(1, playbook),
    campaigns: upTo(1, campaign),
    goals: upTo(1, goal),
    documents: upTo(2, document)
  })

type Drawn = DrawnBy<ReturnType<typeof draw>>

const drawnDirectory = (drawn: Drawn): Directory => ({
  departments: idsOf("departments", drawn.departments.length),
  agencies: idsOf("agencies", drawn.agencies.length),
  people: drawn.departments.length + drawn.agencies.length === 0 ? [] : idsOf("people", drawn.people.length),
  roles: idsOf("roles", drawn.roles.length),
  training: idsOf("training", drawn.training.length),
  channels: idsOf("channels", drawn.channels.length),
  brands: idsOf("brands", drawn.brands.length),
  products: idsOf("products", drawn.products.length),
  markets: idsOf("markets", drawn.markets.length),
  calendars: idsOf("calendars", drawn.calendars.length),
  topics: idsOf("topics", drawn.topics.length),
  facts: drawnFacts.slice(0, drawn.facts),
  conditions: idsOf("conditions", drawn.conditions.length),
  playbooks: idsOf("playbooks", drawn.playbooks.length),
  campaigns: idsOf("campaigns", drawn.campaigns.length),
  goals: idsOf("goals", drawn.goals.length),
  documents: idsOf("documents", drawn.documents.length)
})

const write = (drawn: Drawn): Definition<Ids> => {
  const directory = drawnDirectory(drawn)
  const { profile, markets, regimes } = drawn
  const organization = writeProfile({ ...profile, markets, regimes }, directory)
  const products = writeProducts(drawn.products, directory)
  const topics = writeTopics(drawn.topics, directory)
  return {
    hubwright: 1,
    organization,
    calendars: writeCalendars(drawn.calendars, directory),
    brands: writeBrands(drawn.brands, directory),
    products,
    topics,
    departments: writeDepartments(drawn.departments, directory),
    agencies: writeAgencies(drawn.agencies, directory),
    roles: writeRoles(drawn.roles, directory),
    training: writeTraining(drawn.training, directory),
    people: writePeople(drawn.people, directory),
    channels: writeChannels(drawn.channels, directory),
    ties: writeTies(drawn.ties, directory),
    facts: writeFacts(directory.facts),
    conditions: writeConditions(drawn.conditions, directory),
    routing: writeRouting(drawn.routing, directory, wordsOf({ products, topics, organization })),
    policies: { rules: writePolicies(drawn.policies, directory) },
    targets: writeTargets(drawn.targets, directory),
    escalation: writeEscalation(drawn.escalation, directory),
    playbooks: writePlaybooks(drawn.playbooks, directory),
    campaigns: writeCampaigns(drawn.campaigns, directory),
    goals: writeGoals(drawn.goals, directory),
    documents: writeDocuments(drawn.documents, directory)
  }
}
