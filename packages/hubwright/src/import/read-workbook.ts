import type { Sheet } from "./sheet.ts"

/** Reads all sheets of an xlsx workbook. Cells become text: dates as `2026-03-31`, numbers and truths as written in English. */
export const readWorkbook = async (file: string, bytes: Uint8Array): Promise<readonly Sheet[]> => {
  const { default: readXlsx } = await import("read-excel-file/node")
  const sheets = await readXlsx(Buffer.from(bytes))
  return sheets.map(({ sheet, data }) => ({
    file,
    name: sheet,
    rows: data
      .map((row, index) => ({ line: index + 1, cells: row.map(cellText) }))
      .filter(({ cells }) => cells.some((cell) => cell !== ""))
  }))
}

const cellText = (value: unknown): string => {
  if (value === null || value === undefined) return ""
  return value instanceof Date ? value.toISOString().slice(0, 10) : String(value).trim()
}
