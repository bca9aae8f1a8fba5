import { isMap, type PlainMap } from "../model/plain-data.ts"
import { isError, type Problem } from "../problem/problem.ts"
import { inspectAlone } from "../schema/inspection.ts"
import { Table } from "../schema/table.ts"
import type { Place } from "./merge.ts"
import { placeProblem } from "./place.ts"

/** Whether a section names tables in place of elements. An element that is called `csv` is a map. */
export const isTable = (section: unknown): section is PlainMap =>
  isMap(section) && Object.hasOwn(section, "csv") && !isMap(section.csv)

/** The tables that a section names, and how their columns are to be read. */
export interface TableRequests {
  readonly files: readonly { readonly written: string; readonly from: Place }[]
  readonly columns: { readonly [heading: string]: string }
  readonly ignore: readonly string[]
  readonly problems: readonly Problem[]
}

/** Reads which tables a section names. */
export const readTableRequests = (section: PlainMap, place: Place): TableRequests => {
  const { problems, rest } = inspectAlone(Table.ast, section)
  const placed = problems.map((problem) => placeProblem(problem, { kind: "place", ...place }))
  const nothing = { files: [], columns: {}, ignore: [], problems: placed }
  if (rest === undefined || problems.some((problem) => isError(problem) && problem.path[0] === "csv")) return nothing
  // border: the section was just held against the schema of tables
  const { csv, columns = {}, ignore = [] } = rest as typeof Table.Type
  const files =
    typeof csv === "string"
      ? [{ written: csv, from: { ...place, path: [...place.path, "csv"] } }]
      : csv.map((written, index) => ({ written, from: { ...place, path: [...place.path, "csv", index] } }))
  return { files, columns, ignore, problems: placed }
}
