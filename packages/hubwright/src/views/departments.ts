import { neutralize } from "@hubwright/core"
import { livingTies, unitsById } from "@hubwright/core/topology"
import { formatTable } from "../page/table.ts"
import type { Scene, View } from "./view.ts"

/** The departments and agencies: what they are, how many work there, what they operate, and with how many units they work. */
export const departmentsView = ({ organization }: Scene): View => {
  const { departments, agencies, people, channels } = organization
  const neighbors = neighborsOf(organization)
  const operated = (unit: string): number =>
    Object.values(channels).filter(({ operators }) => operators.some((entry) => entry.unit === unit)).length
  const listed = (unit: string): number =>
    Object.values(people).reduce((sum, person) => sum + (person.departments[0] === unit ? person.count : 0), 0)
  const rowOf = (
    unit: { readonly id: string; readonly name?: string },
    kind: string,
    parent = ""
  ): readonly string[] => [
    unit.name === undefined ? unit.id : `${unit.id}\n${neutralize(unit.name)}`,
    kind,
    parent,
    String(Math.max(listed(unit.id), organization.departments[unit.id]?.headcount ?? 0)),
    String(operated(unit.id)),
    String(neighbors.get(unit.id)?.size ?? 0)
  ]
  const rows = [
    ...Object.values(departments).map((unit) => rowOf(unit, unit.discipline ?? unit.kind, unit.parent)),
    ...Object.values(agencies).map((unit) => rowOf(unit, "agency"))
  ]
  return {
    data: { departments: Object.values(departments), agencies: Object.values(agencies) },
    text: (page) =>
      rows.length === 0
        ? "There are no departments."
        : formatTable(page, {
            headings: ["Unit", "What it is", "Part of", "People", "Channels", "Works with units"],
            rows,
            numeric: [3, 4, 5]
          })
  }
}

/** With which units each works, by any tie but `reports`. */
const neighborsOf = (organization: Scene["organization"]): ReadonlyMap<string, ReadonlySet<string>> => {
  const neighbors = new Map<string, Set<string>>()
  for (const { ends } of livingTies(organization, { endOf: unitsById(organization) }))
    for (const [from, to] of [ends, [ends[1], ends[0]] as const]) {
      const known = neighbors.get(from) ?? new Set()
      neighbors.set(from, known.add(to))
    }
  return neighbors
}
