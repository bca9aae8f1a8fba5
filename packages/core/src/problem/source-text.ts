/** A place in a text: line and column count from 1, columns in UTF-16 units. */
export interface Position {
  readonly line: number
  readonly column: number
}

/** A text with its lines. A line ends with LF, CR LF or CR. */
export interface SourceText {
  readonly text: string
  /** Where each line begins, in UTF-16 units from the start of the text. */
  readonly lineStarts: readonly number[]
}

/** Finds the lines of a text. */
export const sourceText = (text: string): SourceText => {
  const lineStarts = [0]
  for (let offset = 0; offset < text.length; offset++) {
    const unit = text.charCodeAt(offset)
    if (unit === lineFeed || (unit === carriageReturn && text.charCodeAt(offset + 1) !== lineFeed))
      lineStarts.push(offset + 1)
  }
  return { text, lineStarts }
}

const lineFeed = 10
const carriageReturn = 13

/** The place of an offset, counted in UTF-16 units from 0; offsets beyond the ends count as the ends. */
export const positionAt = ({ text, lineStarts }: SourceText, offset: number): Position => {
  const inside = Math.max(0, Math.min(offset, text.length))
  let low = 0
  let high = lineStarts.length
  while (high - low > 1) {
    const middle = (low + high) >> 1
    if ((lineStarts[middle] ?? 0) <= inside) low = middle
    else high = middle
  }
  return { line: low + 1, column: inside - (lineStarts[low] ?? 0) + 1 }
}

/** The offset of a place: the inverse of {@link positionAt}. Places beyond the text count as its ends. */
export const offsetAt = ({ text, lineStarts }: SourceText, { line, column }: Position): number => {
  const start = line < 1 ? 0 : lineStarts[line - 1]
  return start === undefined ? text.length : Math.max(0, Math.min(start + column - 1, text.length))
}

/** The text of a line, counted from 1, without its line break; empty beyond the ends. */
export const lineText = ({ text, lineStarts }: SourceText, line: number): string => {
  const start = lineStarts[line - 1]
  return start === undefined ? "" : text.slice(start, lineStarts[line] ?? text.length).replace(/[\r\n]+$/u, "")
}

/** Where the line that an offset is in ends, before its line break. */
export const endOfLine = (text: string, offset: number): number => {
  const length = text.slice(offset).search(/[\r\n]/u)
  return length === -1 ? text.length : offset + length
}
