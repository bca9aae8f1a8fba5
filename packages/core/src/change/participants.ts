import type { Organization } from "../model/organization.ts"
import { mentionsOf } from "./mention.ts"

/**
 * The departments that take part in social media: those that something other than structure names, those with a
 * responsibility in it, and those with somebody who uses it, is enabled or is an advocate. Structure is what a department
 * is part of (`parent`), who works there, and `reports`. Unlike for the classification, being named in a rule or a
 * playbook is enough, since messages have to get there.
 */
export const participantsOf = (organization: Organization): readonly string[] => {
  const { departments, people, ties } = organization
  const responsible = Object.values(departments).filter(({ responsibilities }) => responsibilities.length > 0)
  const active = Object.values(people)
    .filter(({ enabled, usesSocial, advocate, left }) => left === undefined && (enabled || usesSocial || advocate))
    .flatMap(({ departments: [home] }) => home ?? [])
  const named = mentionsOf(organization)
    .filter(({ kinds, path: [section, element, field] }) => {
      if (!kinds.includes("department")) return false
      if (section === "departments") return field !== "parent"
      if (section === "people") return field !== "departments"
      return section !== "ties" || ties[Number(element)]?.kind !== "reports"
    })
    .map(({ id }) => id)
  const taking = new Set([...responsible.map(({ id }) => id), ...active, ...named])
  return Object.keys(departments).filter((id) => taking.has(id))
}
