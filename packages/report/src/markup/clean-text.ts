/** What no page or picture may carry: controls, half pairs, non-characters, and marks that reorder the text around them. */
const forbidden = /[\p{Cc}\p{Cs}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufffe\uffff]/gu

const rightToLeft = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u

const isolated = { start: "\u2068", end: "\u2069" }

/**
 * Text from a model as it may be shown: white space is made single, and what would break markup or turn the words around it
 * becomes `\ufffd`. What is written from right to left is isolated, so that it does not move its neighbors.
 */
export const cleanText = (text: string): string => {
  const clean = text.replace(/\s+/gu, " ").replace(forbidden, "\ufffd").trim()
  return rightToLeft.test(clean) ? `${isolated.start}${clean}${isolated.end}` : clean
}

/** The beginning of a text that is longer than so many characters, with an ellipsis. */
export const shortened = (text: string, atMost: number): string => {
  const characters = [...text]
  if (characters.length <= atMost) return text
  const kept = characters
    .slice(0, Math.max(1, atMost - 1))
    .join("")
    .trimEnd()
  return `${kept}…${kept.startsWith(isolated.start) ? isolated.end : ""}`
}
