import type { Organization } from "../model/organization.ts"
import { ownValue } from "../topology/channel-access.ts"
import { graphOf } from "../topology/organization-graph.ts"
import type { GroupOf } from "../topology/partition.ts"
import type { TieOrigin } from "../topology/ties.ts"
import { unitsById } from "../topology/unit.ts"
import { type AnswerDistances, answerDistances } from "./answer-distances.ts"

/** Whose way to an answer is looked at, and what counts as a hand-off on it. */
export interface AnswerOptions {
  /** `departments` (unless told): departments and agencies. `people`: people, over ties between two people. */
  readonly nodes?: "departments" | "people"
  /** Whether declared or observed ties count; `both` unless told. */
  readonly origin?: TieOrigin
  /**
   * `units` (unless told): a hand-off goes from one department or agency to another. `companies`: it goes from one company to
   * another: agencies, and departments of the kind `company` with all below them.
   */
  readonly handOffs?: "units" | "companies"
}

/** How far an organization is from the answer to what messages can be about. */
export interface TopicAnswers extends AnswerDistances {
  readonly topic: string
  /** Who knows, as nodes of the network; nobody where no expert is one. */
  readonly holders: readonly string[]
}

/**
 * How far everybody is from the answer, topic by topic in the order of the file, over ties on which one may ask: who
 * coordinates, hands over or consults. No message is looked at, and neither are scopes and rights.
 *
 * Those who know are the experts of the topic. Among departments, a person stands for the unit they are at home in; among
 * people, a department or agency stands for all that are in it.
 *
 * @example
 * ```ts
 * import { answersByTopic } from "@hubwright/core/measures"
 * import { parseNotation } from "@hubwright/testing"
 *
 * const acme = parseNotation("hub -- care pr; pr consults legal; press; legal expert lawsuit")
 * const [lawsuit] = answersByTopic(acme)
 * lawsuit?.hopCounts // => [1, 1, 1, 1]
 * lawsuit?.reachableShare // => 0.8
 * ```
 */
export const answersByTopic = (organization: Organization, options: AnswerOptions = {}): readonly TopicAnswers[] => {
  const { nodes = "departments", origin = "both", handOffs = "units" } = options
  const asks = graphOf(organization, { nodes, ties: ["coordinates", "hands-over", "consults"], origin, directed: true })
  const holdersOf = holdersAmong(organization, nodes)
  const groupOf = handOffs === "units" ? unitOrSelf(organization) : companyOf(organization)
  return Object.values(organization.topics).map(({ id, experts }) => {
    const holders = [...new Set(experts.flatMap(holdersOf))].sort()
    return { topic: id, holders, ...answerDistances(asks, { holders, groupOf }) }
  })
}

/** Whom an expert is, among the nodes. */
const holdersAmong = (
  organization: Organization,
  nodes: "departments" | "people"
): ((expert: string) => readonly string[]) => {
  if (nodes === "departments") {
    const unitOf = unitsById(organization)
    return (expert) => {
      const unit = unitOf(expert)
      return unit === undefined ? [] : [unit]
    }
  }
  const members = new Map<string, string[]>()
  const enter = (unit: string, person: string): void => {
    const known = members.get(unit)
    if (known === undefined) members.set(unit, [person])
    else known.push(person)
  }
  for (const { id, departments } of Object.values(organization.people)) {
    members.set(id, [id])
    for (const unit of departments) enter(unit, id)
  }
  return (expert) => members.get(expert) ?? []
}

const unitOrSelf = (organization: Organization): GroupOf => {
  const unitOf = unitsById(organization)
  return (id) => unitOf(id) ?? id
}

/** The company that a department, agency or person belongs to; all that belongs to none is one. */
const companyOf = (organization: Organization): GroupOf => {
  const unitOf = unitOrSelf(organization)
  const { departments } = organization
  return (id) => {
    const unit = unitOf(id)
    let department = ownValue(departments, unit)
    if (department === undefined) return unit
    const passed = new Set<string>() // whoever reads no files may have units that belong to each other in a circle
    while (department !== undefined && department.kind !== "company" && !passed.has(department.id)) {
      passed.add(department.id)
      department = department.parent === undefined ? undefined : ownValue(departments, department.parent)
    }
    return department?.id ?? ""
  }
}
