import { neutralize } from "./neutralize.ts"

const wide =
  /^(?:\p{Emoji_Presentation}|\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Script=Hangul}|\p{Script=Bopomofo}|[\u3000-\u303e\uff01-\uff60\uffe0-\uffe6])|\ufe0f/u
const widthless = /^[\p{M}\p{Default_Ignorable_Code_Point}]+$/u
const simple = /^[ -~]*$/u

/** A character as readers see one, safe to print, with the columns it takes in a terminal. */
export interface Cell {
  readonly text: string
  /** 0, 1 or 2 columns; more where it is shown as an escape. */
  readonly width: number
  /** Where it begins in the text it is from, in UTF-16 units. */
  readonly start: number
}

/** The columns a tab is shown as. */
const tabWidth = 4

/** Cuts a line into what readers see as characters; tabs become spaces. */
export const cellsOf = (line: string): readonly Cell[] => {
  const segmenter = new Intl.Segmenter("en", { granularity: "grapheme" })
  return Array.from(segmenter.segment(line), ({ segment, index }) => {
    const text = segment === "\t" ? " ".repeat(tabWidth) : neutralize(segment)
    return { text, width: text === segment ? widthOfCharacter(text) : text.length, start: index }
  })
}

/** How many columns of a terminal a text takes. */
export const displayWidth = (text: string): number =>
  simple.test(text) ? text.length : cellsOf(text).reduce((sum, { width }) => sum + width, 0)

const widthOfCharacter = (character: string): number => (widthless.test(character) ? 0 : wide.test(character) ? 2 : 1)

/**
 * Breaks a text between words into lines of at most so many columns; a word that is longer is broken too. Text in
 * backticks is kept together where it fits on a line.
 */
export const wrap = (text: string, columns: number): readonly string[] => {
  const words = text.match(/(?:`[^`]*`|[^ `])+/gu) ?? []
  const lines: string[] = []
  let line = ""
  for (const word of words.flatMap((word) => piecesOf(word, columns))) {
    const longer = line === "" ? word : `${line} ${word}`
    if (line !== "" && displayWidth(longer) > columns) {
      lines.push(line)
      line = word
    } else line = longer
  }
  return [...lines, line]
}

const piecesOf = (word: string, columns: number): readonly string[] => {
  if (displayWidth(word) <= columns) return [word]
  const pieces: string[] = []
  let piece = ""
  let width = 0
  for (const cell of cellsOf(word)) {
    if (width + cell.width > columns && piece !== "") {
      pieces.push(piece)
      piece = ""
      width = 0
    }
    piece += cell.text
    width += cell.width
  }
  return [...pieces, piece]
}
