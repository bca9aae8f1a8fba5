import { type Change, type Organization, type Topology, topologies } from "@hubwright/core"
import { arrangeUnits, classifyTopology } from "@hubwright/core/topology"
import type { Scenario } from "./scenario.ts"

/** How long the shapes are compared. */
export type TopologyOptions = Omit<Scenario, "name" | "organization" | "change">

/**
 * An organization as it is, and in each of the five shapes that it does not have already, as scenarios: the same demand,
 * staff and skills, reorganized by a {@link Change}. Hubs are those that the organization would have in that shape by who
 * is tied to whom today; a dandelion of fewer than two hubs is left out.
 */
export const topologyScenarios = (
  organization: Organization,
  { at, ...options }: TopologyOptions & { readonly at: string }
): readonly Scenario[] => {
  const { actual: topology } = classifyTopology(organization, { at })
  return [
    { name: "today", organization, ...options },
    ...topologies.flatMap((shape) => {
      const change = shape === topology ? undefined : reorganization(organization, { shape, at })
      return change === undefined ? [] : [{ name: shape, organization, change, ...options }]
    })
  ]
}

const reorganization = (
  organization: Organization,
  { shape, at }: { readonly shape: Topology; readonly at: string }
): Change | undefined => {
  const { hub, hubs } = arrangeUnits(organization, shape, { at })
  const isDepartment = (unit: string): boolean => Object.hasOwn(organization.departments, unit)
  switch (shape) {
    case "decentralized":
      return { kind: "decentralize" }
    case "holistic":
      return { kind: "holistic" }
    case "centralized":
      return hub !== undefined && isDepartment(hub) ? { kind: "centralize", hub } : undefined
    case "hub-and-spoke":
      return hub !== undefined && isDepartment(hub) ? { kind: "hub-and-spoke", hub } : undefined
    case "dandelion": {
      const others = hubs.filter(({ unit, role }) => role === "sub-hub" && isDepartment(unit))
      if (hub === undefined || !isDepartment(hub) || others.length < 2) return undefined
      return { kind: "dandelion", center: hub, hubs: others.map(({ unit, serves }) => ({ hub: unit, spokes: serves })) }
    }
  }
}
