import { sourceText } from "../problem/source-text.ts"
import { mostElements } from "./limits.ts"
import type { Source } from "./source.ts"
import { type DataFile, readDataFile } from "./yaml-source.ts"

/**
 * Reads a file of JSON that a program wrote, of whatever size. Where something stands in it is only looked for when it is
 * asked; what is no JSON is read as text that people write, which says what is wrong with it.
 */
export const readJsonFile = (file: string, text: string): DataFile => {
  const carefully = (): DataFile => readDataFile(file, text, { elements: mostElements })
  const parsed = parse(text)
  if (parsed === undefined) return carefully()
  let known: Source | undefined
  const source = (): Source => {
    known ??= carefully().source
    return known
  }
  return {
    source: {
      file,
      text: sourceText(text),
      locate: (path, part) => source().locate(path, part),
      extent: (path) => source().extent(path),
      edit: (edit) => source().edit(edit)
    },
    data: parsed.data,
    problems: [],
    brokenFrom: Number.POSITIVE_INFINITY
  }
}

const parse = (text: string): { readonly data: unknown } | undefined => {
  try {
    return { data: JSON.parse(text) }
  } catch {
    return undefined
  }
}
