/**
 * A text as it is compared: lower case, without accents, every run of what is neither letter nor digit one space, `&`
 * read as `and`.
 *
 * @example
 * `fold("E-Mail-Adresse (dienstl.)")` is `e mail adresse dienstl`, `fold("Führungskraft")` is `fuhrungskraft`.
 */
export const fold = (text: string): string =>
  text
    .normalize("NFKD")
    .replace(/\p{Mark}/gu, "")
    .toLowerCase()
    .replaceAll("ß", "ss")
    .replaceAll("ø", "o")
    .replaceAll("ł", "l")
    .replaceAll("æ", "ae")
    .replaceAll("&", " and ")
    .replace(/[^\p{Letter}\p{Number}]+/gu, " ")
    .trim()
