import { fold } from "./fold.ts"

/** A word of a text: what it is compared by, and where it stands, in UTF-16 units. */
export interface Word {
  /** Folded; with its `#` or `@` where it is a hashtag or a handle. */
  readonly folded: string
  readonly start: number
  /** Exclusive. */
  readonly end: number
}

/** The one mark that is a word: it says what no word does. */
export const questionMark = "?"

/** A word begins with a letter or digit: a mark alone, as after an emoji, is none. What is not shown does not end it. */
const wordPattern =
  /[#@]?[\p{L}\p{N}_](?:[\u00AD\u2060\u200C-\u200D\uFEFF]*[\p{L}\p{N}\p{M}_])*(?:['’‘ʼ´＇][\p{L}\p{M}]+)*|\?(?![\p{L}\p{N}\p{M}_])|[？؟]/gu
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u

/**
 * The words of a text. Scripts that put no spaces between words are divided by the engine's own dictionary
 * (`Intl.Segmenter`), as far as it knows their words. A hashtag or handle is one word, and so
 * is a question mark at the end of a word or between spaces.
 */
export const wordsOf = (text: string): readonly Word[] => {
  const places: WordPlaces = { count: 0, starts: [], ends: [] }
  if (!placePlainWords(text, places)) return allWords(text)
  const folded = text.toLowerCase()
  return places.starts.map((start, word) => {
    const end = places.ends[word] ?? start
    return { folded: folded.slice(start, end), start, end }
  })
}

/** The words of a text that is not in ASCII alone. */
export const allWords = (text: string): readonly Word[] => {
  const words: Word[] = []
  for (const match of text.matchAll(wordPattern)) {
    const [word] = match
    if (unspaced.test(word) && !word.startsWith("#") && !word.startsWith("@"))
      for (const segment of segmentsOf(word, match.index)) words.push(segment)
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

/** What the characters of ASCII are to words. */
const kinds = Uint8Array.from({ length: 128 }, (_, code) => {
  const character = String.fromCharCode(code)
  if (/[a-z]/i.test(character)) return 1
  if (/\w/.test(character)) return 2
  return character === "#" || character === "@" ? 3 : character === "'" ? 4 : character === "?" ? 5 : 0
})
const [letter, digit, mark, apostrophe, asking] = [1, 2, 3, 4, 5]

/** Where the words of a text stand, in UTF-16 units: room that may hold more than the words of one text. */
export interface WordPlaces {
  count: number
  readonly starts: number[]
  /** Exclusive. */
  readonly ends: number[]
}

/**
 * Notes where the words of a text in ASCII stand, in one walk over it: the same as the pattern finds. `false` where the
 * text is not all ASCII, and then what is noted says nothing.
 */
export const placePlainWords = (text: string, places: WordPlaces): boolean => {
  const { starts, ends } = places
  let count = 0
  for (let at = 0; at < text.length; ) {
    let kind = kinds[text.charCodeAt(at)]
    if (kind === undefined) return false
    const start = at++
    if (kind === apostrophe || kind === 0) continue
    if (kind === asking) {
      if (isIn(text, at)) continue
    } else if (kind !== mark || isIn(text, at)) {
      kind = kinds[text.charCodeAt(at)]
      while (kind === letter || kind === digit) kind = kinds[text.charCodeAt(++at)]
      while (kind === apostrophe && kinds[text.charCodeAt(at + 1)] === letter) {
        at++
        do kind = kinds[text.charCodeAt(++at)]
        while (kind === letter)
      }
    } else continue
    starts[count] = start
    ends[count++] = at
  }
  places.count = count
  return true
}

const isIn = (text: string, at: number): boolean => {
  const kind = kinds[text.charCodeAt(at)]
  return kind === letter || kind === digit
}
