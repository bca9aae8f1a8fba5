import { decodeText } from "./decode-text.ts"
import { readCsv } from "./read-csv.ts"
import { readWorkbook } from "./read-workbook.ts"
import type { Sheet, Unplaced } from "./sheet.ts"

/** What was found in a file: its tables, and what of it could not be read. */
export interface ReadSheets {
  readonly sheets: readonly Sheet[]
  readonly unplaced: readonly Unplaced[]
  /** What a CSV file was taken for, such as `CSV with ";", windows-1252`; `workbook` for xlsx. */
  readonly format: string
}

/** The largest file that is read: 20 MiB. */
const largestBytes = 20 * 1024 * 1024

/** Reads the tables of a file, xlsx or CSV, told apart by their first bytes. Whatever the bytes, it does not fail. */
export const readSheets = async (
  file: string,
  bytes: Uint8Array,
  { encoding }: { readonly encoding?: string } = {}
): Promise<ReadSheets> => {
  const reason = whyUnreadable(bytes)
  if (reason !== undefined) return unreadable(file, reason)
  if (!startsWith(bytes, [0x50, 0x4b])) return readText(file, bytes, encoding)
  try {
    return { sheets: await readWorkbook(file, bytes), unplaced: [], format: "workbook" }
  } catch {
    // the reader throws errors of many kinds for archives that are broken or hold something else
    return unreadable(file, "it is no workbook that can be read; open it in a spreadsheet and save it as .xlsx or .csv")
  }
}

const readText = (file: string, bytes: Uint8Array, given: string | undefined): ReadSheets => {
  const { text, encoding } = decodeText(bytes, given)
  if (text.includes("\0")) return unreadable(file, "it is neither a workbook nor text")
  const { delimiter, rows, brokenLines, isCut } = readCsv(text)
  const broken = brokenLines.map((line) => ({
    what: "row" as const,
    file,
    line,
    reason: "its quotation marks do not match"
  }))
  const cut = {
    what: "file" as const,
    file,
    reason: "too many of its quotation marks do not match; the rest was not read"
  }
  return {
    sheets: [{ file, rows }],
    unplaced: isCut ? [...broken, cut] : broken,
    format: `CSV with ${JSON.stringify(delimiter)}, ${encoding}`
  }
}

const whyUnreadable = (bytes: Uint8Array): string | undefined => {
  if (bytes.length > largestBytes) return "it is larger than 20 MiB"
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0]))
    return "it is a workbook of the old format or has a password; save it as .xlsx without a password"
  if (startsWith(bytes, [0x25, 0x50, 0x44, 0x46])) return "it is a PDF; a spreadsheet is needed"
  return undefined
}

const startsWith = (bytes: Uint8Array, signature: readonly number[]): boolean =>
  signature.every((byte, index) => bytes[index] === byte)

const unreadable = (file: string, reason: string): ReadSheets => ({
  sheets: [],
  unplaced: [{ what: "file", file, reason }],
  format: "unreadable"
})
