import { parseNotation } from "@hubwright/testing"
import type { Organization } from "../packages/core/src/model/organization.ts"
import { compilePaths } from "../packages/core/src/topology/fabric.ts"
import { livingTies } from "../packages/core/src/topology/ties.ts"
import { tracePath } from "../packages/core/src/topology/trace-path.ts"
import { unitsById } from "../packages/core/src/topology/unit.ts"
import { compare, type Row } from "./measure.ts"

const hubCount = 4
const spokesPerHub = 9

/** A dandelion of 40 units and a center: hubs tied to it, departments to their hub, each with a channel of its own. */
const dandelion = (): Organization => {
  const hubs = Array.from({ length: hubCount }, (_, hub) => `hub-${hub}`)
  const spokesOf = (hub: number) => Array.from({ length: spokesPerHub }, (_, spoke) => `unit-${hub}-${spoke}`)
  const ties = hubs.map((hub, index) => `${hub} -- ${spokesOf(index).join(" ")}`)
  const channels = hubs.flatMap((_, hub) => spokesOf(hub).map((unit) => `${unit}: at-${unit}`))
  return parseNotation([`center -- ${hubs.join(" ")}`, ...ties, ...channels].join("\n"))
}

/** How many hops it is at least, by breadth, over ties either way: a path without rights, scopes, keeper and acts. */
const breadthFirst = (neighbors: ReadonlyMap<string, readonly string[]>, from: string, to: string): number => {
  const hops = new Map([[from, 0]])
  for (const [unit, count] of hops) {
    if (unit === to) return count
    for (const next of neighbors.get(unit) ?? []) if (!hops.has(next)) hops.set(next, count + 1)
  }
  return -1
}

const neighborsIn = (organization: Organization): ReadonlyMap<string, readonly string[]> => {
  const neighbors = new Map<string, string[]>()
  for (const { ends } of livingTies(organization, { endOf: unitsById(organization) }))
    for (const [unit, other] of [ends, [ends[1], ends[0]] as const])
      neighbors.set(unit, [...(neighbors.get(unit) ?? []), other])
  return neighbors
}

/** Paths from every channel to every unit, against a search by breadth over the same ties. */
export const bench = (): readonly Row[] => {
  const organization = dandelion()
  const paths = compilePaths(organization)
  const neighbors = neighborsIn(organization)
  const questions = Object.values(organization.channels).flatMap(({ id, operators }) =>
    operators.flatMap(({ unit }) => Object.keys(organization.departments).map((to) => ({ id, from: unit, to })))
  )
  return [
    compare({
      name: `path, ${paths.units.length} units`,
      unit: "path",
      n: questions.length,
      subject: {
        name: "tracePath",
        work: () => {
          let hops = 0
          for (const { id, to } of questions) {
            const path = tracePath(paths, { facts: { channel: id }, at: 0, to })
            if (path.kind === "path") hops += path.hops
          }
          return hops
        }
      },
      yardstick: {
        name: "breadth-first search",
        work: () => {
          let hops = 0
          for (const { from, to } of questions) hops += breadthFirst(neighbors, from, to)
          return hops
        }
      }
    })
  ]
}
