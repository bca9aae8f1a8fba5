import { type Checked, checked, type Files, type Organization } from "@hubwright/core"
import { editFiles } from "@hubwright/core/read"
import { packs } from "@hubwright/packs"
import type { ImportResult } from "../results/import.ts"
import { nameOfFolder } from "../starter-model.ts"
import { importChange } from "./import-change.ts"
import { type Imported, importTables } from "./import-tables.ts"
import { newModel } from "./new-model.ts"
import type { Placed } from "./placement.ts"
import type { ReadTable } from "./read-tables.ts"

/** What an import will do: what it found, and the files it will write. */
export interface ImportPlan {
  readonly result: Omit<ImportResult, "into" | "written">
  /** The files that are new or change, by their paths from the model's folder. */
  readonly files: Files
}

/** A model that is there already. */
export interface ModelBefore {
  readonly organization: Organization
  readonly files: Files
}

/** Where to: a model that is there, or a folder in which one is begun. */
export interface ImportTarget {
  readonly before: ModelBefore | undefined
  readonly folder: string
  /** The files that are imported, by name. */
  readonly sources: readonly string[]
}

/**
 * Works out what an import of tables does, to a model or to begin one. Without any table it does nothing. There are
 * problems where the text of the model cannot be edited in its place.
 */
export const planImport = (tables: readonly ReadTable[], target: ImportTarget): Checked<ImportPlan> => {
  const imported = importTables(
    tables.map(({ table }) => table),
    target.before?.organization
  )
  const result = {
    ...imported,
    tables: tables.map(tableData),
    departments: imported.departments.map(elementData),
    people: imported.people.map(elementData),
    channels: imported.channels.map(elementData)
  }
  const files = tables.length === 0 ? checked({}, []) : filesOf(imported, target)
  return files.ok ? checked({ result, files: files.value }, []) : files
}

const filesOf = (imported: Imported, { before, folder, sources }: ImportTarget): Checked<Files> => {
  if (before === undefined) return checked(newModel(imported, { name: nameOfFolder(folder), from: sources }), [])
  const after = editFiles(before.files, importChange(imported, before.organization), { packs })
  if (!after.ok) return after
  const changed = Object.entries(after.value).filter(([path, content]) => content !== before.files[path])
  return checked(Object.fromEntries(changed), [])
}

const elementData = <Values extends object>({ id, status, values, changes }: Placed<Values>) => ({
  id,
  status,
  values: Object.fromEntries(Object.entries(values)),
  changes
})

const tableData = ({ table, format }: ReadTable): ImportResult["tables"][number] => ({
  file: table.file,
  sheet: table.sheet ?? null,
  kind: table.kind,
  rows: table.rows.length,
  format,
  unusedColumns: table.unusedColumns,
  secretColumns: table.secretColumns
})
