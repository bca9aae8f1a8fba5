/** What X takes for a link, with or without a protocol; what only looks like one counts as one, too: rather too long than refused. */
const linkPattern = /(?<![\p{L}\p{N}_.@-])(?:https?:\/\/)?(?:[\p{L}\p{N}_-]+\.)+\p{L}{2,}(?:[/?#]\S*)?/giu
const linkWeight = 23

/** The code points that count one; all others count two. */
const lightRanges = [
  [0, 4351],
  [8192, 8205],
  [8208, 8223],
  [8242, 8247]
] as const

const graphemes = new Intl.Segmenter("en", { granularity: "grapheme" })

/**
 * How long a text is to X, which takes 280: a link counts 23 and an emoji 2, whatever it is made of; of the rest, in the normal form C,
 * scripts such as Latin count 1 a code point, and those such as Chinese 2 (github.com/twitter/twitter-text, its configuration 3).
 */
export const weightIn = (text: string): number => {
  let weight = 0
  let end = 0
  for (const { 0: link, index } of text.matchAll(linkPattern)) {
    weight += weightOfWords(text.slice(end, index)) + linkWeight
    end = index + link.length
  }
  return weight + weightOfWords(text.slice(end))
}

const weightOfWords = (text: string): number => {
  let weight = 0
  for (const { segment } of graphemes.segment(text.normalize("NFC")))
    if (/\p{Emoji_Presentation}|\p{Extended_Pictographic}/u.test(segment)) weight += 2
    else for (const letter of segment) weight += isLight(letter.codePointAt(0) ?? 0) ? 1 : 2
  return weight
}

const isLight = (codePoint: number): boolean => lightRanges.some(([from, to]) => codePoint >= from && codePoint <= to)
