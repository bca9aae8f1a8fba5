import type { ModelPath, Problem } from "../problem/problem.ts"
import { sourceText } from "../problem/source-text.ts"
import { readJsonFile } from "./json-source.ts"
import type { Said } from "./record-table.ts"
import { type Stretch, spanOf } from "./source.ts"

/** A line of a file of JSON lines. */
export interface RecordLine {
  /** What it says; nothing where it is no JSON. */
  readonly value: unknown
  /** An error about what stands at a path in it, or about the whole line. */
  readonly errorAt: (said: Said, path?: ModelPath) => Problem
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
        errorAt: (said, path = []) => ({
          severity: "error",
          path: [],
          span: spanOf(source, stretchAt({ line, start, path })),
          related: [],
          fixes: [],
          ...said
        })
      }
    ]
  })
}

/** Where something of a line stands in the file: its value, or the whole line where it says nothing of it. */
const stretchAt = ({
  line,
  start,
  path
}: {
  readonly line: string
  readonly start: number
  readonly path: ModelPath
}): Stretch => {
  const whole = { start, end: start + line.length }
  if (path.length === 0) return whole
  const found = readJsonFile("", line).source.locate(path, "value")
  return { start: start + found.start, end: start + found.end }
}

const parsed = (line: string): unknown => {
  try {
    return JSON.parse(line)
  } catch {
    return undefined // JSON.parse throws a SyntaxError for what is no JSON, and only for that
  }
}
