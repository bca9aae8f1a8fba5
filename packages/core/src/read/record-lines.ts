import type { Problem } from "../problem/problem.ts"
import { sourceText } from "../problem/source-text.ts"
import type { Said } from "./record-table.ts"
import { spanOf } from "./source.ts"

/** A line of a file of JSON lines. */
export interface RecordLine {
  /** What it says; nothing where it is no JSON. */
  readonly value: unknown
  readonly errorAt: (said: Said) => Problem
}

/** Reads JSON lines: one value a line, blank lines left out. */
export const readRecordLines = (file: string, text: string): readonly RecordLine[] => {
  const source = { file, text: sourceText(text) }
  return source.text.lineStarts.flatMap((start, index): readonly RecordLine[] => {
    const line = text.slice(start, source.text.lineStarts[index + 1] ?? text.length).trimEnd()
    if (line.trim() === "") return []
    return [
      {
        value: parsed(line),
        errorAt: (said) => ({
          severity: "error",
          path: [],
          span: spanOf(source, { start, end: start + line.length }),
          related: [],
          fixes: [],
          ...said
        })
      }
    ]
  })
}

const parsed = (line: string): unknown => {
  try {
    return JSON.parse(line)
  } catch {
    return undefined // JSON.parse throws a SyntaxError for what is no JSON, and only for that
  }
}
