import Papa from "papaparse"
import type { Organization } from "../model/organization.ts"
import { unitNetworkOf } from "../topology/unit-network.ts"

/**
 * A form that asks each unit that takes part how often a week it is in contact with each other one, as CSV that spreadsheets
 * open: who is asked, about whom, and an empty column for the answer. Filled in, `readObservations` reads it as observed ties.
 */
export const writeTieSurvey = (organization: Organization): string => {
  const units = unitNetworkOf(organization).graph.nodes
  const nameOf = (id: string): string => organization.departments[id]?.name ?? organization.agencies[id]?.name ?? id
  const rows = units.flatMap((from) =>
    units
      .filter((to) => to !== from)
      .map((to) => ({
        from,
        to,
        question: `How many times a week is ${nameOf(from)} in contact with ${nameOf(to)} about social media?`,
        answer: ""
      }))
  )
  const columns = ["from", "to", "question", "answer"]
  // a name that begins like a formula is no formula
  return `${Papa.unparse({ fields: columns, data: rows }, { escapeFormulae: true, newline: "\r\n" })}\r\n`
}
