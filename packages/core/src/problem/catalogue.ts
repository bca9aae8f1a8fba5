import type { ReadEntry } from "./catalogue/entry.ts"
import { files } from "./catalogue/files.ts"
import { shape } from "./catalogue/shape.ts"
import { tables } from "./catalogue/tables.ts"
import type { Explanation } from "./explanation.ts"

const entries = { ...files, ...tables, ...shape }

/** The codes of the problems of files, tables and the shape of elements. */
export type ReadCode = keyof typeof entries

const isReadCode = (code: string): code is ReadCode => Object.hasOwn(entries, code)

const explanationOf = (code: ReadCode): Explanation => {
  const entry: ReadEntry = entries[code]
  return { severity: "error", ...entry, code }
}

/** What the reference says of the problems of files, tables and the shape of elements, by code. */
export const readCatalogue: readonly Explanation[] = Object.keys(entries).filter(isReadCode).sort().map(explanationOf)
