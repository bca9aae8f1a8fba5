import type { Edit, ModelPath, Span, TextPart } from "../problem/problem.ts"
import { positionAt, type SourceText } from "../problem/source-text.ts"

/** A piece of a text, by offsets from 0; the end is exclusive. */
export interface Stretch {
  readonly start: number
  readonly end: number
}

/** Text that is to stand in the place of a piece of a text. */
export interface Replacement extends Stretch {
  readonly text: string
}

/** A file that was read, with what finds the places of its data again. Paths begin at the file's own root. */
export interface Source {
  readonly file: string
  readonly text: SourceText
  /** Where a value stands, a key, or a piece of a text; where there is no such place, the nearest around it. */
  readonly locate: (path: ModelPath, part: "key" | "value" | TextPart) => Stretch
  /** Where a value begins and ends, over all its lines; where there is no such place, that of the nearest around it. */
  readonly extent: (path: ModelPath) => Stretch
  /** What an edit of the data means for the text; nothing where it cannot be done in the text as it is. */
  readonly edit: (edit: Edit & { readonly path: ModelPath }) => Replacement | undefined
}

/** A place in a file as problems carry it. */
export const spanOf = ({ file, text }: Pick<Source, "file" | "text">, { start, end }: Stretch): Span => {
  const from = positionAt(text, start)
  const until = positionAt(text, Math.max(start, end))
  return { file, line: from.line, column: from.column, endLine: until.line, endColumn: until.column }
}
