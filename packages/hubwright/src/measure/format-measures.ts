import { neutralize } from "@hubwright/core"
import type { NetworkMeasures } from "@hubwright/core/measures"
import { mark, type Page, wrap } from "../page/page.ts"
import { formatTable } from "../page/table.ts"
import { measuredGroups } from "./measured.ts"

/** How many groups and nodes are printed; `--json` has them all. */
const mostRows = 15

/** The measures of a network in tables, each with a line that says what it is. */
export const formatMeasures = (page: Page, measures: NetworkMeasures): string => {
  const brokers = measures.nodes.filter(({ brokerShare }) => brokerShare > 0)
  const byShare = [...brokers].sort((a, b) => b.brokerShare - a.brokerShare || (a.id < b.id ? -1 : 1))
  return [
    ...measuredGroups(measures).map(
      ({ question, measures: rows }) =>
        `${mark(page, "heading", question)}\n${formatTable(page, {
          headings: ["", "", ""],
          rows: rows.map(({ name, value, meaning }) => [name, shown(value), meaning]),
          numeric: [1]
        })}`
    ),
    `${mark(page, "heading", "Each group")}\n${formatTable(page, {
      headings: ["Group", "Nodes", "E-I", "Coleman", "Conductance"],
      rows: measures.groups
        .slice(0, mostRows)
        .map(({ id, size, ei, homophily, conductance }) => [
          neutralize(id),
          String(size),
          ...[ei, homophily, conductance].map(shown)
        ]),
      numeric: [1, 2, 3, 4]
    })}`,
    ...(byShare.length === 0
      ? []
      : [
          `${mark(page, "heading", "Who carries most between groups")}\n${formatTable(page, {
            headings: ["Node", "Group", "Share", "Betweenness", "Constraint"],
            rows: byShare
              .slice(0, mostRows)
              .map(({ id, group, brokerShare, crossBetweenness, constraint }) => [
                neutralize(id),
                neutralize(group),
                ...[brokerShare, crossBetweenness, constraint].map(shown)
              ]),
            numeric: [2, 3, 4]
          })}`
        ]),
    ...(measures.groups.length <= mostRows && byShare.length <= mostRows
      ? []
      : [wrap(page, `Of groups and of nodes the first ${mostRows} are shown; with --json there are all.`)])
  ].join("\n\n")
}

/** A whole number as it is, another with four decimals, and a dash for what is not defined. */
const shown = (value: number | undefined): string =>
  value === undefined ? "–" : Number.isInteger(value) ? String(value) : value.toFixed(4)
