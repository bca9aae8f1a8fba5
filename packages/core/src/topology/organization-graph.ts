import type { Organization } from "../model/organization.ts"
import type { TieKind } from "../model/vocabulary.ts"
import { type Edge, type Graph, graphFromEdges } from "./graph.ts"
import { livingTies, type TieOrigin, workingTieKinds } from "./ties.ts"
import { unitsById } from "./unit.ts"

/** What can be read as an edge: a kind of tie, or the structure (`parent` of a department, `manager` of a person). */
export type EdgeKind = TieKind | "parent" | "manager"

/** Which graph of an organization is wanted. */
export interface GraphOptions {
  /** `departments`: departments and agencies. `people`: people. */
  readonly nodes: "departments" | "people"
  /** What counts as an edge; every kind of tie but `reports` unless told. */
  readonly ties?: readonly EdgeKind[]
  /** Whether declared or observed ties count; `both` unless told, where an observed strength of 0 removes a declared tie. */
  readonly origin?: TieOrigin
  /** Whether edges have a direction; they have none unless told. Kinds that run both ways give two edges then. */
  readonly directed?: boolean
}

/**
 * The graph of an organization's ties.
 *
 * Between departments and agencies: ties of people lift to the unit they are at home in, and ties within a unit are left
 * out. Between people: ties between two people. A tie of a unit says nothing about any one of its people, and sharing
 * a unit makes no tie, so neither is an edge. A person who stands for several (`count`) is one node.
 *
 * Observed ties count from `minimumContactsPerWeek` on. `parent`, `manager` and `reports` make an edge only where asked
 * for, from the lower to the upper; otherwise every company would be a star. An edge weighs the contacts a week of its
 * ties, of several kinds added up, and a tie of unknown or no contacts 1.
 */
export const graphOf = (organization: Organization, options: GraphOptions): Graph => {
  const { nodes, ties = workingTieKinds, origin = "both", directed = false } = options
  const kinds = ties.filter((kind) => kind !== "parent" && kind !== "manager")
  const endOf = nodes === "people" ? peopleById(organization) : unitsById(organization)
  const edges = livingTies(organization, { endOf, kinds, origin }).flatMap(
    ({ ends: [from, to], isMutual, contactsPerWeek }): readonly Edge[] => {
      const weight = contactsPerWeek === undefined || contactsPerWeek === 0 ? 1 : contactsPerWeek
      return directed && isMutual
        ? [
            [from, to, weight],
            [to, from, weight]
          ]
        : [[from, to, weight]]
    }
  )
  return graphFromEdges([...edges, ...structure(organization, nodes, ties)], {
    directed,
    nodes: [
      ...(nodes === "people"
        ? Object.values(organization.people)
        : [...Object.values(organization.departments), ...Object.values(organization.agencies)])
    ].map(({ id }) => id)
  })
}

const peopleById = (organization: Organization): ((id: string) => string | undefined) => {
  const people = new Set<string>(Object.values(organization.people).map(({ id }) => id))
  return (id) => (people.has(id) ? id : undefined)
}

const structure = (
  organization: Organization,
  nodes: GraphOptions["nodes"],
  kinds: readonly EdgeKind[]
): readonly Edge[] => {
  if (nodes === "departments" && kinds.includes("parent")) {
    const unitOf = unitsById(organization)
    return Object.values(organization.departments).flatMap(({ id, parent }): readonly Edge[] =>
      parent === undefined || unitOf(parent) !== parent ? [] : [[id, parent]]
    )
  }
  if (nodes === "people" && kinds.includes("manager")) {
    const personOf = peopleById(organization)
    return Object.values(organization.people).flatMap(({ id, manager }): readonly Edge[] =>
      manager === undefined || personOf(manager) === undefined ? [] : [[id, manager]]
    )
  }
  return []
}
