import { neutralize } from "@hubwright/core"
import { counted, listed } from "../model/summarize.ts"
import { entry, mark, type Page, wrap } from "../page/page.ts"
import type { ImportResult } from "../results/import.ts"
import type { Unplaced } from "./sheet.ts"

/** What was imported, for people: what was read, what changes, what found no place and why. */
export const formatImport = (page: Page, result: ImportResult): string =>
  [
    formatTables(page, result),
    formatChanges(page, result),
    formatUnplaced(page, result.unplaced),
    formatRemarks(page, result)
  ]
    .filter((part) => part !== "")
    .join("\n\n")

const nouns = {
  people: ["person", "people"],
  departments: ["department", "departments"],
  channels: ["channel", "channels"],
  ties: ["tie", "ties"]
} as const

const placeOf = ({ file, sheet }: { readonly file: string; readonly sheet?: string | null | undefined }): string =>
  neutralize(sheet === undefined || sheet === null ? file : `${file}, sheet ${sheet}`)

const formatTables = (page: Page, { tables }: ImportResult): string =>
  tables
    .map(({ kind, rows, format, ...place }) => {
      const [, many] = nouns[kind]
      return wrap(page, `${placeOf(place)}: ${counted(rows, "row", "rows") || "no rows"} of ${many} (${format})`)
    })
    .join("\n")

const formatChanges = (page: Page, result: ImportResult): string => {
  const verb = result.written.length > 0 ? `Wrote ${listed(result.written.map(neutralize))}` : "Nothing was written"
  const lines = (["departments", "people", "channels", "ties"] as const).flatMap((section) => {
    const statuses = result[section].map(({ status }) => status)
    const count = (status: string): number => statuses.filter((one) => one === status).length
    const parts = [
      counted(count("new"), "new", "new"),
      counted(count("changed"), "changed", "changed"),
      counted(count("same"), "as before", "as before")
    ].filter((part) => part !== "")
    return parts.length === 0 ? [] : [entry(page, { label: `  ${section}`, text: parts.join(", "), at: 16 })]
  })
  const details =
    result.written.length > 0
      ? []
      : (["departments", "people", "channels"] as const).flatMap((section) => namesOf(page, section, result))
  return [wrap(page, `${verb}${lines.length === 0 ? "." : ":"}`), ...lines, ...details].join("\n")
}

/** What a dry run would change, element by element. */
const namesOf = (
  page: Page,
  section: "departments" | "people" | "channels",
  result: ImportResult
): readonly string[] => {
  const added = result[section].filter(({ status }) => status === "new").map(({ id }) => id)
  const changed = result[section]
    .filter(({ status }) => status === "changed")
    .map(({ id, changes }) => `${id} (${changes.join(", ")})`)
  return [
    ...(added.length === 0 ? [] : ["", wrap(page, `New ${section}: ${added.join(", ")}`)]),
    ...(changed.length === 0 ? [] : ["", wrap(page, `Changed ${section}: ${changed.join(", ")}`)])
  ]
}

/** Everything that found no place, by table; rows with the same reason together. */
const formatUnplaced = (page: Page, unplaced: readonly Unplaced[]): string => {
  if (unplaced.length === 0) return ""
  const tables = new Map<string, Map<string, number[]>>()
  for (const { column, line, reason, ...place } of unplaced) {
    const table = tables.get(placeOf(place)) ?? new Map<string, number[]>()
    const text = neutralize(column === undefined ? reason : `${column}: ${reason}`)
    table.set(text, [...(table.get(text) ?? []), ...(line === undefined ? [] : [line])])
    tables.set(placeOf(place), table)
  }
  const lines = [...tables].flatMap(([place, reasons]) => [
    mark(page, "name", wrap(page, place, 2)),
    ...[...reasons].map(([text, numbers]) => entry(page, { label: `    ${linesText(numbers)}`, text, at: 18 }))
  ])
  return [
    mark(page, "warning", `No place was found for ${counted(unplaced.length, "thing", "things")}`),
    ...lines
  ].join("\n")
}

const linesText = (numbers: readonly number[]): string =>
  numbers.length === 0 ? "" : `${numbers.length === 1 ? "line" : "lines"} ${listed(numbers.map(String))}`

const absentText = (count: number): string =>
  count === 1 ? "1 person is in none of the files, and stays" : `${count} people are in none of the files, and stay`

/** How many ids are listed; `--json` has them all. */
const mostListed = 20

const someOf = (ids: readonly string[]): string =>
  ids.length <= mostListed ? listed(ids) : `${ids.slice(0, mostListed).join(", ")} and ${ids.length - mostListed} more`

const formatRemarks = (page: Page, { tables, absent, into, written }: ImportResult): string =>
  [
    ...tables.flatMap(({ secretColumns, ...place }) =>
      secretColumns.length === 0
        ? []
        : [
            `Passwords are not read: ${placeOf(place)}, ${listed(secretColumns.map(neutralize))}. Take them out of the file.`
          ]
    ),
    ...tables.flatMap(({ unusedColumns, ...place }) =>
      unusedColumns.length === 0 ? [] : [`Not used of ${placeOf(place)}: ${listed(unusedColumns.map(neutralize))}.`]
    ),
    ...(absent.length === 0 ? [] : [`${absentText(absent.length)} in the model all the same: ${someOf(absent)}.`]),
    ...(written.length === 0 ? [] : [`Next: ${mark(page, "command", `hubwright check ${neutralize(into)}`)}`])
  ]
    .map((remark) => wrap(page, remark))
    .join("\n")
