import type { Topology } from "../model/vocabulary.ts"
import type { Arrangement, Hub, PlacedUnit } from "./classification.ts"
import { centerOf, type Dandelion, servingHubs } from "./dandelion.ts"
import type { Star } from "./fit.ts"
import { rowOf } from "./graph.ts"
import { byChannels, type UnitNetwork } from "./unit-network.ts"

/** The shapes that come nearest in a network: a star where there are units, a dandelion where there is one. */
export interface FoundShapes {
  readonly star?: Star | undefined
  readonly dandelion?: Dandelion | undefined
}

/** The units of a network in the places they have, or come nearest to, in a shape. */
export const arrangementOf = (network: UnitNetwork, shapes: FoundShapes, topology: Topology): Arrangement => {
  const hubs = hubsIn(network, shapes, topology)
  const [first] = hubs
  const hub = first?.role === "hub" ? first.unit : undefined
  const server = new Map(hubs.flatMap(({ unit, serves }) => serves.map((served) => [served, unit])))
  const roles = new Map(hubs.map(({ unit, role }) => [unit, role]))
  const units = network.graph.nodes.map((unit, node): PlacedUnit => {
    const by = server.get(unit)
    const served = by === undefined ? {} : { hub: by }
    const role = roles.get(unit)
    if (role !== undefined) return { unit, role, ...served }
    if (hubs.length > 0) return { unit, role: by === undefined ? "isolated" : "spoke", ...served }
    return { unit, role: rowOf(network.graph, node).length > 0 ? "peer" : "isolated" }
  })
  return { topology, ...(hub === undefined ? {} : { hub }), hubs, units }
}

const hubsIn = (network: UnitNetwork, shapes: FoundShapes, topology: Topology): readonly Hub[] => {
  const { nodes } = network.graph
  const named = (indexes: Iterable<number>): readonly string[] =>
    [...indexes].flatMap((index) => nodes[index] ?? []).sort()
  if (topology === "centralized") {
    const [top] = network.ownership.shares.length > 0 ? byChannels(network) : []
    return named(top === undefined ? [] : [top]).map((unit) => ({
      unit,
      role: "hub",
      serves: nodes.filter((other) => other !== unit)
    }))
  }
  if (topology === "hub-and-spoke" && shapes.star !== undefined) {
    const { hub } = shapes.star
    return named([hub]).map((unit) => ({ unit, role: "hub", serves: named(rowOf(network.graph, hub)) }))
  }
  if (topology === "dandelion" && shapes.dandelion !== undefined) {
    const { subHubs, direct } = shapes.dandelion
    const center = centerOf(shapes.dandelion)
    const joined = subHubs.filter(({ isSevered }) => !isSevered).map(({ hub }) => hub)
    return [
      ...named(center === undefined ? [] : [center]).map(
        (unit): Hub => ({ unit, role: "hub", serves: named([...joined, ...direct]) })
      ),
      ...servingHubs(shapes.dandelion).flatMap(({ hub, serves }) =>
        named([hub]).map((unit): Hub => ({ unit, role: "sub-hub", serves: named(serves) }))
      )
    ]
  }
  return []
}
