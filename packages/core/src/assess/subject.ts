import { type Broker, brokersOf } from "../measures/cross-betweenness.ts"
import { subgraphOf } from "../measures/subgraph.ts"
import { builtInRoles } from "../model/built-in-roles.ts"
import { type ChannelFacet, facetsOf } from "../model/facets.ts"
import { epochMillis } from "../model/instant.ts"
import type { Channel, DateText, Department, Organization, Person, Role } from "../model/organization.ts"
import type { Discipline } from "../model/vocabulary.ts"
import type { ModelPath } from "../problem/problem.ts"
import type { Classification } from "../topology/classification.ts"
import { classifyNetwork } from "../topology/classify.ts"
import { degreesOf, type Graph } from "../topology/graph.ts"
import { hasEnded } from "../topology/moment.ts"
import { graphOf } from "../topology/organization-graph.ts"
import type { GroupOf } from "../topology/partition.ts"
import { type UnitOf, unitsById } from "../topology/unit.ts"
import { type UnitNetwork, unitNetworkOf } from "../topology/unit-network.ts"
import type { Observations } from "./observations.ts"

/** An organization as it is assessed: on a day, with what was observed, and with what every question asks of it at hand. */
export interface Subject {
  readonly organization: Organization
  readonly observations: Observations
  /** The day. */
  readonly at: DateText
  readonly atMillis: number
  /** Groups of people smaller than this are not counted out. */
  readonly smallestGroup: number
  readonly departments: readonly Department[]
  /** The open channels, by id. */
  readonly channels: readonly Channel[]
  /** The people of the organization's own departments who have not left, by id. */
  readonly people: readonly Person[]
  readonly unitOf: UnitOf
  /** The units that take part in social media, their ties and their channels. */
  readonly network: UnitNetwork
  readonly classification: Classification
  /** The people at home in a unit. */
  readonly staffOf: (unit: string) => readonly Person[]
  /** Who holds a facet of a channel, inherited or not. */
  readonly holdersOf: (channel: Channel, facet: ChannelFacet) => readonly string[]
  readonly isAgency: (unit: string | undefined) => boolean
  /** The units that carry what runs between others, most first. */
  readonly brokers: () => readonly Broker[]
  /** The ties between people, as far as any are known. */
  readonly peopleNetwork: () => PeopleNetwork | undefined
  /** The department that could coordinate: see `coordinatorOf`. */
  readonly coordinator: () => string | undefined
  /** Whoever has the role of the group head, by id. */
  readonly groupHeads: readonly Person[]
}

/** The ties between people, as far as they are known. */
export interface PeopleNetwork {
  /** Those who have a tie. */
  readonly graph: Graph
  /** The unit that each is at home in. */
  readonly groupOf: GroupOf
  /** The share of the people listed who have a tie, in [0, 1]. */
  readonly coverage: number
}

/** Looks at an organization on a day. */
export const subjectOf = (
  organization: Organization,
  { at, observations, smallestGroup }: Pick<Subject, "at" | "observations" | "smallestGroup">
): Subject => {
  const unitOf = unitsById(organization)
  const isAgency = (unit: string | undefined): boolean =>
    unit !== undefined && Object.hasOwn(organization.agencies, unit)
  const people = Object.values(organization.people)
    .filter(({ left, departments: [home] }) => !hasEnded(left, at) && !isAgency(home))
    .sort((a, b) => (a.id < b.id ? -1 : 1))
  const network = unitNetworkOf(organization, at)
  const staff = new Map<string, Person[]>()
  for (const person of people) {
    const home = unitOf(person.id)
    if (home === undefined) continue
    const known = staff.get(home)
    if (known === undefined) staff.set(home, [person])
    else known.push(person)
  }
  // of people only group heads inherit a facet, and there are many people
  const heads = Object.entries(organization.people).filter(([, { roles }]) => roles.includes("group-head"))
  const asked = { ...organization, people: Object.fromEntries(heads) }
  const held = new Map<string, ReadonlyMap<ChannelFacet, readonly string[]>>()
  const facetsAt = (channel: Channel): ReadonlyMap<ChannelFacet, readonly string[]> => {
    const known = held.get(channel.id)
    if (known !== undefined) return known
    const facets = new Map(facetsOf(asked, channel.id).map(({ facet, holders }) => [facet, holders]))
    held.set(channel.id, facets)
    return facets
  }
  const subject: Subject = {
    organization,
    observations,
    at,
    atMillis: epochMillis(at) ?? 0,
    smallestGroup,
    departments: Object.values(organization.departments),
    channels: Object.values(organization.channels)
      .filter(({ closed }) => !hasEnded(closed, at))
      .sort((a, b) => (a.id < b.id ? -1 : 1)),
    people,
    unitOf,
    network,
    brokers: once(() => brokersOf(network.graph, (unit) => unit)),
    peopleNetwork: once(() => peopleNetworkOf({ organization, people, unitOf })),
    coordinator: once(() => likeliestCoordinator(subject)),
    groupHeads: people.filter(({ roles }) => roles.includes("group-head")),
    classification: classifyNetwork(organization, network),
    staffOf: (unit) => staff.get(unit) ?? [],
    holdersOf: (channel, facet) => facetsAt(channel).get(facet) ?? [],
    isAgency
  }
  return subject
}

