import { fold } from "./fold.ts"

/** A word of a text: what it is compared by, and where it stands, in UTF-16 units. */
export interface Word {
  /** Folded; with its `#` or `@` where it is a hashtag or a handle. */
  readonly folded: string
  readonly start: number
  /** Exclusive. */
  readonly end: number
}

const wordPattern = /[#@]?[\p{L}\p{N}\p{M}_]+(?:['’ʼ][\p{L}\p{M}]+)*/gu
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u

/**
 * The words of a text. Scripts that put no spaces between words are divided by the engine's own dictionary
 * (`Intl.Segmenter`), as far as it knows their words. A hashtag or handle is one word.
 */
export const wordsOf = (text: string): readonly Word[] => {
  const words: Word[] = []
  for (const match of text.matchAll(wordPattern)) {
    const [word] = match
    if (unspaced.test(word) && !word.startsWith("#") && !word.startsWith("@"))
      words.push(...segmentsOf(word, match.index))
    else words.push({ folded: fold(word), start: match.index, end: match.index + word.length })
  }
  return words
}

const segmenter = new Intl.Segmenter(undefined, { granularity: "word" })

const segmentsOf = (run: string, offset: number): readonly Word[] =>
  [...segmenter.segment(run)].map(({ segment, index }) => ({
    folded: fold(segment),
    start: offset + index,
    end: offset + index + segment.length
  }))
