import { type Field, fieldOf, type TableKind, tableKinds } from "./columns.ts"
import { fold } from "./fold.ts"
import type { Sheet, SheetRow, Unplaced } from "./sheet.ts"

/** A sheet whose columns were recognized. */
export interface Table {
  readonly kind: TableKind
  readonly file: string
  readonly sheet?: string
  /** Where its header stands. */
  readonly headerLine: number
  readonly rows: readonly TableRow[]
  /** The headers of the columns whose meaning is not known. */
  readonly unusedColumns: readonly string[]
  /** The headers of the columns that hold passwords; what is in them was not looked at. */
  readonly secretColumns: readonly string[]
}

/** A row of a table, by what its columns hold; empty cells are left out. */
export interface TableRow {
  readonly line: number
  readonly cells: { readonly [F in Field]?: string }
  /** The headers, to say where a value stands. */
  readonly headers: { readonly [F in Field]?: string }
}

/** What is read of a sheet, where its columns do not say it: its kind, or nothing at all. */
export type SheetUse = TableKind | "ignore"

/**
 * Finds out what a sheet is about: the row among the first thirty with the most known headers is its header, and the
 * kind of table in which they are known is its kind. A sheet's name decides between kinds that fit alike.
 */
export const recognize = (sheet: Sheet, use?: TableKind): Table | Unplaced => {
  const place = { file: sheet.file, ...(sheet.name === undefined ? {} : { sheet: sheet.name }) }
  const [first, ...rest] = candidatesOf(sheet, use)
  if (first === undefined)
    return { what: sheet.name === undefined ? "file" : "sheet", ...place, reason: whyUnknown(sheet, use) }
  const best = rest.reduce((most, next) => (next.score > most.score ? next : most), first)
  const { kind, row, columns } = best
  const texts = row.cells.filter((header) => header !== "")
  return {
    kind,
    ...place,
    headerLine: row.line,
    rows: sheet.rows.filter(({ line }) => line > row.line).map((next) => readRow(next, columns)),
    unusedColumns: texts.filter((header) => fieldOf(kind, header) === undefined),
    secretColumns: texts.filter((header) => fieldOf(kind, header) === "secret")
  }
}

interface Column {
  readonly field: Field
  readonly header: string
  readonly index: number
}

interface Candidate {
  readonly kind: TableKind
  readonly row: SheetRow
  readonly columns: readonly Column[]
  readonly score: number
}

/** A title, a date and a note may stand above the header; more than that is no table. */
const headerRows = 30

const candidatesOf = (sheet: Sheet, use: TableKind | undefined): readonly Candidate[] =>
  (use === undefined ? tableKinds : [use]).flatMap((kind) =>
    sheet.rows.slice(0, headerRows).flatMap((row) => {
      const columns = columnsOf(kind, row)
      const isNamed = use === kind || kindOfName(sheet.name) === kind
      if (!isSufficient(kind, columns, isNamed ? "named" : "unnamed") || !holdsWords(sheet, row, columns)) return []
      return [{ kind, row, columns, score: columns.length + (isNamed ? 0.5 : 0) }]
    })
  )

/** The columns of a header; of two that mean the same the first counts. */
const columnsOf = (kind: TableKind, row: SheetRow): readonly Column[] => {
  const columns = new Map<Field, Column>()
  row.cells.forEach((header, index) => {
    const field = fieldOf(kind, header)
    if (field !== undefined && field !== "secret" && !columns.has(field)) columns.set(field, { field, header, index })
  })
  return settleNames([...columns.values()])
}

/** `Name` beside a first name is the last name, and `Nombre` beside `Apellidos` the first. */
const settleNames = (columns: readonly Column[]): readonly Column[] => {
  const has = (field: Field): boolean => columns.some((column) => column.field === field)
  const meaning: Field = has("first") ? "last" : "first"
  if (has("first") === has("last")) return columns
  return columns.map((column) => (column.field === "name" ? { ...column, field: meaning } : column))
}

const isSufficient = (kind: TableKind, columns: readonly Column[], sheet: "named" | "unnamed"): boolean => {
  const has = (...fields: readonly Field[]): boolean => columns.some(({ field }) => fields.includes(field))
  switch (kind) {
    case "people":
      return has("name", "first", "last", "email")
    case "departments":
      return has("department") && (sheet === "named" || has("parent", "headcount", "id"))
    case "channels":
      return has("platform", "url") || (sheet === "named" && has("handle"))
    case "ties":
      return has("from") && has("to")
  }
}

const wordFields: readonly Field[] = ["name", "first", "last", "department", "from"]

/** Whether what should be names are words: a column `Mitarbeiter` can hold people or count them. */
const holdsWords = (sheet: Sheet, header: SheetRow, columns: readonly Column[]): boolean => {
  const below = sheet.rows.filter(({ line }) => line > header.line).slice(0, headerRows)
  return columns
    .filter(({ field }) => wordFields.includes(field))
    .every(({ index }) => {
      const cells = below.flatMap(({ cells }) => cells[index] || [])
      return cells.length === 0 || cells.some((cell) => /\p{Letter}/u.test(cell))
    })
}

const readRow = ({ line, cells }: SheetRow, columns: readonly Column[]): TableRow => {
  const filled = columns.flatMap(({ field, index }) => (cells[index] ? [[field, cells[index]] as const] : []))
  return {
    line,
    cells: Object.fromEntries(filled),
    headers: Object.fromEntries(columns.map(({ field, header }) => [field, header]))
  }
}

const sheetWords: { readonly [K in TableKind]: RegExp } = {
  people:
    /\b(people|staff|roster|employees?|persons?|team|mitarbeiter\w*|personal\w*|personen|belegschaft|empleados|personas|plantilla|employes|personnes|personnel|effectif)\b/u,
  departments:
    /\b(departments?|units?|org\w*|abteilungen|bereiche|departamentos|areas|departements|services|directions)\b/u,
  channels: /\b(channels?|accounts?|profiles?|kanale|konten|canales|cuentas|canaux|comptes)\b/u,
  ties: /\b(ties|relations\w*|contacts|network|collaboration|beziehungen|zusammenarbeit|verbindungen|relaciones|colaboracion|reseau)\b/u
}

const kindOfName = (name: string | undefined): TableKind | undefined =>
  name === undefined ? undefined : tableKinds.find((kind) => sheetWords[kind].test(fold(name)))

const whyUnknown = (sheet: Sheet, use: TableKind | undefined): string => {
  if (sheet.rows.length === 0) return "it is empty"
  const needed = use === undefined ? "a name, an e-mail address, a platform or two ends of a tie" : neededColumns[use]
  return `none of its first ${headerRows} rows is a header with ${needed}`
}

const neededColumns: { readonly [K in TableKind]: string } = {
  people: "a name or an e-mail address",
  departments: "a department",
  channels: "a platform, an address or a handle",
  ties: "`from` and `to`"
}
