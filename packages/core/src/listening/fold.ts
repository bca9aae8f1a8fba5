/**
 * Text as it is compared: without case, accents, compatibility forms, what is not shown and the shapes of apostrophes.
 * `Straße` and `STRASSE` are the same, `résumé` and `resume` too.
 */
export const fold = (text: string): string => {
  if (isPlain(text)) return text.toLowerCase()
  return text
    .replaceAll(/[\u00AD\u2060\u200C-\u200D\uFEFF]/gu, "")
    .replaceAll("´", "'")
    .replaceAll("؟", "?")
    .normalize("NFKD")
    .replaceAll(/\p{M}/gu, "")
    .toLowerCase()
    .replaceAll("ß", "ss")
    .replaceAll("æ", "ae")
    .replaceAll("œ", "oe")
    .replaceAll("ø", "o")
    .replaceAll("ł", "l")
    .replaceAll("đ", "d")
    .replaceAll("ı", "i")
    .replaceAll("ς", "σ")
    .replaceAll(/[’ʼ‘＇]/gu, "'")
}

const firstNonAscii = 0x80

/** Whether a text is all ASCII. */
const isPlain = (text: string): boolean => {
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) >= firstNonAscii) return false
  return true
}
