import type { PlainMap } from "../model/plain-data.ts"
import type { TableSection } from "../schema/table.ts"
import { errorIn } from "./complaint.ts"
import { readTable, type TableElement, type TableFile } from "./csv-table.ts"
import { addSection, type Gathering, isRepeated, requestedFile, type Steps, textIn } from "./gathering.ts"
import { join, listOf, mapOf, type Piece, type Place, pieceAt } from "./merge.ts"
import { readTableRequests } from "./table-request.ts"

/** Takes in the elements of a section that stand in tables. */
export function* gatherTables(
  { section, place, value }: { readonly section: TableSection; readonly place: Place; readonly value: PlainMap },
  gathering: Gathering
): Steps<void> {
  const { files, problems, ...headings } = readTableRequests(value, place)
  gathering.problems.push(...problems)
  for (const { written, from } of files) {
    const request = requestedFile(written, from, gathering)
    const text =
      request === undefined || isRepeated(request, gathering)
        ? undefined
        : textIn(yield request.path, request, gathering)
    if (request === undefined || text === undefined) {
      gathering.omitted.push([section])
      continue
    }
    const table = readTable({ section, file: request.path, ...headings }, text, gathering.budget)
    gathering.problems.push(...table.problems)
    if (table.isPartial) gathering.doubts.push({ source: table.source, from: Number.POSITIVE_INFINITY })
    addTable(section, table, gathering)
  }
}

const addTable = (section: TableSection, { source, elements }: TableFile, gathering: Gathering): void => {
  const first = { source, path: [] }
  const pieceOf = ({ value, row }: TableElement): Piece => pieceAt({ source, path: [row] }, value)
  for (const { id, isWhole, row } of elements) {
    if (id === undefined && section !== "ties") gathering.omitted.push([section, row])
    else if (!isWhole && id !== undefined) gathering.omitted.push([section, id])
  }
  const whole = elements.filter(({ isWhole }) => isWhole)
  if (section === "ties") {
    addSection(section, listOf(first, whole.map(pieceOf)), gathering)
    return
  }
  const pieces = new Map<string, Piece>()
  for (const element of whole) {
    if (element.id === undefined) {
      const complaint = {
        code: "HW0202",
        message: "this row has no `id`",
        help: "give it one, unlike all others"
      } as const
      gathering.problems.push({ ...errorIn(source, { path: [element.row] }, complaint), path: [section] })
      continue
    }
    const piece = pieceOf(element)
    const before = pieces.get(element.id)
    pieces.set(
      element.id,
      before === undefined
        ? piece
        : join(before, piece, { levels: 0, problems: gathering.problems, path: [section, element.id] })
    )
  }
  addSection(section, mapOf(first, pieces), gathering)
}
