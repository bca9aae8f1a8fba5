import { type Organization, quoted, type Topology, topologies } from "@hubwright/core"
import { arrangeUnits, type Classification, classifyTopology, reorganizationTo } from "@hubwright/core/topology"
import type { Scenario } from "./scenario.ts"

/** How long the shapes are compared. */
export type TopologyOptions = Omit<Scenario, "name" | "organization" | "change">

/**
 * An organization as it is, and in each of the five shapes that it does not have already, as scenarios: the same demand,
 * staff and skills, reorganized by a change that `reorganizationTo` makes. What `topologiesLeftOut` names is left out.
 */
export const topologyScenarios = (
  organization: Organization,
  { at, ...options }: TopologyOptions & { readonly at: string }
): readonly Scenario[] => {
  const { actual } = classifyTopology(organization, { at })
  return [
    { name: "today", organization, ...options },
    ...topologies.flatMap((topology) => {
      const change = topology === actual ? undefined : reorganizationTo(organization, { topology, at })
      return change === undefined ? [] : [{ name: topology, organization, change, ...options }]
    })
  ]
}

/** A shape that today is not compared with. */
export interface LeftOutTopology {
  readonly topology: Topology
  /** Why. One sentence, lower case, no full stop. */
  readonly sentence: string
}

/** The shapes that an organization is not compared with, in Owyang's order: the one it has, and those it cannot have. */
export const topologiesLeftOut = (
  organization: Organization,
  { at }: { readonly at: string }
): readonly LeftOutTopology[] => {
  const known = classifyTopology(organization, { at })
  return topologies.flatMap((topology) => {
    const reason =
      topology === known.actual
        ? "that is what today is"
        : reorganizationTo(organization, { topology, at }) === undefined
          ? hindranceOf(organization, { topology, known, at })
          : undefined
    return reason === undefined ? [] : [{ topology, sentence: `${quoted(topology)} is not compared: ${reason}` }]
  })
}

/** Why a shape cannot be made, by what speaks against it. */
const hindranceOf = (
  organization: Organization,
  { topology, known, at }: { readonly topology: Topology; readonly known: Classification; readonly at: string }
): string => {
  const few = known.evidence.find((one) => one.topology === topology && one.code === "too-few-units")
  if (few !== undefined)
    return `it takes ${few.of} units, and ${few.count === 1 ? "1 takes" : `${few.count} take`} part`
  const departments = arrangeUnits(organization, topology, { at }).units.filter(({ unit }) =>
    Object.hasOwn(organization.departments, unit)
  )
  return departments.length === 0
    ? "there is no department that could be in the middle"
    : "there are too few departments that could be its hubs"
}