/** Works something out when it is first asked for. */
const once = <Value>(work: () => Value): (() => Value) => {
  let known: { readonly value: Value } | undefined
  return () => {
    known ??= { value: work() }
    return known.value
  }
}

const peopleNetworkOf = ({
  organization,
  people,
  unitOf
}: Pick<Subject, "organization" | "people" | "unitOf">): PeopleNetwork | undefined => {
  const all = graphOf(organization, { nodes: "people" })
  if (all.edgeCount === 0) return undefined
  const degrees = degreesOf(all)
  const graph = subgraphOf(all, (node) => (degrees[node] ?? 0) > 0)
  return {
    graph,
    groupOf: (person) => unitOf(person) ?? "",
    coverage: people.length === 0 ? 0 : Math.min(1, graph.nodes.length / people.length)
  }
}

/** What a role is, by its id: the one declared, else the one built in. */
export const roleOf = ({ organization: { roles } }: Pick<Subject, "organization">, id: string): Role | undefined =>
  Object.hasOwn(roles, id) ? roles[id] : builtInRoles.get(id)

/** Whether somebody may answer for the organization: they are enabled to, or one of their roles lets them reply or publish. */
export const mayAnswer = (subject: Pick<Subject, "organization">, { enabled, roles }: Person): boolean =>
  enabled || roles.some((id) => roleOf(subject, id)?.authority.some((one) => one === "reply" || one === "publish"))

/** How many people entries stand for. */
export const headsOf = (people: readonly Person[]): number => people.reduce((sum, { count }) => sum + count, 0)

/** Where a department, an agency or a person stands in the model. */
export const elementPath = (
  { organization, isAgency }: Pick<Subject, "organization" | "isAgency">,
  id: string
): ModelPath => [Object.hasOwn(organization.people, id) ? "people" : isAgency(id) ? "agencies" : "departments", id]

/** The departments of any of some disciplines, in the order of the disciplines. */
export const departmentsFor = (
  { departments }: Pick<Subject, "departments">,
  ...disciplines: readonly Discipline[]
): readonly Department[] =>
  disciplines.flatMap((wanted) => departments.filter(({ discipline }) => discipline === wanted))

/**
 * The department that could coordinate: the one that leads, else a hub or a social media team, else one that coordinates
 * already, else marketing, else the one with most channels, else the first.
 */
export const coordinatorOf = ({ coordinator }: Subject): string | undefined => coordinator()

const likeliestCoordinator = (subject: Subject): string | undefined => {
  const { organization, departments, unitOf, network, isAgency } = subject
  const { lead } = organization.organization
  const leading = lead === undefined ? undefined : unitOf(lead)
  const [byChannels] = network.ownership.shares.filter(({ unit }) => !isAgency(unit))
  return [
    isAgency(leading) ? undefined : leading,
    departments.find(({ kind }) => kind === "hub")?.id,
    ...departmentsFor(subject, "social-media").map(({ id }) => id),
    departments.find(({ responsibilities }) => responsibilities.includes("coordination"))?.id,
    ...departmentsFor(subject, "marketing", "public-relations").map(({ id }) => id),
    byChannels?.unit,
    departments[0]?.id
  ].find((id) => id !== undefined)
}

/** Whole days from a date to the day of the assessment; negative where it lies ahead. */
export const daysSince = ({ atMillis }: Pick<Subject, "atMillis">, date: string): number =>
  Math.floor((atMillis - (epochMillis(date.slice(0, 10)) ?? atMillis)) / 86_400_000)
