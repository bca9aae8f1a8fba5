import { type Organization, topologies } from "@hubwright/core"
import { classifyTopology, reorganizationTo } from "@hubwright/core/topology"
import type { Scenario } from "./scenario.ts"

/** How long the shapes are compared. */
export type TopologyOptions = Omit<Scenario, "name" | "organization" | "change">

/**
 * An organization as it is, and in each of the five shapes that it does not have already, as scenarios: the same demand,
 * staff and skills, reorganized by a change that `reorganizationTo` makes. A dandelion of fewer than seven units is left out.
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
