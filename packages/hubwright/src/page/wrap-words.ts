import { displayWidth } from "effect/cli/CliOutput"

/** The columns a text takes in a terminal; colors take none. */
export const textWidth = (text: string): number => (/^[ -~]*$/u.test(text) ? text.length : displayWidth(text))

/**
 * Breaks a text at its spaces into lines of at most so many columns, colors included; line breaks in it stay. A word that
 * is wider than a line is cut.
 */
export const wrapWords = (text: string, columns: number): readonly string[] =>
  text.split("\n").flatMap((paragraph) => wrapParagraph(paragraph, Math.max(1, columns)))

const wrapParagraph = (paragraph: string, columns: number): readonly string[] => {
  const lines: string[] = []
  let line = ""
  let width = 0
  for (const word of paragraph.split(" ").filter((part) => part !== "")) {
    const wide = textWidth(word)
    if (line !== "" && width + 1 + wide <= columns) {
      line += ` ${word}`
      width += 1 + wide
      continue
    }
    if (line !== "") lines.push(line)
    const pieces = wide <= columns ? [word] : cut(word, columns)
    lines.push(...pieces.slice(0, -1))
    line = pieces.at(-1) ?? ""
    width = textWidth(line)
  }
  return [...lines, line]
}

/** The pieces of a word that is wider than a line, cut between what readers see as characters; colors stay whole. */
const cut = (word: string, columns: number): readonly string[] => {
  const pieces: string[] = []
  let piece = ""
  let width = 0
  // biome-ignore lint/suspicious/noControlCharactersInRegex: that is what colors begin with
  for (const part of word.split(/(\u001b\[[0-9;]*m)/u)) {
    const characters = part.startsWith("\u001b") ? [part] : charactersOf(part)
    for (const character of characters) {
      const wide = part.startsWith("\u001b") ? 0 : textWidth(character)
      if (width + wide > columns && piece !== "") {
        pieces.push(piece)
        piece = ""
        width = 0
      }
      piece += character
      width += wide
    }
  }
  return [...pieces, piece]
}

const charactersOf = (text: string): readonly string[] =>
  Array.from(new Intl.Segmenter("en", { granularity: "grapheme" }).segment(text), ({ segment }) => segment)
