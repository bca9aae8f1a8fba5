import { readSheets } from "./read-sheets.ts"
import type { Unplaced } from "./sheet.ts"
import { recognize, type SheetUse, type Table } from "./table.ts"

/** A file as it was named, with what is in it. */
export interface ClientFile {
  readonly name: string
  readonly bytes: Uint8Array
}

/** A table with how its file was read. */
export interface ReadTable {
  readonly table: Table
  readonly format: string
}

/** What is known of how files are to be read. */
export interface ReadWishes {
  readonly encoding?: string
  /** What the sheet of a name is, or the CSV file of a name without ending; nothing where its columns say it. */
  readonly useOf: (name: string) => SheetUse | undefined
}

/** Reads the tables of all files, and says what of them is no table. */
export const readTables = async (
  files: readonly ClientFile[],
  { useOf, ...options }: ReadWishes
): Promise<{ readonly tables: readonly ReadTable[]; readonly unplaced: readonly Unplaced[] }> => {
  const tables: ReadTable[] = []
  const unplaced: Unplaced[] = []
  for (const { name, bytes } of files) {
    const { sheets, unplaced: unread, format } = await readSheets(name, bytes, options)
    unplaced.push(...unread)
    for (const sheet of sheets) {
      const use = useOf(sheet.name ?? stemOf(name))
      if (use === "ignore") continue
      const table = recognize(sheet, use)
      if ("reason" in table) unplaced.push(table)
      else tables.push({ table, format })
    }
  }
  return { tables, unplaced }
}

/** The name of a file without folders and ending. */
const stemOf = (path: string): string => (path.split(/[\\/]/u).at(-1) ?? path).replace(/\.[^.]+$/u, "")
